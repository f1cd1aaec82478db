import { PERSON_WEIGHTS } from '../../../data/people/weights.ts';
import { carryParts } from './closure.ts';
import { decode, type NameSpan } from './decode.ts';
import { addEvidence } from './evidence.ts';
import type { Weights } from './score.ts';
import { buildLattice } from './lattice.ts';
import type { Tokens } from './scan.ts';
import { shippedStatistics, type Statistics } from './statistics.ts';

const SHIPPED: Weights = {
  alone: Float64Array.from(PERSON_WEIGHTS, (row) => row[1]),
  inArticle: Float64Array.from(PERSON_WEIGHTS, (row) => row[2]),
};

/** What a name must score to be told, in log-odds: best in five-fold cross-validation, from -0.5 to 2. */
const COST = 0.3;

/**
 * The names of people in an article: each run of capitalised words is divided by a semi-Markov
 * log-linear model (Sarawagi and Cohen 2004), once alone and once more knowing what the first pass
 * found in the rest of the article. Linear in the text.
 */
export function findNames(
  tokens: Tokens,
  statistics: Statistics = shippedStatistics(),
  weights: Weights = SHIPPED,
): readonly NameSpan[] {
  const lattice = buildLattice(tokens, statistics, weights);
  addEvidence(lattice, decode(lattice, lattice.alone), weights);
  return carryParts(lattice, decode(lattice, lattice.inArticle, COST));
}
