import { join } from 'node:path';
import type { Decision } from '../../index.ts';
import { droppedRow } from '../dedup/dropped-row.ts';
import type { ArticleRow, CleanRun } from './collect.ts';
import { writeDurably } from './journal.ts';
import { ResultFile } from './result-file.ts';

const decoder = new TextDecoder();

/** How many entries came to what end. */
export interface CleanCounts {
  readonly articles: number;
  readonly duplicates: number;
  /** By verdict: pages that are no articles. */
  readonly others: Readonly<Record<string, number>>;
  /** By code. */
  readonly failures: Readonly<Record<string, number>>;
}

/** Makes `report.html` of the decisions that it is told, one by one. */
export interface CleanReport {
  readonly add: (decision: Decision) => void;
  /** The page; articles can still be read. */
  readonly page: (kept: number) => Promise<string>;
}

/** Writes the results beside their names and puts them in place when all are on disk. */
export async function finish(
  run: CleanRun,
  decisions: AsyncIterator<Decision>,
): Promise<CleanCounts> {
  const { out } = run.options;
  const report = run.options.report?.(run.corpus);
  const names = ['articles.ndjson', 'dropped.ndjson', 'failed.ndjson'];
  const files = await Promise.all(names.map((name) => ResultFile.open(join(out, name))));
  const [articles, dropped, failed] = files as [ResultFile, ResultFile, ResultFile];
  try {
    const others = await writeRows(run, decisions, { articles, dropped, report });
    const failures = await writeFailures(run, failed);
    const synced = files.map((file) => file.sync());
    const page = report?.page(articles.count);
    await Promise.all([
      ...synced,
      page?.then((html) => writeDurably(join(out, 'report.html'), html)),
    ]);
    for (const file of files) await file.publish();
    const duplicates = run.corpus.count - articles.count;
    return { articles: articles.count, duplicates, others, failures };
  } finally {
    for (const file of files) await file.close();
  }
}

interface Results {
  readonly articles: ResultFile;
  readonly dropped: ResultFile;
  readonly report: CleanReport | undefined;
}

/** Parts the rows into kept and dropped. Returns how many are of what other kind. */
async function writeRows(
  run: CleanRun,
  decisions: AsyncIterator<Decision>,
  { articles, dropped, report }: Results,
): Promise<CleanCounts['others']> {
  const others: Record<string, number> = {};
  for await (const { line, decision } of decidedRows(run, decisions)) {
    if (decision === 'keep') await articles.write(line);
    else if (decision === 'other') {
      const { id, verdict } = JSON.parse(decoder.decode(line)) as ArticleRow;
      others[verdict.kind] = (others[verdict.kind] ?? 0) + 1;
      const reason = `not an article but ${verdict.kind}: ${verdict.reason}`;
      await dropped.write(droppedRow({ id, of: null, score: null, reason }, line));
    } else {
      report?.add(decision);
      const { row, of, ...why } = decision;
      const names = { id: run.corpus.id(row), of: run.corpus.id(of) };
      await dropped.write(droppedRow({ ...names, ...why }, line));
    }
  }
  return sorted(others);
}

/** Returns how many failures are of what code. */
async function writeFailures(run: CleanRun, failed: ResultFile): Promise<CleanCounts['failures']> {
  const failures: Record<string, number> = {};
  for await (const { line } of run.failures.lines()) {
    const { code } = JSON.parse(decoder.decode(line)) as { code: string };
    failures[code] = (failures[code] ?? 0) + 1;
    await failed.write(line);
  }
  return sorted(failures);
}

type Decided = Decision | 'keep' | 'other';

async function* decidedRows(
  { rows, corpus, options }: CleanRun,
  decisions: AsyncIterator<Decision>,
): AsyncGenerator<{ readonly line: Uint8Array; readonly decision: Decided }> {
  let row = 0;
  let next = await decisions.next();
  options.watch.stage('write');
  for await (const { line, at } of rows.lines()) {
    if (at !== corpus.at(row)) {
      yield { line, decision: 'other' };
      continue;
    }
    if (next.done !== true && next.value.row === row) {
      yield { line, decision: next.value };
      next = await decisions.next();
    } else yield { line, decision: 'keep' };
    row++;
  }
}

function sorted(counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
