import {
  isDay,
  isFigure,
  labelBefore,
  namesOfSeries,
  writtenNumber,
  type Difference,
} from './facts.ts';
import { changedName } from './names.ts';
import type { Prepared } from './prepared.ts';

/** Syllables that two titles share around a name, so that it stands for one of a series. */
const LEAST_COMMON = 3;

/** A number of a title: its digits without filling zeros, those of a day parted by `/`, and the syllable before it. */
interface TitleNumber {
  readonly digits: string;
  readonly written: string;
  readonly label: string;
  readonly inSeries: boolean;
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
 * hôm nay 1/7"; "Lịch cúp điện Huế", "Lịch cúp điện Vinh". Counts ("11 người", "10 người") name
 * nothing.
 */
export function seriesDifference(a: Prepared, b: Prepared): Difference | null {
  return numberDifference(a, b) ?? nameDifference(a, b);
}

/** Titles that are the same but for one name. */
function nameDifference(a: Prepared, b: Prepared): Difference | null {
  let start = 0;
  let endA = a.titleSyllables;
  let endB = b.titleSyllables;
  while (start < Math.min(endA, endB) && a.syllables[start] === b.syllables[start]) start++;
  while (Math.min(endA, endB) > start && a.syllables[endA - 1] === b.syllables[endB - 1]) {
    endA--;
    endB--;
  }
  const common = start + a.titleSyllables - endA;
  if (common < LEAST_COMMON || start === endA || start === endB) return null;
  return changedName(a, b, { start, end: endA }, { start, end: endB })[0] ?? null;
}

function numberDifference(a: Prepared, b: Prepared): Difference | null {
  const numbersA = titleNumbers(a);
  const numbersB = titleNumbers(b);
  const own = (of: readonly TitleNumber[], other: readonly TitleNumber[]): readonly TitleNumber[] =>
    of.filter((number) => !other.some((one) => isSame(number, one)));
  const ownB = own(numbersB, numbersA);
  for (const one of own(numbersA, numbersB)) {
    const other = ownB.find((number) => sameSeries(one, number));
    if (other !== undefined) return { kind: 'title', a: one.written, b: other.written };
  }
  return null;
}

/** A day may be written with its year or without. */
function isSame(a: TitleNumber, b: TitleNumber): boolean {
  if (a.digits === b.digits) return true;
  const days = isDay(a.written) && isDay(b.written);
  return days && (a.digits.startsWith(`${b.digits}/`) || b.digits.startsWith(`${a.digits}/`));
}

function sameSeries(a: TitleNumber, b: TitleNumber): boolean {
  return (isDay(a.written) && isDay(b.written)) || (a.inSeries && a.label === b.label);
}

function titleNumbers(p: Prepared): readonly TitleNumber[] {
  const numbers: TitleNumber[] = [];
  for (let i = 0; i < p.titleSyllables; i++) {
    if (!isFigure(p, i)) continue;
    const written = writtenNumber(p, i);
    const plain = written.replace(/(^|\D)0+(?=\d)/g, '$1');
    const digits = isDay(written) ? plain.replaceAll('-', '/') : plain;
    numbers.push({ digits, written, label: labelBefore(p, i), inSeries: namesOfSeries(p, i) });
    while (i + 1 < p.titleSyllables && p.starts[i + 1]! < p.starts[i]! + written.length) i++;
  }
  return numbers;
}
