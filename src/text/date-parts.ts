import {
  DATE_JOINTS,
  MONTH_NAMES,
  MONTH_NUMERALS,
  WEEKDAY_NAMES,
  WEEKDAY_NUMERALS,
} from '../data/date-line/names.ts';
import { daysInMonth } from './calendar.ts';
import { type DateToken, isShort } from './date-tokens.ts';

/** A day that was read, and the index of the token after it. */
export interface DayPart {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The year was written with two digits. */
  readonly shortYear: boolean;
  readonly next: number;
}

const OLDEST_YEAR = 1900;
const NEWEST_YEAR = 2100;
/** Two-digit years up to this one belong to 2000. */
const SHORT_YEAR_PIVOT = 69;
const DAY_SIGNS = '/-.–';
const ORDINALS: ReadonlySet<string> = new Set([
  'st',
  'nd',
  'rd',
  'th',
  'er',
  'º',
  'ª',
  'de',
  'of',
  'del',
]);
const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
const YEAR_WORDS: ReadonlySet<string> = new Set(['năm', 'de', 'del', 'of', 'year', 'г']);

type Tokens = readonly DateToken[];

/** Reads a day of the calendar that begins at a token: 7/3/2026, 2026-03-07, 7 tháng 3, 2026, March 7, 2026, ... */
export function readDay(tokens: Tokens, at: number, monthFirst: boolean): DayPart | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') {
    return token.text.length === 4
      ? readYearFirst(tokens, at)
      : (readSignedDay(tokens, at, monthFirst) ?? readNamedDay(tokens, at));
  }
  return token.kind === 'word' ? readMonthFirst(tokens, at) : null;
}

function readYearFirst(tokens: Tokens, at: number): DayPart | null {
  const year = tokens[at]!.value;
  const month = tokens[at + 2];
  const day = tokens[at + 4];
  if (!isShort(month) || !isShort(day)) return null;
  const first = tokens[at + 1]!.text;
  const second = tokens[at + 3]!.text;
  if (DAY_SIGNS.includes(first) ? second !== first : !'年년'.includes(first)) return null;
  const closing = tokens[at + 5]?.text;
  const next = closing === '日' || closing === '일' ? at + 6 : at + 5;
  return dayPart(year, month.value, day.value, false, next);
}

function readSignedDay(tokens: Tokens, at: number, monthFirst: boolean): DayPart | null {
  const first = tokens[at];
  const second = tokens[at + 2];
  const year = tokens[at + 4];
  const sign = tokens[at + 1]?.text;
  if (sign === undefined || !DAY_SIGNS.includes(sign) || tokens[at + 3]?.text !== sign) return null;
  if (!isShort(first) || year?.kind !== 'number') return null;
  if (second?.kind === 'word')
    return dayPart(yearOf(year), monthOf(second), first.value, year.text.length === 2, at + 5);
  if (!isShort(second) || (year.text.length !== 4 && year.text.length !== 2)) return null;
  const swapped = monthFirst ? first.value <= 12 : second.value > 12;
  const [day, month] = swapped ? [second.value, first.value] : [first.value, second.value];
  return dayPart(yearOf(year), month, day, year.text.length === 2, at + 5);
}

/** "7 March 2026", "7 de marzo de 2026", "7 tháng 3, 2026", "7 tháng Ba năm 2026", "Ngày 7 tháng 3/2026". */
function readNamedDay(tokens: Tokens, at: number): DayPart | null {
  if (!isShort(tokens[at])) return null;
  let next = at + 1;
  while (
    tokens[next] !== undefined &&
    (ORDINALS.has(tokens[next]!.text) || tokens[next]!.text === '.')
  )
    next++;
  const month = readMonth(tokens, next);
  return month === null ? null : readYearAfter(tokens, month.next, month.month, tokens[at]!.value);
}

/** "March 7, 2026", "Tháng Ba 7, 2026". */
function readMonthFirst(tokens: Tokens, at: number): DayPart | null {
  const month = readMonth(tokens, at);
  if (month === null) return null;
  const next = tokens[month.next]?.text === '.' ? month.next + 1 : month.next;
  const day = tokens[next];
  if (!isShort(day)) return null;
  const after = ORDINALS.has(tokens[next + 1]?.text ?? '') ? next + 2 : next + 1;
  return readYearAfter(tokens, after, month.month, day.value);
}

function readMonth(tokens: Tokens, at: number): { month: number; next: number } | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  if (token.text !== 'tháng') {
    const month = MONTHS.get(token.text);
    return month === undefined ? null : { month, next: at + 1 };
  }
  const numeral = tokens[at + 1];
  if (numeral === undefined) return null;
  if (isShort(numeral)) return { month: numeral.value, next: at + 2 };
  const month = MONTH_NUMERALS.get(numeral.text);
  if (month === undefined) return null;
  const unit = month === 10 ? MONTH_NUMERALS.get(tokens[at + 2]?.text ?? '') : undefined;
  return unit === 1 || unit === 2 ? { month: 10 + unit, next: at + 3 } : { month, next: at + 2 };
}

function readYearAfter(tokens: Tokens, at: number, month: number, day: number): DayPart | null {
  let next = at;
  while (next < at + 3 && tokens[next] !== undefined) {
    const token = tokens[next]!;
    if (!(',/-.'.includes(token.text) || YEAR_WORDS.has(token.text))) break;
    next++;
  }
  const year = tokens[next];
  if (year?.kind !== 'number' || year.text.length !== 4) return null;
  return dayPart(year.value, month, day, false, next + 1);
}

/** The index after a day of the week that begins at a token; the same index where there is none. */
export function skipWeekday(tokens: Tokens, at: number): number {
  const text = tokens[at]?.text ?? '';
  const following = tokens[at + 1]?.text ?? '';
  if (text === 'thứ' && WEEKDAY_NUMERALS.has(following)) return at + 2;
  if (text === 'chủ' && (following === 'nhật' || following === 'nhựt')) return at + 2;
  const glued =
    text === 't' && WEEKDAY_NUMERALS.has(following) && tokens[at]!.end === tokens[at + 1]!.start;
  if (glued) return at + 2;
  return WEEKDAY_NAMES.has(text) ? at + 1 : at;
}

/** Skips what joins the day and the time of one dateline: commas, bars, dashes, the day of the week, "lúc". */
export function skipJoints(tokens: Tokens, at: number): number {
  let next = at;
  while (next < tokens.length && next < at + MAX_JOINTS) {
    const token = tokens[next]!;
    const weekday = skipWeekday(tokens, next);
    if (weekday > next) next = weekday;
    else if (JOINT_SIGNS.includes(token.text) || DATE_JOINTS.has(token.text)) next++;
    else break;
  }
  return next;
}

const MAX_JOINTS = 6;
const JOINT_SIGNS = ',|-–—.•·/;()[]“”‘’';

function yearOf(token: DateToken): number {
  if (token.text.length !== 2) return token.value;
  return token.value + (token.value <= SHORT_YEAR_PIVOT ? 2000 : 1900);
}

function monthOf(token: DateToken): number {
  return MONTHS.get(token.text) ?? 0;
}

function dayPart(
  year: number,
  month: number,
  day: number,
  shortYear: boolean,
  next: number,
): DayPart | null {
  if (year < OLDEST_YEAR || year > NEWEST_YEAR) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return { year, month, day, shortYear, next };
}
