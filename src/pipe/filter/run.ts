import { failureAt } from '../input/ndjson.ts';
import type { Failure, Place } from '../item.ts';
import type { Sink } from '../output/sink.ts';
import { type CarriedRow, readCarried } from './carried.ts';

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
  /** So many fields, each ended by a tab, stand before each row and are put before its rows. Default: 0. */
  readonly carry?: number | undefined;
  /** Is told each line that fails, except under `emit`. */
  readonly onFailure: (failure: Failure) => void;
}

/** The rows that one row becomes. */
export type Filter = (row: Row, place: Place) => Iterable<Row | string>;

/** What takes the rows of a group, one by one, and has rows when all are there. */
export interface Group {
  readonly add: (row: Row) => void;
  readonly rows: () => Iterable<Row>;
}

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
  for await (const { carried, entry } of rowsOf(source, input, options)) {
    const result = 'code' in entry ? entry : applied(filter, entry.row, entry.place);
    if (!('code' in result)) {
      for (const line of result) await sink.write(carried + line);
      continue;
    }
    failed++;
    await tell(result, carried, sink, options);
    if (options.onError === 'fail') break;
  }
  return failed;
}

/**
 * Gives the rows that carry the same fields and follow one another to a group of their own, and writes
 * its rows; without carried fields all are one group. Holds one group. Returns how many lines failed.
 */
export async function runGroups(
  source: AsyncIterable<Uint8Array>,
  input: string,
  open: () => Group,
  sink: Sink,
  options: FilterOptions,
): Promise<number> {
  let failed = 0;
  let current = { group: open(), fields: '' };
  const close = async (): Promise<void> => {
    for (const row of current.group.rows()) {
      await sink.write(`${current.fields}${JSON.stringify(row)}\n`);
    }
  };
  for await (const { carried, entry } of rowsOf(source, input, options)) {
    if (carried !== current.fields) {
      await close();
      current = { group: open(), fields: carried };
    }
    const { group } = current;
    const add: Filter = (row) => {
      group.add(row);
      return [];
    };
    const result = 'code' in entry ? entry : applied(add, entry.row, entry.place);
    if (!('code' in result)) continue;
    failed++;
    await tell(result, carried, sink, options);
    if (options.onError === 'fail') return failed;
  }
  await close();
  return failed;
}

function rowsOf(
  source: AsyncIterable<Uint8Array>,
  input: string,
  { carry = 0, maxBytes }: FilterOptions,
): AsyncIterable<CarriedRow> {
  return readCarried(source, input, carry, maxBytes);
}

async function tell(
  failure: Failure,
  carried: string,
  sink: Sink,
  { onError, onFailure }: FilterOptions,
): Promise<void> {
  if (onError === 'emit') await sink.write(carried + errorRow(failure));
  else onFailure(failure);
}

function applied(filter: Filter, row: Row, place: Place): readonly string[] | Failure {
  if (isErrorRow(row)) return [`${JSON.stringify(row)}\n`];
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

/** A row that an earlier filter emitted for a line that failed: it is passed on. */
function isErrorRow(row: Row): boolean {
  const { v, error, ...others } = row;
  return v === ROW_VERSION && typeof error === 'object' && Object.keys(others).length === 0;
}
