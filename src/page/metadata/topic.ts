import { slugOf } from '../../text/slug.ts';
import type { PageTree } from '../parse/index.ts';
import { type Evidence, metaValue, type PageLine } from './evidence.ts';
import type { JsonLdArticle } from './json-ld.ts';
import { plainText } from './plain-text.ts';
import { isSiteName, type SiteKeys } from './site-names.ts';
import { likeness } from './title-likeness.ts';
import type { StoryPlace } from './visible-dates.ts';
import { visibleText } from './visible-text.ts';

/** What stands first in a breadcrumb and is no section, as slugs. */
const HOME: ReadonlySet<string> = new Set(
  'trang-chu home homepage trang-nhat tin-tuc bao-dien-tu inicio accueil startseite news'.split(
    ' ',
  ),
);
const SECTION_CLASS = /bread-?_?crumb|crumb|cate?-?name|lt-cat|post-cat|detail-cate/i;
const TAG_CLASS = /(?<![a-z])(?:tags?(?![a-z])|tag-?list|keywords?|tukhoa|tu-khoa)/i;
/** What parts the steps of a breadcrumb. */
const ARROW = / ?[›»>/|] ?$/u;
const LONGEST_SECTION = 40;
const LONGEST_TAG = 60;
const MOST_TAGS = 30;
const LINES_ABOVE = 10;
const LINES_AFTER = 40;
const LEVELS = 4;
const TITLE_ALIKE = 0.6;

/** The section of an article, the narrowest that the page names; null where it names none. */
export function pageCategory(
  tree: PageTree,
  evidence: Evidence,
  article: JsonLdArticle | null,
  lines: readonly PageLine[],
  place: StoryPlace,
  title: string,
  sites: SiteKeys,
  hints: () => readonly number[] = () => [],
): string | null {
  const isSection = (name: string): boolean =>
    name !== '' &&
    name.length <= LONGEST_SECTION &&
    /\p{L}/u.test(name) &&
    !HOME.has(slugOf(name)) &&
    !isSiteName(name, sites) &&
    likeness(name, title) < TITLE_ALIKE &&
    !/(?:\.\.\.|…)$/.test(name);
  const metas =
    metaValue(evidence, 'article:section', 'articlesection', 'category')?.split(',') ?? [];
  const sources: (() => readonly string[])[] = [
    () => metas.map((each) => each.trim()),
    () => article?.sections ?? [],
    () => evidence.jsonLd.breadcrumb.toReversed(),
    () => textsOf(tree, hints()).toReversed(),
    () => linesWithClass(tree, aroundHeadline(lines, place), SECTION_CLASS).reverse(),
  ];
  for (const source of sources) {
    const section = source()
      .map((name) => name.normalize('NFC').replace(ARROW, ''))
      .find(isSection);
    if (section !== undefined) return section;
  }
  return null;
}

function textsOf(tree: PageTree, nodes: readonly number[]): readonly string[] {
  return nodes.slice(0, MOST_TAGS).map((node) => visibleText(tree, node));
}

function aroundHeadline(lines: readonly PageLine[], place: StoryPlace): readonly PageLine[] {
  const at = Math.max(
    0,
    lines.findIndex((line) => line.end > place.headline),
  );
  return lines.slice(Math.max(0, at - LINES_ABOVE), at);
}

/** Texts of linked lines in an element of such a class. */
function linesWithClass(tree: PageTree, lines: readonly PageLine[], names: RegExp): string[] {
  const found: string[] = [];
  for (const line of lines) {
    if (line.linked === 0 || line.text.length > LONGEST_TAG * 4) continue;
    if (!hasClass(tree, line.start, names)) continue;
    for (let i = line.start; i < line.end; i++) {
      const text = tree.text(i).replace(/\s+/g, ' ').trim();
      if (/\p{L}/u.test(text) && isLinked(tree, i)) found.push(text.normalize('NFC'));
    }
  }
  return found;
}

function hasClass(tree: PageTree, start: number, names: RegExp): boolean {
  let node = tree.parents[start]!;
  for (let level = 0; level < LEVELS && node > 0; level++, node = tree.parents[node]!) {
    if (names.test(tree.className(node))) return true;
    const id = tree.attribute(node, 'id');
    if (id !== undefined && names.test(id)) return true;
  }
  return false;
}

function isLinked(tree: PageTree, node: number): boolean {
  for (
    let at = tree.parents[node]!, level = 0;
    level < LEVELS && at > 0;
    level++, at = tree.parents[at]!
  ) {
    if (tree.name(at) === 'a') return true;
  }
  return false;
}

/**
 * The tags that the page gives its article: `article:tag`, JSON-LD keywords, links with rel="tag" or
 * in an element called so below the body, and `<meta>` keywords that speak of the story itself.
 */
export function pageTags(
  tree: PageTree,
  evidence: Evidence,
  article: JsonLdArticle | null,
  lines: readonly PageLine[],
  place: StoryPlace,
  title: string,
  hints: () => readonly number[] = () => [],
): readonly string[] {
  const sources: (() => readonly string[])[] = [
    () => (evidence.meta.get('article:tag') ?? []).map(({ value }) => plainText(value)),
    () => article?.keywords ?? [],
    () => textsOf(tree, evidence.tagLinks),
    () => textsOf(tree, hints()),
    () => linesWithClass(tree, afterStory(lines, place), TAG_CLASS),
    () => storyKeywords(evidence, title),
  ];
  for (const source of sources) {
    const tags = tidyTags(source(), title);
    if (tags.length > 0) return tags;
  }
  return [];
}

function afterStory(lines: readonly PageLine[], place: StoryPlace): readonly PageLine[] {
  const { body } = place;
  if (body === null) return [];
  const end = lines.findIndex((line) => line.start >= body.end);
  return end === -1 ? [] : lines.slice(Math.max(0, end - 4), end + LINES_AFTER);
}

/** Keywords of the page, unless none of them occurs in the headline: then they are the site's. */
function storyKeywords(evidence: Evidence, title: string): readonly string[] {
  const value = metaValue(evidence, 'news_keywords', 'keywords');
  const slug = `-${slugOf(title)}-`;
  const words = value?.split(',') ?? [];
  return words.some((word) => word.trim() !== '' && slug.includes(`-${slugOf(word)}-`))
    ? words
    : [];
}

function tidyTags(raw: readonly string[], title: string): readonly string[] {
  const tags = new Map<string, string>();
  for (const each of raw.flatMap((text) => text.split(/[,;]/))) {
    const tag = each
      .replace(/^[\s#]+/, '')
      .trim()
      .normalize('NFC');
    const key = slugOf(tag);
    if (key === '' || tag.length > LONGEST_TAG || tags.has(key) || key === slugOf(title)) continue;
    tags.set(key, tag);
    if (tags.size === MOST_TAGS) break;
  }
  return [...tags.values()];
}
