import type { Run } from './features.ts';
import { MAX_WORDS, type Lattice } from './lattice.ts';

/** A stretch of words taken for a name; `score` is its log-odds of being one. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly form: number;
  readonly score: number;
}

/** What a name directly after another costs, in log-odds: "Nguyễn Thành T." is one man. */
const ADJACENCY = 4;

/**
 * The best division of each run into names and the rest (a semi-Markov Viterbi search whose rest
 * scores nothing), names in the order of the text; each must score more than `cost`.
 */
export function decode(
  lattice: Lattice,
  scores: Float64Array,
  cost: number = 0,
): readonly NameSpan[] {
  const names: NameSpan[] = [];
  const { runs, firstOfRun } = lattice;
  for (let index = 0; index < runs.length; index += 1)
    decodeRun(lattice, runs[index]!, firstOfRun[index]!, scores, cost, names);
  return names;
}

/** The best division up to each end whose last piece is the rest, and whose last piece is a name. */
interface Divisions {
  readonly rest: Float64Array;
  readonly named: Float64Array;
  readonly chosen: Int32Array;
}

function divisionsOf(length: number): Divisions {
  return {
    rest: new Float64Array(length + 1),
    named: new Float64Array(length + 1),
    chosen: new Int32Array(length + 1),
  };
}

/** Written over by each run shorter than this. */
const USUAL_RUN = 64;
const USUAL = divisionsOf(USUAL_RUN);

function decodeRun(
  lattice: Lattice,
  run: Run,
  first: number,
  scores: Float64Array,
  cost: number,
  names: NameSpan[],
): void {
  const length = run.to - run.from;
  if (length === 1) {
    if (scores[first]! > cost) names.push(nameAt(lattice, first, scores));
    return;
  }
  const { rest, named, chosen } = length < USUAL_RUN ? USUAL : divisionsOf(length);
  rest[0] = 0;
  named[0] = -Infinity;
  let span = first;
  for (let end = 1; end <= length; end += 1) {
    rest[end] = Math.max(rest[end - 1]!, named[end - 1]!);
    named[end] = -Infinity;
    for (let size = 1; size <= end && size <= MAX_WORDS; size += 1, span += 1) {
      const start = end - size;
      const total = Math.max(rest[start]!, named[start]! - ADJACENCY) + scores[span]! - cost;
      if (total <= named[end]!) continue;
      named[end] = total;
      chosen[end] = span;
    }
  }
  const at = names.length;
  let isNamed = named[length]! > rest[length]!;
  for (let end = length; end > 0;) {
    if (!isNamed) {
      end -= 1;
      isNamed = named[end]! > rest[end]!;
      continue;
    }
    const pick = chosen[end]!;
    names.push(nameAt(lattice, pick, scores));
    end = lattice.from[pick]! - run.from;
    isNamed = named[end]! - ADJACENCY > rest[end]!;
  }
  if (names.length - at > 1) names.push(...names.splice(at).reverse());
}

function nameAt(lattice: Lattice, span: number, scores: Float64Array): NameSpan {
  return {
    from: lattice.from[span]!,
    to: lattice.to[span]!,
    form: lattice.form[span]!,
    score: scores[span]!,
  };
}
