import { afterAll, afterEach, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { openIndex, type IndexAnswer } from '../../src/store/index.ts';
import { hasRedisServer, startRedis, stopRedis, type RedisServer } from './redis-server.ts';
import { newDirectory, removeDirectories } from './stores.ts';

const WRITERS = [1, 2];
const STORIES = 120;
const hasRedis = hasRedisServer();
let server: RedisServer | null = null;

afterEach(async () => {
  if (server !== null) await stopRedis(server);
  server = null;
});
afterAll(removeDirectories);

/** Several processes add their copies of the same stories at once: each story is kept exactly once. */
async function writeTogether(location: string): Promise<void> {
  const runs = WRITERS.map((writer) =>
    promisify(execFile)(process.execPath, [
      ...['--import', 'tsx', 'test/store/writer.ts'],
      ...[location, 'together', String(writer), String(STORIES)],
    ]),
  );
  const outputs = await Promise.all(runs);
  const answers = outputs.flatMap(
    ({ stdout }) => JSON.parse(stdout) as (IndexAnswer & { story: number })[],
  );
  const kept = answers.filter(({ status }) => status === 'new').map(({ story }) => story);
  expect(new Set(kept).size).toBe(STORIES);
  expect(kept).toHaveLength(STORIES);
  for (const { status, of, story } of answers) {
    if (status === 'duplicate') expect(of).toMatch(new RegExp(`^${story}-from-`));
  }
  const index = await openIndex(location, { name: 'together' });
  const duplicates = (WRITERS.length - 1) * STORIES;
  expect(await index.stats()).toMatchObject({ kept: STORIES, duplicates });
  await index.close();
}

test('writers of one directory lose and double nothing', () => writeTogether(newDirectory()));

(hasRedis ? test : test.skip)('writers of one server lose and double nothing', async () => {
  server = await startRedis();
  await writeTogether(server.url);
});
