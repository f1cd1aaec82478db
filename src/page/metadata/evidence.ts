import { TEXT, tagId, tagSet, type PageTree } from '../parse/index.ts';
import { type JsonLd, readJsonLd } from './json-ld.ts';
import { plainText } from './plain-text.ts';

/** A line of the page as a reader sees it; the content stage's lines are such. */
export interface PageLine {
  readonly text: string;
  /** Its text nodes lie in `[start, end)`. */
  readonly start: number;
  readonly end: number;
  /** The nearest block element around it. */
  readonly box: number;
  /** Characters inside links and inside bold. */
  readonly linked: number;
  readonly bold: number;
}

/** A `<meta>` under one of its names. */
export interface MetaField {
  readonly value: string;
  readonly node: number;
}

/** What a page says of itself outside its text, gathered in one pass before anything is decided. */
export interface Evidence {
  /** `<meta>` by lower-case name, property and itemprop, in page order, blank ones left out. */
  readonly meta: ReadonlyMap<string, readonly MetaField[]>;
  readonly jsonLd: JsonLd;
  /** The `<title>`; `''` where there is none. */
  readonly documentTitle: string;
  readonly canonical: string | null;
  /** What relative addresses are relative to (`<base href>`), where that is not the page itself. */
  readonly base: string | null;
  readonly lang: string | null;
  /** h1 to h6 in page order. */
  readonly headings: readonly number[];
  readonly times: readonly number[];
  /** Elements with the rel values "author" and "tag". */
  readonly authorLinks: readonly number[];
  readonly tagLinks: readonly number[];
  /** The body element; 0 where none is written. */
  readonly body: number;
}

const META = tagId('meta');
const LINK = tagId('link');
const BASE = tagId('base');
const TITLE = tagId('title');
const SCRIPT = tagId('script');
const HTML = tagId('html');
const BODY = tagId('body');
const TIME = tagId('time');
const ANCHOR = tagId('a');
const SVG = tagId('svg');
const HEADING = tagSet('h1 h2 h3 h4 h5 h6');
const NAME_ATTRIBUTES = ['property', 'name', 'itemprop', 'http-equiv'];

/** One pass over the tags of a page; attributes are looked at only where the tag can say something. */
export function gatherEvidence(tree: PageTree): Evidence {
  const { tags, size } = tree;
  const meta = new Map<string, MetaField[]>();
  const headings: number[] = [];
  const times: number[] = [];
  const authorLinks: number[] = [];
  const tagLinks: number[] = [];
  const blocks: string[] = [];
  let documentTitle = '';
  let canonical: string | null = null;
  let base: string | null = null;
  let lang: string | null = null;
  let body = 0;
  for (let i = 1; i < size; i++) {
    const tag = tags[i]!;
    if (tag === TEXT) continue;
    if (tag === ANCHOR) {
      const rel = tree.attribute(i, 'rel');
      if (rel === undefined || rel.length > 12) continue;
      if (rel === 'author') authorLinks.push(i);
      else if (rel === 'tag') tagLinks.push(i);
    } else if (HEADING[tag] === 1) headings.push(i);
    else if (tag === META) addMeta(meta, tree, i);
    else if (tag === TIME) times.push(i);
    else if (tag === LINK) canonical ??= canonicalOf(tree, i);
    else if (tag === BASE) base ??= tree.attribute(i, 'href')?.trim() ?? null;
    else if (tag === SCRIPT) addBlock(blocks, tree, i);
    else if (tag === TITLE) {
      if (documentTitle === '' && tags[tree.parents[i]!] !== SVG) {
        documentTitle = plainText(tree.textContent(i));
      }
    } else if (tag === HTML) lang ??= tree.attribute(i, 'lang') ?? null;
    else if (tag === BODY && body === 0) body = i;
  }
  const jsonLd = readJsonLd(blocks);
  return {
    meta,
    jsonLd,
    documentTitle,
    canonical,
    base,
    lang,
    headings,
    times,
    authorLinks,
    tagLinks,
    body,
  };
}

function addMeta(meta: Map<string, MetaField[]>, tree: PageTree, node: number): void {
  const value = tree.attribute(node, 'content')?.trim();
  if (value === undefined || value === '') return;
  const field = { value, node };
  for (const attribute of NAME_ATTRIBUTES) {
    const name = tree.attribute(node, attribute);
    if (name === undefined || name === '') continue;
    const key = name.toLowerCase();
    const fields = meta.get(key);
    if (fields === undefined) meta.set(key, [field]);
    else if (fields.at(-1) !== field) fields.push(field);
  }
}

function canonicalOf(tree: PageTree, node: number): string | null {
  if (tree.attribute(node, 'rel')?.toLowerCase() !== 'canonical') return null;
  const href = tree.attribute(node, 'href')?.trim();
  return href === '' ? null : (href ?? null);
}

function addBlock(blocks: string[], tree: PageTree, node: number): void {
  if (tree.ends[node] === node + 1) return;
  if (tree.attribute(node, 'type')?.toLowerCase().includes('ld+json') !== true) return;
  let block = '';
  for (let i = node + 1; i < tree.ends[node]!; i++) block += `${tree.text(i)}\n`;
  blocks.push(block);
}

/** The first value of the first of these names that has one, plain; null where none has. */
export function metaValue(evidence: Evidence, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = evidence.meta.get(name)?.[0]?.value;
    if (value === undefined) continue;
    const text = plainText(value);
    if (text !== '') return text;
  }
  return null;
}
