import type { Failure, Item } from '../item.ts';
import { failureOf } from './failure.ts';
import { type Extracted, runTask, type TaskOptions } from './task.ts';

/** Extracts items one at a time or on many threads. Never rejects: what goes wrong is a Failure. */
export interface Extractor {
  readonly run: (item: Item) => Promise<Extracted | Failure>;
  /** How many items are worth handing over before the first is back. */
  readonly window: number;
  readonly close: () => Promise<void>;
}

export interface ExtractorOptions extends TaskOptions {
  /** Threads; 1 extracts in the calling thread, without limits of time and memory. Default: 1. */
  readonly jobs?: number | undefined;
  /** Milliseconds that one page may take. Default: 60,000. */
  readonly timeout?: number | undefined;
  /** Megabytes of heap that one thread may hold. Default: 192. */
  readonly memory?: number | undefined;
}

/** A message to a thread costs as much as a short text: short ones go together. */
const BATCH_ITEMS = 16;
const BATCH_BYTES = 128 * 1024;
const BATCHES_PER_THREAD = 4;

export async function openExtractor(options: ExtractorOptions): Promise<Extractor> {
  const { jobs = 1, timeout = 60_000, memory = 192, ...task } = options;
  if (jobs === 1) {
    return {
      window: 1,
      run: (item) => Promise.resolve(runHere(item, task)),
      close: () => Promise.resolve(),
    };
  }
  const window = jobs * BATCHES_PER_THREAD * BATCH_ITEMS;
  const { Pool } = await import('./pool.ts');
  const pool = new Pool({ ...task, jobs, timeout, memory }, window);
  return {
    window,
    run: batching((items) => pool.run(items)),
    close: () => pool.close(),
  };
}

/** Gathers items that are handed over in one turn of the event loop into batches. */
function batching(
  work: (items: readonly Item[]) => Promise<readonly (Extracted | Failure)[]>,
): Extractor['run'] {
  let items: Item[] = [];
  let waiting: ((result: Extracted | Failure) => void)[] = [];
  let bytes = 0;
  let flushing: NodeJS.Immediate | null = null;
  const flush = (): void => {
    if (flushing) clearImmediate(flushing);
    flushing = null;
    const tell = waiting;
    void work(items).then((results) => {
      for (const [at, result] of results.entries()) tell[at]!(result);
    });
    items = [];
    waiting = [];
    bytes = 0;
  };
  return (item) =>
    new Promise((resolve) => {
      items.push(item);
      waiting.push(resolve);
      bytes += item.body.length;
      if (items.length >= BATCH_ITEMS || bytes >= BATCH_BYTES) flush();
      else flushing ??= setImmediate(flush);
    });
}

function runHere(item: Item, options: TaskOptions): Extracted | Failure {
  try {
    return runTask(item, options);
  } catch (error) {
    return failureOf(item, 'crashed', (error as Error).message);
  }
}
