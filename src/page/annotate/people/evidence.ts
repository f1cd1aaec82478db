import { keep } from '../../../text/kept.ts';
import type { NameSpan } from './decode.ts';
import { FEATURE, FEATURES } from './feature.ts';
import { ENDS, FormSums, MIDDLES, NAMES, OTHERS, STARTS } from './form-sums.ts';
import { Score, type Weights } from './score.ts';
import { formOf, MAX_WORDS, type Lattice, type Observer } from './lattice.ts';
import { areListed } from './runs.ts';
import { joinHash, wordKey, type Tokens } from './scan.ts';

/** No single mention counts for more than this. */
const MAX_MENTION = 3;
/** A name has no more parts than this that are counted by themselves. */
const MOST_PARTS = 16;

function addName(sums: FormSums, tokens: Tokens, name: NameSpan): void {
  const score = Math.min(name.score, MAX_MENTION);
  sums.add(name.form, NAMES, score);
  let start = 0;
  for (let index = name.from; index + 1 < name.to; index += 1) {
    start = joinHash(start, tokens.hash[index]!);
    sums.add(start, STARTS, score);
    sums.add(formOf(tokens, index + 1, name.to), ENDS, score);
    if (index > name.from) sums.add(wordKey(tokens, index), MIDDLES, score);
  }
}

/** Sums up names and, one point each, the stretches between them. */
function sumForms(lattice: Lattice, names: readonly NameSpan[]): FormSums {
  const { tokens, runs } = lattice;
  const sums = new FormSums(runs.length + names.length * MOST_PARTS);
  let next = 0;
  for (const run of runs) {
    let rest = run.from;
    for (; next < names.length && names[next]!.to <= run.to; next += 1) {
      const name = names[next]!;
      if (name.from > rest) sums.add(formOf(tokens, rest, name.from), OTHERS, 1);
      rest = name.to;
      addName(sums, tokens, name);
    }
    if (rest < run.to) sums.add(formOf(tokens, rest, run.to), OTHERS, 1);
  }
  return sums;
}

/** What a run is listed with: 1 a name, -1 something else, 0 nothing. */
interface Neighbours {
  readonly before: Int8Array;
  readonly after: Int8Array;
  /** Of the other members of a list of three and more: from -1, surely none is a name, to 1, surely all are. */
  readonly company: Float64Array;
}

/** From so many members on a list tells what its members are. */
const LEAST_LIST = 3;

/** How likely a run as a whole is a name by the first pass. */
function likelihood({ alone, firstOfRun, runs }: Lattice, run: number): number {
  const { from, to } = runs[run]!;
  if (to - from > MAX_WORDS) return 0;
  // The longest span of the last end stands last.
  return 1 / (1 + Math.exp(-alone[firstOfRun[run + 1]! - 1]!));
}

/** What the members of the list that runs from `first` up to `end` tell of each other. */
function weighList(lattice: Lattice, company: Float64Array, first: number, end: number): void {
  const size = end - first;
  if (size < LEAST_LIST) return;
  let names = 0;
  for (let index = first; index < end; index += 1) names += likelihood(lattice, index);
  for (let index = first; index < end; index += 1)
    company[index] = (2 * (names - likelihood(lattice, index))) / (size - 1) - 1;
}

const keptNeighbours = keep((room): Neighbours => ({
  before: new Int8Array(room),
  after: new Int8Array(room),
  company: new Float64Array(room),
}));

function findNeighbours(lattice: Lattice, names: readonly NameSpan[]): Neighbours {
  const { tokens, runs } = lattice;
  const neighbours = keptNeighbours(runs.length);
  const { before, after, company } = neighbours;
  before.fill(0, 0, runs.length);
  after.fill(0, 0, runs.length);
  company.fill(0, 0, runs.length);
  let first = 0;
  /** The first name behind the run before. */
  let next = 0;
  for (let index = 1; index < runs.length; index += 1) {
    const left = runs[index - 1]!;
    const right = runs[index]!;
    if (!areListed(tokens, left.to, right.from)) {
      weighList(lattice, company, first, index);
      first = index;
      continue;
    }
    while (next < names.length && names[next]!.to <= left.to) next += 1;
    before[index] = names[next - 1]?.to === left.to ? 1 : -1;
    after[index - 1] = names[next]?.from === right.from ? 1 : -1;
  }
  weighList(lattice, company, first, runs.length);
  return neighbours;
}

/** Spans below this score are no names whatever the article says. */
const HOPELESS = -20;

/** Adds to each span's score of the second pass what the rest of the article says of it. */
export function addEvidence(
  lattice: Lattice,
  names: readonly NameSpan[],
  weights: Weights,
  observe?: Observer,
): void {
  const sums = sumForms(lattice, names);
  const neighbours = findNeighbours(lattice, names);
  const noted = observe ? new Float64Array(FEATURES) : undefined;
  const score = new Score(weights, noted);
  let next = 0;
  for (let index = 0; index < lattice.runs.length; index += 1) {
    const run = lattice.runs[index]!;
    const before = neighbours.before[index]!;
    const after = neighbours.after[index]!;
    const company = neighbours.company[index]!;
    const end = lattice.firstOfRun[index + 1]!;
    for (let span = lattice.firstOfRun[index]!; span < end; span += 1) {
      if (!observe && lattice.inArticle[span]! < HOPELESS) continue;
      const from = lattice.from[span]!;
      const to = lattice.to[span]!;
      while (next < names.length && names[next]!.to < to) next += 1;
      const name = names[next];
      const own = name?.from === from && name.to === to ? Math.min(name.score, MAX_MENTION) : 0;
      score.reset();
      const entry = sums.find(lattice.form[span]!);
      if (entry !== 0) scoreForm(sums, entry, to - from === 1, own, score);
      if (before !== 0 && from === run.from)
        score.add(before > 0 ? FEATURE.listedAfterName : FEATURE.listedAfterOther, 1);
      if (after !== 0 && to === run.to)
        score.add(after > 0 ? FEATURE.listedBeforeName : FEATURE.listedBeforeOther, 1);
      if (company !== 0 && from === run.from && to === run.to)
        score.add(FEATURE.listedWithNames, company);
      if (noted) observe?.(span, noted);
      lattice.inArticle[span]! += score.inArticle;
    }
  }
}

function scoreForm(sums: FormSums, entry: number, one: boolean, own: number, score: Score): void {
  const same = sums.share(entry, NAMES, own);
  score.add(one ? FEATURE.sameWordElsewhere : FEATURE.sameFormElsewhere, same);
  score.add(FEATURE.otherElsewhere, sums.share(entry, OTHERS));
  score.add(FEATURE.endElsewhere, sums.share(entry, ENDS));
  score.add(FEATURE.startElsewhere, sums.share(entry, STARTS));
  if (one) score.add(FEATURE.middleElsewhere, sums.share(entry, MIDDLES));
}
