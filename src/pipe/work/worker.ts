import { threadId, workerData } from 'node:worker_threads';
import { move, transferableSymbol, valueSymbol } from 'piscina';
import type { Verification } from '../../articles.ts';
import { PlaceVerifier } from '../dedup/shards/verify-places.ts';
import { extractBatch } from './task.ts';
import type { Task, VerifyTask, WorkerData } from './worker-data.ts';

const { options, progress } = workerData as WorkerData;
let verifier: PlaceVerifier | null = null;

/** The pool calls this by name for each batch. Blocks of memory are handed over, not copied. */
export function work({ batch, slot }: Task): object {
  progress.thread[slot] = threadId;
  const extracted = extractBatch(batch, options, () => {
    progress.since[slot] = Date.now();
  });
  progress.since[slot] = 0;
  const { rows, signatures } = extracted;
  return move({
    [transferableSymbol]: [rows.buffer, signatures.buffer],
    [valueSymbol]: extracted,
  });
}

/** The pool calls this by name for pairs of the rows of a run. */
export function verify({ path, places }: VerifyTask): readonly Verification[] {
  verifier ??= new PlaceVerifier(path);
  return verifier.verify(places);
}
