import type { RowPair, Verification } from '../../articles.ts';
import { verifyPairs } from '../dedup/shards/verify-pairs.ts';
import { PlaceVerifier } from '../dedup/shards/verify-places.ts';
import type { PairVerifier, StoredCorpus } from '../dedup/stored-corpus.ts';
import type { Extractor } from '../work/extractor.ts';

type Threads = Pick<Extractor, 'jobs' | 'verify'>;

/** Verifies rows on the threads that have extracted them: they hold the library already. */
export class RowVerifier implements PairVerifier {
  readonly #path: string;
  readonly #threads: Threads;
  #here: PlaceVerifier | null = null;

  constructor(path: string, threads: Threads) {
    this.#path = path;
    this.#threads = threads;
  }

  verify(corpus: StoredCorpus, pairs: Iterable<RowPair>): AsyncIterable<Verification> {
    const { jobs } = this.#threads;
    return verifyPairs(corpus, pairs, (places) => this.#verify(places), jobs);
  }

  close(): void {
    this.#here?.close();
  }

  /** A thread may hold less than this one: what is too much for it is verified here. */
  async #verify(places: Float64Array<ArrayBuffer>): Promise<readonly Verification[]> {
    const elsewhere = this.#threads.verify?.({ path: this.#path, places });
    const found = await elsewhere?.catch(() => null);
    if (found) return found;
    this.#here ??= new PlaceVerifier(this.#path);
    return this.#here.verify(places);
  }
}
