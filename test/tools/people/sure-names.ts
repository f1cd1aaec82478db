import { carryParts } from '../../../src/page/annotate/people/closure.ts';
import { decode, type NameSpan } from '../../../src/page/annotate/people/decode.ts';
import { addEvidence } from '../../../src/page/annotate/people/evidence.ts';
import type { Weights } from '../../../src/page/annotate/people/score.ts';
import { buildLattice } from '../../../src/page/annotate/people/lattice.ts';
import type { Tokens } from '../../../src/page/annotate/people/scan.ts';
import type { Statistics } from '../../../src/page/annotate/people/statistics.ts';

/** Spans whose log-odds lie within this of even are counted neither as names nor as anything else. */
export const DOUBT = 1;

/**
 * Finds names leniently: every score is raised by {@link DOUBT}, so that a score up to twice that is a
 * doubtful name and what is not found is surely none. Statistics counted from sure decisions drift less.
 */
export function lenientFinder(
  statistics: Statistics,
  weights: Weights,
): (tokens: Tokens) => readonly NameSpan[] {
  return (tokens) => {
    const lattice = buildLattice(tokens, statistics, weights);
    addEvidence(lattice, decode(lattice, lattice.alone), weights);
    const raised = decode(
      lattice,
      lattice.inArticle.map((score) => score + DOUBT),
    );
    return carryParts(lattice, raised);
  };
}
