import { createReadStream } from 'node:fs';
import { type ArticleText, decide, type Decision } from '../../articles.ts';
import type { Row } from '../filter/run.ts';
import { readRows } from '../input/ndjson.ts';
import type { Source } from '../input/resolve.ts';
import { type Failure, InputError } from '../item.ts';
import type { Sink } from '../output/sink.ts';
import type { DedupWatcher } from './article-rows.ts';
import { droppedRow } from './dropped-row.ts';
import type { RowFile } from './row-file.ts';
import { ArticlesDigest, headOf, rescore, scoreRow } from './scores.ts';
import { lineBatches } from './shards/line-batches.ts';
import { Shards } from './shards/shards.ts';
import { SIGNATURE_WORDS } from './shards/sign-lines.ts';
import { withSpool } from './spool.ts';
import { type Preference, StoredCorpus } from './stored-corpus.ts';

export interface DedupRowsOptions {
  readonly prefer: Preference;
  /** The score from which an article is a duplicate. Default: the library's. */
  readonly threshold?: number | undefined;
  readonly maxBytes: number;
  /** Threads that sign and compare. Default: 1, the calling one. */
  readonly jobs?: number | undefined;
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

/** Parts the rows of articles into kept and dropped. Texts wait in a file, not in memory. */
export async function dedupRows(
  sources: readonly Source[],
  options: DedupRowsOptions,
  sinks: DedupSinks,
): Promise<DedupCounts> {
  return withSpool(async (rows) => {
    const { jobs = 1, scores } = options;
    const shards = new Shards(jobs, { path: rows.path, signed: scores === undefined });
    try {
      const corpus = new StoredCorpus(rows, options.prefer, shards);
      const { digest, failed } = await collect(sources, options, shards, rows, corpus);
      options.watch.comparing();
      const head = { articles: corpus.count, digest };
      const decisions =
        scores === undefined
          ? await compare(corpus, options, sinks.scores, head)
          : await recall(scores, options, head);
      const kept = corpus.count - decisions.length;
      await options.report?.({
        kept,
        decisions,
        id: (row) => corpus.id(row),
        article: (row) => corpus.article(row),
      });
      await writeRows(rows, corpus, decisions, sinks);
      return { kept, dropped: decisions.length, failed };
    } finally {
      await shards.close();
    }
  });
}

/** Takes all articles of the sources into the corpus. */
async function collect(
  sources: readonly Source[],
  { maxBytes, watch }: DedupRowsOptions,
  shards: Shards,
  rows: RowFile,
  corpus: StoredCorpus,
): Promise<{ readonly digest: string; readonly failed: number }> {
  const digest = new ArticlesDigest();
  let failed = 0;
  const fail = (failure: Failure): void => {
    failed++;
    watch.failed(failure);
  };
  for await (const batch of shards.sign(lineBatches(sources, maxBytes, watch.read))) {
    if ('code' in batch) {
      fail(batch);
      continue;
    }
    for (const [i, line] of batch.lines.entries()) {
      const entry = batch.rows[i]!;
      if ('code' in entry) {
        fail(entry);
        continue;
      }
      const id = entry.id || entry.url || String(corpus.count);
      const at = await rows.append(line);
      digest.add(id, line.length);
      const from = i * SIGNATURE_WORDS;
      const signature = batch.signatures.subarray(from, from + SIGNATURE_WORDS);
      corpus.add({ at, bytes: line.length, id, date: entry.date, signature });
      watch.row();
    }
  }
  return { digest: String(digest), failed };
}

async function writeRows(
  rows: RowFile,
  corpus: StoredCorpus,
  decisions: readonly Decision[],
  sinks: DedupSinks,
): Promise<void> {
  let row = 0;
  let next = 0;
  for await (const { line } of rows.lines()) {
    if (decisions[next]?.row === row) {
      const { of, score, reason, shared, differing } = decisions[next++]!;
      const why = { id: corpus.id(row), of: corpus.id(of), score, reason, shared, differing };
      await sinks.dropped?.writeLine(droppedRow(why, line));
    } else await sinks.kept?.writeLine(line);
    row++;
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
  { prefer, threshold }: DedupRowsOptions,
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
  if (head.prefer !== prefer) {
    throw new InputError(
      'invalid-row',
      `${path} holds the scores of another choice: expected --prefer ${prefer}, got ${head.prefer}`,
    );
  }
  return rescore(pairs, threshold);
}
