import type { CleanCounts } from './finish.ts';
import { open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** How far a run has come. What the working files hold past these sizes does not count. */
export interface Journal {
  readonly version: typeof JOURNAL_VERSION;
  /** What the output depends on besides the inputs' content. */
  readonly settings: string;
  /** Pages, texts and failures taken from the inputs. */
  readonly entries: number;
  /** Of their content: a resumed run must meet the same again. */
  readonly digest: string;
  readonly rowBytes: number;
  readonly failedBytes: number;
  /** What a finished run has found; null while it is under way. */
  readonly done: CleanCounts | null;
}

export const JOURNAL_VERSION = 2;

export function emptyJournal(settings: string): Journal {
  return {
    version: JOURNAL_VERSION,
    settings,
    entries: 0,
    digest: '',
    rowBytes: 0,
    failedBytes: 0,
    done: null,
  };
}

/** The journal of an earlier run; null where there is none. */
export async function readJournal(path: string): Promise<Journal | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Journal;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

export async function writeJournal(path: string, journal: Journal): Promise<void> {
  await writeDurably(path, `${JSON.stringify(journal, null, 2)}\n`);
}

/** Replaces a file in one step: after a crash it is the old one or the new one. */
export async function writeDurably(path: string, text: string): Promise<void> {
  const next = `${path}.next`;
  const file = await open(next, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await replace(next, path);
}

/** Renames a file that is on disk, and makes the new name survive a crash. */
export async function replace(from: string, to: string): Promise<void> {
  await rename(from, to);
  const directory = await open(dirname(to), 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}
