import { OPPOSITES } from '../../data/corpus/labels.ts';
import {
  isFigure,
  numbersOf,
  ownNumbers,
  writtenNumber,
  type Difference,
  type Stretch,
} from './facts.ts';
import { changedName, written } from './names.ts';
import type { Prepared } from './prepared.ts';
import { sharedRuns, type Run } from './runs.ts';
import { seriesDifference, titleDifference } from './titles.ts';

/** What two articles share and where they differ, counted in syllables. */
export interface Comparison {
  readonly runs: readonly Run[];
  /** Share of each text that lies in shared passages, 0 to 1. */
  readonly coverA: number;
  readonly coverB: number;
  /** Of 5-syllable shingles, from the passages. */
  readonly jaccard: number;
  readonly containment: number;
  readonly longestRun: number;
  /** The greater share of new text at the start of either article, after its title. */
  readonly newHead: number;
  /** Numbers that stand in shared passages. */
  readonly sharedNumbers: number;
  /** Places where the texts agree around a number and differ in it. */
  readonly changedNumbers: number;
  /** Places where a name stands for another. */
  readonly changedNames: number;
  /** Numbers that each has and the other has not: the lesser count. */
  readonly ownNumbers: number;
  /** The titles name two of a series: other days, other exam keys. */
  readonly otherOfSeries: boolean;
  readonly differing: readonly Difference[];
}

const SHINGLE = 5;

/** Where a follow-up tells what is new: title apart, its first hundred syllables. */
const HEAD = 100;

/** A longer gap between passages is another sentence, not another fact in the same one. */
const SLOT = 12;

/** Compares two articles. Cost: linear in both. */
export function compare(a: Prepared, b: Prepared): Comparison {
  const runs = sharedRuns(a.syllables, b.syllables);
  const inA = marked(a.syllables.length, runs, (run) => run.a);
  const inB = marked(b.syllables.length, runs, (run) => run.b);
  const total = (n: (run: Run) => number): number => runs.reduce((sum, run) => sum + n(run), 0);
  const covered = total((run) => run.length);
  const shared = total((run) => Math.max(0, run.length - SHINGLE + 1));
  const shinglesA = Math.max(1, a.syllables.length - SHINGLE + 1);
  const shinglesB = Math.max(1, b.syllables.length - SHINGLE + 1);
  const slots = slotsBetween(runs);
  const changes = slots.flatMap(([sa, sb]) => [
    ...changedNumbers(a, b, sa, sb),
    ...turnedDirection(a, b, sa, sb),
  ]);
  const names = slots.flatMap(([sa, sb]) => changedName(a, b, sa, sb));
  const title = titleDifference(a, b);
  const series = seriesDifference(a, b);
  return {
    runs,
    coverA: covered / Math.max(1, a.syllables.length),
    coverB: covered / Math.max(1, b.syllables.length),
    jaccard: shared / (shinglesA + shinglesB - shared),
    containment: shared / Math.min(shinglesA, shinglesB),
    longestRun: runs.reduce((longest, run) => Math.max(longest, run.length), 0),
    newHead: Math.max(newHead(a, inA), newHead(b, inB)),
    sharedNumbers: inB.reduce((sum, used, i) => sum + (used && isFigure(b, i) ? 1 : 0), 0),
    changedNumbers: changes.length,
    changedNames: names.length,
    ownNumbers: Math.min(ownCount(a, b), ownCount(b, a)),
    otherOfSeries: series !== null,
    differing: [title, series, ...changes, ...names].filter((one) => one !== null),
  };
}

function marked(length: number, runs: readonly Run[], start: (run: Run) => number): Uint8Array {
  const marks = new Uint8Array(length);
  for (const run of runs) marks.fill(1, start(run), start(run) + run.length);
  return marks;
}

function newHead(p: Prepared, shared: Uint8Array): number {
  const end = Math.min(p.syllables.length, p.titleSyllables + HEAD);
  let fresh = 0;
  for (let i = p.titleSyllables; i < end; i++) if (shared[i] === 0) fresh++;
  return fresh / HEAD;
}

/** Pairs of short stretches between two passages that follow each other in both texts. */
function slotsBetween(runs: readonly Run[]): readonly (readonly [Stretch, Stretch])[] {
  const slots: (readonly [Stretch, Stretch])[] = [];
  for (let i = 1; i < runs.length; i++) {
    const before = runs[i - 1]!;
    const after = runs[i]!;
    const a = { start: before.a + before.length, end: after.a };
    const b = { start: before.b + before.length, end: after.b };
    const short = (s: Stretch): boolean => s.end > s.start && s.end - s.start <= SLOT;
    if (short(a) && short(b)) slots.push([a, b]);
  }
  return slots;
}

function changedNumbers(a: Prepared, b: Prepared, sa: Stretch, sb: Stretch): readonly Difference[] {
  const ownA = ownNumbers(a, sa, numbersOf(b, sb));
  const ownB = ownNumbers(b, sb, numbersOf(a, sa));
  const changed = Math.min(ownA.length, ownB.length);
  return Array.from({ length: changed }, (_, i) => {
    const writtenA = writtenNumber(a, ownA[i]!);
    const writtenB = writtenNumber(b, ownB[i]!);
    const kind = /\d[/-]\d/.test(writtenA) && /\d[/-]\d/.test(writtenB) ? 'date' : 'figure';
    return { kind, a: writtenA, b: writtenB };
  });
}

/** "giảm 20 nghìn đồng" where the other has "tăng". */
function turnedDirection(
  a: Prepared,
  b: Prepared,
  sa: Stretch,
  sb: Stretch,
): readonly Difference[] {
  const inA = syllablesOf(a, sa);
  const inB = syllablesOf(b, sb);
  return OPPOSITES.flatMap(([up, down]) => [[up, down] as const, [down, up] as const])
    .filter(([x, y]) => inA.has(x) && inB.has(y) && !inA.has(y) && !inB.has(x))
    .map(([x, y]) => ({ kind: 'figure', a: x, b: y }));
}

function syllablesOf(p: Prepared, s: Stretch): ReadonlySet<string> {
  return new Set(written(p, s).toLowerCase().split(/\s+/));
}

function ownCount(p: Prepared, other: Prepared): number {
  return ownNumbers(p, whole(p), numbersOf(other, whole(other))).length;
}

function whole(p: Prepared): Stretch {
  return { start: 0, end: p.syllables.length };
}
