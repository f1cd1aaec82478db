import { SERIES_LABELS } from '../../data/corpus/labels.ts';
import { isFigure, writtenNumber, type Difference } from './facts.ts';
import type { Prepared } from './prepared.ts';

const LABELS: ReadonlySet<string> = new Set(SERIES_LABELS.trim().split(/\s+/));

/** A number of a title: its digits without filling zeros, and the syllable before it. */
interface TitleNumber {
  readonly digits: string;
  readonly written: string;
  readonly label: string;
}

/** The two titles where they are not the same syllables. */
export function titleDifference(a: Prepared, b: Prepared): Difference | null {
  const same =
    a.titleSyllables === b.titleSyllables &&
    a.syllables.subarray(0, a.titleSyllables).every((hash, i) => hash === b.syllables[i]);
  return same ? null : { kind: 'title', a: a.title, b: b.title };
}

/**
 * Where both titles name one of a series, and not the same one: "Giá vàng hôm nay 30/6", "Giá vàng
 * hôm nay 1/7". Counts ("11 người", "10 người") name nothing.
 */
export function seriesDifference(a: Prepared, b: Prepared): Difference | null {
  const numbersA = titleNumbers(a);
  const numbersB = titleNumbers(b);
  const own = (of: readonly TitleNumber[], other: readonly TitleNumber[]): readonly TitleNumber[] =>
    of.filter(({ digits }) => !other.some((number) => number.digits === digits));
  const ownB = own(numbersB, numbersA);
  for (const one of own(numbersA, numbersB)) {
    const other = ownB.find((number) => sameSeries(one, number));
    if (other !== undefined) return { kind: 'title', a: one.written, b: other.written };
  }
  return null;
}

function sameSeries(a: TitleNumber, b: TitleNumber): boolean {
  const dates = isDate(a) && isDate(b);
  return dates || (a.label === b.label && LABELS.has(a.label));
}

function isDate({ written }: TitleNumber): boolean {
  return /^\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?$/.test(written);
}

function titleNumbers(p: Prepared): readonly TitleNumber[] {
  const numbers: TitleNumber[] = [];
  for (let i = 0; i < p.titleSyllables; i++) {
    if (!isFigure(p, i)) continue;
    const written = writtenNumber(p, i);
    const before = i === 0 ? '' : p.whole.slice(p.starts[i - 1], p.ends[i - 1]);
    const digits = written.replace(/(^|\D)0+(?=\d)/g, '$1');
    numbers.push({ digits, written, label: before.toLowerCase() });
    while (i + 1 < p.titleSyllables && p.starts[i + 1]! < p.starts[i]! + written.length) i++;
  }
  return numbers;
}
