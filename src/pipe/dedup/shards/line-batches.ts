import { decompress } from '../../input/decompress.ts';
import { readLines } from '../../input/lines.ts';
import { bounded, failureAt } from '../../input/ndjson.ts';
import { rawBytes } from '../../input/read.ts';
import type { Source } from '../../input/resolve.ts';
import type { Failure } from '../../item.ts';
import type { DedupWatcher } from '../article-rows.ts';

/** Lines of one input that follow each other, and where each stands. */
export interface LineBatch {
  readonly input: string;
  readonly records: readonly number[];
  readonly lines: readonly Uint8Array[];
}

const BATCH_LINES = 256;
const BATCH_BYTES = 1024 * 1024;

/** All lines of the sources in order, in batches that are worth a message to a thread. */
export async function* lineBatches(
  sources: readonly Source[],
  maxBytes: number,
  read: DedupWatcher['read'],
): AsyncGenerator<LineBatch | Failure> {
  for (const { input, failed } of sources) {
    let records: number[] = [];
    let lines: Uint8Array[] = [];
    let bytes = 0;
    let record = 1;
    const take = (): LineBatch => {
      const batch = { input, records, lines };
      [records, lines, bytes] = [[], [], 0];
      return batch;
    };
    try {
      if (failed) throw failed;
      for await (const line of readLines(decompress(rawBytes(input, read)), maxBytes)) {
        record = line.number;
        try {
          lines.push(bounded(line, maxBytes));
        } catch (error) {
          if (lines.length > 0) yield take();
          yield failureAt({ input, record }, error);
          continue;
        }
        records.push(record);
        bytes += line.length;
        if (lines.length === BATCH_LINES || bytes >= BATCH_BYTES) yield take();
      }
      if (lines.length > 0) yield take();
    } catch (error) {
      if (lines.length > 0) yield take();
      yield failureAt({ input, record }, error);
    }
  }
}
