import { SERIES_LABELS } from '../../data/corpus/labels.ts';
import { NUMERALS } from '../../data/corpus/numerals.ts';
import { hashSyllables } from '../sign/index.ts';
import type { Prepared } from './prepared.ts';

const LABELS: ReadonlySet<string> = new Set(SERIES_LABELS.trim().split(/\s+/));
/** Digits of a number in words, by the hash of its syllable. */
const DIGITS_BY_HASH: ReadonlyMap<number, string> = new Map(
  Object.entries(NUMERALS).map(([word, digits]) => [hashSyllables(word).hashes[0]!, digits]),
);

/** A place where two texts agree around a fact and differ in it. */
export interface Difference {
  readonly kind: 'figure' | 'date' | 'name' | 'title';
  /** As written in the first and in the second text. */
  readonly a: string;
  readonly b: string;
}

/** Syllables from `start` up to `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const NONE: readonly string[] = [];

/**
 * The numbers that a syllable tells: "05" and "hai" one ("5", "2"), "22h30" two ("22", "30"), a
 * word none. Zeros that fill a place ("22h00") tell nothing.
 */
function numbersAt(p: Prepared, syllable: number): readonly string[] {
  if (!isFigure(p, syllable)) {
    const digits = DIGITS_BY_HASH.get(p.syllables[syllable]!);
    return digits === undefined ? NONE : [digits];
  }
  const written = p.whole.slice(p.starts[syllable], p.ends[syllable]);
  const runs = (written.match(/\d+/g) ?? []).map((run) => run.replace(/^0+(?=\d)/, ''));
  return runs.filter((run, i) => i === 0 || run !== '0');
}

/** Whether the syllable before a number says that it names one of a series: "ngày 5", "mã đề 206". */
export function namesOfSeries(p: Prepared, syllable: number): boolean {
  return LABELS.has(labelBefore(p, syllable));
}

/** The syllable before another, in small letters. */
export function labelBefore(p: Prepared, syllable: number): string {
  return syllable === 0
    ? ''
    : p.whole.slice(p.starts[syllable - 1], p.ends[syllable - 1]).toLowerCase();
}

/** Whether a number is written like a day: "5/6", "05-06-2024". */
export function isDay(written: string): boolean {
  return /^\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?$/.test(written);
}

/** Whether a syllable is written in digits. */
export function isFigure(p: Prepared, syllable: number): boolean {
  return isDigit(p.whole.charCodeAt(p.starts[syllable]!));
}

/** The syllables of a stretch that are written in digits and tell a number the other has not. */
export function ownNumbers(
  p: Prepared,
  { start, end }: Stretch,
  other: ReadonlySet<string>,
): readonly number[] {
  const own: number[] = [];
  for (let i = start; i < end; i++) {
    if (isFigure(p, i) && numbersAt(p, i).some((number) => !other.has(number))) own.push(i);
  }
  return own;
}

/** All numbers of a stretch, in digits or in words. */
export function numbersOf(p: Prepared, { start, end }: Stretch): ReadonlySet<string> {
  const numbers = new Set<string>();
  for (let i = start; i < end; i++) for (const number of numbersAt(p, i)) numbers.add(number);
  return numbers;
}

/** The number around a syllable as written, separators included: "36,44", "24/1/2011". */
export function writtenNumber(p: Prepared, syllable: number): string {
  let start = p.starts[syllable]!;
  let end = p.ends[syllable]!;
  const text = p.whole;
  while (isSeparator(text.charCodeAt(start - 1)) && isDigit(text.charCodeAt(start - 2))) {
    start -= 2;
    while (isDigit(text.charCodeAt(start - 1))) start--;
  }
  while (isSeparator(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1))) {
    end += 2;
    while (isDigit(text.charCodeAt(end))) end++;
  }
  return text.slice(start, end);
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** `,` `-` `.` `/` `:` */
function isSeparator(unit: number): boolean {
  return (unit >= 44 && unit <= 47) || unit === 58;
}
