import { prepare, SAME_TEXT, verify, type Prepared } from '../corpus/verify/index.ts';
import { BANDING, type ArticleText } from '../corpus/sign/index.ts';
import { BandIndex } from './band-index.ts';
import type { SignedEntry } from './entry.ts';
import {
  rankCandidates,
  type Candidate,
  type IndexStore,
  type Known,
  type Lookup,
  type Slot,
  type Write,
} from './index-store.ts';
import { encodeRecord, recordId, recordText } from './record.ts';
import type { IndexAnswer } from './types.ts';

/** The answer for one entry, and the write that makes it so; null where nothing is to be written. */
interface Decision {
  readonly answer: IndexAnswer;
  readonly write: Write | null;
}

/**
 * Adds entries of different ids as if one by one. What another writer has overtaken between lookup and commit is
 * looked up and decided again.
 */
export async function addEntries(
  store: IndexStore,
  entries: readonly SignedEntry[],
  threshold: number,
): Promise<readonly IndexAnswer[]> {
  const answers: IndexAnswer[] = new Array<IndexAnswer>(entries.length);
  let open = entries.map((_, i) => i);
  while (open.length > 0) {
    const batch = open.map((i) => entries[i]!);
    const lookup = await store.lookup(batch);
    const decisions = await decide(store, batch, lookup, threshold, true);
    const writes = decisions.flatMap(({ write }) => write ?? []);
    const outcomes = writes.length === 0 ? [] : await store.commit(lookup.version, writes);
    let at = 0;
    const done = decisions.map(({ write }) => write === null || outcomes[at++]!);
    open.forEach((i, k) => (answers[i] = decisions[k]!.answer));
    open = open.filter((_, k) => !done[k]);
  }
  return answers;
}

/** What adding each entry alone would answer. */
export async function queryEntries(
  store: IndexStore,
  entries: readonly SignedEntry[],
  threshold: number,
): Promise<readonly IndexAnswer[]> {
  const lookup = await store.lookup(entries);
  const decisions = await decide(store, entries, lookup, threshold, false);
  return decisions.map(({ answer }) => answer);
}

/**
 * Half of the pairs of the corpus that share a key share no other one, and all duplicates share 4 or
 * more; of two articles of a Jaccard similarity of 0.34 one in 300 shares fewer than 2 of 64.
 */
const LEAST_SHARED = 2;

/** The candidates that are worth reading. */
function likely(keys: Uint32Array, candidates: readonly Candidate[]): readonly Candidate[] {
  if (keys.length < BANDING.bands) return candidates;
  return candidates.filter(({ shared }) => shared >= LEAST_SHARED);
}

/** `together`: each entry also meets those before it. */
async function decide(
  store: IndexStore,
  entries: readonly SignedEntry[],
  { version, sightings: seen }: Lookup,
  threshold: number,
  together: boolean,
): Promise<readonly Decision[]> {
  const sightings = seen.map(({ known, candidates }, i) => ({
    known,
    candidates: likely(entries[i]!.keys, candidates),
  }));
  const records = await readRecords(store, sightings);
  const batch = new Batch(version, entries.length);
  const decisions: Decision[] = [];
  const writes = new Map<Slot, number>();
  let writeCount = 0;
  for (const [i, entry] of entries.entries()) {
    const { known, candidates } = sightings[i]!;
    const answered = known && answerKnown(known, records);
    if (answered) {
      decisions.push({ answer: addedAgain(entry, answered), write: null });
      continue;
    }
    const given = lazily(entry.id, () => entry.article);
    const met = together ? batch.merge(entry.keys, candidates) : candidates;
    const best = findBest(given, met, (slot) => batch.get(slot) ?? stored(records, slot));
    if (best === null || best.score < threshold) {
      const record = together ? encodeRecord(entry.id, entry.article) : null;
      decisions.push({
        answer: { status: 'new', of: null, score: best?.score ?? 0, reason: explainNew(best) },
        write: record && { kind: 'keep', id: entry.id, keys: entry.keys, record },
      });
      if (together) {
        writes.set(batch.keep(entry.keys, given), writeCount);
      }
    } else {
      const { slot, score, reason, id } = best;
      const write = writes.get(slot);
      const of = write === undefined ? { slot } : { write };
      decisions.push({
        answer: { status: 'duplicate', of: id, score, reason },
        write: { kind: 'duplicate', id: entry.id, of, score, reason },
      });
    }
    writeCount++;
  }
  return decisions;
}

interface Kept {
  readonly id: string;
  readonly prepared: () => Prepared;
}

interface Match extends Pick<Kept, 'id'> {
  readonly slot: Slot;
  readonly score: number;
  readonly reason: string;
}

/** The kept article that an article is most like; of equals the earlier. */
function findBest(
  article: Kept,
  candidates: readonly Candidate[],
  get: (slot: Slot) => Kept | null,
): Match | null {
  let best: Match | null = null;
  for (const { slot } of candidates) {
    const kept = get(slot);
    if (kept === null) continue;
    const { score, reason } = verify(kept.prepared(), article.prepared());
    const better =
      best === null || score > best.score || (score === best.score && slot < best.slot);
    if (better) best = { id: kept.id, slot, score, reason };
    if (score === 1) break;
  }
  return best;
}

function explainNew(nearest: Match | null): string {
  return nearest === null
    ? 'no kept article is like it'
    : `the nearest kept article, ${nearest.id}, is another text: ${nearest.reason}`;
}

type Records = ReadonlyMap<Slot, Uint8Array | null>;

async function readRecords(store: IndexStore, sightings: Lookup['sightings']): Promise<Records> {
  const slots = new Set<Slot>();
  for (const { known, candidates } of sightings) {
    if (known?.kind === 'kept') continue;
    if (known !== null) slots.add(known.of);
    for (const { slot } of candidates) slots.add(slot);
  }
  const records = await store.read([...slots]);
  return new Map([...slots].map((slot, i) => [slot, records[i]!]));
}

function stored(records: Records, slot: Slot): Kept | null {
  const record = records.get(slot) ?? null;
  return record && lazily(recordId(record), () => recordText(record));
}

/** What an entry is answered whose id was answered before. */
export function addedAgain({ id, named, keys }: SignedEntry, before: IndexAnswer): IndexAnswer {
  if (named || keys.length === 0 || before.status === 'duplicate') return before;
  return { status: 'duplicate', of: id, score: 1, reason: SAME_TEXT };
}

/** Null where the kept article has just been deleted: then the id is as good as unknown. */
function answerKnown(known: Known, records: Records): IndexAnswer | null {
  if (known.kind === 'kept') {
    return {
      status: 'new',
      of: null,
      score: 0,
      reason: 'kept when it was first added under this id',
    };
  }
  const record = records.get(known.of) ?? null;
  const { score, reason } = known;
  return record && { status: 'duplicate', of: recordId(record), score, reason };
}

/** The entries of a batch that were decided to be new: they count as kept for those after them. */
class Batch {
  readonly #kept: Kept[] = [];
  /** An entry that is alone meets nobody. */
  readonly #bands: BandIndex | null;
  readonly #version: number;

  constructor(version: number, size: number) {
    this.#version = version;
    this.#bands = size > 1 ? new BandIndex(size) : null;
  }

  /** Answers with the slot that it would have. */
  keep(keys: Uint32Array, kept: Kept): Slot {
    const slot = this.#version + this.#kept.length;
    this.#kept.push(kept);
    this.#bands?.add(slot, keys);
    return slot;
  }

  get(slot: Slot): Kept | null {
    return this.#kept[slot - this.#version] ?? null;
  }

  merge(keys: Uint32Array, candidates: readonly Candidate[]): readonly Candidate[] {
    const own = likely(keys, this.#bands?.candidates(keys) ?? []);
    return own.length === 0 ? candidates : rankCandidates([...own, ...candidates]);
  }
}

/** Most articles are new and like nothing: they are never read for verification. */
function lazily(id: string, article: () => ArticleText): Kept {
  let prepared: Prepared | null = null;
  return { id, prepared: () => (prepared ??= prepare(article())) };
}
