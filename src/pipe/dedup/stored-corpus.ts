import {
  type ArticleText,
  type Prepared,
  type Preferable,
  prepare,
  preference,
  type RowPair,
  SIGN_PARAMS,
  type Signature,
  SignatureTable,
  type SignedCorpus,
  type Verification,
} from '../../articles.ts';
import type { RowFile } from './row-file.ts';

/** Which of several copies is kept. */
export type Preference = 'earliest' | 'longest' | 'first';

export const PREFERENCES: readonly Preference[] = ['earliest', 'longest', 'first'];

/** Where an article's row stands, and what is compared before its text is read. */
export interface StoredRow {
  readonly at: number;
  readonly bytes: number;
  readonly id: string;
  /** ISO 8601; null where the article has no date. */
  readonly date: string | null;
  readonly signature: Signature;
}

/** Verifies pairs of rows of a corpus elsewhere, on threads say, in their order. */
export interface PairVerifier {
  readonly verify: (corpus: StoredCorpus, pairs: Iterable<RowPair>) => AsyncIterable<Verification>;
}

type StoredArticle = ArticleText & { readonly url: string | null };

const GROWTH = 1 << 14;

/**
 * Articles whose texts stay in a file of rows, so that memory holds some 600 bytes for each: a
 * signature, an id and a place.
 */
export class StoredCorpus implements SignedCorpus {
  readonly table: SignatureTable = new SignatureTable(SIGN_PARAMS.bins);
  readonly verify: SignedCorpus['verify'];
  readonly #file: RowFile;
  readonly #order: (a: Preferable, b: Preferable) => number;
  readonly #ids: string[] = [];
  readonly #dates: (string | null)[] = [];
  #places = new Float64Array(2 * GROWTH);

  /** @param verifier Default: none, pairs are verified here. */
  constructor(file: RowFile, prefer: Preference, verifier?: PairVerifier) {
    this.#file = file;
    this.#order = preference(prefer);
    this.verify = verifier && ((pairs) => verifier.verify(this, pairs));
  }

  get count(): number {
    return this.#ids.length;
  }

  add({ at, bytes, id, date, signature }: StoredRow): void {
    const row = this.table.add(signature);
    if (2 * row >= this.#places.length) {
      const larger = new Float64Array(2 * this.#places.length);
      larger.set(this.#places);
      this.#places = larger;
    }
    this.#places[2 * row] = at;
    this.#places[2 * row + 1] = bytes;
    this.#ids.push(id);
    this.#dates.push(date);
  }

  id(row: number): string {
    return this.#ids[row]!;
  }

  date(row: number): string | null {
    return this.#dates[row]!;
  }

  /** Where the row begins in the file; -1 past the last. */
  at(row: number): number {
    return row < this.count ? this.#places[2 * row]! : -1;
  }

  /** Where the row begins in the file, and its length. */
  place(row: number): readonly [at: number, bytes: number] {
    return [this.#places[2 * row]!, this.#places[2 * row + 1]!];
  }

  /** Puts all rows on disk, for others to read. */
  async flush(): Promise<void> {
    await this.#file.flush();
  }

  async line(row: number): Promise<string> {
    return this.#file.read(...this.place(row));
  }

  /** The article as its row holds it. */
  async article(row: number): Promise<ArticleText & { readonly url?: string | null }> {
    const { title, lead, text, url } = JSON.parse(await this.line(row)) as Partial<StoredArticle>;
    return { title: title ?? '', lead: lead ?? null, text: text ?? '', url: url ?? null };
  }

  async read(row: number): Promise<Prepared> {
    return prepare(await this.article(row));
  }

  before(a: number, b: number): number {
    return this.#order(this.#preferable(a), this.#preferable(b));
  }

  #preferable(row: number): Preferable {
    const { table } = this;
    return {
      id: this.#ids[row]!,
      syllables: table.syllables(row),
      content: [table.contentHigh(row), table.contentLow(row)],
      position: row,
      date: this.#dates[row]!,
    };
  }
}
