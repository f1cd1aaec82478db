import { wordSet } from '../tables.ts';
import {
  CLOCK_LEADS,
  CLOCK_TAILS,
  DURATION_LEADS,
  DURATION_TAILS,
  SHORT_DURATION_LEADS,
  SHORT_DURATION_TAILS,
} from '../../../data/units/measures.ts';
import { EVERY_WORDS } from '../../../data/units/labels.ts';
import { AND_A_HALF } from '../../../data/units/scales.ts';
import {
  BREAK_TOKEN,
  digitsAt,
  isCapital,
  isGlued,
  signAt,
  wordAt,
  type Tokens,
} from '../../../text/scan.ts';
import type { Quantity } from './quantity.ts';

const EVERY = wordSet(EVERY_WORDS);
const TAILS = wordSet(CLOCK_TAILS);
const LEADS = wordSet(CLOCK_LEADS);
const LONG_LEADS = wordSet(DURATION_LEADS);
const LONG_TAILS = wordSet(DURATION_TAILS);
const SHORT_LEADS = wordSet(SHORT_DURATION_LEADS);
const SHORT_TAILS = wordSet(SHORT_DURATION_TAILS);
const HOURS = 24;
const NOON = 12;

/** The token after a time of day that begins at `index` ("16 giờ 30 phút", "9h45", "10:30", "19g"); -1 for none. */
export function afterClock(tokens: Tokens, index: number): number {
  const digits = digitsAt(tokens, index);
  if (digits.length === 0 || digits.length > 2 || Number(digits) > HOURS) return -1;
  if (
    signAt(tokens, index + 1) === ':' &&
    isGlued(tokens, index + 1) &&
    isGlued(tokens, index + 2)
  ) {
    return digitsAt(tokens, index + 2).length === 2 ? afterSeconds(tokens, index + 3) : -1;
  }
  const word = wordAt(tokens, index + 1);
  const glued = isGlued(tokens, index + 1);
  if (glued && (word === 'h' || word === 'g')) return afterShortHour(tokens, index, word);
  if (word === 'h') return index + 2;
  return word === 'giờ' ? afterSpokenHour(tokens, index) : -1;
}

function afterSeconds(tokens: Tokens, index: number): number {
  const more =
    signAt(tokens, index) === ':' &&
    isGlued(tokens, index) &&
    digitsAt(tokens, index + 1).length === 2;
  return more ? index + 2 : index;
}

/** "9h45" and "9h"; "7g" is grams unless the words around it speak of a time of day. */
function afterShortHour(tokens: Tokens, index: number, word: string): number {
  const minutes = isGlued(tokens, index + 2) && digitsAt(tokens, index + 2) !== '';
  if (minutes) return index + 3;
  if (word === 'h') return isShortDuration(tokens, index) ? -1 : index + 2;
  const led = LEADS.has(wordAt(tokens, index - 1)) || wordAt(tokens, index - 1) === 'khoảng';
  return led || isTail(tokens, index + 2) ? index + 2 : -1;
}

/** "trong 3h", "48h qua", "8h/ngày". */
function isShortDuration(tokens: Tokens, index: number): boolean {
  if (isTail(tokens, index + 2) || LEADS.has(wordAt(tokens, index - 1))) return false;
  const lasts = SHORT_TAILS.has(wordAt(tokens, index + 2)) || signAt(tokens, index + 2) === '/';
  const before = wordAt(tokens, index - 1);
  return lasts || SHORT_LEADS.has(wordAt(tokens, index - (before === 'khoảng' ? 2 : 1)));
}

/** Whether a part of the day or "cùng ngày" follows an hour; a capital opens the next sentence. */
function isTail(tokens: Tokens, index: number): boolean {
  if (isCapital(tokens, index)) return false;
  const word = wordAt(tokens, index);
  return TAILS.has(word) || (word === 'cùng' && wordAt(tokens, index + 1) === 'ngày');
}

/** "2 - 3 giờ sáng" and "từ 12-15 giờ" say when, "kéo dài từ 12-15 giờ" how long. */
export function isHourOfDay(tokens: Tokens, { unit, first, next, value }: Quantity): boolean {
  if (unit.unit !== 'giờ') return false;
  if (isTail(tokens, next)) return true;
  if (typeof value === 'number' || wordAt(tokens, first - 1) !== 'từ') return false;
  const [from, to] = value;
  const onClock = Number.isInteger(from) && Number.isInteger(to) && to <= HOURS;
  return onClock && to >= NOON && !LONG_LEADS.has(wordAt(tokens, first - 2));
}

function afterSpokenHour(tokens: Tokens, index: number): number {
  const spoken = digitsAt(tokens, index + 2) !== '';
  const half = wordAt(tokens, index + 2) === AND_A_HALF || wordAt(tokens, index + 3) === 'phút';
  const minutes = index + 2 + (spoken ? 1 : 0) + (half ? 1 : 0);
  const after = wordAt(tokens, minutes);
  const before = wordAt(tokens, index - 1);
  if (isTail(tokens, minutes)) return minutes;
  if (before === 'lúc' || before === 'hồi') return minutes;
  if (LONG_TAILS.has(after)) return -1;
  if (before === 'khoảng')
    return opensSentence(tokens, index - 1) || wordAt(tokens, index - 2) === 'vào' ? minutes : -1;
  if (LONG_LEADS.has(before) || isEveryDay(tokens, index)) return -1;
  return LEADS.has(before) || spoken ? minutes : -1;
}

/** "mỗi ngày 8 giờ". */
function isEveryDay(tokens: Tokens, index: number): boolean {
  return wordAt(tokens, index - 1) === 'ngày' && EVERY.has(wordAt(tokens, index - 2));
}

function opensSentence(tokens: Tokens, index: number): boolean {
  return (
    index === 0 || tokens.kinds[index - 1] === BREAK_TOKEN || signAt(tokens, index - 1) === '.'
  );
}
