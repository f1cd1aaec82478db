import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Decision } from '../../index.ts';
import { droppedRow } from '../dedup/dropped-row.ts';
import type { ArticleRow, CleanRun } from './collect.ts';
import { replace, writeDurably } from './journal.ts';

const decoder = new TextDecoder();
const NEW_LINE = Buffer.from('\n');

/** How many entries came to what end. */
export interface CleanCounts {
  readonly articles: number;
  readonly duplicates: number;
  /** By verdict: pages that are no articles. */
  readonly others: Readonly<Record<string, number>>;
  /** By code. */
  readonly failures: Readonly<Record<string, number>>;
}

/** What `report.html` shows. */
export interface CleanReport {
  readonly counts: CleanCounts;
  readonly decisions: readonly Decision[];
  readonly corpus: CleanRun['corpus'];
}

/** Writes the results beside their names and puts them in place when all are on disk. */
export async function finish(run: CleanRun, decisions: readonly Decision[]): Promise<CleanCounts> {
  const { out, report } = run.options;
  const articles = await ResultFile.open(join(out, 'articles.ndjson'));
  const dropped = await ResultFile.open(join(out, 'dropped.ndjson'));
  const failed = await ResultFile.open(join(out, 'failed.ndjson'));
  const others: Record<string, number> = {};
  for await (const { line, decision } of decidedRows(run, decisions)) {
    if (decision === 'keep') await articles.write(line);
    else if (decision === 'other') {
      const { id, verdict } = JSON.parse(decoder.decode(line)) as ArticleRow;
      others[verdict.kind] = (others[verdict.kind] ?? 0) + 1;
      const reason = `not an article but ${verdict.kind}: ${verdict.reason}`;
      await dropped.write(droppedRow({ id, of: null, score: null, reason }, line));
    } else {
      const { row, of, ...why } = decision;
      const names = { id: run.corpus.id(row), of: run.corpus.id(of) };
      await dropped.write(droppedRow({ ...names, ...why }, line));
    }
  }
  const failures: Record<string, number> = {};
  for await (const { line } of run.failures.lines()) {
    const { code } = JSON.parse(decoder.decode(line)) as { code: string };
    failures[code] = (failures[code] ?? 0) + 1;
    await failed.write(line);
  }
  for (const file of [articles, dropped, failed]) await file.close();
  const counts = {
    articles: articles.count,
    duplicates: decisions.length,
    others: sorted(others),
    failures: sorted(failures),
  };
  if (report) {
    await writeDurably(
      join(out, 'report.html'),
      await report({ counts, decisions, corpus: run.corpus }),
    );
  }
  for (const file of [articles, dropped, failed]) await file.publish();
  return counts;
}

type Decided = Decision | 'keep' | 'other';

async function* decidedRows(
  { rows, corpus }: CleanRun,
  decisions: readonly Decision[],
): AsyncGenerator<{ readonly line: Uint8Array; readonly decision: Decided }> {
  let row = 0;
  let next = 0;
  for await (const { line, at } of rows.lines()) {
    if (at !== corpus.at(row)) {
      yield { line, decision: 'other' };
      continue;
    }
    const decision = decisions[next]?.row === row ? decisions[next++]! : 'keep';
    yield { line, decision };
    row++;
  }
}

function sorted(counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A file of lines under a name of its own until it is published. */
class ResultFile {
  count = 0;
  readonly #path: string;
  readonly #file: Awaited<ReturnType<typeof open>>;
  #pending: Uint8Array[] = [];
  #size = 0;

  private constructor(path: string, file: Awaited<ReturnType<typeof open>>) {
    this.#path = path;
    this.#file = file;
  }

  static async open(path: string): Promise<ResultFile> {
    return new ResultFile(path, await open(`${path}.next`, 'w'));
  }

  async write(line: Uint8Array): Promise<void> {
    this.count++;
    this.#pending.push(line, NEW_LINE);
    this.#size += line.length;
    if (this.#size > 256 * 1024) await this.#flush();
  }

  async close(): Promise<void> {
    await this.#flush();
    await this.#file.sync();
    await this.#file.close();
  }

  async publish(): Promise<void> {
    await replace(`${this.#path}.next`, this.#path);
  }

  async #flush(): Promise<void> {
    if (this.#pending.length > 0) await this.#file.writev(this.#pending);
    this.#pending = [];
    this.#size = 0;
  }
}
