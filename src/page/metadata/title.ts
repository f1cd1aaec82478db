import { pathOf } from '../../text/address.ts';
import { slugOf } from '../../text/slug.ts';
import type { PageTree } from '../parse/index.ts';
import { type Evidence, metaValue, type PageLine } from './evidence.ts';
import { type SiteKeys, isSiteName } from './site-names.ts';
import { stripSiteName, wordCount } from './title-suffix.ts';
import { firstShownTitle } from './shown-title.ts';
import { likeness } from './title-likeness.ts';
import { visibleText } from './visible-text.ts';

/** The headline of a page. */
export interface PageTitle {
  /** NFC, without the site's suffix; `''` where the page has none. */
  readonly text: string;
  /** The heading or the first text of the line that shows it; null where it is not seen in the page. */
  readonly node: number | null;
  readonly from: 'site' | 'heading' | 'line' | 'metadata' | 'none';
}

export interface TitleOptions {
  readonly url?: string | null;
  readonly sites: SiteKeys;
  readonly sections?: readonly string[];
  /** The element that the site's profile names. */
  readonly hint?: number | null;
}

/** What a page calls its headline, strongest first. */
const META_TITLES = [
  'og:title',
  'twitter:title',
  'headline',
  'title',
  'its_title',
  'dc.title',
  'dcterms.title',
];
/** A heading this like what the page calls its headline is the headline (22 pages with gold: all ≥ 0.8). */
const ALIKE = 0.5;
/** A heading that nothing speaks for must at least look like a headline. */
const HEADLINE_WORDS = 4;
const UNSPACED_LENGTH = 10;
const LONGEST = 300;
/** Worth of a heading by its level: h1 before h2 before what is smaller. */
const LEVEL_WORTH: Readonly<Record<string, number>> = { h1: 0.5, h2: 0.25, h3: 0.15, h4: 0.1 };
/** A heading that is a link leads elsewhere, unless the page calls itself so. */
const LINKED_LOSS = 0.2;

/**
 * The headline as a reader sees it: the heading that is most like what metadata and address call the
 * page; else a line that is; else, unseen, what the metadata says; else the first likely heading.
 */
export function chooseTitle(
  tree: PageTree,
  evidence: Evidence,
  lines: readonly PageLine[],
  options: TitleOptions,
): PageTitle {
  const hint = options.hint ?? null;
  const hinted = hint === null ? '' : visibleText(tree, hint);
  if (isHeadline(hinted, options)) return { text: hinted, node: hint, from: 'site' };

  const named = titleEvidence(evidence, options);
  const slug = addressSlug(evidence, options.url ?? null);
  const headings = readHeadings(tree, evidence, options);
  let best: PageTitle | null = null;
  let bestWorth = 0;
  for (const { node, text, level, linked } of headings) {
    const alike = likenessTo(text, named, slug);
    if (alike < ALIKE) continue;
    const worth = alike + (LEVEL_WORTH[level] ?? 0) - (linked ? LINKED_LOSS : 0);
    if (worth > bestWorth) {
      best = { text, node, from: 'heading' };
      bestWorth = worth;
    }
  }
  if (best !== null) return best;
  const likely = headings.filter((each) => !each.linked && hasHeadlineLength(each.text));
  const first = likely.find(({ level }) => level === 'h1');
  if (first !== undefined) return { text: first.text, node: first.node, from: 'heading' };
  const upper = lines.slice(0, MOST_LINES).filter((each) => !isDocumentTitle(tree, each));
  const line = lineLike(upper, named, slug);
  if (line !== null) return line;
  // A <title> that nothing in the page repeats is the site's name more often than a headline.
  const only = named.length === 1 && evidence.documentTitle.includes(named[0]!);
  const shown =
    only || named.length === 0 ? firstShown(tree, upper, likely[0] ?? null, options) : null;
  if (shown !== null) return shown;
  return named.length > 0
    ? { text: named[0]!, node: null, from: 'metadata' }
    : { text: '', node: null, from: 'none' };
}

interface Heading {
  readonly node: number;
  readonly text: string;
  readonly level: string;
  readonly linked: boolean;
}

function readHeadings(
  tree: PageTree,
  evidence: Evidence,
  options: TitleOptions,
): readonly Heading[] {
  const headings: Heading[] = [];
  for (const node of evidence.headings) {
    const text = visibleText(tree, node);
    if (!isHeadline(text, options)) continue;
    const level = tree.name(node);
    headings.push({ node, text, level, linked: level !== 'h1' && isLink(tree, node) });
  }
  return headings;
}

function isLink(tree: PageTree, node: number): boolean {
  if (tree.name(tree.parents[node]!) === 'a') return true;
  const child = node + 1;
  return (
    child < tree.ends[node]! && tree.name(child) === 'a' && tree.ends[child] === tree.ends[node]
  );
}

/** The headlines that the metadata names, without the site's suffix, strongest first. */
function titleEvidence(evidence: Evidence, options: TitleOptions): readonly string[] {
  const raw = [
    ...evidence.jsonLd.articles.slice(0, 1).map((article) => article.headline),
    ...META_TITLES.map((name) => metaValue(evidence, name)),
    evidence.documentTitle,
  ];
  const titles: string[] = [];
  for (const each of raw) {
    if (each === null) continue;
    const title = stripSiteName(each, options.sites, options.sections);
    if (isHeadline(title, options) && !titles.includes(title)) titles.push(title);
  }
  return titles;
}

/** Four words, or as many signs where words are not spaced. */
function hasHeadlineLength(text: string): boolean {
  const words = wordCount(text);
  return words >= HEADLINE_WORDS || (words === 1 && text.length >= UNSPACED_LENGTH);
}

function isHeadline(text: string, options: TitleOptions): boolean {
  if (text === '' || text.length > LONGEST || text.includes('{{')) return false;
  return !isSiteName(text, options.sites) && options.sections?.includes(text) !== true;
}

/** The words of the address ("mua-lon-o-hue"); `''` where it has none. */
function addressSlug(evidence: Evidence, url: string | null): string {
  const address = evidence.canonical ?? metaValue(evidence, 'og:url') ?? url ?? '';
  const path = pathOf(address).split('/');
  const slugs = path.map((part) => slugOf(part.replace(/\.\w{2,6}$/, '')));
  return slugs.reduce((longest, slug) => (wordsOf(slug) > wordsOf(longest) ? slug : longest), '');
}

function wordsOf(slug: string): number {
  return slug.split('-').filter((word) => /[a-z]/.test(word)).length;
}

function likenessTo(text: string, named: readonly string[], slug: string): number {
  let best = slug === '' ? 0 : likeness(text, slug);
  for (const title of named) best = Math.max(best, likeness(text, title));
  return best;
}

/** Lines that are looked through for a headline, from the top of the page. */
const MOST_LINES = 400;
const LINE_ALIKE = 0.8;

function lineLike(
  lines: readonly PageLine[],
  named: readonly string[],
  slug: string,
): PageTitle | null {
  let best: PageTitle | null = null;
  let bestLikeness = LINE_ALIKE;
  for (const line of lines) {
    const text = line.text.normalize('NFC');
    if (text.length > LONGEST || line.linked > text.length / 2) continue;
    if (!hasHeadlineLength(text)) continue;
    const alike = likenessTo(text, named, slug);
    if (alike > bestLikeness) {
      best = { text, node: line.start, from: 'line' };
      bestLikeness = alike;
    }
  }
  return best;
}

/** Pages without a head element show the words of their `<title>` among their lines. */
function isDocumentTitle(tree: PageTree, line: PageLine): boolean {
  return tree.name(tree.parents[line.start]!) === 'title';
}

/** The first smaller heading, or a line that is set like one above it. */
function firstShown(
  tree: PageTree,
  lines: readonly PageLine[],
  heading: Heading | null,
  options: TitleOptions,
): PageTitle | null {
  const line = firstShownTitle(tree, lines, heading?.node ?? tree.size);
  if (line !== null && isHeadline(line.text, options)) {
    return { text: line.text, node: line.start, from: 'line' };
  }
  return heading && { text: heading.text, node: heading.node, from: 'heading' };
}
