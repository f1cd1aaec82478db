import { createReadStream } from 'node:fs';
import { type ArticleText, decide, type Decision, HEADER, sign, SIGN_PARAMS } from '../../index.ts';
import { articleOf, dateOf } from '../filter/members.ts';
import type { Row } from '../filter/run.ts';
import { decompress } from '../input/decompress.ts';
import { failureAt, readRows } from '../input/ndjson.ts';
import { rawBytes } from '../input/read.ts';
import type { Source } from '../input/resolve.ts';
import { idOf, stringOf } from '../input/row.ts';
import { type Failure, InputError, type Place } from '../item.ts';
import type { Sink } from '../output/sink.ts';
import { droppedRow } from './dropped-row.ts';
import { ArticlesDigest, headOf, rescore, scoreRow } from './scores.ts';
import { withSpool } from './spool.ts';
import { type Preference, StoredCorpus } from './stored-corpus.ts';

export interface DedupRowsOptions {
  readonly prefer: Preference;
  /** The score from which an article is a duplicate. Default: the library's. */
  readonly threshold?: number | undefined;
  readonly maxBytes: number;
  /** A scores file of an earlier run on the same articles: nothing is compared again. Default: none. */
  readonly scores?: string | undefined;
  /** Is given what was decided while the articles can still be read. Default: nobody. */
  readonly report?: ((found: DedupFound) => Promise<void>) | undefined;
  readonly watch: DedupWatcher;
}

export interface DedupFound {
  readonly kept: number;
  readonly decisions: readonly Decision[];
  readonly id: (row: number) => string;
  readonly article: (row: number) => Promise<ArticleText & { readonly url?: string | null }>;
}

/** Is told how a run gets on. */
interface DedupWatcher {
  readonly read: (bytes: number) => void;
  readonly row: () => void;
  readonly failed: (failure: Failure) => void;
  readonly comparing: () => void;
}

/** Where the rows go; null where nobody wants them. */
export interface DedupSinks {
  readonly kept: Sink | null;
  readonly dropped: Sink | null;
  readonly scores: Sink | null;
}

export interface DedupCounts {
  readonly kept: number;
  readonly dropped: number;
  readonly failed: number;
}

/** An article's row as it stands in the input, and what is compared of it. */
export interface DedupRow extends Place {
  readonly id: string | null;
  readonly url: string | null;
  readonly date: string | null;
  readonly article: ArticleText;
  readonly line: Uint8Array;
}

/** Where nothing is compared, nothing is signed. */
const UNSIGNED = new Uint32Array(HEADER + SIGN_PARAMS.bins);

/** Parts the rows of articles into kept and dropped. Texts wait in a file, not in memory. */
export async function dedupRows(
  sources: readonly Source[],
  options: DedupRowsOptions,
  sinks: DedupSinks,
): Promise<DedupCounts> {
  return withSpool(async (rows) => {
    const corpus = new StoredCorpus(rows, options.prefer);
    const ids: string[] = [];
    const digest = new ArticlesDigest();
    let failed = 0;
    for await (const entry of articleRows(sources, options)) {
      if ('code' in entry) {
        failed++;
        options.watch.failed(entry);
        continue;
      }
      const { date, article, line } = entry;
      const id = entry.id || entry.url || String(ids.length);
      const at = await rows.append(line);
      ids.push(id);
      digest.add(id, line.length);
      const signature = options.scores === undefined ? sign(article) : UNSIGNED;
      corpus.add({ at, bytes: line.length, id, date, signature });
      options.watch.row();
    }
    options.watch.comparing();
    const head = { articles: ids.length, digest: String(digest) };
    const decisions =
      options.scores === undefined
        ? await compare(corpus, options, sinks.scores, head)
        : await recall(options.scores, options.threshold, head);
    const kept = ids.length - decisions.length;
    await options.report?.({
      kept,
      decisions,
      id: (row) => ids[row]!,
      article: (row) => corpus.article(row),
    });
    let row = 0;
    let next = 0;
    for await (const { line } of rows.lines()) {
      if (decisions[next]?.row === row) {
        const { of, score, reason, shared, differing } = decisions[next++]!;
        const why = { id: ids[row]!, of: ids[of]!, score, reason, shared, differing };
        await sinks.dropped?.writeLine(droppedRow(why, line));
      } else await sinks.kept?.writeLine(line);
      row++;
    }
    return { kept, dropped: decisions.length, failed };
  });
}

/** The articles of the sources, each with its line as it stands there. */
export async function* articleRows(
  sources: readonly Source[],
  options: Pick<DedupRowsOptions, 'maxBytes' | 'watch'>,
): AsyncGenerator<DedupRow | Failure> {
  for (const { input, failed } of sources) {
    const place = { input, record: 1 };
    try {
      if (failed) throw failed;
      const bytes = decompress(rawBytes(input, options.watch.read));
      for await (const entry of readRows(bytes, input, options.maxBytes)) {
        place.record = ('code' in entry ? entry : entry.place).record;
        if ('code' in entry) yield entry;
        else yield articleRow(entry.row, entry.bytes, place);
      }
    } catch (error) {
      yield failureAt(place, error);
    }
  }
}

function articleRow(row: Row, line: Uint8Array, place: Place): DedupRow | Failure {
  try {
    const article = articleOf(row);
    const url = stringOf(row, 'url');
    return { ...place, id: idOf(row), url, date: dateOf(row), article, line };
  } catch (error) {
    return failureAt(place, error, row);
  }
}

interface ArticlesHead {
  readonly articles: number;
  readonly digest: string;
}

async function compare(
  corpus: StoredCorpus,
  { prefer, threshold }: DedupRowsOptions,
  scores: Sink | null,
  head: ArticlesHead,
): Promise<readonly Decision[]> {
  if (scores === null) return decide(corpus, { threshold });
  const lines = [JSON.stringify({ v: 1, ...head, prefer })];
  const decisions = await decide(corpus, {
    threshold,
    onPair: (pair) => lines.push(JSON.stringify(scoreRow(pair, corpus, prefer))),
  });
  for (const line of lines) await scores.write(`${line}\n`);
  return decisions;
}

async function recall(
  path: string,
  threshold: number | undefined,
  { articles, digest }: ArticlesHead,
): Promise<readonly Decision[]> {
  const pairs: Row[] = [];
  for await (const entry of readRows(createReadStream(path), path, 1024 * 1024)) {
    if ('code' in entry) throw new InputError(entry.code, `${path}: ${entry.reason}`);
    pairs.push(entry.row);
  }
  const head = headOf(pairs.shift());
  if (head.digest !== digest) {
    throw new InputError(
      'invalid-row',
      `${path} holds the scores of other articles: expected ${String(articles)} articles of digest ${digest}, got ${String(head.articles)} of ${head.digest}`,
    );
  }
  return rescore(pairs, threshold);
}
