import { OPPOSITES } from '../../data/corpus/labels.ts';
import {
  isDay,
  labelBefore,
  namesOfSeries,
  numbersOf,
  ownNumbers,
  writtenNumber,
  type Difference,
  type Stretch,
} from './facts.ts';
import { changedName, written } from './names.ts';
import type { Prepared } from './prepared.ts';
import type { Run } from './runs.ts';

/** A longer gap between passages is another sentence, not another fact in the same one. */
const LONGEST_SLOT = 12;

/** The facts that differ where two texts agree around them: numbers, days, directions, names. */
export function changedFacts(
  a: Prepared,
  b: Prepared,
  runs: readonly Run[],
): readonly Difference[] {
  return slots(a, b, runs).flatMap(([inA, inB]) => [
    ...changedNumbers(a, b, inA, inB),
    ...turnedDirections(a, b, inA, inB),
    ...changedName(a, b, inA, inB),
  ]);
}

/** Pairs of short stretches between two passages that follow each other in both texts. */
function slots(
  a: Prepared,
  b: Prepared,
  runs: readonly Run[],
): readonly (readonly [Stretch, Stretch])[] {
  const ends = { a: a.syllables.length, b: b.syllables.length, length: 0 };
  const found: (readonly [Stretch, Stretch])[] = [];
  let before: Run = { a: 0, b: 0, length: 0 };
  for (const after of [...runs, ends]) {
    const inA = { start: before.a + before.length, end: after.a };
    const inB = { start: before.b + before.length, end: after.b };
    if (isSlot(inA) && isSlot(inB)) found.push([inA, inB]);
    before = after;
  }
  return found;
}

function isSlot({ start, end }: Stretch): boolean {
  return end > start && end - start <= LONGEST_SLOT;
}

function changedNumbers(
  a: Prepared,
  b: Prepared,
  inA: Stretch,
  inB: Stretch,
): readonly Difference[] {
  const ownA = ownNumbers(a, inA, numbersOf(b, inB));
  const ownB = ownNumbers(b, inB, numbersOf(a, inA));
  const changed = Math.min(ownA.length, ownB.length);
  return Array.from({ length: changed }, (_, i) => {
    const writtenA = writtenNumber(a, ownA[i]!);
    const writtenB = writtenNumber(b, ownB[i]!);
    const sameLabel = labelBefore(a, ownA[i]!) === labelBefore(b, ownB[i]!);
    const dates = (isDay(writtenA) && isDay(writtenB)) || (sameLabel && namesOfSeries(a, ownA[i]!));
    return { kind: dates ? 'date' : 'figure', a: writtenA, b: writtenB };
  });
}

/** "giảm 20 nghìn đồng" where the other has "tăng". */
function turnedDirections(
  a: Prepared,
  b: Prepared,
  inA: Stretch,
  inB: Stretch,
): readonly Difference[] {
  const wordsA = wordsOf(a, inA);
  const wordsB = wordsOf(b, inB);
  const turned = (from: string, to: string): boolean =>
    wordsA.has(from) && wordsB.has(to) && !wordsA.has(to) && !wordsB.has(from);
  return OPPOSITES.flatMap(([up, down]): readonly Difference[] => {
    if (turned(up, down)) return [{ kind: 'figure', a: up, b: down }];
    if (turned(down, up)) return [{ kind: 'figure', a: down, b: up }];
    return [];
  });
}

function wordsOf(p: Prepared, stretch: Stretch): ReadonlySet<string> {
  return new Set(written(p, stretch).toLowerCase().split(/\s+/));
}
