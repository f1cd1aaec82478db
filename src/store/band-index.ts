import { BandTable } from './band-table.ts';
import { rankCandidates, type Candidate, type Slot } from './index-store.ts';

/** The band tables of an index in memory: one for each number of keys (all bands, or one exact key). */
export class BandIndex {
  readonly #tables = new Map<number, BandTable>();

  get bytes(): number {
    let bytes = 0;
    for (const table of this.#tables.values()) bytes += table.bytes;
    return bytes;
  }

  add(slot: Slot, keys: Uint32Array): void {
    if (keys.length === 0) return;
    let table = this.#tables.get(keys.length);
    if (table === undefined) this.#tables.set(keys.length, (table = new BandTable(keys.length)));
    table.add(slot, keys);
  }

  remove(slot: Slot, keys: Uint32Array): void {
    this.#tables.get(keys.length)?.remove(slot, keys);
  }

  candidates(keys: Uint32Array): readonly Candidate[] {
    const shared = new Map<Slot, number>();
    for (const table of this.#tables.values()) table.count(keys, shared);
    return rankCandidates(shared);
  }

  /** Whether an article of a slot not below `version` stands under one of the keys. */
  hasSince(version: number, keys: Uint32Array): boolean {
    for (const table of this.#tables.values()) {
      if (keys.some((key) => table.newest(key) >= version)) return true;
    }
    return false;
  }
}
