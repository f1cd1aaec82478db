import type { DatePrecision } from '../article.ts';
import { AGO_UNITS } from '../data/date-line/names.ts';
import { isoDay, isoMoment, isoZone, twoDigits } from './calendar.ts';
import { type DayPart, readDay, skipJoints, skipWeekday } from './date-parts.ts';
import { type DateToken, dateTokens } from './date-tokens.ts';
import { type TimePart, readTime, readZone } from './time-parts.ts';

/** A date as a line of a page states it. */
export interface DateLine {
  /** ISO 8601: `2026-03-07`, or with its time `2026-03-07T00:05:00+07:00`. */
  readonly value: string;
  readonly precision: DatePrecision;
  /** "+07:00"; null where the line states no time of day. */
  readonly zone: string | null;
  /** True where the line states a time without a zone and Vietnam's was taken. */
  readonly zoneAssumed: boolean;
  /** Where it stands in the line, day of the week and zone included. */
  readonly start: number;
  readonly end: number;
}

export interface DateLineOptions {
  /** What "2 giờ trước" counts from. Default: none, and such lines are null. */
  readonly now?: number | null;
  /** True reads 3/7/2026 as the 7th of March. Default: false. */
  readonly monthFirst?: boolean;
}

/** Lines are read up to here; what a page says of its date stands in far shorter ones. */
const MAX_LINE = 400;
const VIETNAM = 420;

/**
 * The first date of a line such as "Thứ bảy, 7/3/2026, 00:05 (GMT+7)" or "09:00 ngày 12/03/2016".
 * A scanner over tokens, linear in the line; null where no complete date (day, month, year) stands.
 */
export function readDateLine(line: string, options: DateLineOptions = {}): DateLine | null {
  const tokens = dateTokens(line.slice(0, MAX_LINE));
  return readFrom(tokens, 0, options) ?? readAgo(tokens, options.now ?? null);
}

/** All dates of a line, in order ("07/03/2026 08:00 | Cập nhật 07/03/2026 09:10" has two). */
export function readDateLines(line: string, options: DateLineOptions = {}): readonly DateLine[] {
  const tokens = dateTokens(line.slice(0, MAX_LINE));
  const found: DateLine[] = [];
  let at = 0;
  for (;;) {
    const date = readFrom(tokens, at, options);
    if (date === null) break;
    found.push(date);
    while (at < tokens.length && tokens[at]!.start < date.end) at++;
  }
  if (found.length > 0) return found;
  const ago = readAgo(tokens, options.now ?? null);
  return ago === null ? [] : [ago];
}

function readFrom(
  tokens: readonly DateToken[],
  from: number,
  options: DateLineOptions,
): DateLine | null {
  const monthFirst = options.monthFirst === true;
  let weekdayAt = -1;
  for (let at = from; at < tokens.length; at++) {
    const time = readTime(tokens, at);
    if (time !== null) {
      const zoned = readZone(tokens, time.next);
      const dayAt = skipJoints(tokens, zoned?.next ?? time.next);
      const day = readDay(tokens, dayAt, monthFirst);
      if (day !== null) {
        const zone = zoned ?? readZone(tokens, day.next);
        const next = Math.max(day.next, zone?.next ?? 0);
        return compose(
          tokens,
          weekdayAt < 0 ? at : weekdayAt,
          next,
          day,
          time,
          zone?.minutes ?? null,
        );
      }
    }
    const afterWeekday = skipWeekday(tokens, at);
    if (afterWeekday > at) {
      if (weekdayAt < 0) weekdayAt = at;
      at = afterWeekday - 1;
      continue;
    }
    const day = startsNumber(tokens, at) ? readDay(tokens, at, monthFirst) : null;
    if (day !== null) {
      const joined = skipJoints(tokens, day.next);
      const later = readTime(tokens, joined);
      const isOther = later !== null && readDay(tokens, joined, monthFirst) !== null;
      const clock = isOther ? null : later;
      if (day.shortYear && clock === null && weekdayAt < 0 && tokens[at - 1]?.text !== 'ngày')
        continue;
      const zone = clock === null ? null : readZone(tokens, clock.next);
      const next = zone?.next ?? clock?.next ?? day.next;
      return compose(
        tokens,
        weekdayAt < 0 ? at : weekdayAt,
        next,
        day,
        clock,
        zone?.minutes ?? null,
      );
    }
    if (!isJoint(tokens, at)) weekdayAt = -1;
  }
  return null;
}

/** False in the middle of a longer number with signs, as in "1.234.567" or "13-15/03/2015"'s first half. */
function startsNumber(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'number') return true;
  const before = tokens[at - 1];
  if (before === undefined || before.end !== token.start) return true;
  return !(before.text === '.' || before.text === ',') || tokens[at - 2]?.kind !== 'number';
}

function isJoint(tokens: readonly DateToken[], at: number): boolean {
  return skipJoints(tokens, at) > at;
}

function compose(
  tokens: readonly DateToken[],
  from: number,
  next: number,
  day: DayPart,
  time: TimePart | null,
  zoneMinutes: number | null,
): DateLine {
  const start = tokens[from]!.start;
  const end = tokens[next - 1]!.end;
  const date = isoDay(day.year, day.month, day.day);
  if (time === null) {
    return { value: date, precision: 'day', zone: null, zoneAssumed: false, start, end };
  }
  const clock = `${twoDigits(time.hour)}:${twoDigits(time.minute)}:${twoDigits(time.second ?? 0)}`;
  const zone = isoZone(zoneMinutes ?? VIETNAM);
  const precision = time.second === null ? 'minute' : 'second';
  return {
    value: `${date}T${clock}${zone}`,
    precision,
    zone,
    zoneAssumed: zoneMinutes === null,
    start,
    end,
  };
}

/** "5 phút trước", "2 hours ago": to the minute where minutes are counted, else to the day. */
function readAgo(tokens: readonly DateToken[], now: number | null): DateLine | null {
  if (now === null) return null;
  for (let at = 0; at + 2 < tokens.length; at++) {
    const unit = AGO_UNITS.get(tokens[at + 1]!.text);
    const count = tokens[at]!.value;
    const closing = tokens[at + 2]!.text;
    if (unit === undefined || count < 0 || count > 9999) continue;
    if (closing !== 'trước' && closing !== 'ago') continue;
    const moment = isoMoment(now - count * unit * 60_000, VIETNAM);
    const span = { start: tokens[at]!.start, end: tokens[at + 2]!.end };
    if (unit > 1) {
      return {
        value: moment.slice(0, 10),
        precision: 'day',
        zone: null,
        zoneAssumed: false,
        ...span,
      };
    }
    const value = `${moment.slice(0, 16)}:00${isoZone(VIETNAM)}`;
    return { value, precision: 'minute', zone: isoZone(VIETNAM), zoneAssumed: true, ...span };
  }
  return null;
}
