import { randomUUID } from 'node:crypto';
import { bandKeys, sign, type ArticleText } from '../corpus/sign/index.ts';
import type { IndexParameters } from './header.ts';
import type { IndexArticle } from './types.ts';

/** An article on its way into an index or through a query. */
export interface Entry {
  readonly id: string;
  readonly article: ArticleText;
  readonly keys: Uint32Array;
}

export function toEntry(given: IndexArticle, parameters: IndexParameters): Entry {
  const { id, article } = checkArticle(given);
  const { shingle, bins, seed, bands, rows } = parameters;
  const keys = bandKeys(sign(article, { shingle, bins, seed }), { bands, rows });
  return { id, article, keys };
}

function checkArticle(given: unknown): Pick<Entry, 'id' | 'article'> {
  if (typeof given !== 'object' || given === null) throw expected('an article', given);
  const { id, url, title, lead = null, text } = given as Record<string, unknown>;
  if (typeof title !== 'string') throw expected('title: a string', title);
  if (typeof text !== 'string') throw expected('text: a string', text);
  if (lead !== null && typeof lead !== 'string') throw expected('lead: a string or null', lead);
  const name = id ?? url ?? `unnamed-${randomUUID()}`;
  if (typeof name !== 'string') throw expected('id: a string', name);
  return { id: name, article: { title, lead, text } };
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
