import type { VerdictKind } from '../../index.ts';
import { sign } from '../../index.ts';
import type { StoredCorpus } from '../dedup/stored-corpus.ts';
import { readInputs } from '../input/read.ts';
import type { Source } from '../input/resolve.ts';
import { type Entry, type Failure, InputError, isFailure, type Item } from '../item.ts';
import { type Extractor, openExtractor } from '../work/extractor.ts';
import { ordered } from '../work/ordered.ts';
import type { Extracted } from '../work/task.ts';
import type { CleanOptions } from './clean.ts';
import { chain, type Journal, writeJournal } from './journal.ts';
import type { RowFile } from '../dedup/row-file.ts';

/** What the stages of one run share. */
export interface CleanRun {
  readonly sources: readonly Source[];
  readonly options: CleanOptions;
  readonly journalPath: string;
  readonly rows: RowFile;
  readonly failures: RowFile;
  readonly corpus: StoredCorpus;
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

const COMMIT_EVERY = 1000;
/** Bytes of pages that wait for a thread. */
const WAITING_BYTES = 48 * 1024 * 1024;

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

interface Step {
  readonly digest: string;
  readonly result: Extracted | Failure;
  readonly id: string;
}

/** Extracts what the journal does not hold yet. Returns the journal of a complete extraction. */
export async function extractAll(run: CleanRun, journal: Journal): Promise<Journal> {
  const { options, rows, failures, corpus } = run;
  const extractor = await openExtractor({ ...options.extract, signed: true });
  let { entries, digest } = journal;
  let saved = Date.now();
  const commit = async (): Promise<Journal> => {
    await Promise.all([rows.sync(), failures.sync()]);
    const reached = {
      ...journal,
      entries,
      digest,
      rowBytes: rows.bytes,
      failedBytes: failures.bytes,
    };
    await writeJournal(run.journalPath, reached);
    saved = Date.now();
    return reached;
  };
  try {
    for await (const step of steps(run, journal, extractor)) {
      if ('code' in step.result) {
        await failures.append(Buffer.from(JSON.stringify(step.result)));
        options.watch.failed(step.result);
      } else {
        const { row, verdict, date, signature } = step.result;
        const at = await rows.append(row);
        options.watch.extracted(verdict);
        if (options.keep.includes(verdict)) {
          corpus.add({ at, bytes: row.length, id: step.id, date, signature: signature! });
        }
      }
      entries++;
      digest = step.digest;
      if (Date.now() - saved >= COMMIT_EVERY) await commit();
      if (options.signal.aborted) break;
    }
    const reached = await commit();
    options.signal.throwIfAborted();
    return reached;
  } finally {
    await extractor.close();
  }
}

/** The results of all entries past those that the journal holds, in the order of the inputs. */
function steps(run: CleanRun, journal: Journal, extractor: Extractor): AsyncIterable<Step> {
  const { options } = run;
  const work = async ({ entry, digest }: Numbered): Promise<Step> => {
    if (isFailure(entry)) return { digest, result: entry, id: '' };
    const item = { ...entry, id: nameOf(entry) };
    return { digest, result: await extractor.run(item), id: item.id };
  };
  const weigh = ({ entry }: Numbered): number => (isFailure(entry) ? 0 : entry.body.length);
  const entries = readInputs(run.sources, { ...options.read, onBytes: options.watch.read });
  return ordered(past(journal, entries, options), work, extractor.window, weigh, WAITING_BYTES);
}

interface Numbered {
  readonly entry: Entry;
  readonly digest: string;
}

/** Passes over the entries that an earlier run has done, and checks that they are the same ones. */
async function* past(
  journal: Journal,
  entries: AsyncIterable<Entry>,
  options: CleanOptions,
): AsyncGenerator<Numbered> {
  let digest = '';
  let count = 0;
  for await (const entry of entries) {
    digest = isFailure(entry)
      ? chain(digest, entry.input, String(entry.record), entry.code)
      : chain(digest, entry.url ?? '', entry.body);
    count++;
    if (count > journal.entries) yield { entry, digest };
    else if (count === journal.entries) {
      if (digest !== journal.digest) throw changed(count);
      options.watch.resumed(count);
    }
  }
  if (count < journal.entries) throw changed(count);
}

function changed(count: number): InputError {
  return new InputError(
    'unreadable',
    `the inputs are not those that the earlier run has read (compared ${String(count)} of their pages)`,
  );
}

/** Every article of a run has a name that `of` can point to. */
function nameOf({ id, url, input, record }: Item): string {
  return id ?? url ?? (record === 1 ? input : `${input}#${String(record)}`);
}
