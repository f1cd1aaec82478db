import { mix32 } from '../sign/mix.ts';

/** Looked up once: these run for every code unit. */
const { imul } = Math;

/** A passage that both texts have: `length` syllables from syllable `a` of the one, `b` of the other. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Shorter agreements are phrases of the language. */
const SEED = 4;

/** Places of one text that a passage is tried against: bounds the cost of texts that repeat themselves. */
const TRIES = 8;

/**
 * The passages of at least {@link SEED} syllables that two texts share, in the order of b, each
 * syllable used once. Moved paragraphs are found. At each place of b the longest passage wins, as
 * in greedy string tiling (Wise 1993) but in one pass: linear in both lengths.
 */
export function sharedRuns(a: Uint32Array, b: Uint32Array): readonly Run[] {
  const { first, next, mask } = seedPlaces(a);
  const used = new Uint8Array(a.length);
  const runs: Run[] = [];
  let expected = 0;
  for (let j = 0; j + SEED <= b.length;) {
    let from = expected;
    let length = agreement(a, expected, b, j, used);
    let place = first[seedAt(b, j) & mask]!;
    for (let tries = 0; place > 0 && tries < TRIES; tries++, place = next[place - 1]!) {
      const found = agreement(a, place - 1, b, j, used);
      if (found > length) {
        length = found;
        from = place - 1;
      }
    }
    if (length < SEED) {
      j++;
      expected++;
      continue;
    }
    used.fill(1, from, from + length);
    runs.push({ a: from, b: j, length });
    j += length;
    expected = from + length;
  }
  return runs;
}

function agreement(a: Uint32Array, i: number, b: Uint32Array, j: number, used: Uint8Array): number {
  let n = 0;
  while (i + n < a.length && j + n < b.length && a[i + n] === b[j + n] && used[i + n] === 0) n++;
  return n;
}

interface SeedPlaces {
  /** By seed hash: the first place of the seed plus 1, 0 for none. */
  readonly first: Uint32Array;
  /** By place: the next place with the same hash plus 1, 0 for none. */
  readonly next: Uint32Array;
  readonly mask: number;
}

function seedPlaces(a: Uint32Array): SeedPlaces {
  const mask = 2 ** Math.ceil(Math.log2(2 * a.length + 2)) - 1;
  const first = new Uint32Array(mask + 1);
  const next = new Uint32Array(a.length);
  for (let i = a.length - SEED; i >= 0; i--) {
    const slot = seedAt(a, i) & mask;
    next[i] = first[slot]!;
    first[slot] = i + 1;
  }
  return { first, next, mask };
}

function seedAt(syllables: Uint32Array, at: number): number {
  let hash = 0;
  for (let i = at; i < at + SEED; i++) hash = (imul(hash, 0x2c1b3c6d) + syllables[i]!) | 0;
  return mix32(hash);
}
