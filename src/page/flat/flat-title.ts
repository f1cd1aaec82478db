import { pathOf } from '../../text/address.ts';
import { slugOf } from '../../text/slug.ts';
import { words } from '../../text/words.ts';
import { slugLikeness } from '../metadata/title-likeness.ts';
import type { FlatLine } from './flat-lines.ts';
import type { LineKind } from './line-kinds.ts';

const LONGEST = 200;
const FEWEST_WORDS = 3;
/** Headlines are mostly longer, headings within a story shorter. */
const HEADLINE_LENGTH = 40;
/** Lines above the story that are looked through. */
const REACH = 40;
/** A line that is this like the page's address is its headline. */
const NAMED = 0.8;
/** Words that an address must have to name a headline. */
const NAMING_WORDS = 4;
/** Headlines begin with a capital, a digit or a quotation, and hold no bars of a menu. */
const HEADLINE = /^[\p{Lu}\d"'“‘«([][^|›»]*$/u;

/**
 * The last line above the story that can be a headline; the line above it where that one is a headline
 * by its length, and the last a heading of the story. -1 where none can.
 */
export function titleAt(
  lines: readonly FlatLine[],
  kinds: readonly LineKind[],
  first: number,
): number {
  for (let at = first - 1; at >= Math.max(first - REACH, 0); at--) {
    if (!canBeTitle(lines, kinds, at)) continue;
    const above = at - 1;
    const isUnderTitle =
      canBeTitle(lines, kinds, above) && lines[above]!.text.length >= HEADLINE_LENGTH;
    return isUnderTitle && isHeading(lines, kinds, at, first) ? above : at;
  }
  return -1;
}

/** Whether a line right above the first paragraph is short enough to head it. */
export function isHeading(
  lines: readonly FlatLine[],
  kinds: readonly LineKind[],
  at: number,
  first: number,
): boolean {
  const isAbove = at === first - 1 && kinds[at] === 'short';
  return isAbove && lines[at]!.text.length < HEADLINE_LENGTH && canBeTitle(lines, kinds, at);
}

function canBeTitle(lines: readonly FlatLine[], kinds: readonly LineKind[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  const isShort = kinds[at] === 'short' || kinds[at] === 'sentence';
  return isShort && fits(text) && words(text).length >= FEWEST_WORDS;
}

/** The lines that the address of the page names, the most alike. */
export function namedTitles(lines: readonly FlatLine[], url: string | null): readonly number[] {
  const slug = addressSlug(url);
  if (slug === '') return [];
  const alike = lines.map(({ text }) => (fits(text) ? slugLikeness(slugOf(text), slug) : 0));
  const most = alike.reduce((one, other) => Math.max(one, other), NAMED);
  return [...alike.keys()].filter((at) => alike[at]! >= most);
}

function fits(text: string): boolean {
  return text.length <= LONGEST && HEADLINE.test(text);
}

/** The words of an address without the number of the article. */
function addressSlug(url: string | null): string {
  const parts = pathOf(url ?? '')
    .split('/')
    .map((part) => slugOf(part.replace(/\.\w{2,6}$/, '')).replace(/-[a-z]{0,4}\d{4,}$/, ''));
  const longest = parts.reduce((one, other) => (wordsOf(other) > wordsOf(one) ? other : one), '');
  return wordsOf(longest) >= NAMING_WORDS ? longest : '';
}

function wordsOf(slug: string): number {
  return slug.split('-').filter((word) => /[a-z]/.test(word)).length;
}
