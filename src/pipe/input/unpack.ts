import { type Entry, InputError, type Item, type Raw, type RawPage } from '../item.ts';
import { decodeContent } from './http.ts';
import { failureAt, rowEntry } from './ndjson.ts';
import { parseRow } from './row.ts';

/** What a reader found, parsed and decoded. Never throws: what cannot be read is a failure. */
export function unpack(raw: Raw): Entry {
  if ('line' in raw) {
    const { line, ...place } = raw;
    try {
      return rowEntry(parseRow(line), place);
    } catch (error) {
      return failureAt(place, error);
    }
  }
  return 'encoding' in raw ? decoded(raw) : raw;
}

function decoded({ encoding, limit, ...item }: RawPage): Item | Entry {
  try {
    return { ...item, body: decodeContent(item.body, encoding, limit) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { input, record, id, url } = item;
    return { input, record, id, url, code: error.code, reason: error.message };
  }
}

/** Bytes or characters that wait in memory. */
export function weigh(raw: Raw): number {
  if ('line' in raw) return raw.line.length;
  return 'body' in raw ? raw.body.length : 0;
}

/** The parts of an entry that say whether it is the same one when it is read again. */
export function identity(raw: Raw): readonly (string | Uint8Array)[] {
  if ('line' in raw) return [raw.line];
  if ('code' in raw) return [raw.input, String(raw.record), raw.code];
  return [raw.url ?? '', raw.body];
}
