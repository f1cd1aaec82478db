import type { VerdictKind } from '../../index.ts';
import { sign } from '../../articles.ts';
import type { StoredCorpus } from '../dedup/stored-corpus.ts';
import { readRaw } from '../input/read.ts';
import type { Source } from '../input/resolve.ts';
import { InputError, type Raw } from '../item.ts';
import { inBatches, weighBatch } from '../work/batches.ts';
import { type Extractor, WAITING_BYTES } from '../work/extractor.ts';
import { type Extracted, SIGNATURE_LENGTH } from '../work/extracted.ts';
import { ordered } from '../work/ordered.ts';

import type { CleanOptions } from './clean.ts';
import { EntryDigest } from './entry-digest.ts';
import { type Journal, writeJournal } from './journal.ts';
import type { RowFile } from '../dedup/row-file.ts';

/** What the stages of one run share. */
export interface CleanRun {
  readonly sources: readonly Source[];
  readonly options: CleanOptions;
  readonly journalPath: string;
  readonly rows: RowFile;
  readonly failures: RowFile;
  readonly corpus: StoredCorpus;
  readonly extractor: Extractor;
}

/** The members of an Article's row that a resumed run reads again. */
export interface ArticleRow {
  readonly id: string;
  readonly title: string;
  readonly lead: string | null;
  readonly text: string;
  readonly date: { readonly value: string } | null;
  readonly verdict: { readonly kind: VerdictKind; readonly reason: string };
}

const decoder = new TextDecoder();

const SAVE_EVERY = 1000;

/** Takes the rows of an earlier run into the corpus. */
export async function reload({ rows, corpus, options }: CleanRun): Promise<void> {
  for await (const { line, at } of rows.lines()) {
    const row = JSON.parse(decoder.decode(line)) as ArticleRow;
    options.watch.extracted(row.verdict.kind);
    if (!options.keep.includes(row.verdict.kind)) continue;
    const date = row.date?.value ?? null;
    corpus.add({ at, bytes: line.length, id: row.id, date, signature: sign(row) });
  }
}

/** A batch that is done, and what the journal says once it is written. */
interface Step {
  readonly extracted: Extracted;
  readonly entries: number;
  readonly digest: string;
}

/**
 * Extracts what the journal does not hold yet. `saved` is the journal of a complete extraction once it is on
 * disk: the disk can be waited for while duplicates are looked for.
 */
export async function extractAll(
  run: CleanRun,
  journal: Journal,
): Promise<{ readonly saved: Promise<Journal> }> {
  const { options, rows, failures } = run;
  let { entries, digest } = journal;
  let lastSaved = Date.now();
  const save = async (): Promise<Journal> => {
    await Promise.all([rows.sync(), failures.sync()]);
    const sizes = { rowBytes: rows.bytes, failedBytes: failures.bytes };
    const reached = { ...journal, ...sizes, entries, digest };
    await writeJournal(run.journalPath, reached);
    lastSaved = Date.now();
    return reached;
  };
  for await (const step of steps(run, journal)) {
    await take(run, step.extracted);
    ({ entries, digest } = step);
    if (Date.now() - lastSaved >= SAVE_EVERY) await save();
    if (options.signal.aborted) break;
  }
  await Promise.all([rows.flush(), failures.flush()]);
  const saved = save();
  // Whoever waits for it is told.
  saved.catch(() => undefined);
  if (options.signal.aborted) await saved;
  options.signal.throwIfAborted();
  return { saved };
}

async function take({ rows, failures, corpus, options }: CleanRun, got: Extracted): Promise<void> {
  let at = await rows.appendLines(got.rows);
  for (const [n, { bytes, id, verdict, date }] of got.articles.entries()) {
    options.watch.extracted(verdict);
    if (options.keep.includes(verdict)) {
      const from = n * SIGNATURE_LENGTH;
      const signature = got.signatures.subarray(from, from + SIGNATURE_LENGTH);
      corpus.add({ at, bytes: bytes - 1, id, date, signature });
    }
    at += bytes;
  }
  for (const failure of got.failures) {
    await failures.append(Buffer.from(JSON.stringify(failure)));
    options.watch.failed(failure);
  }
}

/** The results of all entries past those that the journal holds, in the order of the inputs. */
function steps(run: CleanRun, journal: Journal): AsyncIterable<Step> {
  const { options, sources, extractor } = run;
  const raws = readRaw(sources, { ...options.read, onBytes: options.watch.read });
  const seen = new EntryDigest();
  const work = async (batch: readonly Raw[]): Promise<Step> => {
    for (const raw of batch) seen.add(raw);
    const reached = { entries: seen.entries, digest: seen.digest() };
    return { extracted: await extractor.run(batch), ...reached };
  };
  const batches = inBatches(past(journal, seen, raws, options), extractor.batchItems);
  return ordered(batches, work, extractor.window, weighBatch, WAITING_BYTES);
}

/** Passes over the entries that an earlier run has done, and checks that they are the same ones. */
async function* past(
  journal: Journal,
  seen: EntryDigest,
  raws: AsyncIterable<Raw>,
  { watch }: CleanOptions,
): AsyncGenerator<Raw> {
  let skipped = 0;
  for await (const raw of raws) {
    if (skipped === journal.entries) {
      yield raw;
      continue;
    }
    seen.add(raw);
    skipped++;
    if (skipped < journal.entries) continue;
    if (seen.digest() !== journal.digest) throw changed(skipped);
    watch.resumed(skipped);
  }
  if (skipped < journal.entries) throw changed(skipped);
}

function changed(count: number): InputError {
  return new InputError(
    'unreadable',
    `the inputs are not those that the earlier run has read (compared ${String(count)} of their pages)`,
  );
}
