import { wordSet } from '../tables.ts';
import {
  DAY_WORD,
  DOCUMENT_LEADS,
  HOLIDAYS,
  MONTH_WORD,
  NOT_DATE_LEADS,
  RATIO_TAILS,
  STRONG_DAY_LEADS,
  WEAK_DAY_LEADS,
} from '../../../data/calendar/names.ts';
import {
  WORD_TOKEN,
  digitsAt,
  isCapital,
  isGlued,
  signAt,
  wordAt,
  type Tokens,
} from '../../../text/scan.ts';
import { isDayOf, isYear, isMonth, type Point } from './calendar.ts';
import { isLunar, monthAt, readYearTail } from './months.ts';
import { type Reading } from './reading.ts';
import { goesOn, modernYearAt } from './years.ts';

const STRONG = wordSet(STRONG_DAY_LEADS);
const WEAK = wordSet(WEAK_DAY_LEADS);
const NOT_DATE = wordSet(NOT_DATE_LEADS);
const DOCUMENTS = wordSet(DOCUMENT_LEADS);
const RATIOS = wordSet(RATIO_TAILS);
/** Two-digit years up to this one are of the 2000s. */
const LAST_SHORT_YEAR = 40;
const LONGEST_LIST = 8;
/** Parts smaller than a quarter are seldom written as such without a noun that shows it. */
const LARGEST_PART = 4;

/** What stands before a number: how far it speaks for a day. */
type Lead = 'strong' | 'weak' | 'none' | 'against';

/** What the text has shown so far, where one date helps to read the next. */
export interface Context {
  /** Signs between day and month that a date with a strong lead has used. */
  readonly styles: Set<string>;
  /** The token after the last date, relative day or weekday read. */
  last: number;
}

/** How many words back "ngày" may stand before the brackets of "Ngày Quốc khánh (2-9)". */
const HOLIDAY_NAME = 8;

function isBracketedHoliday(tokens: Tokens, index: number): boolean {
  if (signAt(tokens, index + 3) !== ')') return false;
  for (let k = index - 2; k >= 0 && index - k <= HOLIDAY_NAME; k--) {
    if (wordAt(tokens, k) === '') return false;
    if (wordAt(tokens, k) === DAY_WORD) return true;
  }
  return false;
}

/** How far what stands before token `index` speaks for a day there. */
function leadOf(tokens: Tokens, index: number, context: Context): Lead {
  const before = signAt(tokens, index - 1);
  if (
    isGlued(tokens, index) &&
    (tokens.kinds[index - 1] === WORD_TOKEN || (before !== '' && '-/.,–:+$'.includes(before)))
  ) {
    return 'against';
  }
  const word = wordAt(tokens, index - 1);
  if (STRONG.has(word)) return 'strong';
  if (context.last > 0 && index === context.last) return 'strong';
  if (context.last > 0 && index === context.last + 1)
    return before === '(' || before === ',' ? 'strong' : 'weak';
  if (WEAK.has(word)) return 'weak';
  if (
    before === '(' &&
    (STRONG.has(wordAt(tokens, index - 2)) || isBracketedHoliday(tokens, index))
  )
    return 'strong';
  return NOT_DATE.has(word) ? 'against' : 'none';
}

function isStyled(lead: Lead, sign: string, context: Context, point: Point): boolean {
  if (lead === 'strong') return true;
  if (lead === 'against') return false;
  if (sign === '/') return true;
  return lead === 'weak' && (context.styles.has(sign) || isHoliday(point));
}

/** "1/2", "2/3", "3/4" with a word behind them are parts more often than days. */
function isFraction({ day, month }: Point): boolean {
  return day! < month! && month! <= LARGEST_PART;
}

function isHoliday(point: Point): boolean {
  return HOLIDAYS.includes(point.month! * 100 + point.day!);
}

function dayAt(tokens: Tokens, index: number): number {
  const digits = digitsAt(tokens, index);
  const day = digits.length === 1 || digits.length === 2 ? Number(digits) : 0;
  return day <= 31 ? day : 0;
}

/** A day with its month and perhaps its year, and the token after it. */
interface DayMonth {
  readonly point: Point;
  readonly next: number;
  readonly sign: string;
  readonly steps: number | null;
}

/** "24/1/2011", "24-1-11", "10.6.2024", "2024-06-10". */
function fullDate(tokens: Tokens, index: number): DayMonth | null {
  const sign = signAt(tokens, index + 1);
  if (sign !== '/' && sign !== '-' && sign !== '.') return null;
  if (signAt(tokens, index + 3) !== sign || !gluedRun(tokens, index + 1, index + 4)) return null;
  const [first, second, third] = [
    digitsAt(tokens, index),
    digitsAt(tokens, index + 2),
    digitsAt(tokens, index + 4),
  ];
  if (second.length > 2) return null;
  if (goesOn(tokens, index + 5) && !isRangeDash(tokens, index + 5, sign)) return null;
  if (first.length === 4) {
    const [year, month, day] = [Number(first), Number(second), Number(third)];
    const fits = third.length <= 2 && sign !== '.' && isYear(year) && isDayOf(day, month);
    return fits ? { point: { year, month, day }, next: index + 5, sign, steps: null } : null;
  }
  const short = third.length === 2 && sign !== '.';
  if (first.length > 2 || (third.length !== 4 && !short)) return null;
  const year = short
    ? Number(third) + (Number(third) <= LAST_SHORT_YEAR ? 2000 : 1900)
    : Number(third);
  const point = { year, month: Number(second), day: Number(first) };
  return isYear(year) && isDayOf(point.day, point.month)
    ? { point, next: index + 5, sign, steps: null }
    : null;
}

function gluedRun(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from; k <= to; k++) if (!isGlued(tokens, k)) return false;
  return true;
}

/** "24/1", "24-1", "24.1", then perhaps " năm 2011"; or "24 tháng 1", "24 tháng Giêng". */
function dayMonth(tokens: Tokens, index: number): DayMonth | null {
  const day = dayAt(tokens, index);
  if (day === 0) return null;
  if (wordAt(tokens, index + 1) === MONTH_WORD) return spokenDayMonth(tokens, index, day);
  const sign = signAt(tokens, index + 1);
  if ((sign !== '/' && sign !== '-' && sign !== '.') || !gluedRun(tokens, index + 1, index + 2))
    return null;
  const digits = digitsAt(tokens, index + 2);
  const month = Number(digits);
  if (digits.length > 2 || !isDayOf(day, month)) return null;
  if (goesOn(tokens, index + 3) && !isRangeDash(tokens, index + 3, sign)) return null;
  const tail = spokenYear(tokens, index + 3);
  return { point: { year: tail.year, month, day }, next: tail.next, sign, steps: tail.steps };
}

/** The dash of "27/4-2/5": glued, with a day of the same style behind it. */
function isRangeDash(tokens: Tokens, index: number, style: string): boolean {
  const dash = signAt(tokens, index);
  if ((dash !== '-' && dash !== '–') || dash === style) return false;
  return (
    dayAt(tokens, index + 1) > 0 &&
    signAt(tokens, index + 2) === style &&
    isGlued(tokens, index + 3)
  );
}

/** The year after a complete day; "30/6, 2011" is no such year, the comma belongs to the sentence. */
function spokenYear(tokens: Tokens, index: number): ReturnType<typeof readYearTail> {
  const tail = readYearTail(tokens, index);
  const plain = signAt(tokens, index) === '' || wordAt(tokens, index + 1) !== '';
  return plain ? tail : { year: null, steps: null, next: index };
}

function spokenDayMonth(tokens: Tokens, index: number, day: number): DayMonth | null {
  const at = monthAt(tokens, index + 2);
  if (at === null || at.lunar || !isDayOf(day, at.month)) return null;
  const tail = readYearTail(tokens, at.next);
  return {
    point: { year: tail.year, month: at.month, day },
    next: tail.next,
    sign: MONTH_WORD,
    steps: tail.steps,
  };
}

/** The day numbers of "9-13/4", "5, 6 và 7/8", "23-24.5", "từ 5 đến 10/8" up to the one that has the month. */
function dayList(tokens: Tokens, index: number, lead: Lead): DayMonth | null {
  let at = index;
  let last = dayAt(tokens, index);
  for (let k = 0; k < LONGEST_LIST && last > 0; k++) {
    const next = afterConnector(tokens, at + 1, lead);
    if (next < 0) return null;
    const day = dayAt(tokens, next);
    if (day <= last) return null;
    const end = fullDate(tokens, next) ?? dayMonth(tokens, next);
    if (end !== null && (end.sign !== '-' || signAt(tokens, at + 1) !== '-')) return end;
    at = next;
    last = day;
  }
  return null;
}

/** Before the first ten days of a month. */
const EARLY_DAYS = wordSet('mùng mồng');
const LIST_WORDS = wordSet('và đến tới hoặc');
const UNTIL = wordSet('đến tới');

/** The token after a connector of a list of days, with "ngày" skipped; -1 where there is none. */
function afterConnector(tokens: Tokens, index: number, lead: Lead): number {
  const sign = signAt(tokens, index);
  const dash = sign === '-' || sign === '–';
  const spoken = LIST_WORDS.has(wordAt(tokens, index)) || sign === ',' || sign === '&';
  if (!dash && (!spoken || lead === 'none' || lead === 'against')) return -1;
  return wordAt(tokens, index + 1) === DAY_WORD ? index + 2 : index + 1;
}

/** Any date that begins with digits; the word "ngày" before it belongs to it. */
export function readDay(tokens: Tokens, index: number, context: Context): Reading | null {
  const lead = leadOf(tokens, index, context);
  const led = EARLY_DAYS.has(wordAt(tokens, index - 1)) ? index - 1 : index;
  const first = wordAt(tokens, led - 1) === DAY_WORD ? led - 1 : led;
  const full = lead === 'against' && isGlued(tokens, index) ? null : fullDate(tokens, index);
  const single = full ?? dayMonth(tokens, index);
  if (single === null)
    return readDayList(tokens, index, first, lead, context) ?? readMonthYear(tokens, index, lead);
  if (full === null && !isDate(tokens, single, lead, context))
    return readMonthYear(tokens, index, lead);
  if (lead === 'strong' && single.sign !== MONTH_WORD) context.styles.add(single.sign);
  return reading(tokens, first, single, rangeEnd(tokens, single, lead));
}

function readDayList(
  tokens: Tokens,
  index: number,
  first: number,
  lead: Lead,
  context: Context,
): Reading | null {
  const end = lead === 'against' ? null : dayList(tokens, index, lead);
  if (
    end === null ||
    (end.sign !== MONTH_WORD && end.point.year === null && !isDate(tokens, end, lead, context))
  )
    return null;
  const from = { ...end.point, day: dayAt(tokens, index) };
  if (standsAlone(tokens, index, end.point.day!)) {
    return { first, next: index + 1, kind: 'partial', from };
  }
  return reading(tokens, first, { ...end, point: from }, end);
}

/** Two days with "ngày" before each, or apart and joined by "và", are two dates that share a month. */
function standsAlone(tokens: Tokens, index: number, last: number): boolean {
  const connector = wordAt(tokens, index + 1);
  if (!LIST_WORDS.has(connector)) return false;
  const apart = connector === 'và' && last > dayAt(tokens, index) + 1;
  return apart || wordAt(tokens, index + 2) === DAY_WORD;
}

/** The second end of "26/4 - 3/5", "30/6–4/7/2017", "22/6 đến 24/6"; "đến ngày 24/6" is a date of its own. */
function rangeEnd(tokens: Tokens, start: DayMonth, lead: Lead): DayMonth | null {
  const sign = signAt(tokens, start.next);
  const dash = sign === '-' || sign === '–';
  if (!dash && !UNTIL.has(wordAt(tokens, start.next))) return null;
  if (start.sign === '-' && dash && isGlued(tokens, start.next)) return null;
  const skips = dash && wordAt(tokens, start.next + 1) === DAY_WORD;
  const at = start.next + (skips ? 2 : 1);
  const end = fullDate(tokens, at) ?? dayMonth(tokens, at);
  if (end === null || end.sign !== start.sign || lead === 'against') return null;
  if (isAnniversary(start.point, end.point)) return null;
  const order = (p: Point): number => p.month! * 100 + p.day!;
  return end.point.year !== null || order(end.point) > order(start.point) ? end : null;
}

/** "(21/6/1925 - 21/6/2017)": one day of two years is no period. */
function isAnniversary(start: Point, end: Point): boolean {
  return start.year !== null && start.day === end.day && start.month === end.month;
}

function isDate(tokens: Tokens, found: DayMonth, lead: Lead, context: Context): boolean {
  if (found.sign === MONTH_WORD) {
    return (
      lead !== 'against' &&
      (lead !== 'none' || found.point.year !== null || !countsOn(tokens, found.next))
    );
  }
  if (!isStyled(lead, found.sign, context, found.point)) return false;
  if (lead === 'strong' || found.point.year !== null) return true;
  const after = wordAt(tokens, found.next);
  if (found.steps !== null) return true;
  return !RATIOS.has(after) && (lead === 'weak' || after === '' || !isFraction(found.point));
}

/** "6 tháng 10 ngày" counts months and days. */
function countsOn(tokens: Tokens, next: number): boolean {
  return RATIOS.has(wordAt(tokens, next)) || wordAt(tokens, next) === DAY_WORD;
}

function reading(tokens: Tokens, first: number, from: DayMonth, to: DayMonth | null): Reading {
  const end = to ?? from;
  const year = end.point.year;
  const wraps = to !== null && from.point.month! > to.point.month!;
  const start: Point = {
    ...from.point,
    year: from.point.year ?? (year !== null && wraps ? year - 1 : year),
  };
  const steps = end.steps === null ? {} : { yearSteps: end.steps };
  const kind = end.steps !== null ? 'relative' : year === null ? 'partial' : 'absolute';
  if (isLunar(tokens, end.next)) {
    return { first, next: end.next + 2, kind: 'partial', from: start, value: null };
  }
  return {
    first,
    next: end.next,
    kind,
    from: start,
    ...(to === null ? {} : { to: to.point }),
    ...steps,
  };
}

/** "12/2019" and "T9/2026" as a month; numbers of documents and scores are not. */
function readMonthYear(tokens: Tokens, index: number, lead: Lead): Reading | null {
  const short =
    isGlued(tokens, index) && wordAt(tokens, index - 1) === 't' && isCapital(tokens, index - 1);
  if (
    (lead === 'against' && !short) ||
    signAt(tokens, index + 1) !== '/' ||
    !gluedRun(tokens, index + 1, index + 2)
  )
    return null;
  const month = Number(digitsAt(tokens, index));
  const year = modernYearAt(tokens, index + 2);
  if (digitsAt(tokens, index).length > 2 || !isMonth(month) || year === null) return null;
  if (
    goesOn(tokens, index + 3) ||
    signAt(tokens, index + 3) === '/' ||
    DOCUMENTS.has(wordAt(tokens, index - 1))
  )
    return null;
  const first = short ? index - 1 : index;
  return { first, next: index + 3, kind: 'absolute', from: { year, month, day: null } };
}
