import { afterAll, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { openIndex } from '../../src/store/index.ts';
import { article } from './articles.ts';
import { newDirectory, removeDirectories } from './stores.ts';

afterAll(removeDirectories);

const READERS = 3;
const BATCH = 20;

interface Reader {
  readonly ask: (question: string) => Promise<string>;
  readonly end: () => void;
}

/** A process of its own, which answers line by line. */
async function startReader(directory: string): Promise<Reader> {
  const args = ['--import', 'tsx', 'test/store/reader.ts', directory];
  const { stdin, stdout } = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => String((await lines.next()).value);
  expect(await next()).toBe('open');
  return {
    ask: (question) => {
      stdin.write(`${question}\n`);
      return next();
    },
    end: () => stdin.end(),
  };
}

test('readers of other processes see at once what the writer was told is done', async () => {
  const directory = newDirectory();
  const writer = await openIndex(directory);
  const readers = await Promise.all(Array.from({ length: READERS }, () => startReader(directory)));
  const found = (question: string): Promise<readonly string[]> =>
    Promise.all(readers.map((reader) => reader.ask(question)));
  for (let first = 0; first < 5 * BATCH; first += BATCH) {
    await writer.addMany(Array.from({ length: BATCH }, (_, i) => article(first + i)));
    // The next batch is written while the readers read.
    const [counts] = await Promise.all([
      found(`${first} ${first + BATCH - 1}`),
      writer.addMany(Array.from({ length: BATCH }, (_, i) => article(1000 + first + i))),
    ]);
    expect(counts).toEqual(Array(READERS).fill(String(BATCH)));
  }
  await writer.delete('bai-3');
  await writer.compact();
  expect(await found('0 9')).toEqual(Array(READERS).fill('9'));
  for (const reader of readers) reader.end();
  await writer.close();
});
