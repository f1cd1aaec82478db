import { expect, test } from '@jest/globals';
import type { Item } from '../../src/pipe/item.ts';
import { linesOf } from '../../src/pipe/work/extracted.ts';
import { Pool } from '../../src/pipe/work/pool.ts';

const worker = new URL('./unruly-worker.mjs', import.meta.url);

function page(id: string, body: string): Item {
  const none = { url: null, contentType: null, fetched: null, extra: null };
  return { ...none, input: 'pages', record: 1, id, kind: 'text', body };
}

/** Batches of three, handed over at once. */
async function outcomes(
  words: readonly string[],
): Promise<{ readonly done: readonly string[]; readonly failed: readonly string[] }> {
  const pool = new Pool({ jobs: 2, timeout: 1500, memory: 32, worker }, 8);
  const pages = words.map((word, n) => page(`${word}-${String(n)}`, word));
  const batches = [];
  for (let at = 0; at < pages.length; at += 3) batches.push(pool.run(pages.slice(at, at + 3)));
  const all = await Promise.all(batches);
  await pool.close();
  const failed = all.flatMap(({ failures }) => failures).map(({ id, code }) => `${id!}: ${code}`);
  return { done: all.flatMap(linesOf), failed };
}

test('a page that hangs, hoards memory or ends its thread costs itself only', async () => {
  const fine = Array.from({ length: 12 }, () => 'fine');
  const words = ['hang', ...fine, 'hoard', 'fine', 'exit', ...fine.slice(0, 5)];
  const { done, failed } = await outcomes(words);
  expect(failed).toEqual(['hang-0: time-limit', 'hoard-13: memory-limit', 'exit-15: crashed']);
  const expected = words.map((word, n) => `${word}-${String(n)}`).filter((id) => /^fine/.test(id));
  expect(done).toEqual(expected);
}, 60_000);

test('pages that hang in every batch are named each', async () => {
  const { done, failed } = await outcomes(['hang', 'fine', 'fine', 'fine', 'hang', 'fine']);
  expect(failed).toEqual(['hang-0: time-limit', 'hang-4: time-limit']);
  expect(done).toHaveLength(4);
}, 60_000);
