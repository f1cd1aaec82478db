import { type Failure, type FailureCode, type Item } from '../item.ts';
import { type Extracted, runTask, type TaskOptions } from './task.ts';
import type { WorkerData, WorkerTask } from './worker.ts';

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

const WINDOW_PER_THREAD = 16;
const WATCH_EVERY = 200;

export async function openExtractor(options: ExtractorOptions): Promise<Extractor> {
  const { jobs = 1, timeout, memory, ...task } = options;
  if (jobs > 1) return openPool(jobs, timeout ?? 60_000, memory ?? 192, task);
  return {
    window: 1,
    run: (item) => Promise.resolve(runHere(item, task)),
    close: () => Promise.resolve(),
  };
}

/** Threads are started by the first item. */
async function openPool(
  jobs: number,
  timeout: number,
  memory: number,
  options: TaskOptions,
): Promise<Extractor> {
  const { Piscina } = await import('piscina');
  const window = jobs * WINDOW_PER_THREAD;
  const started = new Float64Array(new SharedArrayBuffer(window * 8));
  const stops: (AbortController | null)[] = new Array<null>(window).fill(null);
  const free = Array.from({ length: window }, (_, slot) => slot);
  const workerData: WorkerData = { options, started };
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const pool = new Piscina<WorkerTask, Extracted>({
    filename: new URL(`./worker.${extension}`, import.meta.url).href,
    name: 'work',
    minThreads: 1,
    maxThreads: jobs,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: memory },
    workerData,
  });
  const watch = setInterval(() => {
    const now = Date.now();
    for (const [slot, since] of started.entries()) {
      if (since > 0 && now - since > timeout) stops[slot]?.abort();
    }
  }, WATCH_EVERY);
  watch.unref();

  const attempt = async (item: Item): Promise<Extracted | Failure> => {
    const slot = free.pop()!;
    const stop = new AbortController();
    stops[slot] = stop;
    try {
      return await pool.run({ item, slot }, { signal: stop.signal });
    } catch (error) {
      return failed(item, error as Error, timeout, memory);
    } finally {
      started[slot] = 0;
      stops[slot] = null;
      free.push(slot);
    }
  };

  return {
    window,
    // A thread's heap may have been filled by the pages before: a second try on a fresh one decides.
    run: async (item) => {
      const result = await attempt(item);
      return 'code' in result && result.code === 'memory-limit' ? attempt(item) : result;
    },
    close: async () => {
      clearInterval(watch);
      await pool.destroy();
    },
  };
}

function runHere(item: Item, options: TaskOptions): Extracted | Failure {
  try {
    return runTask(item, options);
  } catch (error) {
    return failure(item, 'crashed', (error as Error).message);
  }
}

function failed(item: Item, error: Error, timeout: number, memory: number): Failure {
  if (error.name === 'AbortError') {
    return failure(item, 'time-limit', `the page took more than ${String(timeout / 1000)} s`);
  }
  if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return failure(item, 'memory-limit', `the page needed more than ${String(memory)} MB`);
  }
  return failure(item, 'crashed', error.message);
}

function failure(item: Item, code: FailureCode, reason: string): Failure {
  const { input, record, id, url } = item;
  return { input, record, id, url, code, reason };
}
