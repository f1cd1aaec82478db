import { expect, test } from '@jest/globals';
import { BandIndex } from '../../src/store/band-index.ts';
import { below, seeded } from '../random.ts';

/** The oracle: every live article under every key, in lists. */
class Lists {
  readonly #articles = new Map<number, Uint32Array>();

  add(slot: number, keys: Uint32Array): void {
    this.#articles.set(slot, keys);
  }

  remove(slot: number): void {
    this.#articles.delete(slot);
  }

  candidates(probe: Uint32Array): { slot: number; shared: number }[] {
    const found = [];
    for (const [slot, keys] of this.#articles) {
      const shared = [...probe].filter((key) => keys.includes(key)).length;
      if (shared > 0) found.push({ slot, shared });
    }
    return found.sort((a, b) => b.shared - a.shared || a.slot - b.slot).slice(0, 64);
  }
}

test('answers as lists do, through growth, chunks and removals', () => {
  const random = seeded(5);
  const keysOf = (): Uint32Array => {
    const length = [8, 8, 8, 1][below(random, 4)]!;
    const keys = new Set<number>();
    // Small numbers and their mirror images: many share keys, and many only their lower bits.
    while (keys.size < length)
      keys.add((below(random, 600) * (random() < 0.5 ? 1 : 0x1000001)) >>> 0);
    return Uint32Array.from(keys);
  };
  for (const rowsPerChunk of [1, 7, 1 << 14]) {
    const [index, lists] = [new BandIndex(rowsPerChunk), new Lists()];
    if (rowsPerChunk === 7) index.reserve(2000, 8);
    const added: Uint32Array[] = [];
    for (let slot = 0; slot < 1200; slot++) {
      const keys = keysOf();
      added.push(keys);
      index.add(slot, keys);
      lists.add(slot, keys);
      if (slot % 5 === 0) {
        const gone = below(random, slot + 1);
        index.remove(gone, added[gone]!);
        lists.remove(gone);
      }
      if (slot % 20 === 0) {
        const probe = keysOf();
        expect(index.candidates(probe)).toEqual(lists.candidates(probe));
      }
    }
  }
});

test('knows whether an article came since a version', () => {
  const index = new BandIndex();
  index.add(0, Uint32Array.of(1, 2));
  index.add(5, Uint32Array.of(3));
  expect(index.hasSince(0, Uint32Array.of(2, 9))).toBe(true);
  expect(index.hasSince(1, Uint32Array.of(2, 9))).toBe(false);
  expect(index.hasSince(5, Uint32Array.of(3, 4))).toBe(true);
  index.remove(5, Uint32Array.of(3));
  expect(index.hasSince(0, Uint32Array.of(3, 4))).toBe(false);
});
