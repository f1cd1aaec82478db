import { afterAll, beforeAll, describe } from '@jest/globals';
import { LmdbStore } from '../../src/store/lmdb/store.ts';
import { MemoryStore } from '../../src/store/memory-store.ts';
import { RedisStore } from '../../src/store/redis/store.ts';
import { testStore } from './conformance.ts';
import { hasRedisServer, startRedis, stopRedis, type RedisServer } from './redis-server.ts';
import { newDirectory, removeDirectories } from './stores.ts';

afterAll(removeDirectories);

testStore('memory', () => () => Promise.resolve(new MemoryStore()), false);

testStore(
  'LMDB',
  () => {
    const directory = newDirectory();
    return () => LmdbStore.open(directory, false);
  },
  true,
);

(hasRedisServer() ? describe : describe.skip)('on a server', () => {
  let server: RedisServer;
  let places = 0;
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => stopRedis(server));

  testStore(
    'Redis',
    () => {
      const name = `index-${places++}`;
      return () => RedisStore.open(server.url, name);
    },
    true,
  );
});
