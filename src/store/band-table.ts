import { NEWEST_PER_KEY, type Slot } from './index-store.ts';

/** At least 2^16 heads: a head and the upper half of a key then determine the key. */
const FIRST_HEADS = 1 << 16;
const MAX_ENTRIES = 2 ** 32 - 1;

/**
 * Which articles stand under which 32-bit key: a hash table of chains in typed arrays, newest
 * first. A row holds the keys of one article, the same number for all. Costs 4 bytes an article
 * and 8 to 10 a key; an entry is the number `row * stride + position`, 0 for none as stored plus one.
 */
export class BandTable {
  readonly #stride: number;
  readonly #rowsPerChunk: number;
  readonly #chunkEntries: number;
  #heads: Uint32Array = new Uint32Array(FIRST_HEADS);
  readonly #slots: Uint32Array[] = [];
  readonly #next: Uint32Array[] = [];
  readonly #upperKeys: Uint16Array[] = [];
  #rows = 0;

  constructor(stride: number, rowsPerChunk: number) {
    this.#stride = stride;
    this.#rowsPerChunk = rowsPerChunk;
    this.#chunkEntries = this.#rowsPerChunk * stride;
  }

  get bytes(): number {
    return (
      this.#heads.byteLength +
      this.#slots.length * (this.#rowsPerChunk * 4 + this.#chunkEntries * 6)
    );
  }

  /** Slots are added in ascending order. */
  add(slot: Slot, keys: Uint32Array): void {
    const row = this.#rows;
    if ((row + 1) * this.#stride > MAX_ENTRIES) {
      throw new RangeError(`at most ${MAX_ENTRIES} keys expected in one index, got more`);
    }
    this.#rows++;
    if (row % this.#rowsPerChunk === 0) this.#addChunk();
    this.#slots[this.#slots.length - 1]![row % this.#rowsPerChunk] = slot;
    if (this.#rows * this.#stride > this.#heads.length) this.#doubleHeads();
    const chunk = this.#next.length - 1;
    const first = row * this.#stride;
    const offset = first - chunk * this.#chunkEntries;
    const next = this.#next[chunk]!;
    const upperKeys = this.#upperKeys[chunk]!;
    const mask = this.#heads.length - 1;
    for (let i = 0; i < this.#stride; i++) {
      const head = (keys[i]! & mask) >>> 0;
      next[offset + i] = this.#heads[head]!;
      upperKeys[offset + i] = keys[i]! >>> 16;
      this.#heads[head] = first + i + 1;
    }
  }

  /** Takes an article out of the chains of its keys; the room comes back when the table is rebuilt. */
  remove(slot: Slot, keys: Uint32Array): void {
    for (const key of keys) {
      const head = (key & (this.#heads.length - 1)) >>> 0;
      let previous = 0;
      for (let entry = this.#heads[head]!; entry !== 0;) {
        const next = this.#nextOf(entry);
        if (this.#slotOf(entry) !== slot) previous = entry;
        else if (previous === 0) this.#heads[head] = next;
        else this.#setNext(previous, next);
        entry = next;
      }
    }
  }

  /** The newest article under a key, -1 for none. */
  newest(key: number): Slot {
    for (let entry = this.#firstOf(key); entry !== 0; entry = this.#nextOf(entry)) {
      if (this.#upperOf(entry) === key >>> 16) return this.#slotOf(entry);
    }
    return -1;
  }

  /** Counts, into `shared`, the newest articles under each of the keys. */
  count(keys: Uint32Array, shared: Map<Slot, number>): void {
    for (const key of keys) {
      let found = 0;
      let entry = this.#firstOf(key);
      for (; entry !== 0 && found < NEWEST_PER_KEY; entry = this.#nextOf(entry)) {
        if (this.#upperOf(entry) !== key >>> 16) continue;
        const slot = this.#slotOf(entry);
        shared.set(slot, (shared.get(slot) ?? 0) + 1);
        found++;
      }
    }
  }

  #firstOf(key: number): number {
    return this.#heads[(key & (this.#heads.length - 1)) >>> 0]!;
  }

  #nextOf(entry: number): number {
    const chunk = Math.floor((entry - 1) / this.#chunkEntries);
    return this.#next[chunk]![entry - 1 - chunk * this.#chunkEntries]!;
  }

  #setNext(entry: number, next: number): void {
    const chunk = Math.floor((entry - 1) / this.#chunkEntries);
    this.#next[chunk]![entry - 1 - chunk * this.#chunkEntries] = next;
  }

  #upperOf(entry: number): number {
    const chunk = Math.floor((entry - 1) / this.#chunkEntries);
    return this.#upperKeys[chunk]![entry - 1 - chunk * this.#chunkEntries]!;
  }

  #slotOf(entry: number): Slot {
    const row = Math.floor((entry - 1) / this.#stride);
    return this.#slots[Math.floor(row / this.#rowsPerChunk)]![row % this.#rowsPerChunk]!;
  }

  #addChunk(): void {
    this.#slots.push(new Uint32Array(this.#rowsPerChunk));
    this.#next.push(new Uint32Array(this.#chunkEntries));
    this.#upperKeys.push(new Uint16Array(this.#chunkEntries));
  }

  /** Splits every chain in two by the next bit of its keys, keeping the order within each. */
  #doubleHeads(): void {
    const old = this.#heads;
    const heads = new Uint32Array(old.length * 2);
    const bit = Math.log2(old.length) - 16;
    for (let head = 0; head < old.length; head++) {
      const tails = [0, 0];
      for (let entry = old[head]!; entry !== 0;) {
        const next = this.#nextOf(entry);
        const half = (this.#upperOf(entry) >>> bit) & 1;
        if (tails[half] === 0) heads[head + half * old.length] = entry;
        else this.#setNext(tails[half]!, entry);
        this.#setNext(entry, 0);
        tails[half] = entry;
        entry = next;
      }
    }
    this.#heads = heads;
  }
}
