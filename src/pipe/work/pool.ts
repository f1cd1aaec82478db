import { Piscina } from 'piscina';
import type { Verification } from '../../articles.ts';
import { unpack } from '../input/unpack.ts';
import { type FailureCode, isFailure, type Raw } from '../item.ts';
import { inOneBlock } from './batches.ts';
import { type Extracted, joined, onlyFailure } from './extracted.ts';
import { failureOf } from './failure.ts';
import type { TaskOptions } from './task.ts';
import {
  type Progress,
  sharedProgress,
  type Task,
  type VerifyTask,
  type WorkerData,
} from './worker-data.ts';

export interface PoolOptions extends TaskOptions {
  readonly jobs: number;
  /** Milliseconds that one page may take. */
  readonly timeout: number;
  /** Megabytes of heap that one thread may hold. */
  readonly memory: number;
  /** The module that the threads run. Default: the one beside this. */
  readonly worker?: URL | undefined;
}

/** A thread that died with a batch, at work or waiting. */
interface Death {
  readonly error: NodeJS.ErrnoException;
  /** Whether a page of this batch was at work: the others only waited on the same thread. */
  readonly begun: boolean;
  /** Whether the thread was stopped because that page took too long. */
  readonly late: boolean;
}

const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js',
  import.meta.url,
);
const WATCH_EVERY = 200;
/** A thread finds its next batch waiting when it is done with one. */
const TASKS_PER_THREAD = 2;
/** Threads that may die of other batches before a waiting one is held to be the cause. */
const MOST_TRIES = 20;

/** Worker threads that extract batches. A page that breaks its limits costs its own batch a second try. */
export class Pool {
  readonly #options: PoolOptions;
  readonly #pool: Piscina<Task | VerifyTask, Extracted | readonly Verification[]>;
  readonly #progress: Progress;
  readonly #late: Set<number> = new Set<number>();
  readonly #free: number[];
  readonly #watch: NodeJS.Timeout;

  /** @param most Batches that are handed over at the same time. */
  constructor(options: PoolOptions, most: number) {
    const { jobs, timeout, memory, worker = WORKER, ...task } = options;
    this.#options = options;
    this.#progress = sharedProgress(most);
    this.#free = Array.from({ length: most }, (_, slot) => slot);
    const workerData: WorkerData = { options: task, progress: this.#progress };
    this.#pool = new Piscina({
      filename: worker.href,
      name: 'work',
      minThreads: jobs,
      maxThreads: jobs,
      concurrentTasksPerWorker: TASKS_PER_THREAD,
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

  /** What has become of a batch. Never rejects. */
  async run(batch: readonly Raw[]): Promise<Extracted> {
    const tried = await this.#attempt(batch);
    if ('rows' in tried) return tried;
    if (batch.length === 1) return this.#alone(batch[0]!, tried);
    const parts: Extracted[] = [];
    for (const raw of batch) parts.push(await this.run([raw]));
    return joined(parts);
  }

  /** Rejects where the thread dies. */
  async verify(task: VerifyTask): Promise<readonly Verification[]> {
    return (await this.#pool.run(task, { name: 'verify' })) as readonly Verification[];
  }

  async close(): Promise<void> {
    clearInterval(this.#watch);
    await this.#pool.destroy();
  }

  /** A thread's heap may have been filled by the pages before: a second try decides. */
  async #alone(raw: Raw, first: Death): Promise<Extracted> {
    const tried = isOutOfMemory(first) ? await this.#attempt([raw]) : first;
    if ('rows' in tried) return tried;
    const entry = unpack(raw);
    return onlyFailure(isFailure(entry) ? entry : failureOf(entry, ...this.#why(tried)));
  }

  #why({ error, late }: Death): readonly [FailureCode, string] {
    const { timeout, memory } = this.#options;
    if (late) return ['time-limit', `the page took more than ${String(timeout / 1000)} s`];
    if (isOutOfMemory({ error })) {
      return ['memory-limit', `the page needed more than ${String(memory)} MB`];
    }
    return ['crashed', error.message];
  }

  /** Tries again for as long as threads die of other batches. */
  async #attempt(batch: readonly Raw[]): Promise<Extracted | Death> {
    for (let tries = 1; ; tries++) {
      const tried = await this.#attemptOnce(batch);
      if ('rows' in tried || tried.begun || tries === MOST_TRIES) return tried;
    }
  }

  async #attemptOnce(raws: readonly Raw[]): Promise<Extracted | Death> {
    const slot = this.#free.pop()!;
    const { batch, block } = inOneBlock(raws);
    try {
      return (await this.#pool.run({ batch, slot }, { transferList: [block] })) as Extracted;
    } catch (error) {
      const late = this.#late.has(slot);
      const begun = late || this.#progress.since[slot]! > 0;
      return { error: error as Error, begun, late };
    } finally {
      this.#progress.since[slot] = 0;
      this.#late.delete(slot);
      this.#free.push(slot);
    }
  }

  #stopLate(timeout: number): void {
    const now = Date.now();
    for (const [slot, since] of this.#progress.since.entries()) {
      if (since === 0 || now - since <= timeout || this.#late.has(slot)) continue;
      this.#late.add(slot);
      const id = this.#progress.thread[slot]!;
      void this.#pool.threads.find(({ threadId }) => threadId === id)?.terminate();
    }
  }
}

function isOutOfMemory({ error }: Pick<Death, 'error'>): boolean {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
