import type { DateLike } from './cluster/index.ts';
import type { ArticleText } from './sign/index.ts';

/** An article as `dedupe` takes it: an `Article`, or any object with these members. */
export interface DedupeArticle {
  readonly id?: string | number | null | undefined;
  readonly url?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly lead?: string | null | undefined;
  readonly text: string;
  readonly date?: DateLike;
}

/** `id`, else `url`, else the position among the articles given. */
export type ArticleId = string | number;

export function idOf({ id, url }: DedupeArticle, position: number): ArticleId {
  if (id != null && id !== '') return id;
  return url || position;
}

/** The text to compare; a TypeError where a member is of another type. */
export function textOf(article: DedupeArticle, position: number): ArticleText {
  if (typeof article !== 'object' || (article as unknown) === null) {
    throw new TypeError(`article ${position}: an object expected, got ${kindOf(article)}`);
  }
  const { title, lead, text } = article;
  if (typeof text !== 'string') wrongMember(position, 'text', 'a string', text);
  for (const [name, member] of Object.entries({ title, lead })) {
    if (typeof (member ?? '') !== 'string') wrongMember(position, name, 'a string or null', member);
  }
  return { title: title ?? '', lead: lead ?? null, text };
}

function wrongMember(position: number, name: string, expected: string, got: unknown): never {
  throw new TypeError(
    `article ${position}: ${expected} as \`${name}\` expected, got ${kindOf(got)}`,
  );
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : typeof value;
}

/** The host of an article's address without "www." and "m."; '' where there is none. */
export function siteOf({ url }: DedupeArticle): string {
  const host = /^(?:[a-z][a-z0-9+.-]*:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url ?? '')?.[1] ?? '';
  return host.toLowerCase().replace(/^(?:www|m)\./, '');
}
