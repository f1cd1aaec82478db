import {
  type Article,
  extract,
  extractText,
  type ExtractOptions,
  sign,
  type Signature,
  type VerdictKind,
} from '../../index.ts';
import type { Item } from '../item.ts';

/** The options of extraction that one run holds for all its pages; they can be sent to a thread. */
export type TaskOptions = Pick<ExtractOptions, 'toneStyle' | 'annotations' | 'profiles'> & {
  /** The reference for relative dates. Default: when the page was fetched, where the input says it. */
  readonly now?: string | undefined;
  /** True signs each Article for deduplication. Default: false. */
  readonly signed?: boolean | undefined;
};

/** An Article as one line of JSON. */
export interface Extracted {
  /** UTF-8, without a line break. */
  readonly row: Uint8Array;
  readonly verdict: VerdictKind;
  /** The day of publication, ISO 8601. */
  readonly date: string | null;
  /** For deduplication; null where the run does not ask for it. */
  readonly signature: Signature | null;
}

const encoder = new TextEncoder();

/** Extracts one page or text. The row's own members stand before, the carried ones after the Article's. */
export function runTask(item: Item, options: TaskOptions): Extracted {
  const article = extractItem(item, options);
  return {
    row: encoder.encode(JSON.stringify(rowOf(item, article))),
    verdict: article.verdict.kind,
    date: article.date?.value ?? null,
    signature: options.signed === true ? sign(article) : null,
  };
}

export function extractItem(
  item: Item,
  options: TaskOptions & Pick<ExtractOptions, 'trace'>,
): Article {
  const { toneStyle, annotations, profiles, trace } = options;
  const given: ExtractOptions = {
    toneStyle,
    annotations,
    profiles,
    trace,
    url: item.url,
    contentType: item.contentType,
    now: options.now ?? readDate(item.fetched),
  };
  return item.kind === 'html' ? extract(item.body, given) : extractText(item.body, given);
}

/**
 * `id` first, then the Article, then the carried members. A carried member that has the name of one of
 * the Article's is kept under `input`.
 */
function rowOf(item: Item, article: Article): Readonly<Record<string, unknown>> {
  const row: Record<string, unknown> = item.id === null ? {} : { id: item.id };
  Object.assign(row, article);
  const shadowed: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(item.extra ?? {})) {
    (name in row ? shadowed : row)[name] = value;
  }
  if (Object.keys(shadowed).length > 0) row['input'] = shadowed;
  return row;
}

function readDate(text: string | null): string | null {
  return text !== null && !Number.isNaN(Date.parse(text)) ? text : null;
}
