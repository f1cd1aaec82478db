import { createGunzip } from 'node:zlib';
import * as zlib from 'node:zlib';
import type { Transform } from 'node:stream';
import { InputError } from '../item.ts';

/**
 * News pages and texts shrink 3 to 10 times, WARC files of one site up to 40. What grows further than
 * this, past the first {@link FREE_BYTES}, is a bomb.
 */
const MAX_RATIO = 250;
const FREE_BYTES = 64 * 1024 * 1024;
/** Compressed bytes given to the decoder at once: bounds what one step can blow up to. */
const STEP = 64 * 1024;
/** Bytes that the decoder gives at once. */
const PIECE = 256 * 1024;

type Bytes = AsyncIterable<Uint8Array>;

/** The bytes of a gzip or zstd stream, of any number of members; other bytes as they are. */
export async function* decompress(source: Bytes): Bytes {
  const { head, rest } = await peek(source, 4);
  if (head[0] === 0x1f && head[1] === 0x8b)
    yield* inflate(rest, createGunzip({ chunkSize: PIECE }), 'gzip');
  else if (isZstd(head)) {
    const decoder = nativeZstd();
    yield* decoder ? inflate(rest, decoder, 'zstd') : unzstd(rest);
  } else yield* rest;
}

/**
 * Reads the first `size` bytes (fewer at the end) without taking them from the stream. An error met on
 * the way is thrown by `rest`, after the bytes before it.
 */
export async function peek(
  source: Bytes,
  size: number,
): Promise<{ readonly head: Uint8Array; readonly rest: Bytes }> {
  const iterator = source[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let have = 0;
  let failed: unknown = null;
  try {
    while (have < size) {
      const next = await iterator.next();
      if (next.done === true) break;
      chunks.push(next.value);
      have += next.value.length;
    }
  } catch (error) {
    failed = error;
  }
  const head = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
  return { head: head.subarray(0, size), rest: resume(head, iterator, failed) };
}

async function* resume(
  head: Uint8Array,
  iterator: AsyncIterator<Uint8Array>,
  failed: unknown,
): Bytes {
  try {
    if (head.length > 0) yield head;
    if (failed !== null) throw failed as Error;
    for (;;) {
      const next = await iterator.next();
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}

function isZstd(head: Uint8Array): boolean {
  return head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd;
}

/** Node has zstd from 22.15 on; older ones use fzstd (about 140 MB/s against 500). */
function nativeZstd(): Transform | undefined {
  const create = (zlib as { createZstdDecompress?: (options: object) => Transform })
    .createZstdDecompress;
  return create?.({ chunkSize: PIECE });
}

/**
 * Feeds the decoder step by step and takes all that a step gives before the next one, so that a cut
 * stream still yields every byte before the cut and only then the error.
 */
async function* inflate(source: Bytes, decoder: Transform, format: string): Bytes {
  let failed: NodeJS.ErrnoException | undefined;
  let read = 0;
  let written = 0;
  let wake = (): void => undefined;
  decoder.on('error', (error) => {
    failed = error;
    wake();
  });
  decoder.on('readable', () => {
    wake();
  });
  try {
    for await (const step of steps(source)) {
      read += step.length;
      let taken = false;
      decoder.write(step, () => {
        taken = true;
        wake();
      });
      for (;;) {
        const piece = decoder.read() as Uint8Array | null;
        if (piece !== null) {
          written += piece.length;
          checkRatio(read, written, format);
          yield piece;
        } else if (failed !== undefined) throw damaged(failed, format);
        else if (taken) break;
        else await new Promise<void>((resolve) => (wake = resolve));
      }
    }
    let ended = false;
    decoder.on('end', () => {
      ended = true;
      wake();
    });
    decoder.end();
    for (;;) {
      const piece = decoder.read() as Uint8Array | null;
      if (piece !== null) yield piece;
      else if (failed !== undefined) throw damaged(failed, format);
      else if (ended) return;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    decoder.destroy();
  }
}

async function* unzstd(source: Bytes): Bytes {
  const { Decompress } = await import('fzstd');
  let pieces: Uint8Array[] = [];
  let read = 0;
  let written = 0;
  const decoder = new Decompress((piece) => {
    written += piece.length;
    checkRatio(read, written, 'zstd');
    pieces.push(piece);
  });
  const feed = (step: Uint8Array, last: boolean): readonly Uint8Array[] => {
    pieces = [];
    try {
      decoder.push(step, last);
    } catch (error) {
      if (error instanceof InputError) throw error;
      const cut = (error as { code?: number }).code === 5;
      throw cut ? truncated('zstd') : new InputError('corrupt', `not valid zstd: ${String(error)}`);
    }
    return pieces;
  };
  for await (const step of steps(source)) {
    read += step.length;
    yield* feed(step, false);
  }
  yield* feed(new Uint8Array(0), true);
}

async function* steps(source: Bytes): Bytes {
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; at += STEP) yield chunk.subarray(at, at + STEP);
  }
}

function checkRatio(read: number, written: number, format: string): void {
  if (written <= FREE_BYTES || written <= read * MAX_RATIO) return;
  throw new InputError(
    'decompression-bomb',
    `${format} data grows more than ${String(MAX_RATIO)} times (${megabytes(read)} to more than ${megabytes(written)}); reading stopped`,
  );
}

function damaged(error: NodeJS.ErrnoException, format: string): InputError {
  return error.code === 'Z_BUF_ERROR'
    ? truncated(format)
    : new InputError('corrupt', `not valid ${format} data: ${error.message}`);
}

function truncated(format: string): InputError {
  return new InputError('truncated', `the ${format} data ends in the middle`);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
