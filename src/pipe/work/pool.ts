import { Piscina } from 'piscina';
import type { Failure, Item } from '../item.ts';
import { failureOf } from './failure.ts';
import type { Extracted, TaskOptions } from './task.ts';
import type { Batch, BatchResult, RowResult, WorkerData } from './worker.ts';

export interface PoolOptions extends TaskOptions {
  readonly jobs: number;
  /** Milliseconds that one page may take. */
  readonly timeout: number;
  /** Megabytes of heap that one thread may hold. */
  readonly memory: number;
}

const WATCH_EVERY = 200;

/** Worker threads that extract batches of items. A page that breaks its limits costs its own batch a second try. */
export class Pool {
  readonly #options: PoolOptions;
  readonly #pool: Piscina<Batch, BatchResult>;
  readonly #started: Float64Array;
  readonly #stops: (AbortController | null)[];
  readonly #free: number[];
  readonly #watch: NodeJS.Timeout;

  /** @param most Batches that are handed over at the same time. */
  constructor(options: PoolOptions, most: number) {
    const { jobs, timeout, memory, ...task } = options;
    this.#options = options;
    this.#started = new Float64Array(new SharedArrayBuffer(most * 8));
    this.#stops = new Array<null>(most).fill(null);
    this.#free = Array.from({ length: most }, (_, slot) => slot);
    const workerData: WorkerData = { options: task, started: this.#started };
    const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
    this.#pool = new Piscina({
      filename: new URL(`./worker.${extension}`, import.meta.url).href,
      name: 'work',
      minThreads: jobs,
      maxThreads: jobs,
      resourceLimits: { maxOldGenerationSizeMb: memory },
      workerData,
    });
    // A thread that dies between two tasks is replaced; what it was given is told by its own promise.
    this.#pool.on('error', () => undefined);
    this.#watch = setInterval(() => {
      this.#stopLate(timeout);
    }, WATCH_EVERY);
    this.#watch.unref();
  }

  /** One result for each item. Never rejects. */
  async run(items: readonly Item[]): Promise<readonly (Extracted | Failure)[]> {
    try {
      const { bytes, rows } = await this.#attempt(items);
      return items.map((item, at) => resultOf(item, bytes, rows[at]!));
    } catch (error) {
      if (items.length === 1) return [await this.#last(items[0]!, error as Error)];
      const results: (Extracted | Failure)[] = [];
      for (const item of items) results.push(...(await this.run([item])));
      return results;
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#watch);
    await this.#pool.destroy();
  }

  /** A thread's heap may have been filled by the pages before: a second try on a fresh one decides. */
  async #last(item: Item, error: Error): Promise<Extracted | Failure> {
    if (!isOutOfMemory(error)) return this.#failed(item, error);
    try {
      const { bytes, rows } = await this.#attempt([item]);
      return resultOf(item, bytes, rows[0]!);
    } catch (again) {
      return this.#failed(item, again as Error);
    }
  }

  async #attempt(items: readonly Item[]): Promise<BatchResult> {
    const slot = this.#free.pop()!;
    const stop = new AbortController();
    this.#stops[slot] = stop;
    try {
      return await this.#pool.run({ items, slot }, { signal: stop.signal });
    } finally {
      this.#started[slot] = 0;
      this.#stops[slot] = null;
      this.#free.push(slot);
    }
  }

  #stopLate(timeout: number): void {
    const now = Date.now();
    for (const [slot, since] of this.#started.entries()) {
      if (since > 0 && now - since > timeout) this.#stops[slot]?.abort();
    }
  }

  #failed(item: Item, error: Error): Failure {
    const { timeout, memory } = this.#options;
    if (error.name === 'AbortError') {
      const seconds = String(timeout / 1000);
      return failureOf(item, 'time-limit', `the page took more than ${seconds} s`);
    }
    if (isOutOfMemory(error)) {
      return failureOf(item, 'memory-limit', `the page needed more than ${String(memory)} MB`);
    }
    return failureOf(item, 'crashed', error.message);
  }
}

function resultOf(item: Item, bytes: Uint8Array, row: RowResult): Extracted | Failure {
  if ('crashed' in row) return failureOf(item, 'crashed', row.crashed);
  const { start, end, ...rest } = row;
  return { ...rest, row: bytes.subarray(start, end) };
}

function isOutOfMemory(error: NodeJS.ErrnoException): boolean {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
