import { workerData } from 'node:worker_threads';
import { move, transferableSymbol, valueSymbol } from 'piscina';
import type { Item } from '../item.ts';
import { type Extracted, runTask, type TaskOptions } from './task.ts';

/** What a thread is started with: the run's options, and where it notes when a slot's page began. */
export interface WorkerData {
  readonly options: TaskOptions;
  /** Milliseconds of the clock, by slot; 0 while no page of the slot is at work. */
  readonly started: Float64Array;
}

export interface Batch {
  readonly items: readonly Item[];
  readonly slot: number;
}

/** What a thread answers: all rows in one block of memory, which is handed over and not copied. */
export interface BatchResult {
  readonly bytes: Uint8Array;
  readonly rows: readonly RowResult[];
}

/** A row's place in the block, or why there is none. */
export type RowResult =
  | (Omit<Extracted, 'row'> & { readonly start: number; readonly end: number })
  | { readonly crashed: string };

const { options, started } = workerData as WorkerData;

/** The pool calls this by name for each batch. */
export function work({ items, slot }: Batch): object {
  const blocks: Uint8Array[] = [];
  let size = 0;
  const rows = items.map((item): RowResult => {
    started[slot] = Date.now();
    try {
      const { row, ...rest } = runTask(item, options);
      blocks.push(row);
      const start = size;
      size += row.length;
      return { ...rest, start, end: size };
    } catch (error) {
      return { crashed: (error as Error).message };
    }
  });
  started[slot] = 0;
  const bytes = joined(blocks, size);
  const result: BatchResult = { bytes, rows };
  return move({ [transferableSymbol]: [bytes.buffer], [valueSymbol]: result });
}

function joined(blocks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const block of blocks) {
    bytes.set(block, at);
    at += block.length;
  }
  return bytes;
}
