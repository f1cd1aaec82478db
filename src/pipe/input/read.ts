import { createReadStream } from 'node:fs';
import { asInputError, type Entry, InputError, type Raw } from '../item.ts';
import { decompress, peek } from './decompress.ts';
import { type Format, formatOfBytes, formatOfName } from './format.ts';
import { failureAt, readJson, readNdjson } from './ndjson.ts';
import { readParquet } from './parquet.ts';
import type { Source } from './resolve.ts';
import { unpack } from './unpack.ts';
import { readWarc } from './warc.ts';

export interface ReadOptions {
  /** What the inputs hold. Default: by name, else by content. */
  readonly format?: Format | undefined;
  /** Bytes of one page, text or line that are held; what is larger is a failure. Default: 32 MiB. */
  readonly maxBytes?: number | undefined;
  /** The address of the page, for an input that does not bring its own. Default: none. */
  readonly url?: string | undefined;
  /** Is told how many bytes of the files have been read. Default: none. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
}

const DEFAULT_MAX_BYTES = 32 * 1024 * 1024;
const SNIFFED = 4096;

/** Every page and text of the sources in order. A source that fails is named and the next is read. */
export async function* readInputs(
  sources: readonly Source[],
  options: ReadOptions = {},
): AsyncGenerator<Entry> {
  for await (const raw of readRaw(sources, options)) yield unpack(raw);
}

/** As {@link readInputs}, with what can be left to other threads not done. */
export async function* readRaw(
  sources: readonly Source[],
  options: ReadOptions = {},
): AsyncGenerator<Raw> {
  for (const source of sources) yield* readSource(source, options);
}

async function* readSource(source: Source, options: ReadOptions): AsyncGenerator<Raw> {
  const place = { input: source.input, record: 1 };
  let record = 0;
  try {
    if (source.failed) throw source.failed;
    for await (const entry of open(source, options)) {
      record = entry.record;
      yield entry;
    }
  } catch (error) {
    yield failureAt({ ...place, record: record + 1 }, asInputError(error));
  }
}

async function* open(source: Source, options: ReadOptions): AsyncGenerator<Raw> {
  const limit = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const named = options.format ?? formatOfName(source.input);
  if (named === 'parquet') {
    if (source.input === '-') throw new InputError('unsupported', 'Parquet is read from a file');
    yield* readParquet(source.input, source.input);
    return;
  }
  const { head, rest } = await peek(decompress(rawBytes(source.input, options.onBytes)), SNIFFED);
  const format = named ?? formatOfBytes(head, head.length >= SNIFFED);
  switch (format) {
    case 'ndjson':
      yield* readNdjson(rest, source.input, limit);
      return;
    case 'warc':
      yield* readWarc(rest, source.input, limit);
      return;
    case 'json':
      yield* readJson(await whole(rest, limit), source.input);
      return;
    case 'parquet':
      throw new InputError('unsupported', 'a Parquet file is read only by the name .parquet');
    default:
      yield {
        input: source.input,
        record: 1,
        id: null,
        url: options.url ?? null,
        contentType: null,
        fetched: null,
        kind: format,
        body: await whole(rest, limit),
        extra: null,
      };
  }
}

/** The bytes of a file or of standard input. */
export async function* rawBytes(
  input: string,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const stream = input === '-' ? process.stdin : createReadStream(input);
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    onBytes?.(chunk.length);
    yield chunk;
  }
}

/** All bytes of a file or of standard input, decompressed. */
export async function wholeInput(input: string, limit: number): Promise<Uint8Array> {
  return whole(decompress(rawBytes(input)), limit);
}

async function whole(source: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > limit) {
      throw new InputError(
        'too-large',
        `the page has more than the limit of ${String(limit)} bytes`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
