/**
 * What an index asks of the place that holds it. Memory, LMDB and Redis answer alike, which
 * `test/store/conformance.ts` holds; what articles are and when two are the same text is
 * decided above, so that every store gives the same answers.
 */
export interface IndexStore {
  /** How many articles are best looked up and committed at once. */
  readonly batchSize: number;
  /** The header as stored; where there is none, `proposed` is stored first. Atomic among writers. */
  header(proposed: string): Promise<string>;
  /** What is known of each probe's id, and which kept articles share keys with it. */
  lookup(probes: readonly Probe[]): Promise<Lookup>;
  /** The records of kept articles; null where one has been deleted since. */
  read(slots: readonly Slot[]): Promise<readonly (Uint8Array | null)[]>;
  /**
   * Writes what was decided on a lookup, all durable when it resolves. A write that another writer
   * has overtaken since that lookup is not done and answered with false: its id has become known,
   * an article under one of its keys was kept, or the one it duplicates is gone. The caller looks again.
   */
  commit(version: number, writes: readonly Write[]): Promise<readonly boolean[]>;
  /**
   * Forgets an article. With a kept one go the duplicates recorded against it.
   * False where the id is not known.
   */
  remove(id: string): Promise<boolean>;
  /** Gives back the room of deleted articles. Slots stay as they are. */
  compact(): Promise<void>;
  stats(): Promise<StoreStats>;
  close(): Promise<void>;
}

/** The number of a kept article: given in order, from 0, and never given again. */
export type Slot = number;

export interface Probe {
  readonly id: string;
  /** Band keys (`bandKeys` of the corpus); none where nothing can be like it. */
  readonly keys: Uint32Array;
}

export interface Lookup {
  /** All slots below it have been seen. */
  readonly version: number;
  /** One for each probe. */
  readonly sightings: readonly Sighting[];
}

interface Sighting {
  readonly known: Known | null;
  /** Most shared keys first, then the earlier one; at most {@link MAX_CANDIDATES}. */
  readonly candidates: readonly Candidate[];
}

/** A kept article that shares keys with a probe. */
export interface Candidate {
  readonly slot: Slot;
  readonly shared: number;
}

/** What an index has recorded of an id. */
export type Known =
  | { readonly kind: 'kept'; readonly slot: Slot }
  | {
      readonly kind: 'duplicate';
      readonly of: Slot;
      readonly score: number;
      readonly reason: string;
    };

export type Write = KeepWrite | DuplicateWrite;

export interface KeepWrite {
  readonly kind: 'keep';
  readonly id: string;
  readonly keys: Uint32Array;
  readonly record: Uint8Array;
}

export interface DuplicateWrite {
  readonly kind: 'duplicate';
  readonly id: string;
  /** A kept article, or the position of a `keep` earlier in the same commit. */
  readonly of: { readonly slot: Slot } | { readonly write: number };
  readonly score: number;
  readonly reason: string;
}

export interface StoreStats {
  readonly kept: number;
  readonly duplicates: number;
  /** On disk, or held in memory where there is no disk. */
  readonly bytes: number;
}

/**
 * Of the articles under one key, the newest so many are candidates: pages of one template share keys
 * by the thousand, and a reprint follows its original within days.
 */
export const NEWEST_PER_KEY = 1024;

/** So many articles are verified at most; a true duplicate shares more keys than templates do. */
const MAX_CANDIDATES = 64;

/** The order in which candidates are verified, and which are; every store calls it, so that all agree. */
export function rankCandidates(candidates: Candidate[]): readonly Candidate[] {
  return candidates.sort((a, b) => b.shared - a.shared || a.slot - b.slot).slice(0, MAX_CANDIDATES);
}

export function rankShared(shared: ReadonlyMap<Slot, number>): readonly Candidate[] {
  return rankCandidates(Array.from(shared, ([slot, count]) => ({ slot, shared: count })));
}
