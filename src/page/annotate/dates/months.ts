import { PairTable, tableOf, wordSet } from '../tables.ts';
import {
  DAY_WORD,
  LUNAR_MARKS,
  LUNAR_MONTH_NAMES,
  MONTH_NAMES,
  QUARTER_NAMES,
  YEAR_WORD,
} from '../../../data/calendar/names.ts';
import {
  DIGITS_TOKEN,
  digitsAt,
  isGlued,
  signAt,
  wordAt,
  type Tokens,
} from '../../../text/scan.ts';
import { isDayOf, isMonth, type Point } from './calendar.ts';
import type { Reading } from './reading.ts';

import { goesOn, modernYearAt, yearAt } from './years.ts';

/** A year as it follows a month or a quarter. */
export interface YearTail {
  readonly year: number | null;
  /** Steps from the year of writing ("năm ngoái" is -1); null where the year is written out or missing. */
  readonly steps: number | null;
  readonly next: number;
}

const YEAR_STEPS = tableOf({
  nay: 0,
  này: 0,
  ngoái: -1,
  trước: -1,
  rồi: -1,
  sau: 1,
  tới: 1,
});
const MONTHS = tableOf(MONTH_NAMES);
const MONTH_PAIRS = new PairTable(MONTHS);
const LUNAR_MONTHS = tableOf(LUNAR_MONTH_NAMES);
/** "đường 3 Tháng 2". */
const STREETS = wordSet('đường phố');
const QUARTERS = tableOf(QUARTER_NAMES);

/** "/2011", "-2011", ".2011", " năm 2011", ", năm 2011", " của năm 2011", ", 2011", " năm ngoái", or nothing. */
export function readYearTail(tokens: Tokens, index: number): YearTail {
  const none: YearTail = { year: null, steps: null, next: index };
  const sign = signAt(tokens, index);
  const spaced = sign === '/' && !isGlued(tokens, index + 1);
  if (
    (sign === '/' || isGlued(tokens, index)) &&
    (sign === '/' || sign === '-' || sign === '.') &&
    (spaced || isGlued(tokens, index + 1))
  ) {
    const year = modernYearAt(tokens, index + 1);
    return year === null || goesOn(tokens, index + 2)
      ? none
      : { year, steps: null, next: index + 2 };
  }
  let at = index;
  if (sign === ',' || sign === '/' || wordAt(tokens, at) === 'của') at++;
  if (wordAt(tokens, at) === YEAR_WORD) {
    const year = yearAt(tokens, at + 1);
    if (year !== null) return goesOn(tokens, at + 2) ? none : { year, steps: null, next: at + 2 };
    const steps = sign === ',' ? undefined : YEAR_STEPS.get(wordAt(tokens, at + 1));
    return steps === undefined ? none : { year: null, steps, next: at + 2 };
  }
  if (sign !== ',' && sign !== '') return none;
  const year = modernYearAt(tokens, at);
  const after = wordAt(tokens, at + 1);
  const ends = year !== null && !goesOn(tokens, at + 1) && (after === '' || after === 'lúc');
  return ends ? { year, steps: null, next: at + 1 } : none;
}

/** The month at a token, as digits or (longest first) as a name, and the token after it. */
export function monthAt(
  tokens: Tokens,
  index: number,
): { month: number; lunar: boolean; next: number } | null {
  if (tokens.kinds[index] === DIGITS_TOKEN) {
    const digits = digitsAt(tokens, index);
    const month = Number(digits);
    return digits.length <= 2 && isMonth(month) ? { month, lunar: false, next: index + 1 } : null;
  }
  const word = wordAt(tokens, index);
  const lunar = LUNAR_MONTHS.get(word);
  if (lunar !== undefined) return { month: lunar, lunar: true, next: index + 1 };
  const double = MONTH_PAIRS.get(word, wordAt(tokens, index + 1));
  if (double !== undefined) return { month: double, lunar: false, next: index + 2 };
  const month = MONTHS.get(word);
  return month === undefined ? null : { month, lunar: false, next: index + 1 };
}

const NO_MONTH_BEFORE = wordSet(
  'mạng mỗi hàng hằng mấy vài nhiều từng một hai ba bốn năm sáu bảy tám chín mười các những',
);
const NO_NAME_AFTER = wordSet('lần tuổi người ngày tuần năm triệu nghìn đồng trăm bữa đứa cái con');

/** "tháng 7", "tháng 7/2010", "tháng 5-6/2017", "tháng Giêng", "tháng Mười Hai"; `index` stands on "tháng". */
export function readMonth(tokens: Tokens, index: number): Reading | null {
  const at = monthAt(tokens, index + 1);
  if (at === null) return null;
  if (tokens.kinds[index - 1] === DIGITS_TOKEN) {
    const before = wordAt(tokens, index - 2);
    if (before === DAY_WORD || STREETS.has(before) || wordAt(tokens, at.next) === DAY_WORD)
      return null;
  }
  const named = tokens.kinds[index + 1] !== DIGITS_TOKEN;
  if (named && !at.lunar && !isNamedMonth(tokens, index, at.next)) return null;
  if (at.lunar || isLunar(tokens, at.next)) return lunarMonth(tokens, index, at.next);
  const dayBehind = named ? readDayBehind(tokens, index, at) : null;
  if (dayBehind !== null) return dayBehind;
  const list = lastOfList(tokens, at.next, at.month);
  if (list !== null && isLunar(tokens, list.next)) return lunarMonth(tokens, index, list.next);
  const tail = readYearTail(tokens, list?.next ?? at.next);
  if (tail.year === null && goesOn(tokens, at.next) && list === null) return null;
  const from: Point = { year: tail.year, month: at.month, day: null };
  return {
    first: index,
    next: tail.next,
    kind: tail.steps === null ? (tail.year === null ? 'partial' : 'absolute') : 'relative',
    from,
    ...(list === null ? {} : { to: { year: tail.year, month: list.month, day: null } }),
    ...(tail.steps === null ? {} : { yearSteps: tail.steps }),
  };
}

/** "Tháng Mười Hai 29, 2013", as English templates of web sites are translated. */
function readDayBehind(
  tokens: Tokens,
  first: number,
  { month, next }: { month: number; next: number },
): Reading | null {
  const day = Number(digitsAt(tokens, next));
  const year = signAt(tokens, next + 1) === ',' ? modernYearAt(tokens, next + 2) : null;
  if (year === null || !isDayOf(day, month)) return null;
  return { first, next: next + 3, kind: 'absolute', from: { year, month, day } };
}

/** Month names in small letters are also counts ("một tháng một lần"), so they need their surroundings. */
function isNamedMonth(tokens: Tokens, index: number, next: number): boolean {
  if (NO_MONTH_BEFORE.has(wordAt(tokens, index - 1)) || tokens.kinds[index - 1] === DIGITS_TOKEN)
    return false;
  if (tokens.kinds[next] === DIGITS_TOKEN && signAt(tokens, next + 1) !== ',') return false;
  return (
    !NO_NAME_AFTER.has(wordAt(tokens, next)) ||
    (wordAt(tokens, next) === YEAR_WORD &&
      (modernYearAt(tokens, next + 1) !== null || YEAR_STEPS.has(wordAt(tokens, next + 1))))
  );
}

/** The last month of "5, 6", "5-6", "5 và 6"; null where it is one month. */
function lastOfList(
  tokens: Tokens,
  index: number,
  first: number,
): { month: number; next: number } | null {
  let last: { month: number; next: number } | null = null;
  let at = index;
  while (isListSign(tokens, at) && tokens.kinds[at + 1] === DIGITS_TOKEN) {
    const next = monthAt(tokens, at + 1);
    if (next === null || next.month <= (last?.month ?? first) || endsCount(tokens, next.next))
      break;
    last = { month: next.month, next: next.next };
    at = next.next;
  }
  return last;
}

function isListSign(tokens: Tokens, index: number): boolean {
  const sign = signAt(tokens, index);
  const word = wordAt(tokens, index);
  return (
    sign === ',' ||
    sign === '-' ||
    sign === '–' ||
    word === 'và' ||
    word === 'đến' ||
    word === 'tới'
  );
}

/** After the last month of a list: a word means that the number counted it ("tháng 5, 6 người"). */
function endsCount(tokens: Tokens, index: number): boolean {
  if (goesOn(tokens, index) && readYearTail(tokens, index).year === null) return true;
  if (isLunar(tokens, index)) return false;
  const word = wordAt(tokens, index);
  return word !== '' && word !== YEAR_WORD && word !== 'này' && word !== 'tới' && word !== 'vừa';
}

/** Whether "âm lịch" follows. */
export function isLunar(tokens: Tokens, index: number): boolean {
  return wordAt(tokens, index) === LUNAR_MARKS && wordAt(tokens, index + 1) === 'lịch';
}

function lunarMonth(tokens: Tokens, index: number, next: number): Reading {
  const tail = readYearTail(tokens, next);
  const end = isLunar(tokens, tail.next) ? tail.next + 2 : tail.next;
  return {
    first: index,
    next: end,
    kind: 'partial',
    from: { year: tail.year, month: null, day: null },
    value: null,
  };
}

/** "quý 2/2020", "quý I năm 2020", "quý I, II, III"; `index` stands on "quý". */
export function readQuarter(tokens: Tokens, index: number): Reading | null {
  const first = quarterAt(tokens, index + 1);
  if (first === null) return null;
  let last = first;
  let next = index + 2;
  for (;;) {
    if (!isListSign(tokens, next)) break;
    const quarter = quarterAt(tokens, next + 1);
    if (quarter === null || quarter <= last) break;
    last = quarter;
    next += 2;
  }
  const tail = readYearTail(tokens, next);
  if (tail.year === null && goesOn(tokens, next)) return null;
  const from: Point = { year: tail.year, month: null, day: null, quarter: first };
  return {
    first: index,
    next: tail.next,
    kind: tail.steps === null ? (tail.year === null ? 'partial' : 'absolute') : 'relative',
    from,
    ...(last === first ? {} : { to: { ...from, quarter: last } }),
    ...(tail.steps === null ? {} : { yearSteps: tail.steps }),
  };
}

function quarterAt(tokens: Tokens, index: number): number | null {
  return QUARTERS.get(wordAt(tokens, index) || digitsAt(tokens, index)) ?? null;
}
