import {
  BANDING,
  bandKeys,
  EXACT_BELOW,
  HEADER,
  type Banding,
  type Signature,
} from '../sign/index.ts';

/** Rows of a chunk: a table grows without copying what it holds. */
const CHUNK = 1 << 14;

interface Chunk {
  readonly content: Uint32Array;
  readonly keys: Uint32Array;
  readonly minima: Uint8Array;
}

/**
 * What a corpus keeps of each article while candidates are sought: its size, content hash, band
 * keys and the low byte of each minimum. Typed arrays in chunks, 12 + 4 * bands + bins bytes an
 * article: 524 by default, so that five million take 2.6 GB.
 */
export class SignatureTable {
  readonly banding: Banding;
  readonly bins: number;
  #count = 0;
  readonly #chunks: Chunk[] = [];

  /** @param bins Minima of the signatures to come. */
  constructor(bins: number, banding: Banding = BANDING) {
    this.bins = bins;
    this.banding = banding;
  }

  get count(): number {
    return this.#count;
  }

  get bytes(): number {
    const { bands } = this.banding;
    return this.#chunks.length * CHUNK * (12 + 4 * bands + this.bins);
  }

  /** Appends an article and returns its row. */
  add(signature: Signature): number {
    const row = this.#count++;
    const at = row % CHUNK;
    if (at === 0) this.#chunks.push(this.#chunk());
    const { content, keys, minima } = this.#chunks[this.#chunks.length - 1]!;
    content.set(signature.subarray(0, HEADER), at * HEADER);
    if (signature[0]! >= EXACT_BELOW) {
      keys.set(bandKeys(signature, this.banding), at * this.banding.bands);
    }
    for (let bin = 0; bin < this.bins; bin++)
      minima[at * this.bins + bin] = signature[HEADER + bin]!;
    return row;
  }

  syllables(row: number): number {
    return this.#content(row, 0);
  }

  contentHigh(row: number): number {
    return this.#content(row, 1);
  }

  contentLow(row: number): number {
    return this.#content(row, 2);
  }

  key(row: number, band: number): number {
    const { keys } = this.#chunks[Math.floor(row / CHUNK)]!;
    return keys[(row % CHUNK) * this.banding.bands + band]!;
  }

  /** The estimated Jaccard similarity of two articles. */
  similarity(a: number, b: number): number {
    return byteSimilarity(this.#minima(a), this.#minima(b));
  }

  /** The low bytes of an article's minima, by which {@link byteSimilarity} compares. */
  #minima(row: number): Uint8Array {
    const start = (row % CHUNK) * this.bins;
    return this.#chunks[Math.floor(row / CHUNK)]!.minima.subarray(start, start + this.bins);
  }

  #content(row: number, word: number): number {
    return this.#chunks[Math.floor(row / CHUNK)]!.content[(row % CHUNK) * HEADER + word]!;
  }

  #chunk(): Chunk {
    return {
      content: new Uint32Array(CHUNK * HEADER),
      keys: new Uint32Array(CHUNK * this.banding.bands),
      minima: new Uint8Array(CHUNK * this.bins),
    };
  }
}

/** The estimated Jaccard similarity by low bytes of minima, corrected for those that agree by chance. */
export function byteSimilarity(a: Uint8Array, b: Uint8Array): number {
  let equal = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) equal++;
  return Math.max(0, (equal / a.length - 1 / 256) / (1 - 1 / 256));
}
