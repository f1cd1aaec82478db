import type { FlatLine } from './flat-lines.ts';
import { kindOf, type LineKind } from './line-kinds.ts';
import { linksAmong, teasersAmong } from './teasers.ts';
import { isHeading, namedTitles, titleAt } from './flat-title.ts';

/** A flattened page, taken apart by position. */
export interface Outline {
  readonly title: string;
  /** Lines before the title: menus, the page's clock, in some pages the story's date. */
  readonly header: readonly FlatLine[];
  /** Lines between the title and the first sentence: dates, bylines, sections. */
  readonly between: readonly FlatLine[];
  readonly body: readonly FlatLine[];
  /** Lines below the story: who signs it, then the rest of the page. */
  readonly after: readonly FlatLine[];
}

/**
 * What a line speaks for being inside the story, in characters: what is long and closes sentences for
 * it, what is short or chrome against it. Labels of comments and other stories weigh so much that the
 * story goes on below them only where more of it follows than of teasers.
 */
const WEIGHTS: Readonly<Record<Exclude<LineKind, 'prose'>, number>> = {
  caption: 0,
  item: 20,
  sentence: 10,
  date: -60,
  byline: -300,
  phrase: -40,
  end: -600,
  short: -40,
};
const MOST_WEIGHT = 300;
/** Of links to other stories, which are left out: the story may go on below them. */
const LINK_WEIGHT = -10;

/** Takes a flattened page apart: the run of lines that weighs most is the story. Linear. */
export function outlineOf(lines: readonly FlatLine[], url: string | null): Outline {
  const kinds = lines.map(({ text }) => kindOf(text));
  const teasers = teasersAmong(lines, kinds);
  const links = linksAmong(lines, kinds);
  const weights = kinds.map((kind, at) => {
    if (links.has(at)) return LINK_WEIGHT;
    if (kind !== 'prose') return WEIGHTS[kind];
    return teasers.has(at) ? WEIGHTS.short : Math.min(lines[at]!.text.length, MOST_WEIGHT);
  });
  const runs = runsFrom(weights);
  const named = heaviest(namedTitles(lines, url), runs);
  const start = named === -1 ? Math.max(heaviest(weights.keys(), runs, 0), 0) : named + 1;
  const end = endOf(weights, start, runs[start] ?? 0);
  const first = kinds.indexOf('prose', start);
  const prose = first === -1 || first >= end ? start : first;
  const at = named === -1 ? titleAt(lines, kinds, prose) : named;
  const from = named === -1 && isHeading(lines, kinds, at + 1, prose) ? at + 1 : prose;
  return {
    title: at === -1 ? '' : lines[at]!.text,
    header: lines.slice(0, Math.max(at, 0)),
    between: at === -1 ? [] : lines.slice(at + 1, from),
    body: lines.slice(from, end).filter((_, i) => !links.has(from + i)),
    after: lines.slice(end),
  };
}

/** For each place the weight of the heaviest run that begins there (Kadane's algorithm, backwards). */
function runsFrom(weights: readonly number[]): readonly number[] {
  const runs = new Array<number>(weights.length + 1).fill(0);
  for (let at = weights.length - 1; at >= 0; at--) {
    runs[at] = Math.max(0, weights[at]! + runs[at + 1]!);
  }
  return runs;
}

/** The place, or the one `ahead` of it, from which the heaviest run goes; the first of equals, -1 of none. */
function heaviest(places: Iterable<number>, runs: readonly number[], ahead = 1): number {
  let best = -1;
  for (const at of places) {
    if (best === -1 || runs[at + ahead]! > runs[best + ahead]!) best = at;
  }
  return best;
}

/** Where the run of a weight that begins at `start` ends; without weight it is all that follows. */
function endOf(weights: readonly number[], start: number, weight: number): number {
  let sum = 0;
  for (let at = start; at < weights.length && weight > 0; at++) {
    sum += weights[at]!;
    if (sum >= weight) return at + 1;
  }
  return weights.length;
}
