import { wordSet } from '../tables.ts';
import type { DateMention } from '../../../article.ts';
import { BASE_STOPS, CLAUSE_OPENERS, PREDICATE_WORDS } from '../../../data/units/words-around.ts';
import {
  BREAK_TOKEN,
  WORD_TOKEN,
  isGlued,
  signAt,
  wordAt,
  type Tokens,
} from '../../../text/scan.ts';

import { mayBeCounted, unitEntryAt } from './lexicon.ts';
import type { Quantity } from './quantity.ts';

const PREDICATES = wordSet(PREDICATE_WORDS);
const OPENERS = wordSet(CLAUSE_OPENERS);
const STOPS = wordSet(BASE_STOPS);
const LONGEST_SUBJECT = 16;
const LONGEST_BASE = 8;
const LONGEST_NOUN = 10;
const FURTHEST_BACK = 80;
const FURTHEST_COMPARISON = 6;

function slice(tokens: Tokens, from: number, to: number): string | null {
  return to > from ? tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]) : null;
}

function endsSentence(tokens: Tokens, index: number): boolean {
  if (tokens.kinds[index] === BREAK_TOKEN) return true;
  const sign = signAt(tokens, index);
  return (
    sign === ';' ||
    sign === '?' ||
    sign === '!' ||
    sign === '…' ||
    (sign === '.' && !isGlued(tokens, index + 1))
  );
}

function isClauseSign(sign: string): boolean {
  return sign !== '' && ',:()–“”"'.includes(sign);
}

/** What a quantity measures: what is counted behind it, else the subject of its clause. */
export function measured(tokens: Tokens, quantity: Quantity): string | null {
  const { kind } = quantity.unit;
  if (kind === 'noun' || kind === 'word') return counted(tokens, quantity);
  return (
    (kind === 'sign' ? partOf(tokens, quantity.next) : null) ??
    subjectBefore(tokens, quantity.first)
  );
}

/** The whole behind a share: "20% sản lượng". */
function partOf(tokens: Tokens, next: number): string | null {
  const isNoun =
    mayBeCounted(wordAt(tokens, next)) && unitEntryAt(tokens, next, false)?.kind !== 'time';
  return isNoun ? slice(tokens, next, nounPhraseEnd(tokens, next)) : null;
}

/** The noun phrase from the unit on: "điểm di tích nổi tiếng". */
function counted(tokens: Tokens, { unit, next }: Quantity): string | null {
  const words = (unit.unit ?? '').split(/[ /]/u).length;
  return slice(tokens, Math.max(0, next - words), nounPhraseEnd(tokens, next));
}

function nounPhraseEnd(tokens: Tokens, from: number): number {
  let end = from;
  while (
    end - from < LONGEST_NOUN &&
    tokens.kinds[end] === WORD_TOKEN &&
    !STOPS.has(wordAt(tokens, end)) &&
    !PREDICATES.has(wordAt(tokens, end))
  )
    end++;
  return end;
}

/** The words of the nearest clause before a token that stand before its predicate. */
function subjectBefore(tokens: Tokens, index: number): string | null {
  let end = index;
  for (let at = index - 1; index - at < FURTHEST_BACK; at--) {
    const edge = at < 0 || endsSentence(tokens, at);
    if (!edge && !isClauseSign(signAt(tokens, at))) continue;
    const subject = subjectOf(tokens, at + 1, end);
    if (subject !== null || edge) return subject;
    end = at;
  }
  return null;
}

function subjectOf(tokens: Tokens, from: number, to: number): string | null {
  let start = from;
  while (start < to && OPENERS.has(wordAt(tokens, start))) start++;
  let end = start;
  while (end < to && tokens.kinds[end] === WORD_TOKEN && !PREDICATES.has(wordAt(tokens, end)))
    end++;
  const words = end - start;
  return words > 1 && words <= LONGEST_SUBJECT && end < to ? slice(tokens, start, end) : null;
}

/** The base of "so với ..." behind a quantity: a date as it stands, or the phrase up to the clause's end. */
export function comparedTo(
  tokens: Tokens,
  next: number,
  dates: readonly DateMention[],
): string | null {
  for (let at = next; at < next + FURTHEST_COMPARISON; at++) {
    if (endsSentence(tokens, at) || at >= tokens.count) return null;
    if (wordAt(tokens, at) === 'so' && wordAt(tokens, at + 1) === 'với')
      return baseAt(tokens, at + 2, dates);
  }
  return null;
}

function baseAt(tokens: Tokens, from: number, dates: readonly DateMention[]): string | null {
  const start = tokens.starts[from] ?? -1;
  const date = dates.find((mention) => mention.start === start);
  if (date !== undefined) return date.text;
  let end = from;
  while (
    end - from < LONGEST_BASE &&
    end < tokens.count &&
    !isEdge(tokens, end) &&
    !STOPS.has(wordAt(tokens, end))
  )
    end++;
  const text = slice(tokens, from, end);
  const last = dates.find(
    (mention) => mention.start > start && mention.start < (tokens.ends[end - 1] ?? 0),
  );
  return last === undefined ? text : tokens.text.slice(start, last.end);
}

function isEdge(tokens: Tokens, index: number): boolean {
  return endsSentence(tokens, index) || isClauseSign(signAt(tokens, index));
}
