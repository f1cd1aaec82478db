import type { Raw } from '../item.ts';
import { weigh } from '../input/unpack.ts';

const BATCH_BYTES = 256 * 1024;

/** Gathers what is read into batches of at most `items` entries; large ones make smaller batches. */
export async function* inBatches(
  raws: AsyncIterable<Raw>,
  items: number,
): AsyncGenerator<readonly Raw[]> {
  let batch: Raw[] = [];
  let bytes = 0;
  for await (const raw of raws) {
    batch.push(raw);
    bytes += weigh(raw);
    if (batch.length < items && bytes < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

export function weighBatch(batch: readonly Raw[]): number {
  return batch.reduce((sum, raw) => sum + weigh(raw), 0);
}

/**
 * A copy of the batch whose bytes stand in one block of memory, which can be handed to a thread while
 * the batch itself stays for a second try.
 */
export function inOneBlock(batch: readonly Raw[]): {
  readonly batch: readonly Raw[];
  readonly block: ArrayBuffer;
} {
  const block = new Uint8Array(weighBatch(batch));
  let at = 0;
  const place = (bytes: Uint8Array): Uint8Array => {
    block.set(bytes, at);
    at += bytes.length;
    return block.subarray(at - bytes.length, at);
  };
  const copies = batch.map((raw): Raw => {
    if ('line' in raw) return { ...raw, line: place(raw.line) };
    if ('body' in raw && typeof raw.body !== 'string') return { ...raw, body: place(raw.body) };
    return raw;
  });
  return { batch: copies, block: block.buffer };
}
