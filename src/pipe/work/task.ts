import { type Article, extract, extractText, type ExtractOptions, sign } from '../../index.ts';
import { unpack } from '../input/unpack.ts';
import { type Failure, isFailure, type Item, type Raw } from '../item.ts';
import { type Extracted, type RowFacts, SIGNATURE_LENGTH } from './extracted.ts';
import { failureOf } from './failure.ts';
import { LineBuffer } from './line-buffer.ts';

/** The options of extraction that one run holds for all its pages; they can be sent to a thread. */
export type TaskOptions = Pick<ExtractOptions, 'toneStyle' | 'annotations' | 'profiles'> & {
  /** The reference for relative dates. Default: when the page was fetched, where the input says it. */
  readonly now?: string | undefined;
  /** True signs each Article for deduplication. Default: false. */
  readonly signed?: boolean | undefined;
  /** True gives each row an id: its own, else its address, else its place. Default: false. */
  readonly named?: boolean | undefined;
};

/**
 * Extracts what was read. In a row its own `id` stands first, then the Article, then the carried
 * members.
 *
 * @param begun Is called before each page or text.
 */
export function extractBatch(
  batch: readonly Raw[],
  options: TaskOptions,
  begun: () => void = () => undefined,
): Extracted {
  const rows = new LineBuffer();
  const articles: RowFacts[] = [];
  const failures: Failure[] = [];
  const signatures = new Uint32Array(options.signed === true ? batch.length * SIGNATURE_LENGTH : 0);
  for (const raw of batch) {
    begun();
    const entry = unpack(raw);
    if (isFailure(entry)) {
      failures.push(entry);
      continue;
    }
    const id = nameOf(entry);
    const item = options.named === true ? { ...entry, id } : entry;
    try {
      const article = extractItem(item, options);
      const bytes = rows.add(rowText(item, article));
      if (options.signed === true) {
        signatures.set(sign(article), articles.length * SIGNATURE_LENGTH);
      }
      articles.push({
        bytes,
        id,
        verdict: article.verdict.kind,
        date: article.date?.value ?? null,
      });
    } catch (error) {
      failures.push(failureOf(item, 'crashed', (error as Error).message));
    }
  }
  return { rows: rows.take(), articles, signatures, failures };
}

/** An item's row as JSON. */
export function rowText(item: Item, article: Article): string {
  return JSON.stringify(rowOf(item, article));
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

/** Every article of a run has a name that `of` can point to. */
function nameOf({ id, url, input, record }: Item): string {
  return id ?? url ?? (record === 1 ? input : `${input}#${String(record)}`);
}

/** A carried member that has the name of one of the Article's is kept under `input`. */
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
