import { randomUUID } from 'node:crypto';
import { bandKeys, sign, type ArticleText } from '../corpus/sign/index.ts';
import type { IndexParameters } from './header.ts';
import type { IndexArticle } from './types.ts';

/** An article on its way into an index or through a query. */
export interface Entry {
  readonly id: string;
  readonly article: ArticleText;
}

export interface SignedEntry extends Entry {
  readonly keys: Uint32Array;
}

export function signEntry({ id, article }: Entry, parameters: IndexParameters): SignedEntry {
  const { shingle, bins, seed, bands, rows } = parameters;
  const keys = bandKeys(sign(article, { shingle, bins, seed }), { bands, rows });
  return { id, article, keys };
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
  const name = id ?? url ?? `unnamed-${randomUUID()}`;
  if (typeof name !== 'string' && typeof name !== 'number') {
    throw expected('id: a string or a number', name);
  }
  return { id: String(name), article: { title, lead: lead ?? null, text } };
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
