import { workerData } from 'node:worker_threads';
import type { Item } from '../item.ts';
import { type Extracted, runTask, type TaskOptions } from './task.ts';

/** What a thread is started with: the run's options, and where it notes when a slot's task began. */
export interface WorkerData {
  readonly options: TaskOptions;
  /** Milliseconds of the monotonic clock, by slot; 0 while no task of the slot runs. */
  readonly started: Float64Array;
}

export interface WorkerTask {
  readonly item: Item;
  readonly slot: number;
}

const { options, started } = workerData as WorkerData;

/** The pool calls this by name for each task. */
export function work({ item, slot }: WorkerTask): Extracted {
  started[slot] = Date.now();
  try {
    return runTask(item, options);
  } finally {
    started[slot] = 0;
  }
}
