import { mix32 } from './mix.ts';
import { HEADER, type Signature } from './signature.ts';

/** Looked up once: these run for every code unit. */
const { imul } = Math;

/** How minima are grouped: two articles are candidates when all rows of one band are equal. */
export interface Banding {
  /** Default: 64. */
  readonly bands: number;
  /** Default: 2. */
  readonly rows: number;
}

/**
 * Articles of fewer syllables are compared exactly: below it one differing syllable changes a third
 * of the shingles and, in headlines and notices, usually the matter too.
 */
export const EXACT_BELOW = 20;

/** Measured on the corpus: test/eval/dedup.ts prints recall and candidates by bands and rows. */
export const BANDING: Banding = { bands: 64, rows: 2 };

const GOLDEN = 0x9e3779b1 | 0;

/**
 * The keys under which an article is looked up: candidates share at least one. Key b is mix32 of
 * the band's minima folded as `key = mix32(key * 0x9E3779B1 + minimum)`, starting with key = b + 1,
 * so that one table holds all bands. A short article ({@link EXACT_BELOW}) has the one key
 * of its content hash, an empty one has none.
 */
export function bandKeys(signature: Signature, banding: Banding = BANDING): Uint32Array {
  const { bands, rows } = banding;
  if (bands * rows > signature.length - HEADER) {
    throw new RangeError(
      `bands * rows of at most ${signature.length - HEADER} bins expected, got ${bands} * ${rows}`,
    );
  }
  const syllables = signature[0]!;
  if (syllables === 0) return new Uint32Array(0);
  if (syllables < EXACT_BELOW) {
    return Uint32Array.of(mix32(mix32(signature[1]!) ^ signature[2]!));
  }
  const keys = new Uint32Array(bands);
  for (let band = 0; band < bands; band++) {
    let key = band + 1;
    for (let row = 0; row < rows; row++) {
      key = mix32(imul(key, GOLDEN) + signature[HEADER + band * rows + row]!);
    }
    keys[band] = key;
  }
  return keys;
}

/** The share of pairs of a similarity that become candidates: `1 - (1 - s^rows)^bands`. */
export function bandRecall(similarity: number, banding: Banding = BANDING): number {
  return 1 - (1 - similarity ** banding.rows) ** banding.bands;
}
