import { workerData } from 'node:worker_threads';
import { move, transferableSymbol, valueSymbol } from 'piscina';
import type { Verification } from '../../../articles.ts';
import { signLines } from './sign-lines.ts';
import { PlaceVerifier } from './verify-places.ts';

/** What a thread is started with. */
export interface ShardData {
  /** The file of rows that the run writes. */
  readonly path: string;
  readonly signed: boolean;
}

/** The lines of a batch in one block of memory. */
export interface LineBlock {
  readonly input: string;
  readonly records: readonly number[];
  readonly block: Uint8Array;
  readonly ends: readonly number[];
}

const { path, signed } = workerData as ShardData;
let verifier: PlaceVerifier | null = null;

/** The pool calls this by name for each batch of lines. */
export function sign({ input, records, block, ends }: LineBlock): object {
  const lines = ends.map((end, i) => block.subarray(i === 0 ? 0 : ends[i - 1], end));
  const value = signLines({ input, records, lines }, signed);
  return move({ [transferableSymbol]: [value.signatures.buffer], [valueSymbol]: value });
}

/** The pool calls this by name for each batch of pairs. */
export function verify(places: Float64Array): readonly Verification[] {
  verifier ??= new PlaceVerifier(path);
  return verifier.verify(places);
}
