import { readLines } from '../input/lines.ts';
import { bounded, failureAt } from '../input/ndjson.ts';
import { parseRow } from '../input/row.ts';
import { type Failure, InputError, type Place } from '../item.ts';

/** A line's row, or why it has none, and what stands before it on the line. */
export interface CarriedRow {
  /** The first fields as they stand, each with its tab. */
  readonly carried: string;
  readonly entry:
    { readonly place: Place; readonly row: Readonly<Record<string, unknown>> } | Failure;
}

const TAB = 9;
/** How Spark and Hive write a field that is NULL. */
const NULL_FIELD = '\\N\t';

const decoder = new TextDecoder();

/**
 * The rows of lines that begin with `carry` fields of another engine's, each ended by a tab: its keys,
 * which the row's own members need not repeat. Where a line cannot be taken apart, they are NULL.
 */
export async function* readCarried(
  source: AsyncIterable<Uint8Array>,
  input: string,
  carry: number,
  limit: number,
): AsyncGenerator<CarriedRow> {
  for await (const line of readLines(source, limit)) {
    const place = { input, record: line.number };
    let carried = NULL_FIELD.repeat(carry);
    try {
      const bytes = bounded(line, limit);
      const end = endOfFields(bytes, carry);
      carried = decoder.decode(bytes.subarray(0, end));
      if (carry > 0 && end === bytes.length) continue;
      yield { carried, entry: { place, row: parseRow(bytes.subarray(end)) } };
    } catch (error) {
      yield { carried, entry: failureAt(place, error) };
    }
  }
}

function endOfFields(bytes: Uint8Array, fields: number): number {
  let end = 0;
  for (let field = 0; field < fields; field++) {
    const tab = bytes.indexOf(TAB, end);
    if (tab < 0) {
      throw new InputError(
        'invalid-row',
        `expected ${String(fields)} fields and a row between tabs, got ${String(field)} fields`,
      );
    }
    end = tab + 1;
  }
  return end;
}
