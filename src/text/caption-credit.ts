/** The photographer or agency of a caption: "... tháng 12/2022. Ảnh: Reuters". */
import { BOTH_WORDS, FILM_WORDS, NAMELESS, PHOTO_WORDS } from '../data/credits/words.ts';
import { isOutlet } from './outlets.ts';
import { trimChars } from './trim-chars.ts';
import { lowerSet, parseList } from './word-list.ts';

export interface CaptionCredit {
  readonly caption: string;
  /** Without "Ảnh:"; null where the caption names nobody. */
  readonly credit: string | null;
}

/** A credit is at most this long; what is longer is a sentence with "ảnh:" in it. */
const LONGEST = 60;

const NAMELESS_WORDS = lowerSet(NAMELESS);
const words = (lists: string): string =>
  [...parseList(lists)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replaceAll(' ', '\\s*'))
    .join('|');

/** A credit word with its colon; or without one in brackets or after a dash: "(Ảnh TTXVN)", "- Ảnh Reuters". */
const WORD = (lists: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${words(lists)})\\s?[:：]\\s*|(?<=[(\\[]|\\s[-–—]\\s)(?:Ảnh|ảnh|Hình)\\s+(?=\\p{Lu})`,
    'giu',
  );
const PHOTO = WORD(`${PHOTO_WORDS}|${BOTH_WORDS}`);
const ANY = WORD(`${PHOTO_WORDS}|${BOTH_WORDS}|${FILM_WORDS}|nguồn`);
const CLOSING = ' \t.,;:)]–—-';

/** Parts a caption from its credit. */
export function readCaptionCredit(text: string): CaptionCredit {
  const matches = [...text.matchAll(ANY)];
  for (const match of matches.reverse()) {
    const start = match.index + match[0].length;
    const end = creditEnd(text, start);
    const credit = trimChars(text.slice(start, end), ' \t', CLOSING);
    if (credit === '' || credit.length > LONGEST || NAMELESS_WORDS.has(credit.toLowerCase()))
      continue;
    const before = trimChars(text.slice(0, match.index), ' \t', ' \t([–—-');
    const after = trimChars(text.slice(end), ' \t.)],;', ' \t');
    return { caption: [before, after].filter((part) => part !== '').join(' '), credit };
  }
  return { caption: text.trim(), credit: null };
}

/** The photo credits in a running text, in order and each once. */
export function findPhotoCredits(text: string): readonly string[] {
  const found = new Set<string>();
  for (const line of text.split('\n')) {
    for (const match of line.matchAll(PHOTO)) {
      const start = match.index + match[0].length;
      const credit = boundCredit(line.slice(start, creditEnd(line, start)));
      if (credit !== '' && !NAMELESS_WORDS.has(credit.toLowerCase())) found.add(credit);
    }
  }
  return [...found];
}

/** Where a credit ends: a closing bracket, a full stop that is no initial's, a break. */
function creditEnd(text: string, start: number): number {
  const rest = text.slice(start, start + 2 * LONGEST);
  const stop = /[)\]\n;|"“”]|(?<!(?:^|[\s.(/])\p{Lu})\.(?=\s|$)/u.exec(rest);
  return stop === null ? Math.min(text.length, start + rest.length) : start + stop.index;
}

/**
 * A credit that the page ended is taken whole; one that runs on into the next sentence
 * ("Ảnh: AFP/TTXVN Theo trang tin") ends before that sentence's first word.
 */
function boundCredit(written: string): string {
  const text = trimChars(written, ' \t', CLOSING);
  const tokens = text.split(/\s+/u);
  if (text.length <= LONGEST && tokens.length < 8 && !runsOn(tokens)) return text;
  const lower = tokens.findIndex((token) => !/^[\p{Lu}\d]/u.test(token));
  const capitals = lower < 0 ? tokens.slice(0, 4) : tokens.slice(0, Math.max(0, lower - 1));
  for (let count = Math.min(4, tokens.length); count > 0; count--) {
    const name = tokens.slice(0, count).join(' ');
    if (isOutlet(name)) return name;
  }
  return capitals.length > 4 ? capitals.slice(0, 2).join(' ') : capitals.join(' ');
}

/** More words than a name has, with a sentence's small ones among them. */
function runsOn(tokens: readonly string[]): boolean {
  const small = tokens.filter((token) => /^\p{Ll}/u.test(token)).length;
  return (
    small > 2 || (small > 0 && /^(?:theo|trong|ngày|các|sau|tại|phát)$/iu.test(tokens[1] ?? ''))
  );
}
