/** The photographer or agency of a caption: "... tháng 12/2022. Ảnh: Reuters". */
import { CREDIT_BREAKS, NAMELESS } from '../data/credits/words.ts';
import { creditMarks } from './credit-marks.ts';
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
const OPENERS: ReadonlySet<string> = new Set(parseList(CREDIT_BREAKS));
const CLOSING = ' \t.,;:)]–—-';

/** Parts a caption from its credit. */
export function readCaptionCredit(text: string): CaptionCredit {
  for (const mark of creditMarks(text, 'any').toReversed()) {
    const start = mark.name;
    const end = creditEnd(text, start);
    const credit = closed(text.slice(start, end));
    if (credit === '' || credit.length > LONGEST || NAMELESS_WORDS.has(credit.toLowerCase()))
      continue;
    const before = trimChars(text.slice(0, mark.start), ' \t', ' \t([–—-');
    const after = trimChars(text.slice(end), ' \t.)],;', ' \t');
    return { caption: [before, after].filter((part) => part !== '').join(' '), credit };
  }
  return { caption: text.trim(), credit: null };
}

/** The photo credits in a running text, in order and each once. */
export function findPhotoCredits(text: string): readonly string[] {
  const found = new Set<string>();
  for (const { name } of creditMarks(text, 'photo')) {
    const credit = boundCredit(text.slice(name, creditEnd(text, name)));
    if (credit !== '' && !NAMELESS_WORDS.has(credit.toLowerCase())) found.add(credit);
  }
  return [...found];
}

/** Where a credit ends: a closing bracket, a full stop that is no initial's, a break. */
function creditEnd(text: string, start: number): number {
  const rest = text.slice(start, start + 2 * LONGEST);
  const stop = /[)\]\n;|"“”]|(?<!(?:^|[\s.(/])\p{Lu})\.(?=\s|$)/u.exec(rest);
  if (stop === null) return Math.min(text.length, start + rest.length);
  // "Hiền Anh (TTXVN)" keeps the bracket that it opened.
  const inner = stop[0] === ')' && rest.slice(0, stop.index).includes('(');
  return start + stop.index + (inner ? 1 : 0);
}

/**
 * A credit that the page ended is taken whole; one that runs on into the next sentence
 * ("Ảnh: AFP/TTXVN Theo trang tin") ends before that sentence's first word.
 */
function boundCredit(written: string): string {
  const all = closed(written).split(/\s+/u);
  const opener = all.findIndex((token, at) => at > 0 && OPENERS.has(token));
  const tokens = opener > 0 ? all.slice(0, opener) : all;
  const text = closed(tokens.join(' '));
  const small = smallWords(tokens);
  if (small === 0 && text.length <= LONGEST && tokens.length < 8) return text;
  for (let count = Math.min(4, tokens.length - 1); count > 0; count--) {
    const name = tokens.slice(0, count).join(' ');
    if (/^\p{Lu}/u.test(tokens[count]!) && isOutlet(name)) return name;
  }
  if (small < 3 && text.length <= LONGEST && tokens.length < 8) return text;
  const lower = tokens.findIndex((token) => !/^[\p{Lu}\d(]/u.test(token));
  const capitals = tokens.slice(0, lower < 0 ? 4 : Math.max(0, lower - 1));
  return capitals.slice(0, capitals.length > 4 ? 2 : 4).join(' ');
}

function smallWords(tokens: readonly string[]): number {
  return tokens.filter((token) => /^\p{Ll}/u.test(token)).length;
}

/** Without what stands around it; a bracket that it opened stays. */
function closed(text: string): string {
  const value = trimChars(text, ' \t', CLOSING);
  return value.includes('(') && !value.includes(')') ? `${value})` : value;
}
