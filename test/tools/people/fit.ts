import { decode } from '../../../src/page/annotate/people/decode.ts';
import { addEvidence } from '../../../src/page/annotate/people/evidence.ts';
import { FEATURE, FEATURES } from '../../../src/page/annotate/people/feature.ts';
import type { Weights } from '../../../src/page/annotate/people/score.ts';
import {
  buildLattice,
  MAX_WORDS,
  type Lattice,
} from '../../../src/page/annotate/people/lattice.ts';
import { scan } from '../../../src/page/annotate/people/scan.ts';
import type { Statistics } from '../../../src/page/annotate/people/statistics.ts';
import type { TrainingArticle } from './training.ts';

const WIDTH = FEATURES;
const NAMES = Object.keys(FEATURE);
/** Weight of the squared weights against the likelihood of the runs; a tenth to ten times it give like results. */
const PENALTY = 0.5;
const STEPS = 400;
const RATE = 0.05;

/** One run of an article: the features of its spans and which of them are names. */
interface Example {
  readonly length: number;
  readonly features: Float64Array;
  readonly names: readonly { readonly end: number; readonly size: number }[];
}

/** What is known before any article is read: rare things that fifty articles cannot teach. */
const EXPECTED: Readonly<Record<string, number>> = {
  namesakeBefore: -8,
  runsOn: -8,
  countryFirst: -5,
  organisationWord: -3,
  honorificFirst: -4,
  neverInNames: -50,
  cutAtHyphen: -6,
  countryInside: -4,
  partOfOther: -2,
  place: -1,
  partOfPlace: -6,
  placeUntitled: -2,
  capitalHonorificBefore: -4,
  cue: 0.5,
  cueOfOne: 0.5,
  compound: -8,
  countryAfterTitle: -6,
  countryBefore: 2,
  wordAtStart: -0.5,
  onlyWordAtStart: -0.5,
  namesakeRun: -2,
  titledForeign: 2,
  leftOfForeign: 0.5,
  leftPairOfForeign: 0.5,
  rightOfForeign: 0.5,
  rightPairOfForeign: 0.5,
  knownOther: -3,
  titleAfter: 1,
  ageAfter: 2,
  afterCountry: 3,
  titledCut: -1,
  initialCut: -3,
  namesakeFirst: -3,
  innerTitle: 1,
  officeReaches: 2,
  englishWord: -3,
  englishAlone: -2,
};

/** Zero weights, under which every span scores nothing. */
function noWeights(): Weights {
  return { alone: new Float64Array(WIDTH), inArticle: new Float64Array(WIDTH) };
}

function examplesOf(lattice: Lattice, rows: Float64Array, article: TrainingArticle): Example[] {
  const { tokens } = lattice;
  const { mentions } = article;
  const examples: Example[] = [];
  lattice.runs.forEach((run, index) => {
    const first = lattice.firstOfRun[index]!;
    const next = lattice.firstOfRun[index + 1]!;
    const start = tokens.start[run.from]!;
    const end = tokens.end[run.to - 1]!;
    const inside = mentions.filter((mention) => mention.start < end && mention.end > start);
    const names: { end: number; size: number }[] = [];
    for (const mention of inside) {
      for (let from = run.from; from < run.to; from += 1) {
        for (let to = from + 1; to <= Math.min(run.to, from + MAX_WORDS); to += 1) {
          const ends = tokens.end[to - 1]!;
          const dot = ends === mention.end + 1 && article.text[mention.end] === '.';
          if (tokens.start[from] === mention.start && (ends === mention.end || dot))
            names.push({ end: to - run.from, size: to - from });
        }
      }
    }
    // Who only signs stands where no one is told of, and would teach that names open lines.
    if (names.length < inside.length || inside.some(({ creditOnly }) => creditOnly)) return;
    examples.push({
      length: run.to - run.from,
      features: rows.slice(first * WIDTH, next * WIDTH),
      names,
    });
  });
  return examples;
}

function dot(features: Float64Array, span: number, weights: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < WIDTH; index += 1)
    sum += features[span * WIDTH + index]! * weights[index]!;
  return sum;
}

function logAdd(a: number, b: number): number {
  if (a === -Infinity) return b;
  if (b === -Infinity) return a;
  const high = Math.max(a, b);
  return high + Math.log1p(Math.exp(-Math.abs(a - b)));
}

/** Adds the gradient of one run's log-likelihood (a semi-Markov random field) and returns that likelihood. */
function addGradient(example: Example, weights: Float64Array, gradient: Float64Array): number {
  const { length, features, names } = example;
  const spans = features.length / WIDTH;
  const ends = new Int32Array(spans);
  const sizes = new Int32Array(spans);
  const scores = new Float64Array(spans);
  let span = 0;
  for (let end = 1; end <= length; end += 1)
    for (let size = 1; size <= Math.min(end, MAX_WORDS); size += 1, span += 1) {
      ends[span] = end;
      sizes[span] = size;
      scores[span] = dot(features, span, weights);
    }
  const forward = new Float64Array(length + 1).fill(-Infinity);
  const backward = new Float64Array(length + 1).fill(-Infinity);
  forward[0] = 0;
  backward[length] = 0;
  span = 0;
  for (let end = 1; end <= length; end += 1) {
    forward[end] = forward[end - 1]!;
    for (; span < spans && ends[span] === end; span += 1)
      forward[end] = logAdd(forward[end]!, forward[end - sizes[span]!]! + scores[span]!);
  }
  for (let start = length - 1; start >= 0; start -= 1) {
    backward[start] = backward[start + 1]!;
    for (span = 0; span < spans; span += 1)
      if (start === ends[span]! - sizes[span]!)
        backward[start] = logAdd(backward[start]!, backward[ends[span]!]! + scores[span]!);
  }
  const total = forward[length]!;
  let gold = 0;
  for (span = 0; span < spans; span += 1) {
    const end = ends[span]!;
    const size = sizes[span]!;
    const isName = names.some((name) => name.end === end && name.size === size);
    if (isName) gold += scores[span]!;
    const expected = Math.exp(forward[end - size]! + scores[span]! + backward[end]! - total);
    const difference = (isName ? 1 : 0) - expected;
    if (Math.abs(difference) < 1e-6) continue;
    for (let index = 0; index < WIDTH; index += 1)
      gradient[index]! += difference * features[span * WIDTH + index]!;
  }
  return gold - total;
}

/** Maximum-likelihood weights with a quadratic penalty, by Adam over all runs at once. */
function fitWeights(examples: readonly Example[]): Float64Array {
  const weights = Float64Array.from(NAMES, (name) => EXPECTED[name] ?? 0);
  const mean = new Float64Array(WIDTH);
  const square = new Float64Array(WIDTH);
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = new Float64Array(WIDTH);
    for (const example of examples) addGradient(example, weights, gradient);
    for (let index = 0; index < WIDTH; index += 1) {
      const expected = EXPECTED[NAMES[index]!] ?? 0;
      const slope = gradient[index]! - PENALTY * (weights[index]! - expected);
      mean[index] = 0.9 * mean[index]! + 0.1 * slope;
      square[index] = 0.999 * square[index]! + 0.001 * slope * slope;
      const rate = RATE * (step > STEPS / 2 ? 0.3 : 1);
      weights[index]! +=
        (rate * (mean[index]! / (1 - 0.9 ** step))) /
        (Math.sqrt(square[index]! / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return weights;
}

function collect(
  articles: readonly TrainingArticle[],
  statistics: Statistics,
  weights: Weights,
  withArticle: boolean,
): Example[] {
  return articles.flatMap((article) => {
    const rows: number[] = [];
    const lattice = buildLattice(scan(article.text), statistics, weights, (_, features) => {
      for (const value of features) rows.push(value);
    });
    if (withArticle)
      addEvidence(lattice, decode(lattice, lattice.alone), weights, (span, features) => {
        for (let index = 0; index < WIDTH; index += 1)
          rows[span * WIDTH + index]! += features[index]!;
      });
    return examplesOf(lattice, Float64Array.from(rows), article);
  });
}

/** Fits both passes. */
export function fit(articles: readonly TrainingArticle[], statistics: Statistics): Weights {
  const start = noWeights();
  const alone = fitWeights(collect(articles, statistics, start, false));
  const first = { alone, inArticle: start.inArticle };
  return { alone, inArticle: fitWeights(collect(articles, statistics, first, true)) };
}
