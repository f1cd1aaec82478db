import { afterAll } from '@jest/globals';
import { LmdbStore } from '../../src/store/lmdb/store.ts';
import { MemoryStore } from '../../src/store/memory-store.ts';
import { testStore } from './conformance.ts';
import { newDirectory, removeDirectories } from './stores.ts';

afterAll(removeDirectories);

const nothing = (): Promise<void> => Promise.resolve();

testStore(
  'memory',
  () => Promise.resolve({ open: () => Promise.resolve(new MemoryStore()), remove: nothing }),
  false,
);

testStore(
  'LMDB',
  () => {
    const directory = newDirectory();
    return Promise.resolve({ open: () => LmdbStore.open(directory, false), remove: nothing });
  },
  true,
);
