import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decideEach } from '../../articles.ts';
import type { VerdictKind } from '../../index.ts';
import { type Preference, StoredCorpus } from '../dedup/stored-corpus.ts';
import type { ReadOptions } from '../input/read.ts';
import type { Source } from '../input/resolve.ts';
import type { Failure } from '../item.ts';
import { type ExtractorOptions, openExtractor } from '../work/extractor.ts';
import { extractAll, reload } from './collect.ts';
import { type CleanCounts, type CleanReport, finish } from './finish.ts';
import { hold } from './hold.ts';
import {
  emptyJournal,
  type Journal,
  JOURNAL_VERSION,
  readJournal,
  writeJournal,
} from './journal.ts';
import { RowFile } from '../dedup/row-file.ts';
import { RowVerifier } from './row-verifier.ts';

export interface CleanOptions {
  /** Where the results and, while it runs, the working files stand. */
  readonly out: string;
  readonly read: Omit<ReadOptions, 'url' | 'onBytes'>;
  readonly extract: Omit<ExtractorOptions, 'signed'>;
  /** Pages of these kinds are articles; others are dropped with their verdict as the reason. */
  readonly keep: readonly VerdictKind[];
  readonly prefer: Preference;
  /** The score from which an article is a duplicate. Default: the library's. */
  readonly threshold?: number | undefined;
  /** The version of tinsach: a run is resumed only by the one that began it. */
  readonly version: string;
  /** Writes `report.html` from what was found. Default: none is written. */
  readonly report?: ((corpus: StoredCorpus) => CleanReport) | undefined;
  readonly watch: CleanWatcher;
  /** Stops after the page at hand; what is done is kept for the next start. */
  readonly signal: AbortSignal;
}

/** Is told how a run gets on. */
interface CleanWatcher {
  readonly read: (bytes: number) => void;
  readonly extracted: (verdict: VerdictKind) => void;
  readonly failed: (failure: Failure) => void;
  /** Entries of an earlier run that are not extracted again. */
  readonly resumed: (entries: number) => void;
  readonly stage: (name: CleanStage) => void;
}

export type CleanStage = 'extract' | 'dedup' | 'write';

/** Raised where the directory holds a run that this one cannot go on with. */
export class ResumeError extends Error {
  override readonly name = 'ResumeError';
}

/**
 * Extracts all pages of the inputs, drops what is no article or a duplicate, and writes
 * `articles.ndjson`, `dropped.ndjson` and `failed.ndjson`. Killed at any point and started again with
 * the same inputs and options, it ends with the very files of an uninterrupted run.
 *
 * @throws ResumeError where `out` holds results of other inputs or options.
 * @throws BusyError where another run is at work there.
 */
export async function clean(
  sources: readonly Source[],
  options: CleanOptions,
): Promise<CleanCounts> {
  const letGo = await hold(options.out);
  try {
    return await cleanAlone(sources, options);
  } finally {
    await letGo();
  }
}

async function cleanAlone(sources: readonly Source[], options: CleanOptions): Promise<CleanCounts> {
  const work = join(options.out, '.work');
  const journalPath = join(work, 'journal.json');
  const journal = await begin(options.out, journalPath, settingsOf(sources, options));
  if (journal.done) return journal.done;
  await mkdir(work, { recursive: true });
  const rows = await RowFile.open(join(work, 'rows.ndjson'), journal.rowBytes);
  const failures = await RowFile.open(join(work, 'failed.ndjson'), journal.failedBytes);
  const extractor = await openExtractor({ ...options.extract, signed: true, named: true });
  const verifier = new RowVerifier(rows.path, extractor);
  const corpus = new StoredCorpus(rows, options.prefer, verifier);
  const run = { sources, options, journalPath, rows, failures, corpus, extractor };
  try {
    await reload(run);
    options.watch.stage('extract');
    const { saved } = await extractAll(run, journal);
    options.watch.stage('dedup');
    const done = await finish(run, decideEach(corpus, options));
    await writeJournal(journalPath, { ...(await saved), done });
    await rm(join(work, 'rows.ndjson'));
    await rm(join(work, 'failed.ndjson'));
    return done;
  } finally {
    verifier.close();
    await extractor.close();
    await rows.close();
    await failures.close();
  }
}

/** The journal to go on from. */
async function begin(out: string, path: string, settings: string): Promise<Journal> {
  const found = await readJournal(path);
  if (found === null) {
    const results = join(out, 'articles.ndjson');
    if (await exists(results)) {
      throw new ResumeError(`${results} was not begun by this command and would be overwritten`);
    }
    return emptyJournal(settings);
  }
  if (found.version !== JOURNAL_VERSION || found.settings !== settings) {
    throw new ResumeError(
      `${out} holds a run of other inputs or options: expected ${settings}, got ${found.settings}`,
    );
  }
  return found;
}

/** What the output follows from, in words, so that two runs can be compared by people. */
function settingsOf(sources: readonly Source[], options: CleanOptions): string {
  const { read, keep, prefer, threshold, version } = options;
  const extraction = { ...options.extract, jobs: undefined };
  const inputs = sources.map(({ input, bytes }) => [input, bytes]);
  return JSON.stringify({ version, read, extraction, keep, prefer, threshold, inputs });
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
