import type { DedupIndex, IndexAnswer } from '../../store/index.ts';
import type { Source } from '../input/resolve.ts';
import {
  articleRows,
  type DedupCounts,
  type DedupRow,
  type DedupRowsOptions,
  type DedupSinks,
} from './dedup.ts';
import { droppedRow } from './dropped-row.ts';

const BATCH = 256;

/**
 * Parts the rows of articles by a persistent index: new ones are added and kept, duplicates of what the
 * index holds are dropped. With `dryRun` the index is asked and not written.
 */
export async function dedupByIndex(
  sources: readonly Source[],
  index: DedupIndex,
  options: Pick<DedupRowsOptions, 'maxBytes' | 'watch'> & { readonly dryRun: boolean },
  sinks: DedupSinks,
): Promise<DedupCounts> {
  const counts = { kept: 0, dropped: 0, failed: 0 };
  let batch: DedupRow[] = [];
  const settle = async (): Promise<void> => {
    const answers = await ask(index, batch, options.dryRun);
    for (const [at, { line, ...row }] of batch.entries()) {
      const { status, of, score, reason } = answers[at]!;
      if (status === 'new') {
        counts.kept++;
        await sinks.kept?.writeLine(line);
      } else {
        counts.dropped++;
        const id = row.id ?? row.url ?? '';
        await sinks.dropped?.writeLine(droppedRow({ id, of, score, reason }, line));
      }
    }
    batch = [];
  };
  for await (const entry of articleRows(sources, options)) {
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

async function ask(
  index: DedupIndex,
  rows: readonly DedupRow[],
  dryRun: boolean,
): Promise<readonly IndexAnswer[]> {
  const articles = rows.map(({ id, url, article }) => ({ ...article, url, id: id ?? undefined }));
  return dryRun
    ? Promise.all(articles.map((article) => index.query(article)))
    : index.addMany(articles);
}
