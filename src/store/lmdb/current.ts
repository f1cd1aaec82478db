import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';

/**
 * An index directory holds generations, each a whole LMDB environment, and the file CURRENT that
 * names the one in use. A generation is filled first and named last, so that a process killed at any
 * point leaves the one or the other, never a part.
 */
const CURRENT = 'CURRENT';
const FIRST_LINE = 'tinsach-index directory 1';
const GENERATION = /^gen-[0-9a-f-]{36}$/;

/** The generation in use, null where the directory is new; throws where it is something else. */
export function readCurrent(directory: string): string | null {
  let text: string;
  try {
    text = readFileSync(join(directory, CURRENT), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    refuseOtherContent(directory);
    return null;
  }
  const [firstLine, generation = ''] = text.split('\n');
  if (firstLine !== FIRST_LINE || !GENERATION.test(generation)) {
    throw new Error(
      `${join(directory, CURRENT)}: "${FIRST_LINE}" and a generation expected, got ${JSON.stringify(text.slice(0, 100))}`,
    );
  }
  return generation;
}

export function newGeneration(): string {
  return `gen-${randomUUID()}`;
}

/** Names the first generation; answers with another process's where that one came first. */
export function publishFirst(directory: string, generation: string): string {
  const draft = writeDraft(directory, generation);
  try {
    linkSync(draft, join(directory, CURRENT));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  syncDirectory(directory);
  return readCurrent(directory)!;
}

/** Names another generation in place of the one in use. The caller holds the write lock of that one. */
export function publish(directory: string, generation: string): void {
  renameSync(writeDraft(directory, generation), join(directory, CURRENT));
  syncDirectory(directory);
}

/** Removes generations that no CURRENT names: old ones, and those of compactions that were killed. */
export function removeOthers(directory: string, keep: readonly string[]): void {
  for (const name of readdirSync(directory)) {
    if (GENERATION.test(name) && !keep.includes(name)) {
      rmSync(join(directory, name), { recursive: true, force: true });
    }
  }
}

function refuseOtherContent(directory: string): void {
  if (!existsSync(directory)) return;
  const other = readdirSync(directory).find((name) => !/^(?:gen-|CURRENT)/.test(name));
  if (other !== undefined) {
    throw new Error(
      `${directory}: an index, or an empty or new directory expected, got one that holds ${JSON.stringify(other)}`,
    );
  }
}

function writeDraft(directory: string, generation: string): string {
  const draft = join(directory, `${CURRENT}.${generation}`);
  const file = openSync(draft, 'w');
  writeSync(file, `${FIRST_LINE}\n${generation}\n`);
  fsyncSync(file);
  closeSync(file);
  return draft;
}

function syncDirectory(directory: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(directory, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
