import { changedFacts } from './changes.ts';
import { isFigure, numbersOf, ownNumbers, type Difference, type Stretch } from './facts.ts';
import type { Prepared } from './prepared.ts';
import { sharedRuns, type Run } from './runs.ts';
import { seriesDifference, titleDifference } from './titles.ts';

/** What two articles share and where they differ, counted in syllables. */
export interface Comparison {
  readonly runs: readonly Run[];
  /** Syllables of the shorter article. */
  readonly shorter: number;
  /** Share of each text, without a title of its own, that lies in shared passages, 0 to 1. */
  readonly coverA: number;
  readonly coverB: number;
  /** Jaccard similarity of 5-syllable shingles, from the passages. */
  readonly jaccard: number;
  readonly longestRun: number;
  /** The greater share of new text at the start of either article, after its title. */
  readonly newHead: number;
  /** Both have one title. */
  readonly sameTitle: boolean;
  /** Numbers that stand in shared passages. */
  readonly sharedNumbers: number;
  /** Places where the texts agree around a number and differ in it. */
  readonly changedNumbers: number;
  /** Of these dates, and numbers that name one of a series. */
  readonly changedDates: number;
  /** Places where a name stands for another. */
  readonly changedNames: number;
  /** Numbers that each has and the other has not: the lesser count. */
  readonly ownNumbers: number;
  /** The titles name two of a series: other days, other exam keys. */
  readonly otherOfSeries: boolean;
  readonly differing: readonly Difference[];
}

const SHINGLE = 5;

/** Each paper writes a title of its own: it does not count, up to this share of the article. */
const OWN_TITLE = 0.1;

/** Where a follow-up tells what is new: title apart, its first hundred syllables. */
const HEAD = 100;

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
  const changes = changedFacts(a, b, runs);
  const title = titleDifference(a, b);
  const series = seriesDifference(a, b);
  return {
    runs,
    shorter: Math.min(a.syllables.length, b.syllables.length),
    coverA: covered / counted(a, inA),
    coverB: covered / counted(b, inB),
    jaccard: shared / (shinglesA + shinglesB - shared),
    longestRun: runs.reduce((longest, run) => Math.max(longest, run.length), 0),
    newHead: Math.max(newHead(a, inA), newHead(b, inB)),
    sameTitle: title === null && a.titleSyllables > 0,
    sharedNumbers: inB.reduce((sum, used, i) => sum + (used && isFigure(b, i) ? 1 : 0), 0),
    changedNumbers: changes.filter(({ kind }) => kind !== 'name').length,
    changedDates: changes.filter(({ kind }) => kind === 'date').length,
    changedNames: changes.filter(({ kind }) => kind === 'name').length,
    ownNumbers: Math.min(ownCount(a, b), ownCount(b, a)),
    otherOfSeries: series !== null,
    differing: [title, series, ...changes].filter((one) => one !== null),
  };
}

function marked(length: number, runs: readonly Run[], start: (run: Run) => number): Uint8Array {
  const marks = new Uint8Array(length);
  for (const run of runs) marks.fill(1, start(run), start(run) + run.length);
  return marks;
}

/** The syllables that a share is taken of. */
function counted({ syllables, titleSyllables }: Prepared, shared: Uint8Array): number {
  const own =
    titleSyllables - shared.subarray(0, titleSyllables).reduce((sum, one) => sum + one, 0);
  return syllables.length - Math.min(own, OWN_TITLE * syllables.length);
}

function newHead(p: Prepared, shared: Uint8Array): number {
  const start = headStart(p);
  const end = Math.min(p.syllables.length, start + HEAD);
  let fresh = 0;
  for (let i = start; i < end; i++) if (shared[i] === 0) fresh++;
  return fresh / HEAD;
}

/** Where the text starts: after the title, also where the text repeats it. */
function headStart({ syllables, titleSyllables }: Prepared): number {
  const title = syllables.subarray(0, titleSyllables);
  const repeated = title.every((hash, i) => hash === syllables[titleSyllables + i]);
  return repeated ? 2 * titleSyllables : titleSyllables;
}

function ownCount(p: Prepared, other: Prepared): number {
  return ownNumbers(p, whole(p), numbersOf(other, whole(other))).length;
}

function whole(p: Prepared): Stretch {
  return { start: 0, end: p.syllables.length };
}
