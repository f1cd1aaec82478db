import type { Comparison } from './compare.ts';

/**
 * Weights of the judgement, on a logistic scale. Measured on the pairs of the corpus that share
 * most: set so that some 150 of them, read by eye, fall on their side; the hand-read pairs and the
 * second scrapes only check it (test/eval/dedup.ts).
 *
 * Two ways lead to one text: nearly all of one article is in the other (a shortened agency story),
 * or most of each is in the other (a reprint with edits). New text at the start of either speaks
 * for a follow-up on known background. Numbers changed in place, numbers of its own in each, or
 * another of a series in the title speak for a template.
 */
const CONTAINED = { from: 0.87, weight: 26, otherFrom: 0.7, otherWeight: 5 };
const ALIKE = { from: 0.805, weight: 25 };
const NEW_HEAD = { from: 0.4, weight: 5 };
/**
 * Under another title, new from end to end: no pair of one text goes beyond. Under the same title a copy has lost
 * its beginning.
 */
const ALL_NEW_HEAD = { from: 0.8, weight: 10 };
const CHANGED = { from: 0.08, weight: 16 };
const OWN = { from: 0.2, weight: 10 };
/** Of fewer numbers than these no share is taken: one corrected is not yet half a page of prices. */
const LEAST_NUMBERS = 5;
/**
 * One changed number may be a correction: of 1,907 second scrapes one has two, of the 68 pairs
 * found in the corpus none. A changed day or number of a series is hardly ever one.
 */
const NUMBERS = { from: 1, weight: 1 };
const DATES = { from: 0, weight: 1.5 };
/** One may be a slip or another spelling; of 1,907 second scrapes none has more. */
const NAMES = { from: 1, weight: 2 };
/** In a brief of fewer syllables one changed fact is another matter. */
const BRIEF = { below: 100, weight: 5 };
const OTHER_OF_SERIES = 6;

/** How sure it is that two articles are one text, 0 to 1, and the evidence in words. */
export interface Judgement {
  readonly score: number;
  readonly reason: string;
}

/** Weighs a comparison. */
export function judge(c: Comparison): Judgement {
  const most = Math.max(c.coverA, c.coverB);
  const least = Math.min(c.coverA, c.coverB);
  const contained =
    CONTAINED.weight * (most - CONTAINED.from) +
    CONTAINED.otherWeight * (least - CONTAINED.otherFrom);
  const alike = ALIKE.weight * ((most + least) / 2 - ALIKE.from);
  const numbers = Math.max(LEAST_NUMBERS, c.sharedNumbers + c.changedNumbers);
  const evidence =
    Math.max(contained, alike) -
    beyond(NEW_HEAD, c.newHead) -
    (c.sameTitle ? 0 : beyond(ALL_NEW_HEAD, c.newHead)) -
    beyond(NUMBERS, c.changedNumbers) -
    beyond(DATES, c.changedDates) -
    beyond(CHANGED, c.changedNumbers / numbers) -
    (c.shorter < BRIEF.below ? BRIEF.weight * (c.changedNumbers + c.changedNames) : 0) -
    beyond(NAMES, c.changedNames) -
    beyond(OWN, c.ownNumbers / (c.ownNumbers + numbers)) -
    (c.otherOfSeries ? OTHER_OF_SERIES : 0);
  return { score: Math.round(1000 / (1 + Math.exp(-evidence))) / 1000, reason: reasonOf(c) };
}

function beyond({ from, weight }: { from: number; weight: number }, share: number): number {
  return weight * Math.max(0, share - from);
}

function reasonOf(c: Comparison): string {
  const [most, least] = [Math.max(c.coverA, c.coverB), Math.min(c.coverA, c.coverB)].map(
    (share) => `${Math.round(100 * share)}%`,
  );
  return [
    `${most} of one and ${least} of the other in shared passages of up to ${c.longestRun} syllables (Jaccard ${c.jaccard.toFixed(2)})`,
    c.newHead > NEW_HEAD.from ? `the beginning of one ${Math.round(100 * c.newHead)}% new` : '',
    c.changedNumbers > 0
      ? `${counted(c.changedNumbers, 'number')} changed, ${c.sharedNumbers} the same`
      : '',
    c.changedNames > 0 ? `${counted(c.changedNames, 'name')} changed` : '',
    c.ownNumbers > 0 ? `${counted(c.ownNumbers, 'number')} or more of its own in each` : '',
    c.otherOfSeries ? 'the titles name two of a series' : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
