import { pairSet, WordBits, wordSet } from '../tables.ts';
import {
  ADVERBIAL_OPENERS,
  CLAUSE_OPENERS,
  MEASURED_HEADS,
  MEASURED_HEAD_PAIRS,
  PERIOD_WORDS,
  PREDICATE_WORDS,
  REPORTING_ENDS,
  SUBJECT_TAILS,
  SUBJECT_TAIL_PAIRS,
  VALUE_LEADS,
} from '../../../data/units/words-around.ts';
import {
  BREAK_TOKEN,
  DIGITS_TOKEN,
  WORD_TOKEN,
  isGlued,
  signAt,
  wordAt,
  type Tokens,
} from '../../../text/scan.ts';
import { mayBeCounted } from './lexicon.ts';

const PREDICATE = 1;
const OPENER = 2;
const REPORTING = 4;
const HEAD = 8;
const PERIOD = 16;
/** What a word is to its clause. */
const CLAUSE = new WordBits(
  [PREDICATE, PREDICATE_WORDS],
  [OPENER, CLAUSE_OPENERS],
  [REPORTING, REPORTING_ENDS],
  [HEAD, MEASURED_HEADS],
  [PERIOD, PERIOD_WORDS],
);
const ADVERBIAL = wordSet(ADVERBIAL_OPENERS);
const HEAD_PAIRS = pairSet(MEASURED_HEAD_PAIRS);
const LEADS = wordSet(VALUE_LEADS);
const TAILS = wordSet(SUBJECT_TAILS);
const TAIL_PAIRS = pairSet(SUBJECT_TAIL_PAIRS);
const LONGEST_SUBJECT = 16;
const LONGEST_HEAD_PHRASE = 8;
const LONGEST_LEAD = 5;
const FURTHEST_BACK = 60;

export function slice(tokens: Tokens, from: number, to: number): string | null {
  return to > from ? tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]) : null;
}

export function endsSentence(tokens: Tokens, index: number): boolean {
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

export function isClauseSign(sign: string): boolean {
  return CLAUSE_SIGNS.has(sign);
}

const CLAUSE_SIGNS: ReadonlySet<string> = new Set(',:()–“”"');

function roleAt(tokens: Tokens, index: number): number {
  return CLAUSE.of(wordAt(tokens, index));
}

export function isPredicate(tokens: Tokens, index: number): boolean {
  return (roleAt(tokens, index) & PREDICATE) !== 0;
}

/** Whether the name of a measured thing begins at a token. */
export function isMeasuredHead(tokens: Tokens, index: number): boolean {
  return isHead(tokens, index, roleAt(tokens, index));
}

function isHead(tokens: Tokens, index: number, role: number): boolean {
  if ((role & HEAD) !== 0) return true;
  return HEAD_PAIRS.has(wordAt(tokens, index), wordAt(tokens, index + 1));
}

/** The measured thing named right before its amount: "với mức lương 250 triệu", "tổng mức đầu tư là 3 tỷ". */
export function headBefore(tokens: Tokens, first: number): string | null {
  let end = first;
  while (first - end < LONGEST_LEAD && LEADS.has(wordAt(tokens, end - 1))) end--;
  let head = -1;
  for (let at = end - 1; at >= 0 && end - at <= LONGEST_HEAD_PHRASE; at--) {
    const role = roleAt(tokens, at);
    if (tokens.kinds[at] !== WORD_TOKEN || (role & (OPENER | PREDICATE)) !== 0) break;
    if (isHead(tokens, at, role)) head = at;
  }
  const only = head === end - 1 && wordAt(tokens, head) === 'mức';
  return head < 0 || only ? null : slice(tokens, head, end);
}

/** The subject of the clause that a token stands in; of the one before it where this one has only a predicate. */
export function subjectBefore(tokens: Tokens, index: number): string | null {
  const start = clauseStart(tokens, index);
  const own = subjectOf(tokens, start, index);
  if (own !== null || !opensWithPredicate(tokens, start)) return own;
  const sign = signAt(tokens, start - 1);
  return sign === ',' ? subjectOf(tokens, clauseStart(tokens, start - 1), start - 1) : null;
}

function clauseStart(tokens: Tokens, index: number): number {
  let at = index;
  while (at > 0 && index - at < FURTHEST_BACK) {
    if (endsSentence(tokens, at - 1) || isClauseSign(signAt(tokens, at - 1))) return at;
    at--;
  }
  return at;
}

function opensWithPredicate(tokens: Tokens, index: number): boolean {
  return (roleAt(tokens, index) & (OPENER | PREDICATE)) !== 0;
}

function subjectOf(tokens: Tokens, from: number, to: number): string | null {
  let start = from;
  for (let at = from; at < to; at++) if ((roleAt(tokens, at) & REPORTING) !== 0) start = at + 1;
  while (start < to && (roleAt(tokens, start) & OPENER) !== 0) start++;
  if (ADVERBIAL.has(wordAt(tokens, start))) return null;
  let end = start;
  while (end < to && isSubjectToken(tokens, end)) end++;
  if (end === to) return null;
  end = withoutTail(tokens, start, end);
  const words = end - start;
  const named = words > 1 || (words === 1 && mayBeCounted(wordAt(tokens, start)));
  return named && words <= LONGEST_SUBJECT ? slice(tokens, start, end) : null;
}

/** Words up to the predicate or to "năm 2010". */
function isSubjectToken(tokens: Tokens, index: number): boolean {
  if (signAt(tokens, index) === '-' && isGlued(tokens, index + 1)) return true;
  const role = roleAt(tokens, index);
  if (tokens.kinds[index] !== WORD_TOKEN || (role & PREDICATE) !== 0) return false;
  return (role & PERIOD) === 0 || tokens.kinds[index + 1] !== DIGITS_TOKEN;
}

/** "Huyện hiện có": "hiện", "hiện nay" and the like belong to the predicate. */
function withoutTail(tokens: Tokens, start: number, end: number): number {
  let last = end;
  while (last > start) {
    if (TAIL_PAIRS.has(wordAt(tokens, last - 2), wordAt(tokens, last - 1))) last -= 2;
    else if (TAILS.has(wordAt(tokens, last - 1))) last--;
    else break;
  }
  return Math.max(last, start);
}
