import type { Article } from '../../index.ts';
import { idOf, stringOf } from '../input/row.ts';
import { InputError } from '../item.ts';
import type { Row } from './run.ts';

/** The name under which rows speak of an article: its `id`, else its `url`. */
export function nameOf(row: Row): string {
  const name = idOf(row) ?? stringOf(row, 'url');
  if (name === null) throw new InputError('invalid-row', 'expected an "id" or "url", got neither');
  return name;
}

/** The article's date as `prefer: 'earliest'` reads it: a string, or an Article's object. */
export function dateOf(row: Row): string | null {
  const { date } = row;
  if (typeof date === 'string') return date;
  const value = typeof date === 'object' && date !== null ? (date as Row)['value'] : null;
  return typeof value === 'string' ? value : null;
}

/** What is signed and compared of an article's row. */
export function articleOf(row: Row): Pick<Article, 'title' | 'lead' | 'text'> {
  const text = stringOf(row, 'text');
  if (text === null) throw new InputError('invalid-row', 'expected a string in "text", got none');
  return { title: stringOf(row, 'title') ?? '', lead: stringOf(row, 'lead'), text };
}

export function rowIn(row: Row, name: string): Row {
  const value = row[name];
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Row;
  throw new InputError(
    'invalid-row',
    `expected an object in "${name}", got ${JSON.stringify(value) ?? 'nothing'}`,
  );
}
