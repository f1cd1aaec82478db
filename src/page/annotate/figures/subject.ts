import { wordSet } from '../tables.ts';
import type { DateMention } from '../../../article.ts';
import {
  BASE_STOPS,
  LENGTH_LEADS,
  MONEY_PURPOSES,
  NOUN_STOPS,
  POINT_UNITS,
} from '../../../data/units/words-around.ts';
import { WORD_TOKEN, signAt, wordAt, type Tokens } from '../../../text/scan.ts';
import {
  endsSentence,
  headBefore,
  isClauseSign,
  isMeasuredHead,
  isPredicate,
  slice,
  subjectBefore,
} from './clause.ts';
import { mayBeCounted, unitEntryAt } from './lexicon.ts';
import type { Quantity } from './quantity.ts';

const STOPS = wordSet(BASE_STOPS);
const NOUN_ENDS = wordSet(`${BASE_STOPS} ${NOUN_STOPS}`);
const POINTS = wordSet(POINT_UNITS);
const PURPOSES = wordSet(MONEY_PURPOSES);
const LENGTHS = wordSet(LENGTH_LEADS);
const LONGEST_BASE = 8;
const LONGEST_NOUN = 10;
const FURTHEST_COMPARISON = 6;

/** What a quantity measures: what is counted or weighed behind it, a noun before it, or its clause's subject; null where unclear. */
export function measured(tokens: Tokens, quantity: Quantity): string | null {
  const { first, next, unit } = quantity;
  switch (unit.kind) {
    case 'noun':
    case 'word':
      return counted(tokens, quantity);
    case 'age':
      return null;
    case 'time':
      return LENGTHS.has(wordAt(tokens, first - 1))
        ? (headBefore(tokens, first) ?? subjectBefore(tokens, first))
        : null;
    case 'money':
      return (
        (PURPOSES.has(wordAt(tokens, next)) ? partOf(tokens, next) : null) ?? before(tokens, first)
      );
    default:
      return partOf(tokens, next) ?? before(tokens, first);
  }
}

function before(tokens: Tokens, first: number): string | null {
  return headBefore(tokens, first) ?? subjectBefore(tokens, first);
}

/** The whole behind a share or a measure: "20% sản lượng", "300 ha lúa". */
function partOf(tokens: Tokens, next: number): string | null {
  const isNoun =
    isMeasuredHead(tokens, next) ||
    (mayBeCounted(wordAt(tokens, next)) && unitEntryAt(tokens, next, false)?.kind !== 'time');
  return isNoun ? slice(tokens, next, nounPhraseEnd(tokens, next)) : null;
}

/** The noun phrase from the unit on: "điểm di tích nổi tiếng"; of bare points the subject that won or lost them. */
function counted(tokens: Tokens, { unit, next, first }: Quantity): string | null {
  const words = (unit.unit ?? '').split(/[ /]/u).length;
  const end = nounPhraseEnd(tokens, next);
  const subject = end === next && POINTS.has(unit.unit ?? '') ? subjectBefore(tokens, first) : null;
  return subject ?? slice(tokens, Math.max(0, next - words), end);
}

function nounPhraseEnd(tokens: Tokens, from: number): number {
  let end = from;
  while (
    end - from < LONGEST_NOUN &&
    tokens.kinds[end] === WORD_TOKEN &&
    !NOUN_ENDS.has(wordAt(tokens, end)) &&
    !isPredicate(tokens, end)
  )
    end++;
  return end;
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
