import { cluesForNow, gatherClues, weighForm, type Clues } from './clues.ts';
import { FEATURES } from './feature.ts';
import { scoreSpan, type Run } from './features.ts';
import { Score, type Weights } from './score.ts';
import { AFTER_NAMESAKE, contextOf } from './lexicon.ts';
import { keep } from '../../../text/kept.ts';
import { areJoined, findRuns, isShouted } from './runs.ts';
import { joinHash, type Tokens } from './scan.ts';
import type { Statistics } from './statistics.ts';

/** The longest name, in words. */
export const MAX_WORDS = 6;

/**
 * Every stretch of a run that could be a name, in the order of runs, then ends, then sizes, with its
 * log-odds of being one by the weights of either pass, the article's part of the second not yet added.
 */
export interface Lattice {
  readonly tokens: Tokens;
  readonly runs: readonly Run[];
  /** The first span of each run, and behind them the number of all spans; the other columns may be longer. */
  readonly firstOfRun: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly form: Int32Array;
  readonly alone: Float64Array;
  readonly inArticle: Float64Array;
}

/** Is told the features of each span; for fitting. */
export type Observer = (span: number, features: Float64Array) => void;

function runsOf(tokens: Tokens): readonly Run[] {
  const pairs = findRuns(tokens);
  const runs: Run[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const from = pairs[index]!;
    const to = pairs[index + 1]!;
    const before = runs.at(-1);
    const namesake =
      before !== undefined &&
      (before.namesake || before.afterNamesake) &&
      areJoined(tokens, before.to, from);
    const afterNamesake = (contextOf(tokens, from) & AFTER_NAMESAKE) !== 0;
    runs.push({ from, to, shouted: isShouted(tokens, from, to), namesake, afterNamesake });
  }
  return runs;
}

function countSpans(runs: readonly Run[]): number {
  let spans = 0;
  for (const { from, to } of runs) {
    const length = to - from;
    const full = Math.max(0, length - MAX_WORDS);
    const rest = length - full;
    spans += full * MAX_WORDS + (rest * (rest + 1)) / 2;
  }
  return spans;
}

const keptColumns = keep((room) => ({
  from: new Int32Array(room),
  to: new Int32Array(room),
  form: new Int32Array(room),
  facts: new Int32Array(room),
  alone: new Float64Array(room),
  inArticle: new Float64Array(room),
}));

/**
 * Builds the lattice, into arrays that the next call writes over; linear, as each token ends at
 * most {@link MAX_WORDS} spans.
 */
export function buildLattice(
  tokens: Tokens,
  statistics: Statistics,
  weights: Weights,
  observe?: Observer,
): Lattice {
  const runs = runsOf(tokens);
  const columns = keptColumns(countSpans(runs));
  const lattice: Lattice = {
    tokens,
    runs,
    firstOfRun: new Int32Array(runs.length + 1),
    ...columns,
  };
  const { facts } = columns;
  const clues = cluesForNow(tokens.count, statistics);
  const noted = observe ? new Float64Array(FEATURES) : undefined;
  const score = new Score(weights, noted);
  let span = 0;
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index]!;
    lattice.firstOfRun[index] = span;
    gatherClues(tokens, run.from, run.to, clues);
    weighForms(lattice, clues, facts, run, span);
    for (let to = run.from + 1; to <= run.to; to += 1) {
      for (let from = to - 1; from >= run.from && to - from <= MAX_WORDS; from -= 1, span += 1) {
        score.reset();
        scoreSpan(tokens, clues, run, from, to, facts[span]!, score);
        lattice.alone[span] = score.alone;
        lattice.inArticle[span] = score.inArticle;
        if (noted) observe?.(span, noted);
      }
    }
  }
  lattice.firstOfRun[runs.length] = span;
  return lattice;
}

/** Fills in the spans of a run; all their forms are weighed before any span is. */
function weighForms(
  lattice: Lattice,
  clues: Clues,
  facts: Int32Array,
  run: Run,
  first: number,
): void {
  let span = first;
  for (let to = run.from + 1; to <= run.to; to += 1) {
    for (let from = to - 1; from >= run.from && to - from <= MAX_WORDS; from -= 1, span += 1) {
      const form = formOf(lattice.tokens, from, to);
      lattice.from[span] = from;
      lattice.to[span] = to;
      lattice.form[span] = form;
      facts[span] = weighForm(clues, from, to, form);
    }
  }
}

/** The hash of the words from `from` up to `to`. */
export function formOf(tokens: Tokens, from: number, to: number): number {
  let form = 0;
  for (let index = from; index < to; index += 1) form = joinHash(form, tokens.hash[index]!);
  return form;
}
