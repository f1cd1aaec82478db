import { createHash } from 'node:crypto';
import { bandKeys, sign, type ArticleText } from '../corpus/sign/index.ts';
import type { IndexParameters } from './header.ts';
import type { IndexArticle } from './types.ts';

/** An article on its way into an index or through a query. */
export interface Entry {
  readonly id: string;
  /** False where the id was made from the text: then the same id is the same text, and a duplicate. */
  readonly named: boolean;
  readonly article: ArticleText;
}

export interface SignedEntry extends Entry {
  readonly keys: Uint32Array;
}

export function signEntry(entry: Entry, parameters: IndexParameters): SignedEntry {
  const { shingle, bins, seed, bands, rows } = parameters;
  const keys = bandKeys(sign(entry.article, { shingle, bins, seed }), { bands, rows });
  return { ...entry, keys };
}

/** The article as the index takes it; throws where it is none. */
export function toEntry(given: IndexArticle): Entry {
  return checkArticle(given);
}

function checkArticle(given: unknown): Entry {
  if (typeof given !== 'object' || given === null) throw expected('an article', given);
  const { id, url, lead, text, ...rest } = given as Record<string, unknown>;
  const title = rest['title'] ?? '';
  if (typeof title !== 'string') throw expected('title: a string or null', title);
  if (typeof text !== 'string') throw expected('text: a string', text);
  if (lead != null && typeof lead !== 'string') throw expected('lead: a string or null', lead);
  const article = { title, lead: lead ?? null, text };
  const name = [id, url].find((one) => one != null && one !== '');
  if (name === undefined) return { id: nameByText(article), named: false, article };
  if (typeof name !== 'string' && typeof name !== 'number') {
    throw expected('id: a string or a number', name);
  }
  return { id: String(name), named: true, article };
}

function nameByText({ title, lead, text }: ArticleText): string {
  const parts = JSON.stringify([title, lead, text]);
  return `unnamed-${createHash('sha256').update(parts).digest('hex').slice(0, 16)}`;
}

function expected(what: string, got: unknown): TypeError {
  const shown =
    typeof got === 'object'
      ? got === null
        ? 'null'
        : 'an object'
      : `${typeof got} ${String(got)}`;
  return new TypeError(
    `${what} expected, got ${got === undefined ? 'undefined' : shown.slice(0, 80)}`,
  );
}
