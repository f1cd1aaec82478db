import { NEWEST_PER_KEY, type Slot } from './index-store.ts';

const FIRST_HEADS = 1 << 12;
const MAX_ENTRIES = 2 ** 32 - 1;
const REMOVED = 2 ** 32 - 1;

/**
 * Which articles stand under which 32-bit key: a hash table of chains in typed arrays, newest
 * first. A row holds the keys of one article, the same number for all; entry `row * stride +
 * position + 1` is one key of it, 0 is none. Costs 4 bytes an article and 12 to 16 a key.
 */
export class BandTable {
  readonly #stride: number;
  readonly #rowsPerChunk: number;
  readonly #chunkEntries: number;
  #heads: Uint32Array = new Uint32Array(FIRST_HEADS);
  readonly #slots: Uint32Array[] = [];
  readonly #keys: Uint32Array[] = [];
  readonly #next: Uint32Array[] = [];
  #rows = 0;

  /** `rowsPerChunk`: so many articles are made room for at once. */
  constructor(stride: number, rowsPerChunk: number) {
    this.#stride = stride;
    this.#rowsPerChunk = rowsPerChunk;
    this.#chunkEntries = rowsPerChunk * stride;
  }

  get bytes(): number {
    const chunk = this.#rowsPerChunk * 4 + this.#chunkEntries * 8;
    return this.#heads.byteLength + this.#slots.length * chunk;
  }

  /** Makes room for so many articles in all, so that adding them rebuilds nothing. */
  reserve(rows: number): void {
    const entries = rows * this.#stride;
    if (entries <= this.#heads.length) return;
    if (entries > MAX_ENTRIES) {
      throw new RangeError(`at most ${MAX_ENTRIES} keys expected in one index, got ${entries}`);
    }
    this.#heads = new Uint32Array(Math.min(2 ** 31, 2 ** Math.ceil(Math.log2(entries))));
    for (let row = 0; row < this.#rows; row++) this.#link(row);
  }

  /** Slots are added in ascending order. */
  add(slot: Slot, keys: Uint32Array): void {
    const row = this.#rows;
    this.reserve(row + 1);
    const offset = row % this.#rowsPerChunk;
    if (offset === 0) this.#addChunk();
    this.#slots.at(-1)![offset] = slot;
    this.#keys.at(-1)!.set(keys, offset * this.#stride);
    this.#rows++;
    this.#link(row);
  }

  /** Takes an article out; its room comes back when the table is built anew. */
  remove(slot: Slot, keys: Uint32Array): void {
    for (let entry = this.#first(keys[0]!); entry !== 0; entry = this.#following(entry)) {
      if (this.#slotOf(entry) !== slot) continue;
      const row = Math.floor((entry - 1) / this.#stride);
      this.#slots[Math.floor(row / this.#rowsPerChunk)]![row % this.#rowsPerChunk] = REMOVED;
      return;
    }
  }

  /** The newest article under a key, -1 for none. */
  newest(key: number): Slot {
    for (let entry = this.#first(key); entry !== 0; entry = this.#following(entry)) {
      if (this.#keyOf(entry) === key && this.#slotOf(entry) !== REMOVED) return this.#slotOf(entry);
    }
    return -1;
  }

  /** Counts, into `shared`, the newest articles under each of the keys. */
  count(keys: Uint32Array, shared: Map<Slot, number>): void {
    for (const key of keys) {
      let entry = this.#first(key);
      for (let found = 0; entry !== 0 && found < NEWEST_PER_KEY; entry = this.#following(entry)) {
        if (this.#keyOf(entry) !== key) continue;
        const slot = this.#slotOf(entry);
        if (slot === REMOVED) continue;
        shared.set(slot, (shared.get(slot) ?? 0) + 1);
        found++;
      }
    }
  }

  /** Puts a row at the head of the chains of its keys. */
  #link(row: number): void {
    const chunk = Math.floor(row / this.#rowsPerChunk);
    const offset = (row % this.#rowsPerChunk) * this.#stride;
    const keys = this.#keys[chunk]!;
    const next = this.#next[chunk]!;
    const heads = this.#heads;
    const mask = heads.length - 1;
    const first = row * this.#stride + 1;
    for (let i = 0; i < this.#stride; i++) {
      const head = (keys[offset + i]! & mask) >>> 0;
      next[offset + i] = heads[head]!;
      heads[head] = first + i;
    }
  }

  #first(key: number): number {
    return this.#heads[(key & (this.#heads.length - 1)) >>> 0]!;
  }

  #following(entry: number): number {
    const chunk = Math.floor((entry - 1) / this.#chunkEntries);
    return this.#next[chunk]![entry - 1 - chunk * this.#chunkEntries]!;
  }

  #keyOf(entry: number): number {
    const chunk = Math.floor((entry - 1) / this.#chunkEntries);
    return this.#keys[chunk]![entry - 1 - chunk * this.#chunkEntries]!;
  }

  #slotOf(entry: number): Slot {
    const row = Math.floor((entry - 1) / this.#stride);
    return this.#slots[Math.floor(row / this.#rowsPerChunk)]![row % this.#rowsPerChunk]!;
  }

  #addChunk(): void {
    this.#slots.push(new Uint32Array(this.#rowsPerChunk));
    this.#keys.push(new Uint32Array(this.#chunkEntries));
    this.#next.push(new Uint32Array(this.#chunkEntries));
  }
}
