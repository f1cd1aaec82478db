import { slugOf } from '../../text/slug.ts';
import { namesSite, type SiteKeys } from './site-names.ts';

/** What stands between a headline and the names of section and site. */
const SEPARATOR = / [-–—|:~•·»›«/]{1,2} | ?[|»] ?/g;
const LONGEST = 600;
/** A headline has at least this many words; fewer are left only where nothing else is. */
const FEWEST_WORDS = 2;

/**
 * A `<title>` or og:title without the names of site and section at its ends:
 * "Mưa lớn ở Huế - Thời sự - Báo Mưa Online" → "Mưa lớn ở Huế". A dash inside the headline stays.
 */
export function stripSiteName(
  title: string,
  keys: SiteKeys,
  sections: readonly string[] = [],
): string {
  const names = new Set(sections.map(slugOf));
  const isForeign = (part: string): boolean => namesSite(part, keys) || names.has(slugOf(part));
  let text = title.slice(0, LONGEST).trim();
  for (;;) {
    const gaps = [...text.matchAll(SEPARATOR)];
    const last = gaps.at(-1);
    const first = gaps[0];
    if (last === undefined || first === undefined) return text;
    const head = text.slice(0, last.index).trim();
    const tail = text.slice(last.index + last[0].length).trim();
    const start = text.slice(0, first.index).trim();
    const rest = text.slice(first.index + first[0].length).trim();
    if (wordCount(head) >= FEWEST_WORDS && (tail === '' || isForeign(tail))) text = head;
    else if (wordCount(rest) >= FEWEST_WORDS && (start === '' || isForeign(start))) text = rest;
    else if (last[0].includes('|') && gaps.length === 1 && isLonger(head, tail)) text = head;
    else return text;
  }
}

/** After a bar only the site's name is to be expected, known or not. */
function isLonger(head: string, tail: string): boolean {
  return wordCount(tail) <= MOST_NAME_WORDS && wordCount(head) > wordCount(tail);
}

/** Names of newspapers and their sections have at most so many words (80 hosts). */
const MOST_NAME_WORDS = 6;

export function wordCount(text: string): number {
  return text === '' ? 0 : text.split(' ').length;
}
