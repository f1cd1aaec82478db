import { fileURLToPath } from 'node:url';
import { THRESHOLD } from '../corpus/verify/index.ts';
import { StoredIndex } from './dedup-index.ts';
import { signEntry, toEntry } from './entry.ts';
import { checkHeader, indexParameters, makeHeader } from './header.ts';
import type { IndexStore } from './index-store.ts';
import { LmdbStore } from './lmdb/store.ts';
import { MemoryStore } from './memory-store.ts';
import { RedisStore } from './redis/store.ts';
import type { DedupIndex, OpenIndexOptions } from './types.ts';

const REDIS = /^rediss?:/;

/**
 * Opens the index at a location, making it where there is none: `memory:`, the path (or `file:` URL) of a
 * directory, or `redis://host:port`. Rejects where something else stands there, where the index was
 * made with other parameters, and where the package that the location needs is missing. `FORMAT.md`
 * says what is stored.
 */
export async function openIndex(
  location: string,
  options: OpenIndexOptions = {},
): Promise<DedupIndex> {
  const { readOnly = false, threshold = THRESHOLD, signing, banding } = options;
  if (typeof location !== 'string' || location === '') {
    throw new TypeError(
      `location: "memory:", a directory or a redis: URL expected, got ${JSON.stringify(location)}`,
    );
  }
  if (!(threshold > 0 && threshold <= 1)) {
    throw new RangeError(
      `threshold: a number over 0 and up to 1 expected, got ${String(threshold)}`,
    );
  }
  const parameters = indexParameters(signing, banding);
  signEntry(toEntry({ text: '' }), parameters); // refuses impossible parameters
  const shown = withoutPassword(location);
  const store = await openStore(location, readOnly, options.name);
  try {
    checkHeader(shown, await store.header(makeHeader(parameters)), parameters);
  } catch (error) {
    await store.close();
    throw error;
  }
  return new StoredIndex(store, { location: shown, parameters, threshold, readOnly });
}

function openStore(location: string, readOnly: boolean, name?: string): Promise<IndexStore> {
  if (location === 'memory:') return Promise.resolve(new MemoryStore());
  if (REDIS.test(location)) return RedisStore.open(location, name, readOnly);
  if (/^[a-z][a-z0-9+.-]+:/.test(location) && !location.startsWith('file:')) {
    throw new RangeError(
      `location: "memory:", a directory or a redis: URL expected, got "${location}"`,
    );
  }
  const directory = location.startsWith('file:') ? fileURLToPath(location) : location;
  return LmdbStore.open(directory, readOnly);
}

function withoutPassword(location: string): string {
  if (!REDIS.test(location)) return location;
  const url = new URL(location);
  if (url.password !== '') url.password = '***';
  return url.href;
}
