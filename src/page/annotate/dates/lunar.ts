import { wordSet } from '../tables.ts';
import { DIGITS_TOKEN, digitsAt, wordAt, type Tokens } from '../../../text/scan.ts';
import { isLunar, monthAt, readYearTail } from './months.ts';
import { NO_POINT, type Reading } from './reading.ts';

const FULL_MOON = 'rằm';
const FIRST_DAYS = wordSet('mùng mồng');

/**
 * A day of the lunar year, kept as written (value null): "rằm tháng Giêng", "mùng 10 tháng Giêng",
 * "15 tháng Chạp". `index` stands on "rằm", "mùng" or the number.
 */
export function readLunarDay(tokens: Tokens, index: number): Reading | null {
  const word = wordAt(tokens, index);
  const at = word === FULL_MOON ? index + 1 : FIRST_DAYS.has(word) ? index + 2 : index + 1;
  if (word === '' && tokens.kinds[index] !== DIGITS_TOKEN) return null;
  if (wordAt(tokens, at) !== 'tháng') return null;
  const month = monthAt(tokens, at + 1);
  if (month === null || (word !== FULL_MOON && !month.lunar && !isLunar(tokens, month.next)))
    return null;
  if (word !== FULL_MOON && !isLunarDay(tokens, at - 1)) return null;
  const tail = readYearTail(tokens, month.next);
  const next = isLunar(tokens, tail.next) ? tail.next + 2 : tail.next;
  const first = wordAt(tokens, index - 1) === 'ngày' ? index - 1 : index;
  return { first, next, kind: 'partial', from: NO_POINT, value: null };
}

function isLunarDay(tokens: Tokens, index: number): boolean {
  const day = Number(digitsAt(tokens, index));
  return (day >= 1 && day <= 30) || monthAt(tokens, index) !== null;
}
