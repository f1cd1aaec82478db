import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { AsyncBuffer, FileMetaData } from 'hyparquet';
import { type Entry, InputError } from '../item.ts';
import { optional } from '../optional.ts';
import { failureAt, rowEntry } from './ndjson.ts';

/** Row groups are read in slices of about this many bytes, decompressed. */
const SLICE_BYTES = 32 * 1024 * 1024;

/** The rows of a Parquet file as pages or texts, a slice of a row group held at a time. */
export async function* readParquet(path: string, input: string): AsyncGenerator<Entry> {
  const { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } = await optional(
    'hyparquet',
    import('hyparquet'),
  );
  const { decompress } = await import('fzstd');
  const compressors = {
    GZIP: (bytes: Uint8Array, size: number) => gunzipSync(bytes, { maxOutputLength: size }),
    BROTLI: (bytes: Uint8Array, size: number) =>
      brotliDecompressSync(bytes, { maxOutputLength: size }),
    ZSTD: (bytes: Uint8Array, size: number) => decompress(bytes, new Uint8Array(size)),
  };
  const file: AsyncBuffer = await asyncBufferFromFile(path);
  let record = 0;
  try {
    const metadata = await parquetMetadataAsync(file);
    for (const { from, to } of slices(metadata)) {
      const rows = await parquetReadObjects({
        file,
        metadata,
        compressors,
        rowStart: from,
        rowEnd: to,
        useOffsetIndex: true,
      });
      for (const row of rows) yield rowEntry(plain(row), { input, record: ++record });
    }
  } catch (error) {
    const reason = `not a readable Parquet file: ${(error as Error).message}`;
    yield failureAt({ input, record: record + 1 }, new InputError('corrupt', reason));
  }
}

function slices(metadata: FileMetaData): { readonly from: number; readonly to: number }[] {
  const found = [];
  let from = 0;
  for (const group of metadata.row_groups) {
    const rows = Number(group.num_rows);
    const step = Math.max(1, Math.ceil((rows * SLICE_BYTES) / Number(group.total_byte_size)));
    for (let at = 0; at < rows; at += step) {
      found.push({ from: from + at, to: from + Math.min(rows, at + step) });
    }
    from += rows;
  }
  return found;
}

/** Parquet's integers of 64 bits as numbers, so that a row can be written as JSON again. */
function plain(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'bigint' ? Number(value) : value,
    ]),
  );
}
