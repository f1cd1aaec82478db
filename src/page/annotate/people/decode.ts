import type { Run } from './features.ts';
import { MAX_WORDS, type Lattice } from './lattice.ts';

/** A stretch of words taken for a name; `score` is its log-odds of being one. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly form: number;
  readonly score: number;
}

/**
 * The best division of each run into names and the rest (a semi-Markov Viterbi search whose rest
 * scores nothing), names in the order of the text.
 */
export function decode(lattice: Lattice, scores: Float64Array): readonly NameSpan[] {
  const names: NameSpan[] = [];
  lattice.runs.forEach((run, index) => {
    decodeRun(lattice, run, lattice.firstOfRun[index]!, scores, names);
  });
  return names;
}

function decodeRun(
  lattice: Lattice,
  run: Run,
  first: number,
  scores: Float64Array,
  names: NameSpan[],
): void {
  const length = run.to - run.from;
  if (length === 1) {
    if (scores[first]! > 0) names.push(nameAt(lattice, first, scores));
    return;
  }
  const best = new Float64Array(length + 1);
  const chosen = new Int32Array(length + 1).fill(-1);
  let span = first;
  for (let end = 1; end <= length; end += 1) {
    best[end] = best[end - 1]!;
    for (let size = 1; size <= end && size <= MAX_WORDS; size += 1, span += 1) {
      const total = best[end - size]! + scores[span]!;
      if (total <= best[end]!) continue;
      best[end] = total;
      chosen[end] = span;
    }
  }
  const at = names.length;
  for (let end = length; end > 0;) {
    const pick = chosen[end]!;
    if (pick >= 0) names.push(nameAt(lattice, pick, scores));
    end = pick < 0 ? end - 1 : lattice.from[pick]! - run.from;
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
