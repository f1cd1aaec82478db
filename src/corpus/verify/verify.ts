import type { Span } from '../../article.ts';
import { EXACT_BELOW } from '../sign/index.ts';
import { compare, type Comparison } from './compare.ts';
import type { Difference } from './facts.ts';
import { judge } from './judge.ts';
import type { Prepared } from './prepared.ts';
import type { Run } from './runs.ts';

/** A passage that both articles have: half-open code unit offsets into `articleText` of each. */
export interface SharedPassage {
  readonly a: Span;
  readonly b: Span;
  readonly syllables: number;
  /** As written in one of the two, cut to 160 code units. */
  readonly text: string;
}

/** Whether two articles are one text, and why. */
export interface Verification {
  readonly duplicate: boolean;
  /** How sure that is, 0 to 1: duplicates have at least {@link THRESHOLD}. */
  readonly score: number;
  /** One sentence for people. */
  readonly reason: string;
  /** The longest shared passages, longest first, at most {@link SHOWN}. */
  readonly shared: readonly SharedPassage[];
  /** Where they differ in a fact, at most {@link SHOWN}. */
  readonly differing: readonly Difference[];
}

/** The score from which two articles are one text. */
export const THRESHOLD = 0.5;

/** The reason of a score of 1. */
export const SAME_TEXT = 'the same text, syllable for syllable';

/** A passage is quoted so that a reader knows it. */
const QUOTED = 160;

/** Passages and differences that a verification shows. */
const SHOWN = 5;

/**
 * Decides on the texts whether two articles are one. Symmetric: `verify(b, a)` says the same of the
 * same passages. Cost: linear in both.
 */
export function verify(a: Prepared, b: Prepared): Verification {
  if (a.syllables.length === 0 || b.syllables.length === 0) {
    return other('an empty text is like no other');
  }
  if (sameSyllables(a, b)) return same(a, b);
  if (Math.min(a.syllables.length, b.syllables.length) < EXACT_BELOW) {
    return other(`texts under ${EXACT_BELOW} syllables are compared exactly, and these differ`);
  }
  if (b.whole < a.whole) return mirrored(verify(b, a));
  const comparison = compare(a, b);
  const { score, reason } = judge(comparison);
  return {
    duplicate: score >= THRESHOLD,
    score,
    reason,
    shared: passages(a, b, comparison),
    differing: comparison.differing.slice(0, SHOWN),
  };
}

function other(reason: string): Verification {
  return { duplicate: false, score: 0, reason, shared: [], differing: [] };
}

function same(a: Prepared, b: Prepared): Verification {
  const whole = passage(a, b, { a: 0, b: 0, length: a.syllables.length });
  return { duplicate: true, score: 1, reason: SAME_TEXT, shared: [whole], differing: [] };
}

function mirrored(verification: Verification): Verification {
  return {
    ...verification,
    shared: verification.shared.map((passage) => ({ ...passage, a: passage.b, b: passage.a })),
    differing: verification.differing.map(({ kind, a, b }) => ({ kind, a: b, b: a })),
  };
}

function sameSyllables(a: Prepared, b: Prepared): boolean {
  return (
    a.syllables.length === b.syllables.length && a.syllables.every((s, i) => s === b.syllables[i])
  );
}

function passages(a: Prepared, b: Prepared, { runs }: Comparison): readonly SharedPassage[] {
  return [...runs]
    .sort((x, y) => y.length - x.length || x.b - y.b)
    .slice(0, SHOWN)
    .map((run) => passage(a, b, run));
}

function passage(a: Prepared, b: Prepared, run: Run): SharedPassage {
  const inA = placeOf(a, run.a, run.length);
  const text = a.whole.slice(inA.start, Math.min(inA.end, inA.start + QUOTED));
  return { a: inA, b: placeOf(b, run.b, run.length), syllables: run.length, text };
}

function placeOf(p: Prepared, first: number, length: number): Span {
  return { start: p.starts[first]!, end: p.ends[first + length - 1]! };
}
