import type { Raw } from '../item.ts';
import type { TaskOptions } from './task.ts';

/** What a thread is started with: the run's options, and where it notes what it is at. */
export interface WorkerData {
  readonly options: TaskOptions;
  readonly progress: Progress;
}

/** Shared with the threads: for each slot, the batch of which one thread has at work or waiting. */
export interface Progress {
  /** When the page at work was begun, in milliseconds of the clock; 0 while none is. */
  readonly since: Float64Array;
  /** The thread that has begun the batch. */
  readonly thread: Int32Array;
}

export interface Task {
  readonly batch: readonly Raw[];
  readonly slot: number;
}

/** Pairs of rows in a file, by where they stand. */
export interface VerifyTask {
  readonly path: string;
  readonly places: Float64Array;
}

export function sharedProgress(slots: number): Progress {
  return {
    since: new Float64Array(new SharedArrayBuffer(slots * Float64Array.BYTES_PER_ELEMENT)),
    thread: new Int32Array(new SharedArrayBuffer(slots * Int32Array.BYTES_PER_ELEMENT)),
  };
}
