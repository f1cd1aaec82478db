import type { DateOrigin } from '../../article.ts';
import type { DateLine } from '../../text/date-line.ts';

/** One date that a page offers, before it is decided which one counts. */
export interface DateFinding {
  readonly date: Pick<DateLine, 'value' | 'precision' | 'zone' | 'zoneAssumed'>;
  readonly from: DateOrigin;
  /** The text or attribute as it stands in the page. */
  readonly text: string;
  readonly role: 'published' | 'modified';
  /** The other reading of a day such as 3/7/2026, month first. */
  readonly swapped?: DateFinding['date'] | null;
  /** 0 to 1: how much its place in the page speaks for it. Of machine-readable dates 1. */
  readonly weight: number;
  /** Why it cannot be the date; null where it can. */
  readonly rejected: string | null;
}

/** The moment of a date in milliseconds; of a day its beginning in Vietnam. */
export function momentOf(value: string): number {
  return Date.parse(value.length === 10 ? `${value}T00:00:00+07:00` : value);
}

/** The calendar day of a date as clocks in Vietnam show it. */
export function dayOf(value: string): string {
  if (value.length === 10 || value.endsWith('+07:00')) return value.slice(0, 10);
  return new Date(Date.parse(value) + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** Whether two dates can be one: to the minute where both state a time, else to the day. */
export function agree(one: string, other: string): boolean {
  if (one.length === 10 || other.length === 10) {
    return one.slice(0, 10) === other.slice(0, 10) || dayOf(one) === dayOf(other);
  }
  if (one.slice(19) === other.slice(19)) return one.slice(0, 16) === other.slice(0, 16);
  return Math.floor(momentOf(one) / 60_000) === Math.floor(momentOf(other) / 60_000);
}

/** Whether two dates show the same clock time in different zones: one of the zones is wrong. */
export function differByZoneAlone(one: string, other: string): boolean {
  return one.length > 10 && one.slice(0, 16) === other.slice(0, 16) && !agree(one, other);
}
