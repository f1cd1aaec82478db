import { findCandidates, type SignatureTable } from './candidates/index.ts';
import { cluster, type Match } from './cluster/index.ts';
import { SAME_TEXT, THRESHOLD, verify, type Prepared, type Verification } from './verify/index.ts';
import type { Trace } from '../trace.ts';

/** Signed articles, wherever their texts are: in memory, or in files that are read again. */
export interface SignedCorpus {
  readonly table: SignatureTable;
  /** The article of a row, for verification: only articles with a candidate are read. */
  read(row: number): Prepared | Promise<Prepared>;
  /** Negative where row a is to be kept rather than row b: a total order. */
  before(a: number, b: number): number;
  /** Verifies pairs elsewhere, on threads say, in their order. Default: here, on what `read` gives. */
  readonly verify?: ((pairs: Iterable<RowPair>) => AsyncIterable<Verification>) | undefined;
}

export type RowPair = readonly [a: number, b: number];

export interface DecideOptions {
  /** The score from which an article is a duplicate, 0 to 1. Default: 0.5. */
  readonly threshold?: number | undefined;
  /** Is told each pair that was compared. Default: none. */
  readonly trace?: Trace | undefined;
  /** Is given each pair that was compared, whatever its score. Default: none. */
  readonly onPair?: ((pair: ComparedPair) => void) | undefined;
  /** Looked at before each pair: rejects with its reason once aborted. */
  readonly signal?: AbortSignal | undefined;
}

/** Two rows that were compared: with a `threshold` and `before`, all that a decision follows from. */
export interface ComparedPair extends Pick<Verification, 'score' | 'reason'> {
  readonly a: number;
  readonly b: number;
  /** True where b has the content of a, which is kept rather than b and stands for it. */
  readonly same: boolean;
}

/** A row that is left out, and why. In `shared` and `differing`, a is the row, b the kept one. */
export interface Decision extends Omit<Verification, 'duplicate'> {
  readonly row: number;
  readonly of: number;
}

/**
 * Which rows to leave out and for which kept row each: candidates, verified on their texts, each
 * dropped row matching the very row that is kept for it. In the order of rows. What is decided
 * follows from the articles and `before` alone, not from the order of rows.
 */
export async function decide(
  corpus: SignedCorpus,
  options: DecideOptions = {},
): Promise<readonly Decision[]> {
  const decisions: Decision[] = [];
  for await (const decision of decideEach(corpus, options)) decisions.push(detached(decision));
  return decisions;
}

/**
 * The decisions of {@link decide}, each as soon as its reason is known: a corpus of many duplicates has more
 * quotations than memory should hold.
 */
export async function* decideEach(
  corpus: SignedCorpus,
  options: DecideOptions = {},
): AsyncGenerator<Decision> {
  const read = remembering((row) => corpus.read(row));
  const verified: Verify = (pairs) => corpus.verify?.(pairs) ?? verifyHere(pairs, read);
  const leaving = Uint32Array.from(
    await leavingRows(corpus, verified, teller(read, options), options),
  );
  const pair = (at: number): RowPair => [leaving[2 * at]!, leaving[2 * at + 1]!];
  const { threshold = THRESHOLD, signal } = options;
  let next = 0;
  for await (const verification of verified(upTo(leaving.length / 2, pair))) {
    signal?.throwIfAborted();
    const [row, of] = pair(next++);
    const { score, reason, shared, differing } = verification;
    if (score >= threshold) yield { row, of, score, reason, shared, differing };
  }
}

type Verify = (pairs: Iterable<RowPair>) => AsyncIterable<Verification>;

/** Each row that leaves, followed by the kept one. */
async function leavingRows(
  corpus: SignedCorpus,
  verified: Verify,
  tell: (pair: ComparedPair) => Promise<void>,
  options: DecideOptions,
): Promise<Iterable<number>> {
  const before = (a: number, b: number): number => corpus.before(a, b);
  const { sameAs, pairs } = findCandidates(corpus.table);
  const standIns = preferred(sameAs, before);
  tellCopies(standIns, options);
  const candidate = (pair: number): RowPair => [
    standIns[pairs.first(pair)]!,
    standIns[pairs.second(pair)]!,
  ];
  const matches: Match[] = [];
  const { threshold = THRESHOLD, signal } = options;
  let next = 0;
  for await (const { score, reason } of verified(upTo(pairs.count, candidate))) {
    signal?.throwIfAborted();
    const [a, b] = candidate(next++);
    if (score >= threshold) matches.push({ a, b, score });
    await tell({ a, b, same: false, score, reason });
  }
  return leaving(standIns, cluster(matches, before));
}

type Read = (row: number) => Prepared | Promise<Prepared>;

/** By row: of the rows of its content the one that is kept rather than the others. */
function preferred(sameAs: Uint32Array, before: (a: number, b: number) => number): Uint32Array {
  const best = sameAs.slice();
  for (let row = 0; row < sameAs.length; row++) {
    const first = sameAs[row]!;
    if (before(row, best[first]!) < 0) best[first] = row;
  }
  return sameAs.map((first) => best[first]!);
}

function tellCopies(standIns: Uint32Array, { onPair }: DecideOptions): void {
  for (const [b, a] of onPair ? standIns.entries() : []) {
    if (a !== b) onPair?.({ a, b, same: true, score: 1, reason: SAME_TEXT });
  }
}

function* upTo<T>(count: number, at: (index: number) => T): Generator<T> {
  for (let index = 0; index < count; index++) yield at(index);
}

async function* verifyHere(pairs: Iterable<RowPair>, read: Read): AsyncGenerator<Verification> {
  for (const [a, b] of pairs) {
    const textA = await read(a);
    yield verify(textA, await read(b));
  }
}

/** Tells of a compared pair whoever asked for it. */
function teller(
  read: Read,
  { threshold = THRESHOLD, trace, onPair }: DecideOptions,
): (pair: ComparedPair) => Promise<void> {
  return async (pair) => {
    onPair?.(pair);
    if (trace === undefined) return;
    const { a, b, score, reason } = pair;
    const [titleA, titleB] = [(await read(a)).title, (await read(b)).title];
    trace({
      stage: 'verify',
      rule: score >= threshold ? 'same-text' : 'other-text',
      reason: `${score}: ${reason}`,
      text: `${titleA.slice(0, 95)} | ${titleB.slice(0, 95)}`,
      action: 'note',
    });
  };
}

function* leaving(standIns: Uint32Array, dropped: ReadonlyMap<number, Match>): Generator<number> {
  for (let row = 0; row < standIns.length; row++) {
    const standIn = standIns[row]!;
    const match = dropped.get(standIn);
    const of = match === undefined ? standIn : match.a === standIn ? match.b : match.a;
    if (of === row) continue;
    yield row;
    yield of;
  }
}

/** A quotation is a slice that would hold the whole text of its article in memory. */
function detached(decision: Decision): Decision {
  return JSON.parse(JSON.stringify(decision)) as Decision;
}

/** Articles read lately: a text is compared with several others, one after the other. */
const REMEMBERED = 1024;

function remembering(read: Read): Read {
  const lately = new Map<number, Prepared>();
  return (row) => {
    const known = lately.get(row);
    if (known !== undefined) return known;
    const keep = (prepared: Prepared): Prepared => {
      if (lately.size === REMEMBERED) lately.delete(lately.keys().next().value!);
      lately.set(row, prepared);
      return prepared;
    };
    const found = read(row);
    return found instanceof Promise ? found.then(keep) : keep(found);
  };
}
