import { InputError, type Item, type Place } from '../item.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });
const READ = new Set(['id', 'url', 'html', 'text', 'contentType', 'fetched']);

/** The object on one line of NDJSON. Throws an {@link InputError} that says what stands there instead. */
export function parseRow(line: Uint8Array): Readonly<Record<string, unknown>> {
  return asRow(parseJson(line));
}

export function parseJson(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw new InputError('invalid-utf-8', 'not valid UTF-8');
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError('invalid-json', `expected a JSON object: ${(error as Error).message}`);
  }
}

export function asRow(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw new InputError('invalid-row', `expected a JSON object, got ${kindOf(value)}`);
}

/**
 * A row `{url, html | text, ...}` as an {@link Item}. A row of text may bring its title and lead as
 * members of their own; they are put before the text, as on a page.
 */
export function itemOf(row: Readonly<Record<string, unknown>>, place: Place): Item {
  const html = stringOf(row, 'html');
  const text = html === null ? stringOf(row, 'text') : null;
  const body = html ?? (text === null ? null : withHead(row, text));
  if (body === null) {
    throw new InputError('invalid-row', 'expected a string in "html" or "text", got neither');
  }
  return {
    ...place,
    id: idOf(row),
    url: stringOf(row, 'url'),
    contentType: stringOf(row, 'contentType'),
    fetched: stringOf(row, 'fetched'),
    kind: html === null ? 'text' : 'html',
    body,
    extra: extraOf(row),
  };
}

/** The row's id as a string; null where it has none. */
export function idOf(row: Readonly<Record<string, unknown>>): string | null {
  const { id } = row;
  if (id === undefined || id === null) return null;
  if (typeof id === 'string' || typeof id === 'number') return String(id);
  throw new InputError('invalid-row', `expected a string or number in "id", got ${kindOf(id)}`);
}

export function stringOf(row: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = row[name];
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value;
  throw new InputError('invalid-row', `expected a string in "${name}", got ${kindOf(value)}`);
}

/** The names of a row's members, for a message. */
export function namesIn(row: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(row).map((name) => JSON.stringify(name));
  return names.length === 0 ? 'no members' : names.join(', ').slice(0, 100);
}

function withHead(row: Readonly<Record<string, unknown>>, text: string): string {
  const head = [row['title'], row['lead']].filter(
    (part): part is string => typeof part === 'string' && part !== '',
  );
  return [...head, text].join('\n');
}

function extraOf(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | null {
  const extra = Object.entries(row).filter(([name]) => !READ.has(name));
  return extra.length === 0 ? null : Object.fromEntries(extra);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}
