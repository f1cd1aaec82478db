import { Piscina } from 'piscina';
import type { RowPair, Verification } from '../../../articles.ts';
import type { Failure } from '../../item.ts';
import { ordered } from '../../work/ordered.ts';
import type { PairVerifier, StoredCorpus } from '../stored-corpus.ts';
import type { LineBatch } from './line-batches.ts';
import { type SignedLines, signLines } from './sign-lines.ts';
import { verifyPairs, type VerifyPlaces } from './verify-pairs.ts';
import { PlaceVerifier } from './verify-places.ts';
import type { LineBlock, ShardData } from './worker.ts';

/** A batch of lines with what has become of them. */
export interface SignedBatch extends SignedLines {
  readonly lines: readonly Uint8Array[];
}

const BATCHES_PER_THREAD = 3;
/** A thread takes half a second to start: so many batches are done in less. */
const HERE_FIRST = 32;

/**
 * Signs lines and verifies pairs on threads, a batch a message, and gives the results in the order of
 * lines and pairs: how many threads there are changes nothing. The first batches are done here.
 */
export class Shards implements PairVerifier {
  readonly #jobs: number;
  readonly #data: ShardData;
  #pool: Piscina<unknown, unknown> | null = null;
  #verifier: PlaceVerifier | null = null;

  constructor(jobs: number, data: ShardData) {
    this.#jobs = jobs;
    this.#data = data;
  }

  sign(batches: AsyncIterable<LineBatch | Failure>): AsyncIterable<SignedBatch | Failure> {
    let done = 0;
    const work = async (batch: LineBatch | Failure): Promise<SignedBatch | Failure> => {
      if ('code' in batch) return batch;
      const { lines } = batch;
      if (this.#staysHere(done++)) return { lines, ...signLines(batch, this.#data.signed) };
      const task = inOneBlock(batch);
      return { lines, ...(await this.#run<SignedLines>('sign', task, task.block.buffer)) };
    };
    return ordered(batches, work, this.#jobs * BATCHES_PER_THREAD);
  }

  /** Of pairs of rows of a corpus, whose file must be the one that the threads know. */
  verify(corpus: StoredCorpus, pairs: Iterable<RowPair>): AsyncIterable<Verification> {
    let done = 0;
    const verify: VerifyPlaces = (places) => {
      if (!this.#staysHere(done++)) return this.#run('verify', places, places.buffer);
      this.#verifier ??= new PlaceVerifier(this.#data.path);
      return this.#verifier.verify(places);
    };
    return verifyPairs(corpus, pairs, verify, this.#jobs);
  }

  async close(): Promise<void> {
    this.#verifier?.close();
    await this.#pool?.destroy();
  }

  #staysHere(batch: number): boolean {
    return this.#jobs === 1 || (this.#pool === null && batch < HERE_FIRST);
  }

  #run<Result>(name: 'sign' | 'verify', task: unknown, block: ArrayBuffer): Promise<Result> {
    this.#pool ??= openPool(this.#jobs, this.#data);
    return this.#pool.run(task, { name, transferList: [block] }) as Promise<Result>;
  }
}

function openPool(jobs: number, workerData: ShardData): Piscina<unknown, unknown> {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new Piscina({
    filename: new URL(`./worker.${extension}`, import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
    workerData,
  });
}

function inOneBlock({ input, records, lines }: LineBatch): LineBlock & {
  readonly block: Uint8Array<ArrayBuffer>;
} {
  const block = new Uint8Array(lines.reduce((sum, line) => sum + line.length, 0));
  let end = 0;
  const ends = lines.map((line) => {
    block.set(line, end);
    return (end += line.length);
  });
  return { input, records, block, ends };
}
