import type { Verification } from '../../articles.ts';
import type { Raw } from '../item.ts';
import { inBatches, weighBatch } from './batches.ts';
import type { Extracted } from './extracted.ts';
import { ordered } from './ordered.ts';
import type { TaskOptions } from './task.ts';
import type { VerifyTask } from './worker-data.ts';

/** Extracts batches, one at a time or on many threads. Never rejects: what goes wrong is a failure. */
export interface Extractor {
  readonly run: (batch: readonly Raw[]) => Promise<Extracted> | Extracted;
  /** Pages and texts of one batch: a single one where it is extracted at once. */
  readonly batchItems: number;
  readonly jobs: number;
  /** How many batches are worth handing over before the first is back. */
  readonly window: number;
  /** Verifies pairs of rows on a thread; rejects where the thread dies of it. Null where there are no threads. */
  readonly verify: ((task: VerifyTask) => Promise<readonly Verification[]>) | null;
  readonly close: () => Promise<void>;
}

export interface ExtractorOptions extends TaskOptions {
  /** Threads; 0 extracts in the calling one, without limits of time and memory. Default: 0. */
  readonly jobs?: number | undefined;
  /** Milliseconds that one page may take. Default: 60,000. */
  readonly timeout?: number | undefined;
  /** Megabytes of heap that one thread may hold. Default: 192. */
  readonly memory?: number | undefined;
}

/** Bytes of pages that wait for a thread. */
export const WAITING_BYTES: number = 48 * 1024 * 1024;
/** A slow page holds back the results behind it: so many batches let the other threads go on. */
const BATCHES_PER_THREAD = 12;
/** A message to a thread costs as much as a short text: short ones go together. */
const BATCH_ITEMS = 64;

export async function openExtractor(options: ExtractorOptions): Promise<Extractor> {
  const { jobs = 0, timeout = 60_000, memory = 192, ...task } = options;
  if (jobs === 0) {
    const { extractBatch } = await import('./task.ts');
    return {
      batchItems: 1,
      jobs: 1,
      window: 1,
      run: (batch) => extractBatch(batch, task),
      verify: null,
      close: () => Promise.resolve(),
    };
  }
  const window = jobs * BATCHES_PER_THREAD;
  const { Pool } = await import('./pool.ts');
  const pool = new Pool({ ...task, jobs, timeout, memory }, window);
  return {
    batchItems: BATCH_ITEMS,
    jobs,
    window,
    run: (batch) => pool.run(batch),
    verify: (pairs) => pool.verify(pairs),
    close: () => pool.close(),
  };
}

/** The results of all that is read, in order. */
export function extractRaw(
  raws: AsyncIterable<Raw>,
  extractor: Extractor,
): AsyncIterable<Extracted> {
  const { run, window, batchItems } = extractor;
  return ordered(inBatches(raws, batchItems), run, window, weighBatch, WAITING_BYTES);
}
