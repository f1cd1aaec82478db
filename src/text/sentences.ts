import { ABBREVIATIONS } from '../data/syllables/abbreviations.ts';
import type { Span } from '../article.ts';
import { rankOf } from './frequency.ts';

const abbreviations = new Set(ABBREVIATIONS.toLowerCase().trim().split(/\s+/u));

/** A mark that may end a sentence, what closes after it, and the space up to the next word. */
const ENDING = /(?:[.!?…]+|\n)["'”’»)\]]*\s*/gu;
const LETTER = /[\p{L}\p{M}]/u;
const OPENS = /^["'“‘«([–—-]*\s?[\p{Lu}\p{N}]/u;
/** What stands before letters that are no abbreviation: 4G, km/h, GD&ĐT. */
const JOINED = /[\p{N}/&°-]/u;
const INITIAL = /^[A-ZĐ]$/u;
/** Of the words that open sentences nearly all are among the commonest syllables. */
const COMMON_RANK = 400;
/** Up to so many units a beginning is the number of a list item: "1. ", "IV. ". */
const ITEM_NUMBER = 4;

/**
 * The sentences of a text in order, without the white space around them. A line break always ends
 * one; a full stop does not after an abbreviation (TP. PGS.TS. Q.1), an initial, inside a number, or
 * before a word in lower case.
 */
export function sentences(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    const sentence = text.slice(start, end);
    const from = start + sentence.length - sentence.trimStart().length;
    const to = start + sentence.trimEnd().length;
    if (from < to) found.push({ start: from, end: to });
    start = end;
  };
  for (const match of text.matchAll(ENDING)) {
    const end = match.index + match[0].length;
    const item = text.slice(start, match.index).trim().length < ITEM_NUMBER;
    if (match[0].includes('\n') || (!item && endsSentence(text, match.index, match[0]))) close(end);
  }
  close(text.length);
  return found;
}

function endsSentence(text: string, at: number, ending: string): boolean {
  const next = at + ending.length;
  if (next === text.length) return true;
  if (!/\s$/u.test(ending) || !OPENS.test(text.slice(next, next + 8))) return false;
  return !ending.startsWith('.') || ending.startsWith('..') || !isAbbreviated(text, at, next);
}

/** Whether the full stop at `at` belongs to an abbreviation or an initial, and not to the end of a sentence. */
function isAbbreviated(text: string, at: number, next: number): boolean {
  let start = at;
  while (start > 0 && LETTER.test(text.charAt(start - 1))) start--;
  if (JOINED.test(text.charAt(start - 1))) return false;
  const word = text.slice(start, at);
  if (abbreviations.has(word.toLowerCase())) return true;
  return INITIAL.test(word) && !opensOften(text, next);
}

/** Whether a common word follows: after an initial ("anh H. Sau đó ...") that is a new sentence, a name is none. */
function opensOften(text: string, at: number): boolean {
  let end = at;
  while (end < text.length && LETTER.test(text.charAt(end))) end++;
  return rankOf(text.slice(at, end).toLowerCase()) < COMMON_RANK;
}
