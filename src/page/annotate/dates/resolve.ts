import { wordSet } from '../tables.ts';
import { FUTURE_HINTS, PAST_HINTS } from '../../../data/calendar/relative.ts';
import { DIGITS_TOKEN, wordAt, type Tokens } from '../../../text/scan.ts';
import {
  addDays,
  dayOfIso,
  isoOf,
  isoWeek,
  nearestYear,
  weekdayIn,
  weekdayOf,
  type Direction,
  type Point,
} from './calendar.ts';
import { yearPoint, type Reading, type Shift } from './reading.ts';

const FUTURE = wordSet(FUTURE_HINTS);
const PAST = wordSet(PAST_HINTS);

/** The ISO value of a reading; relative ones are null and missing years stay open without a reference. */
export function valueOf(tokens: Tokens, reading: Reading, reference: string | null): string | null {
  if (reading.value !== undefined) return reading.value;
  if (reading.shift !== undefined)
    return reference === null ? null : allShifted(reading.shift, reference);
  const from = dated(tokens, reading, reference);
  if (reading.to === undefined) return isoOf(from);
  const wraps = (reading.to.month ?? 0) < (reading.from.month ?? 0);
  const year = reading.to.year ?? (from.year === null ? null : from.year + (wraps ? 1 : 0));
  return `${isoOf(from)}/${isoOf({ ...reading.to, year })}`;
}

function dated(tokens: Tokens, reading: Reading, reference: string | null): Point {
  const point = reading.from;
  if (point.year !== null || reference === null) return point;
  if (reading.yearSteps !== undefined)
    return { ...point, year: dayOfIso(reference)!.year + reading.yearSteps };
  return { ...point, year: nearestYear(point, reference, directionAfter(tokens, reading.next)) };
}

/** "tháng 2 vừa qua" and "tháng 5 tới" say on which side of the day of writing they lie. */
function directionAfter(tokens: Tokens, next: number): Direction {
  const first = wordAt(tokens, next);
  const at = first === 'vừa' || first === 'sắp' ? next + 1 : next;
  const word = wordAt(tokens, at);
  if (PAST.has(word)) return 'past';
  const after = wordAt(tokens, at + 1);
  const onward = tokens.kinds[at + 1] === DIGITS_TOKEN || after === 'ngày' || after === 'tháng';
  return FUTURE.has(word) && !onward ? 'future' : 'nearest';
}

function allShifted(shift: Shift, reference: string): string {
  const start = shifted(shift, reference);
  if (shift.unit === 'weekday' || shift.until === undefined || shift.until === shift.steps)
    return start;
  return `${start}/${shifted({ ...shift, steps: shift.until }, reference)}`;
}

function shifted(shift: Shift, reference: string): string {
  const { year, month } = dayOfIso(reference)!;
  switch (shift.unit) {
    case 'day':
      return isoOf(addDays(reference, shift.steps));
    case 'week':
      return isoWeek(reference, shift.steps);
    case 'month': {
      const months = year * 12 + month - 1 + shift.steps;
      return isoOf({
        year: Math.floor(months / 12),
        month: (months % 12) + 1,
        day: shift.day ?? null,
      });
    }
    case 'quarter': {
      const quarters = year * 4 + Math.floor((month - 1) / 3) + shift.steps;
      return isoOf({ ...yearPoint(Math.floor(quarters / 4)), quarter: (quarters % 4) + 1 });
    }
    case 'year':
      return isoOf(yearPoint(year + shift.steps));
    case 'weekday':
      return isoOf(
        shift.week === null
          ? turn(shift, reference)
          : weekdayIn(reference, shift.weekday, shift.week),
      );
  }
}

/** The next or the last such weekday, never the day of writing itself; the coming one may be it. */
function turn(
  shift: { readonly weekday: number; readonly steps: number },
  reference: string,
): Point {
  if (shift.steps === 0) return addDays(reference, (shift.weekday - weekdayOf(reference) + 7) % 7);
  const ahead = ((shift.weekday - weekdayOf(reference) + 6) % 7) + 1;
  return addDays(reference, shift.steps > 0 ? ahead : ahead === 7 ? -7 : ahead - 7);
}
