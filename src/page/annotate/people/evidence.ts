import type { NameSpan } from './decode.ts';
import { FEATURE, FEATURES } from './feature.ts';
import { Score, type Weights } from './score.ts';
import { formOf, type Lattice, type Observer } from './lattice.ts';
import { areListed } from './runs.ts';
import { joinHash, wordKey, type Tokens } from './scan.ts';

/** What the first pass found in the article: sums of scores, by the hash of the form or of its part. */
interface Evidence {
  readonly forms: Map<number, number>;
  readonly others: Map<number, number>;
  readonly ends: Map<number, number>;
  readonly starts: Map<number, number>;
  readonly middles: Map<number, number>;
}

/** No form counts for more than this, however often it stands in the article. */
const MAX_EVIDENCE = 6;
/** No single mention counts for more than this. */
const MAX_MENTION = 3;

function add(map: Map<number, number>, key: number, value: number): void {
  map.set(key, (map.get(key) ?? 0) + value);
}

function share(map: Map<number, number>, key: number, own: number = 0): number {
  const value = map.get(key);
  if (value === undefined) return 0;
  return Math.min(value - own, MAX_EVIDENCE) / MAX_EVIDENCE;
}

function addName(evidence: Evidence, tokens: Tokens, name: NameSpan): void {
  const score = Math.min(name.score, MAX_MENTION);
  add(evidence.forms, name.form, score);
  if (name.to - name.from < 2) return;
  let start = 0;
  for (let index = name.from; index + 1 < name.to; index += 1) {
    start = joinHash(start, tokens.hash[index]!);
    add(evidence.starts, start, score);
    add(evidence.ends, formOf(tokens, index + 1, name.to), score);
    if (index > name.from) add(evidence.middles, wordKey(tokens, index), score);
  }
}

/** Sums up names and, one point each, the stretches between them. */
function gatherEvidence(lattice: Lattice, names: readonly NameSpan[]): Evidence {
  const { tokens } = lattice;
  const evidence: Evidence = {
    forms: new Map(),
    others: new Map(),
    ends: new Map(),
    starts: new Map(),
    middles: new Map(),
  };
  let next = 0;
  for (const run of lattice.runs) {
    let rest = run.from;
    for (; next < names.length && names[next]!.to <= run.to; next += 1) {
      const name = names[next]!;
      if (name.from > rest) add(evidence.others, formOf(tokens, rest, name.from), 1);
      rest = name.to;
      addName(evidence, tokens, name);
    }
    if (rest < run.to) add(evidence.others, formOf(tokens, rest, run.to), 1);
  }
  return evidence;
}

/** What a run is listed with: 1 a name, -1 something else, 0 nothing. */
interface Neighbours {
  readonly before: Int8Array;
  readonly after: Int8Array;
}

function findNeighbours(lattice: Lattice, names: readonly NameSpan[]): Neighbours {
  const { tokens, runs } = lattice;
  const starts = new Set(names.map((name) => name.from));
  const ends = new Set(names.map((name) => name.to));
  const before = new Int8Array(runs.length);
  const after = new Int8Array(runs.length);
  for (let index = 1; index < runs.length; index += 1) {
    const left = runs[index - 1]!;
    const right = runs[index]!;
    if (!areListed(tokens, left.to, right.from)) continue;
    before[index] = ends.has(left.to) ? 1 : -1;
    after[index - 1] = starts.has(right.from) ? 1 : -1;
  }
  return { before, after };
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
  const evidence = gatherEvidence(lattice, names);
  const neighbours = findNeighbours(lattice, names);
  const noted = observe ? new Float64Array(FEATURES) : undefined;
  const score = new Score(weights, noted);
  let next = 0;
  let run = 0;
  for (let span = 0; span < lattice.form.length; span += 1) {
    if (!observe && lattice.inArticle[span]! < HOPELESS) continue;
    while (run + 1 < lattice.runs.length && lattice.firstOfRun[run + 1]! <= span) run += 1;
    const from = lattice.from[span]!;
    const to = lattice.to[span]!;
    while (next < names.length && names[next]!.to < to) next += 1;
    const name = names[next];
    const own = name?.from === from && name.to === to ? Math.min(name.score, MAX_MENTION) : 0;
    score.reset();
    scoreForm(evidence, lattice.form[span]!, to - from === 1, own, score);
    if (from === lattice.runs[run]!.from) {
      const before = neighbours.before[run]!;
      if (before !== 0)
        score.add(before > 0 ? FEATURE.listedAfterName : FEATURE.listedAfterOther, 1);
    }
    if (to === lattice.runs[run]!.to) {
      const after = neighbours.after[run]!;
      if (after !== 0)
        score.add(after > 0 ? FEATURE.listedBeforeName : FEATURE.listedBeforeOther, 1);
    }
    if (noted) observe?.(span, noted);
    lattice.inArticle[span]! += score.inArticle;
  }
}

function scoreForm(
  evidence: Evidence,
  form: number,
  one: boolean,
  own: number,
  score: Score,
): void {
  const same = share(evidence.forms, form, own);
  score.add(one ? FEATURE.sameWordElsewhere : FEATURE.sameFormElsewhere, same);
  score.add(FEATURE.otherElsewhere, share(evidence.others, form));
  score.add(FEATURE.endElsewhere, share(evidence.ends, form));
  score.add(FEATURE.startElsewhere, share(evidence.starts, form));
  if (one) score.add(FEATURE.middleElsewhere, share(evidence.middles, form));
}
