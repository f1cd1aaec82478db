import { DATE_LEADS } from '../../../data/calendar/names.ts';
import { wordSet } from '../tables.ts';
import type { DateMention } from '../../../article.ts';
import {
  BREAK_TOKEN,
  DIGITS_TOKEN,
  WORD_TOKEN,
  hashOf,
  scanForNow,
  signAt,
  wordAt,
  type Tokens,
} from '../../../text/scan.ts';
import { dayOfIso, daysBetween } from './calendar.ts';
import { readDay, type Context } from './days.ts';
import { readDecade } from './decades.ts';
import { fillsLine, isNearLineEnd, readBareWeekday, readDistance } from './distances.ts';
import { readLunarDay } from './lunar.ts';
import { readMonth, readQuarter } from './months.ts';
import { type Reading } from './reading.ts';
import {
  readDayOfRelativeMonth,
  readRelativeDay,
  readRelativePeriod,
  readWeekday,
  readYearStart,
  weekdayAt,
} from './relative.ts';
import { valueOf } from './resolve.ts';
import { readBareYear, readYear } from './years.ts';

export interface DateOptions {
  /** The ISO day from which relative words and missing years are counted. Default: null, they stay open. */
  readonly reference?: string | null;
  /**
   * True reads lengths of time from the day of writing ("3 ngày trước", "hai tuần nữa") and weekdays
   * alone as dates wherever they stand. Default: false, only where they have a line to themselves.
   */
  readonly distances?: boolean | undefined;
}

/** The farthest apart (in tokens) that two ends of "từ 12 giờ ngày 1/5 đến 12 giờ ngày 16/8/2017" may stand. */
const LONGEST_GAP = 6;
/** Days by which "sáng nay 8-12" may correct the reference: stories are published the day after they are written. */
const NEARBY_DAYS = 3;

/**
 * The calendar expressions of a text in order, none inside another. Values are ISO at the precision
 * written; a missing year is that of the nearest such date to the reference, and stays open
 * ("--01-24") without one. Input is NFC. Cost: one pass over the tokens.
 */
export function findDates(
  text: string | Tokens,
  options: DateOptions = {},
): readonly DateMention[] {
  const tokens = typeof text === 'string' ? scanForNow(text) : text;
  const readings = readAll(tokens, options.distances === true);
  const given =
    dayOfIso(options.reference ?? null) === null ? null : options.reference!.slice(0, 10);
  const reference = given === null ? null : (statedToday(tokens, readings, given) ?? given);
  return readings.map((reading, k) =>
    mention(tokens, withYear(tokens, reading, readings[k + 1], reference), reference),
  );
}

function readAll(tokens: Tokens, distances: boolean): readonly Reading[] {
  const readings: Reading[] = [];
  const context: Context = { styles: new Set(), last: 0 };
  let yearEnd = -1;
  for (let index = 0; index < tokens.count;) {
    const kind = tokens.kinds[index];
    let found: Reading | null = null;
    if (kind === DIGITS_TOKEN) found = readNumber(tokens, index, context, index === yearEnd + 1);
    else if (kind === WORD_TOKEN && mayLead(tokens.hashes[index]!))
      found = readWord(tokens, index, context) ?? readLoose(tokens, index, distances);
    if (found === null || found.first < (readings.at(-1)?.next ?? 0)) {
      index++;
      continue;
    }
    found = withNamedDay(tokens, found, context);
    readings.push(found);
    context.last = found.next;
    if (found.from.month === null && found.kind === 'absolute') yearEnd = found.next;
    index = found.next;
  }
  return readings;
}

function readNumber(
  tokens: Tokens,
  index: number,
  context: Context,
  afterYear: boolean,
): Reading | null {
  return (
    readDayOfRelativeMonth(tokens, index) ??
    readLunarDay(tokens, index) ??
    readDay(tokens, index, context) ??
    readBareYear(tokens, index, afterYear)
  );
}

/** The words {@link readWord} knows, as bits of a small table of their hashes. */
const LEAD_BITS = 1 << 12;
const LEADS = new Uint8Array(LEAD_BITS);
for (const word of wordSet(DATE_LEADS)) LEADS[hashOf(word) & (LEAD_BITS - 1)] = 1;

function mayLead(hash: number): boolean {
  return LEADS[hash & (LEAD_BITS - 1)] === 1;
}

function readWord(tokens: Tokens, index: number, context: Context): Reading | null {
  switch (wordAt(tokens, index)) {
    case 'tháng':
      return readMonth(tokens, index) ?? readRelativePeriod(tokens, index);
    case 'năm':
      return readYear(tokens, index) ?? readRelativePeriod(tokens, index);
    case 'quý':
      return readQuarter(tokens, index) ?? readRelativePeriod(tokens, index);
    case 'tuần':
      return readRelativePeriod(tokens, index);
    case 'những':
    case 'thập':
      return readDecade(tokens, index);
    case 'đầu':
      return readYearStart(tokens, index);
    case 'thứ':
    case 'chủ':
    case 'chúa':
      context.last = weekdayAt(tokens, index)?.next ?? context.last;
      return readWeekday(tokens, index);
    case 'rằm':
    case 'mùng':
    case 'mồng':
      return readLunarDay(tokens, index);
    case 'hôm':
    case 'bữa':
    case 'ngày':
    case 'sớm':
    case 'sáng':
    case 'trưa':
    case 'chiều':
    case 'tối':
    case 'đêm':
    case 'khuya':
      return readRelativeDay(tokens, index);
    default:
      return null;
  }
}

/** Distances and weekdays that are dates only where asked for or alone on a line. */
function readLoose(tokens: Tokens, index: number, distances: boolean): Reading | null {
  if (!distances && !isNearLineEnd(tokens, index)) return null;
  const found = readDistance(tokens, index) ?? readBareWeekday(tokens, index);
  return found !== null && (distances || fillsLine(tokens, found)) ? found : null;
}

/** "hôm nay (26/4)", "hôm nay 26/4" are one expression, dated by the day that is named; "sáng nay 26/4" is two. */
function withNamedDay(tokens: Tokens, found: Reading, context: Context): Reading {
  if (found.kind !== 'relative') return found;
  const bracket = signAt(tokens, found.next) === '(';
  if (!bracket && !WHOLE_DAYS.has(wordAt(tokens, found.next - 2))) return found;
  const first = bracket ? found.next + 1 : found.next;
  const at = wordAt(tokens, first) === 'ngày' ? first + 1 : first;
  if (tokens.kinds[at] !== DIGITS_TOKEN) return found;
  const inner = readDay(tokens, at, { styles: context.styles, last: at });
  if (inner === null || inner.from.day === null) return found;
  if (!bracket) return { ...inner, first: found.first };
  return signAt(tokens, inner.next) === ')'
    ? { ...inner, first: found.first, next: inner.next + 1 }
    : found;
}

/** The day of writing where the text says which day its "nay" is ("sáng nay 8-12") and that is near. */
function statedToday(tokens: Tokens, readings: readonly Reading[], given: string): string | null {
  for (const [k, reading] of readings.entries()) {
    const after = readings[k + 1];
    if (reading.shift?.unit !== 'day' || reading.shift.steps !== 0 || after?.first !== reading.next)
      continue;
    if (after.from.day === null || after.to !== undefined) continue;
    const stated = valueOf(tokens, after, given);
    if (stated !== null && Math.abs(daysBetween(stated, given)) <= NEARBY_DAYS) return stated;
  }
  return null;
}

/** The year of a range's second end, written or reckoned, for its first ("từ tháng 9 đến tháng 12/2016"). */
function withYear(
  tokens: Tokens,
  reading: Reading,
  after: Reading | undefined,
  reference: string | null,
): Reading {
  const { from } = reading;
  if (after === undefined || reading.kind !== 'partial' || from.month === null) return reading;
  const { month } = after.from;
  if (from.year !== null || month === null || !share(tokens, reading.next, after.first))
    return reading;
  const led = wordAt(tokens, reading.first - 1) === FROM;
  const year = after.from.year ?? (led ? yearOf(valueOf(tokens, after, reference)) : null);
  if (year === null) return reading;
  return { ...reading, from: { ...from, year: from.month > month ? year - 1 : year } };
}

function yearOf(value: string | null): number | null {
  const year = Number(value?.slice(0, 4) ?? NaN);
  return year > 0 ? year : null;
}

const FROM = 'từ';
const WHOLE_DAYS = wordSet('hôm bữa');
const RANGE_WORDS = wordSet('đến tới');
const JOINTS = wordSet('hoặc hay');

/** Whether two dates are the ends of a period or joined directly ("tháng 7 hoặc tháng 8-2018"). */
function share(tokens: Tokens, from: number, to: number): boolean {
  return (to === from + 1 && JOINTS.has(wordAt(tokens, from))) || spans(tokens, from, to);
}

function spans(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > LONGEST_GAP) return false;
  let found = false;
  for (let index = from; index < to; index++) {
    if (tokens.kinds[index] === BREAK_TOKEN || signAt(tokens, index) === '.') return false;
    found ||= RANGE_WORDS.has(wordAt(tokens, index));
  }
  return found;
}

function mention(tokens: Tokens, reading: Reading, reference: string | null): DateMention {
  const start = tokens.starts[reading.first]!;
  const end = tokens.ends[reading.next - 1]!;
  const value = valueOf(tokens, reading, reference);
  return { text: tokens.text.slice(start, end), value, kind: reading.kind, start, end };
}
