import type { Author } from '../../article.ts';
import { readByline, type Byline } from '../../text/byline.ts';
import type { PageTree } from '../parse/index.ts';
import { type Evidence, metaValue, type PageLine } from './evidence.ts';
import type { JsonLdArticle } from './json-ld.ts';
import { readSigned } from './signed-name.ts';
import { SignatureDraft, type SiteOptions } from './signature-draft.ts';
import { linesInside, signedLines, tailLines } from './signed-lines.ts';
import type { StoryPlace } from './visible-dates.ts';

export interface Signature {
  readonly authors: readonly Author[];
  /** The agency or newspaper that is credited; null where none is. */
  readonly agency: string | null;
}

export interface AuthorOptions extends SiteOptions {
  /** Lines of the body that the content stage took for bylines, in page order. */
  readonly bylines: readonly string[];
  /** Finds the elements that the site's profile names; asked where no line of the page signs it. */
  readonly hints?: () => readonly number[];
}

/** `<meta>` that names writers, strongest first. */
const META_AUTHORS = [
  'dable:author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'author',
  'dc.creator',
  'dcterms.creator',
  'twitter:data1',
];
/**
 * Who signs an article and what it credits, strongest first: elements that call themselves
 * author or source, the body's bylines, the element of the profile, JSON-LD, `<meta>`. What the reader sees
 * outweighs what metadata say; organisations and names of the site are no people.
 */
export function pageAuthors(
  tree: PageTree,
  evidence: Evidence,
  article: JsonLdArticle | null,
  lines: readonly PageLine[],
  place: StoryPlace,
  options: AuthorOptions,
): Signature {
  const visible = new SignatureDraft(options);
  for (const { text, kind } of signedLines(tree, lines, place, options)) {
    if (kind === 'source') visible.addSource(text);
    else visible.add(kind === 'author' ? readSigned(text) : readByline(text));
  }
  // A byline that is glued to the last sentence is no line of the page.
  for (const text of visible.hasAuthors ? [] : options.bylines) visible.add(readByline(text));
  const hints = visible.hasAuthors ? [] : (options.hints?.() ?? []);
  for (const text of linesInside(tree, lines, hints)) visible.add(readSigned(text));
  if (!visible.hasAuthors) visible.add(firstSure(tailLines(lines, place)));
  if (visible.hasAuthors) return visible.finish();
  const hidden = new SignatureDraft(options);
  const people = article?.people ?? [];
  for (const name of people.length > 0 ? people : metaAuthors(evidence))
    hidden.add(readSigned(name));
  for (const name of article?.organisations ?? []) hidden.addSource(name);
  const signature = hidden.finish();
  return { authors: signature.authors, agency: visible.finish().agency ?? signature.agency };
}

/** A short last line is a byline only where it is a person's full name or the like. */
const SURE = 0.8;

function firstSure(texts: readonly string[]): Byline | null {
  for (const text of texts) {
    const byline = readByline(text);
    if (byline !== null && byline.authors.length > 0 && byline.confidence >= SURE) return byline;
  }
  return null;
}

function metaAuthors(evidence: Evidence): readonly string[] {
  for (const name of META_AUTHORS) {
    const value = metaValue(evidence, name);
    if (value !== null && !value.includes('://') && !value.startsWith('@')) return [value];
  }
  return [];
}
