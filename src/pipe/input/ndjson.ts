import {
  asInputError,
  type Entry,
  type Failure,
  InputError,
  type Place,
  type RawRow,
} from '../item.ts';
import { type Line, readLines } from './lines.ts';
import { asRow, idOf, itemOf, parseJson, parseRow } from './row.ts';

type Row = Readonly<Record<string, unknown>>;

/** Each line's object, or why it is none. A line that fails never ends the stream. */
export async function* readRows(
  source: AsyncIterable<Uint8Array>,
  input: string,
  limit: number,
): AsyncGenerator<
  { readonly place: Place; readonly row: Row; readonly bytes: Uint8Array } | Failure
> {
  for await (const line of readLines(source, limit)) {
    const place = { input, record: line.number };
    try {
      const bytes = bounded(line, limit);
      yield { place, row: parseRow(bytes), bytes };
    } catch (error) {
      yield failureAt(place, error);
    }
  }
}

/** The lines of an NDJSON stream. */
export async function* readNdjson(
  source: AsyncIterable<Uint8Array>,
  input: string,
  limit: number,
): AsyncGenerator<RawRow | Failure> {
  for await (const line of readLines(source, limit)) {
    const place = { input, record: line.number };
    try {
      yield { ...place, line: bounded(line, limit) };
    } catch (error) {
      yield failureAt(place, error);
    }
  }
}

/** The pages and texts of one JSON document: an object, or an array of them. */
export function* readJson(bytes: Uint8Array, input: string): Generator<Entry> {
  const value = parseJson(bytes);
  const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const [index, row] of rows.entries()) {
    const place = { input, record: index + 1 };
    try {
      yield itemOf(asRow(row), place);
    } catch (error) {
      yield failureAt(place, error, Object(row) as Row);
    }
  }
}

/** A row as a page or text, or why it is none. */
export function rowEntry(row: Row, place: Place): Entry {
  try {
    return itemOf(row, place);
  } catch (error) {
    return failureAt(place, error, row);
  }
}

export function failureAt(place: Place, error: unknown, row: Row = {}): Failure {
  const { code, message } = asInputError(error);
  const url = typeof row['url'] === 'string' ? row['url'] : null;
  return { ...place, id: safeId(row), url, code, reason: message };
}

function safeId(row: Row): string | null {
  try {
    return idOf(row);
  } catch {
    return null;
  }
}

/** A line's bytes; throws where it is longer than the limit. */
export function bounded(line: Line, limit: number): Uint8Array {
  if (line.bytes !== null) return line.bytes;
  throw new InputError(
    'too-large',
    `the line has ${String(line.length)} bytes, more than the limit of ${String(limit)}`,
  );
}
