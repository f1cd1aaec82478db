import { createHash } from 'node:crypto';
import type { DedupIndex } from '../../store/index.ts';
import type { Source } from '../input/resolve.ts';
import { articleRows, type DedupRow, type DedupWatcher } from './article-rows.ts';
import type { DedupCounts, DedupSinks } from './dedup.ts';
import { droppedRow } from './dropped-row.ts';

export interface DedupByIndexOptions {
  readonly maxBytes: number;
  readonly watch: DedupWatcher;
}

const BATCH = 256;

/**
 * Parts the rows of articles by a persistent index: new ones are added and kept, duplicates of what the
 * index holds are dropped.
 */
export async function dedupByIndex(
  sources: readonly Source[],
  index: Pick<DedupIndex, 'addMany'>,
  options: DedupByIndexOptions,
  sinks: DedupSinks,
): Promise<DedupCounts> {
  const counts = { kept: 0, dropped: 0, failed: 0 };
  let batch: DedupRow[] = [];
  const settle = async (): Promise<void> => {
    const articles = batch.map((row) => ({ ...row.article, id: nameOf(row) }));
    const answers = await index.addMany(articles);
    for (const [at, row] of batch.entries()) {
      const { line } = row;
      const { status, of, score, reason } = answers[at]!;
      if (status === 'new') {
        counts.kept++;
        await sinks.kept?.writeLine(line);
      } else {
        counts.dropped++;
        await sinks.dropped?.writeLine(droppedRow({ id: nameOf(row), of, score, reason }, line));
      }
    }
    batch = [];
  };
  for await (const entry of articleRows(sources, options.maxBytes, options.watch.read)) {
    if ('code' in entry) {
      counts.failed++;
      options.watch.failed(entry);
      continue;
    }
    batch.push(entry);
    options.watch.row();
    if (batch.length === BATCH) await settle();
  }
  await settle();
  return counts;
}

/**
 * An index outlives the run: a row with neither id nor url is named by its place and its bytes, so that the same
 * row of the same file is known again and the row of another file of that name is not taken for it.
 */
function nameOf({ id, url, input, record, line }: DedupRow): string {
  const named = id || url;
  if (named) return named;
  const digest = createHash('sha256').update(line).digest('hex').slice(0, 8);
  return `${input}#${String(record)}-${digest}`;
}
