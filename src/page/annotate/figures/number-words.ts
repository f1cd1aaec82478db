import { tableOf, wordSet } from '../tables.ts';
import {
  BOUND_DIGITS,
  DIGIT_WORDS,
  HALF,
  HUNDRED,
  NUMBER_WORD_BLOCKERS,
  POINT_WORDS,
  TEN,
  TENS,
  ZERO_TENS,
} from '../../../data/units/number-words.ts';
import { digitsAt, wordAt, type Tokens } from '../../../text/scan.ts';
import { readLiteral, type Literal } from './literal.ts';

const DIGITS = tableOf(DIGIT_WORDS);
const TIMES_TEN = wordSet(TENS);
const ZERO = wordSet(ZERO_TENS);
const POINTS = wordSet(POINT_WORDS);
const BOUND = wordSet(BOUND_DIGITS);
const BLOCKERS = wordSet(NUMBER_WORD_BLOCKERS);

interface Spoken {
  readonly value: number;
  readonly next: number;
}

/** Reads digits, or a number in words below a thousand: "hai mươi ba", "một trăm linh năm", "một nửa", "hai phẩy năm". */
export function readSpokenLiteral(tokens: Tokens, index: number): Literal | null {
  const digits = digitsAt(tokens, index) === '' ? null : readLiteral(tokens, index);
  const spoken = digits ?? spokenNumber(tokens, index);
  if (spoken === null) return null;
  const value = withFraction(tokens, spoken) ?? spoken;
  const decimal = !Number.isInteger(value.value);
  if (digits !== null && value === spoken) return digits;
  return { ...value, grouped: false, decimal, dotted: false, thousandsToo: false, numerator: null };
}

/** Whether a number in words may begin at a word: not behind "thứ", "tháng" and the like. */
export function mayBeginNumber(tokens: Tokens, index: number): boolean {
  const word = wordAt(tokens, index);
  if (word !== TEN && (!DIGITS.has(word) || BOUND.has(word))) return false;
  const before = wordAt(tokens, index - 1);
  return !BLOCKERS.has(before) && !DIGITS.has(before);
}

function spokenNumber(tokens: Tokens, index: number): Spoken | null {
  const word = wordAt(tokens, index);
  if (word === 'một' && wordAt(tokens, index + 1) === HALF) return { value: 0.5, next: index + 2 };
  const first = DIGITS.get(word);
  if (first !== undefined && wordAt(tokens, index + 1) === HUNDRED)
    return hundreds(tokens, first * 100, index + 2);
  return tens(tokens, index);
}

function hundreds(tokens: Tokens, value: number, index: number): Spoken {
  if (ZERO.has(wordAt(tokens, index))) {
    const digit = DIGITS.get(wordAt(tokens, index + 1));
    if (digit !== undefined) return { value: value + digit, next: index + 2 };
  }
  const rest =
    DIGITS.has(wordAt(tokens, index)) || wordAt(tokens, index) === TEN ? tens(tokens, index) : null;
  return rest !== null && rest.value >= 10
    ? { value: value + rest.value, next: rest.next }
    : { value, next: index };
}

function tens(tokens: Tokens, index: number): Spoken | null {
  const first = DIGITS.get(wordAt(tokens, index));
  const ten = wordAt(tokens, index) === TEN;
  if (first === undefined && !ten) return null;
  const many = !ten && TIMES_TEN.has(wordAt(tokens, index + 1));
  if (!ten && !many) return { value: first!, next: index + 1 };
  const value = ten ? 10 : first! * 10;
  const at = ten ? index + 1 : index + 2;
  const digit = DIGITS.get(wordAt(tokens, at));
  return digit === undefined || digit === 0
    ? { value, next: at }
    : { value: value + digit, next: at + 1 };
}

/** "hai phẩy năm", "2 chấm 23". */
function withFraction(tokens: Tokens, whole: Spoken): Spoken | null {
  if (!POINTS.has(wordAt(tokens, whole.next))) return null;
  const digits = digitsAt(tokens, whole.next + 1);
  if (digits !== '')
    return { value: Number(`${String(whole.value)}.${digits}`), next: whole.next + 2 };
  const rest = tens(tokens, whole.next + 1);
  return rest === null
    ? null
    : { value: Number(`${String(whole.value)}.${String(rest.value)}`), next: rest.next };
}
