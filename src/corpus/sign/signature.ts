import { articleText, type Article } from '../../article.ts';
import { mix32 } from './mix.ts';
import { hashSyllables, type Syllables } from './syllables.ts';

/** Looked up once: these run for every code unit. */
const { imul } = Math;

/** What is signed and compared: the text of an article. */
export type ArticleText = Pick<Article, 'title' | 'lead' | 'text'>;

/** What a signature depends on. Signatures of different parameters do not compare. */
export interface SignParams {
  /** Syllables in a shingle. Default: 6. */
  readonly shingle: number;
  /** Minima kept, a power of two up to 1024. Default: 256. */
  readonly bins: number;
  /** Changes the order of the shingles, so that nobody can craft a collision. Default: 0. */
  readonly seed: number;
}

/** Measured on the corpus: test/eval/dedup.ts prints recall by shingle size and bins. */
export const SIGN_PARAMS: SignParams = { shingle: 6, bins: 256, seed: 0 };

/** Raised when the same article would sign differently. */
export const SIGNATURE_VERSION = 1;

/**
 * `[syllables, contentHigh, contentLow, minimum 0, ..., minimum bins-1]`: the number of syllables,
 * a 64-bit hash of all of them in order, and the minima. An article without a syllable has
 * 0 syllables and all other words 0xFFFFFFFF.
 */
export type Signature = Uint32Array;

/** Words of a signature before its minima. */
export const HEADER = 3;

const EMPTY = 0xffffffff;
const SHINGLE_BASE = 0x2c1b3c6d;
const DENSIFY_PRIME = 0x9e3779b1 | 0;

/**
 * The signature of an article's title, lead and text: one permutation hashing (Li, Owen, Zhang
 * 2012) with optimal densification (Shrivastava 2017). The share of equal minima of two signatures
 * estimates the Jaccard similarity of their shingle sets; see {@link similarity}.
 *
 * Format, version 1, all arithmetic modulo 2^32: with syllable hashes s (`hashSyllables`), a
 * shingle of k syllables has h = mix32(seed + sum of s[i+j] * B^(k-1-j)), B = 0x2C1B3C6D; a text of
 * fewer than k syllables is one shingle. Its bin is the top log2(bins) bits of h, and the least h
 * of a bin is kept, 0xFFFFFFFF counting as 0xFFFFFFFE. An empty bin i copies bin (mix32(i * 0x9E3779B1 + t) >>> 0) mod bins for the
 * least t = 1, 2, ... whose bin was not empty. The content hash is the pair of polynomials of s
 * with bases 0x2C1B3C6D and 0x297A2D39, each finished by mix32.
 *
 * Cost: one pass over the text and 4 bytes a bin.
 */
export function sign(article: ArticleText, params: Partial<SignParams> = {}): Signature {
  return signSyllables(hashSyllables(articleText(article)), params);
}

/** The signature of a text by its syllables: see {@link sign}. */
export function signSyllables(syllables: Syllables, params: Partial<SignParams> = {}): Signature {
  const { shingle, bins, seed } = checked({ ...SIGN_PARAMS, ...params });
  const { hashes, count } = syllables;
  const signature = new Uint32Array(HEADER + bins).fill(EMPTY);
  signature[0] = count;
  if (count === 0) return signature;
  signature.set(contentHash(syllables), 1);
  takeMinima(hashes, count, Math.min(shingle, count), seed, signature);
  densify(signature);
  return signature;
}

/** The estimated Jaccard similarity of two articles' shingles, 0 to 1. */
export function similarity(a: Signature, b: Signature): number {
  if (a.length !== b.length) {
    throw new RangeError(
      `signatures of the same bins expected, got ${a.length - HEADER} and ${b.length - HEADER}`,
    );
  }
  let equal = 0;
  for (let i = HEADER; i < a.length; i++) if (a[i] === b[i]) equal++;
  return equal / (a.length - HEADER);
}

function checked(params: SignParams): SignParams {
  const { shingle, bins, seed } = params;
  if (!Number.isInteger(shingle) || shingle < 1 || shingle > 64) {
    throw new RangeError(`shingle: 1 to 64 syllables expected, got ${String(shingle)}`);
  }
  if (!Number.isInteger(bins) || bins < 2 || bins > 1024 || (bins & (bins - 1)) !== 0) {
    throw new RangeError(`bins: a power of two from 2 to 1024 expected, got ${String(bins)}`);
  }
  if (!Number.isInteger(seed))
    throw new RangeError(`seed: an integer expected, got ${String(seed)}`);
  return params;
}

/** 64 bits of a sequence of syllables, as two words: equal for texts of one fold. */
export function contentHash({ hashes, count }: Syllables): readonly [high: number, low: number] {
  let high = 0;
  let low = 0;
  for (let i = 0; i < count; i++) {
    high = (imul(high, SHINGLE_BASE) + hashes[i]!) | 0;
    low = (imul(low, 0x297a2d39) + hashes[i]!) | 0;
  }
  return [mix32(high) >>> 0, mix32(low) >>> 0];
}

function takeMinima(
  hashes: Uint32Array,
  count: number,
  shingle: number,
  seed: number,
  signature: Uint32Array,
): void {
  const shift = 32 - Math.log2(signature.length - HEADER);
  let leaving = 1;
  for (let j = 1; j < shingle; j++) leaving = imul(leaving, SHINGLE_BASE);
  let rolling = 0;
  for (let i = 0; i < count; i++) {
    rolling = (imul(rolling, SHINGLE_BASE) + hashes[i]!) | 0;
    if (i < shingle - 1) continue;
    const hash = Math.min(mix32((rolling + seed) | 0) >>> 0, EMPTY - 1);
    const bin = HEADER + (hash >>> shift);
    if (hash < signature[bin]!) signature[bin] = hash;
    rolling = (rolling - imul(hashes[i - shingle + 1]!, leaving)) | 0;
  }
}

/** Gives each empty bin the minimum of a bin chosen by its own sequence of draws. */
function densify(signature: Uint32Array): void {
  const bins = signature.length - HEADER;
  const filled = signature.slice(HEADER);
  for (let bin = 0; bin < bins; bin++) {
    for (let draw = 1; signature[HEADER + bin] === EMPTY; draw++) {
      const from = (mix32(imul(bin, DENSIFY_PRIME) + draw) >>> 0) % bins;
      signature[HEADER + bin] = filled[from]!;
    }
  }
}
