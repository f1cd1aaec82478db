import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RowFile } from './row-file.ts';

/** Runs `work` on a file of rows that is gone afterwards. */
export async function withSpool<Result>(work: (rows: RowFile) => Promise<Result>): Promise<Result> {
  const directory = await mkdtemp(join(tmpdir(), 'tinsach-'));
  const rows = await RowFile.open(join(directory, 'rows.ndjson'), 0);
  try {
    return await work(rows);
  } finally {
    await rows.close();
    await rm(directory, { recursive: true });
  }
}
