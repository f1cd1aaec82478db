import { BandTable } from './band-table.ts';
import { rankShared, type Candidate, type Slot } from './index-store.ts';

/** The band tables of an index in memory: one for each number of keys (all bands, or one exact key). */
export class BandIndex {
  readonly #tables = new Map<number, BandTable>();
  readonly #rowsPerChunk: number;
  #newest: Slot = -1;

  /** `rowsPerChunk`: so many articles are made room for at once. */
  constructor(rowsPerChunk: number = 1 << 14) {
    this.#rowsPerChunk = rowsPerChunk;
  }

  get bytes(): number {
    let bytes = 0;
    for (const table of this.#tables.values()) bytes += table.bytes;
    return bytes;
  }

  /** Makes room for so many articles that have `keys` keys each. */
  reserve(rows: number, keys: number): void {
    this.#table(keys).reserve(rows);
  }

  /** Slots are added in ascending order. */
  add(slot: Slot, keys: Uint32Array): void {
    this.#newest = slot;
    if (keys.length > 0) this.#table(keys.length).add(slot, keys);
  }

  remove(slot: Slot, keys: Uint32Array): void {
    this.#tables.get(keys.length)?.remove(slot, keys);
  }

  candidates(keys: Uint32Array): readonly Candidate[] {
    const shared = new Map<Slot, number>();
    for (const table of this.#tables.values()) table.count(keys, shared);
    return rankShared(shared);
  }

  /** Whether an article of a slot not below `version` stands under one of the keys. */
  hasSince(version: number, keys: Uint32Array): boolean {
    if (this.#newest < version) return false;
    for (const table of this.#tables.values()) {
      if (keys.some((key) => table.newest(key) >= version)) return true;
    }
    return false;
  }

  #table(keys: number): BandTable {
    let table = this.#tables.get(keys);
    if (table === undefined) {
      table = new BandTable(keys, this.#rowsPerChunk);
      this.#tables.set(keys, table);
    }
    return table;
  }
}
