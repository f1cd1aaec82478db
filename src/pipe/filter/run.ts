import { failureAt, readRows } from '../input/ndjson.ts';
import type { Failure, Place } from '../item.ts';
import type { Sink } from '../output/sink.ts';

export type Row = Readonly<Record<string, unknown>>;

/**
 * What is done with a line that fails: `emit` writes a row `{v, error}` in its place, `skip` names it
 * and goes on, `fail` names it and ends.
 */
export type OnError = 'emit' | 'skip' | 'fail';

export const ON_ERROR: readonly OnError[] = ['emit', 'skip', 'fail'];

/** Raised when a row's members change meaning; src/pipe/ROWS.md describes them. */
export const ROW_VERSION = 1;

export interface FilterOptions {
  readonly onError: OnError;
  /** Bytes of one line. */
  readonly maxBytes: number;
  /** Is told each line that fails, except under `emit`. */
  readonly onFailure: (failure: Failure) => void;
}

/** The rows that one row becomes. */
export type Filter = (row: Row, place: Place) => Iterable<Row | string>;

/**
 * Reads rows of NDJSON, writes the rows that each becomes, and keeps nothing between lines. Returns
 * how many lines failed.
 */
export async function runFilter(
  source: AsyncIterable<Uint8Array>,
  input: string,
  filter: Filter,
  sink: Sink,
  options: FilterOptions,
): Promise<number> {
  let failed = 0;
  for await (const entry of readRows(source, input, options.maxBytes)) {
    const result = 'code' in entry ? entry : applied(filter, entry.row, entry.place);
    if (!('code' in result)) {
      for (const line of result) await sink.write(line);
      continue;
    }
    failed++;
    if (options.onError === 'emit') await sink.write(errorRow(result));
    else options.onFailure(result);
    if (options.onError === 'fail') break;
  }
  return failed;
}

function applied(filter: Filter, row: Row, place: Place): readonly string[] | Failure {
  try {
    const lines: string[] = [];
    for (const out of filter(row, place)) {
      lines.push(`${typeof out === 'string' ? out : JSON.stringify(out)}\n`);
    }
    return lines;
  } catch (error) {
    return failureAt(place, error, row);
  }
}

function errorRow({ record, id, url, code, reason }: Failure): string {
  return `${JSON.stringify({ v: ROW_VERSION, error: { code, reason, line: record, id, url } })}\n`;
}
