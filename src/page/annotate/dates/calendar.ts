/** A date as far as the text says it; null where it does not. */
export interface Point {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly quarter?: number;
}

/** Which way a missing year is sought: the nearest date of all, or only on one side of the reference. */
export type Direction = 'nearest' | 'past' | 'future';

const DAY_MS = 86_400_000;
const MONTH_DAYS: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MID_MONTH = 15;

/** Years that a complete date or "năm" may have. */
const FIRST_YEAR = 1000;
/** Years that a number may be without "năm" beside it. */
const FIRST_MODERN_YEAR = 1850;
const LAST_YEAR = 2100;

export function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

/** Whether the day exists in the month of some year. */
export function isDayOf(day: number, month: number): boolean {
  return isMonth(month) && day >= 1 && day <= MONTH_DAYS[month - 1]!;
}

export function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

export function isModernYear(year: number): boolean {
  return year >= FIRST_MODERN_YEAR && year <= LAST_YEAR;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function yearText(year: number): string {
  return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
}

/** ISO at the precision given; a missing year is "--01-24", "--07", "--Q3". */
export function isoOf(point: Point): string {
  const { year, month, day, quarter } = point;
  const head = year === null ? '-' : yearText(year);
  if (quarter !== undefined) return `${head}-Q${String(quarter)}`;
  if (month === null) return head;
  return day === null ? `${head}-${pad(month, 2)}` : `${head}-${pad(month, 2)}-${pad(day, 2)}`;
}

function epochDay(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS);
}

function pointOfEpochDay(days: number): Point {
  const date = new Date(days * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A day with nothing missing. */
export interface FullDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Reads the day of an ISO string; null where it is none. */
export function dayOfIso(iso: string | null): FullDay | null {
  const match = iso === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return isDayOf(day, month) ? { year, month, day } : null;
}

/** The day so many days from another. */
export function addDays(iso: string, days: number): Point {
  const from = dayOfIso(iso)!;
  return pointOfEpochDay(epochDay(from.year, from.month, from.day) + days);
}

/** The ISO week ("2021-W17") so many weeks from the one of a day. */
export function isoWeek(iso: string, weeks: number): string {
  const from = dayOfIso(iso)!;
  const day = epochDay(from.year, from.month, from.day) + weeks * 7;
  const thursday = day - ((day + 3) % 7) + 3;
  const year = pointOfEpochDay(thursday).year!;
  const week = Math.floor((thursday - epochDay(year, 1, 1)) / 7) + 1;
  return `${yearText(year)}-W${pad(week, 2)}`;
}

/** The day of the week (1 is Monday) in the week so many weeks from the one of a day. */
export function weekdayIn(iso: string, weekday: number, weeks: number): Point {
  const from = dayOfIso(iso)!;
  const day = epochDay(from.year, from.month, from.day);
  return pointOfEpochDay(day - ((day + 3) % 7) + weeks * 7 + weekday - 1);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(iso: string): number {
  const from = dayOfIso(iso)!;
  return ((epochDay(from.year, from.month, from.day) + 3) % 7) + 1;
}

/** The year that brings a day, month or quarter closest to the reference. */
export function nearestYear(point: Point, reference: string, direction: Direction): number {
  const from = dayOfIso(reference)!;
  const here = epochDay(from.year, from.month, from.day);
  const month = point.month ?? (point.quarter === undefined ? 6 : point.quarter * 3 - 1);
  const day = point.day ?? MID_MONTH;
  const slack = point.day === null ? MID_MONTH : 0;
  let best = from.year;
  let bestDistance = Infinity;
  for (const year of [from.year, from.year - 1, from.year + 1]) {
    const distance = epochDay(year, month, day) - here;
    if (direction === 'past' && distance > slack) continue;
    if (direction === 'future' && distance < -slack) continue;
    if (Math.abs(distance) < bestDistance) {
      best = year;
      bestDistance = Math.abs(distance);
    }
  }
  return best;
}

/** Days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  const [a, b] = [dayOfIso(from)!, dayOfIso(to)!];
  return epochDay(b.year, b.month, b.day) - epochDay(a.year, a.month, a.day);
}
