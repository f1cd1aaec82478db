import { tableOf, wordSet } from '../tables.ts';
import {
  DISTANCE_LEADS,
  DISTANCE_TAILS,
  LINE_LEADS,
  type DistanceKind,
} from '../../../data/calendar/relative.ts';
import {
  BREAK_TOKEN,
  DIGITS_TOKEN,
  SIGN_TOKEN,
  digitsAt,
  isGlued,
  signAt,
  wordAt,
  type Tokens,
} from '../../../text/scan.ts';
import { mayBeginNumber, readSpokenLiteral } from '../figures/number-words.ts';
import { NO_POINT, afterPhrase, type Reading } from './reading.ts';
import { weekdayAt } from './relative.ts';

const UNITS = tableOf({
  ngày: 'day',
  hôm: 'day',
  tuần: 'week',
  tháng: 'month',
  năm: 'year',
} as const);
const TAILS = DISTANCE_TAILS.map((entry) => ({ ...entry, phrase: entry.words.split(' ') }));
const TAIL_WORDS = new Set(TAILS.map(({ phrase }) => phrase[0]!));
const AGO_LEADS = wordSet(DISTANCE_LEADS);
const DATE_OPENERS = wordSet('ngày mồng mùng');
const OPENERS = wordSet(LINE_LEADS);
const LONGEST_NUMBER = 4;
/** Tokens from a unit to the end of its line: two words, a full stop, the break. */
const LONGEST_TAIL = 4;
const LARGEST_NUMBER = 999;

/**
 * A length of time counted from the day of writing: "3 ngày trước", "cách đây hai tuần", "10 năm nữa" are
 * a point, "2 tháng qua", "3 năm tới" all the periods on the way. `index` stands on the unit.
 */
export function readDistance(tokens: Tokens, index: number): Reading | null {
  const unit = UNITS.get(wordAt(tokens, index));
  if (unit === undefined) return null;
  const number = numberBefore(tokens, index);
  const tail = number === null ? null : kindOf(tokens, number.first, index + 1);
  if (number === null || tail === null) return null;
  return {
    first: number.first,
    next: tail.next,
    kind: 'relative',
    from: NO_POINT,
    shift: { unit, ...stepsOf(tail.kind, number.value) },
  };
}

function stepsOf(kind: DistanceKind, count: number): { steps: number; until?: number } {
  switch (kind) {
    case 'ago':
      return { steps: -count };
    case 'ahead':
      return { steps: count };
    case 'past':
      return { steps: -count, until: -1 };
    case 'coming':
      return { steps: 1, until: count };
  }
}

function numberBefore(tokens: Tokens, index: number): { first: number; value: number } | null {
  const digits = digitsAt(tokens, index - 1);
  if (digits !== '') {
    const value = Number(digits);
    const whole = !isGlued(tokens, index - 1) && value > 0 && value <= LARGEST_NUMBER;
    return whole ? { first: index - 1, value } : null;
  }
  for (let length = LONGEST_NUMBER; length > 0; length--) {
    const first = index - length;
    if (first < 0 || !mayBeginNumber(tokens, first)) continue;
    const literal = readSpokenLiteral(tokens, first);
    if (literal?.next === index && literal.value >= 1) return { first, value: literal.value };
  }
  return null;
}

function kindOf(
  tokens: Tokens,
  first: number,
  index: number,
): { kind: DistanceKind; next: number } | null {
  if (TAIL_WORDS.has(wordAt(tokens, index))) {
    for (const { phrase, kind } of TAILS) {
      const next = afterPhrase(tokens, index, phrase);
      if (next > 0) return { kind, next };
    }
  }
  const leads = AGO_LEADS.has(wordAt(tokens, first - 1)) && wordAt(tokens, first - 2) === 'cách';
  return leads ? { kind: 'ago', next: index } : null;
}

/** "thứ hai", "chủ nhật": the one to come, today counted; behind "hôm" the last one. Null beside its date. */
export function readBareWeekday(tokens: Tokens, index: number): Reading | null {
  const at = weekdayAt(tokens, index);
  if (at === null || isDated(tokens, at.next)) return null;
  const steps = wordAt(tokens, index - 1) === 'hôm' ? -1 : 0;
  return {
    first: index,
    next: at.next,
    kind: 'relative',
    from: NO_POINT,
    shift: { unit: 'weekday', weekday: at.weekday, week: null, steps },
  };
}

/** Whether ", ngày 8/1" or the like follows a weekday. */
function isDated(tokens: Tokens, index: number): boolean {
  let at = index;
  if (tokens.kinds[at] === SIGN_TOKEN) at++;
  while (DATE_OPENERS.has(wordAt(tokens, at))) at++;
  return tokens.kinds[at] === DIGITS_TOKEN;
}

/** Whether a line ends near enough for a reading at a token to fill it. */
export function isNearLineEnd(tokens: Tokens, index: number): boolean {
  for (let k = index + 1; k <= index + LONGEST_TAIL; k++)
    if (k >= tokens.count || tokens.kinds[k] === BREAK_TOKEN) return true;
  return false;
}

/** Whether a reading has its line to itself, as the date stamps of teasers and programmes do. */
export function fillsLine(tokens: Tokens, { first, next }: Reading): boolean {
  if (next < tokens.count && tokens.kinds[next] !== BREAK_TOKEN) {
    const last = next + 1 >= tokens.count || tokens.kinds[next + 1] === BREAK_TOKEN;
    if (signAt(tokens, next) !== '.' || !last) return false;
  }
  let index = first - 1;
  while (index >= 0 && OPENERS.has(wordAt(tokens, index))) index--;
  return index < 0 || tokens.kinds[index] === BREAK_TOKEN;
}
