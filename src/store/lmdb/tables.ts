import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Database, RootDatabase } from 'lmdb';
import { loadOptional } from '../optional-package.ts';

type Table = Database<Buffer, Buffer>;

/** The LMDB environment of one generation. `FORMAT.md` says what stands in each table. */
export interface Tables {
  readonly root: RootDatabase<Buffer, Buffer>;
  readonly meta: Table;
  readonly articles: Table;
  readonly keys: Table;
  readonly ids: Table;
  readonly duplicates: Table;
  readonly removals: Table;
}

/**
 * A directory that may be written is opened as a writer does even to read alone, because one process
 * cannot hold an environment both ways.
 */
export async function openTables(path: string, readOnly: boolean): Promise<Tables> {
  const { open } = await loadOptional('lmdb', 'an index in a directory', () => import('lmdb'));
  const binary = { encoding: 'binary', keyEncoding: 'binary' } as const;
  const root: RootDatabase<Buffer, Buffer> = open({
    path,
    readOnly: readOnly && !isWritable(path),
    maxDbs: 8,
    eventTurnBatching: false,
    ...binary,
  });
  const table = (name: string): Table => root.openDB<Buffer, Buffer>(name, binary);
  return {
    root,
    meta: table('meta'),
    articles: table('articles'),
    keys: table('keys'),
    ids: table('ids'),
    duplicates: table('duplicates'),
    removals: table('removals'),
  };
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

export function sizeOnDisk(path: string): number {
  return statSync(join(path, 'data.mdb')).size;
}

/** Big-endian, so that the order of the keys is the order of the numbers. */
export function numberKey(value: number): Buffer {
  const key = Buffer.allocUnsafe(4);
  key.writeUInt32BE(value);
  return key;
}

export function readNumber(meta: Table, name: string): number {
  return meta.get(Buffer.from(name))?.readUInt32BE() ?? 0;
}

export function writeNumber(meta: Table, name: string, value: number): void {
  meta.putSync(Buffer.from(name), numberKey(value));
}

export function countEntries(table: Table): number {
  return (table.getStats() as { entryCount: number }).entryCount;
}
