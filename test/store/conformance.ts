import { afterEach, describe, expect, test } from '@jest/globals';
import {
  NEWEST_PER_KEY,
  type IndexStore,
  type KeepWrite,
  type Known,
} from '../../src/store/index-store.ts';

/**
 * The one suite that every {@link IndexStore} passes. `newPlace` makes an empty place and answers with
 * what opens it; `shared`: a second opening sees the data of the first.
 */
export function testStore(
  name: string,
  newPlace: () => () => Promise<IndexStore>,
  shared: boolean,
): void {
  describe(name, () => {
    let opened: IndexStore[] = [];
    afterEach(async () => {
      for (const store of opened) await store.close();
      opened = [];
    });

    function start(): () => Promise<IndexStore> {
      const open = newPlace();
      return async () => {
        const store = await open();
        opened.push(store);
        return store;
      };
    }

    test('keeps the first header it is given', async () => {
      const open = start();
      const store = await open();
      expect(await store.header('first')).toBe('first');
      expect(await store.header('second')).toBe('first');
      if (shared) expect(await (await open()).header('third')).toBe('first');
    });

    test('finds kept articles by any shared key, most shared first, then the earlier', async () => {
      const store = await start()();
      const writes = [keep('a', [1, 2, 3, 4]), keep('b', [1, 2, 3, 9]), keep('c', [1, 2, 8, 9])];
      expect(await store.commit(0, writes)).toEqual([true, true, true]);
      expect(await candidates(store, [1, 2, 3, 4])).toEqual([0, 1, 2]);
      expect(await candidates(store, [7, 9, 7, 7])).toEqual([1, 2]);
      expect(await candidates(store, [0xffffffff, 0, 5, 6])).toEqual([]);
      expect(await candidates(store, [])).toEqual([]);
    });

    test('keys that agree in all but one bit are different keys', async () => {
      const store = await start()();
      const key = 0xdeadbeef;
      await store.commit(0, [keep('a', [key])]);
      for (let bit = 0; bit < 32; bit++) {
        expect(await candidates(store, [(key ^ (1 << bit)) >>> 0])).toEqual([]);
      }
      expect(await candidates(store, [key])).toEqual([0]);
    });

    test('returns records as they were given, null for unknown slots', async () => {
      const store = await start()();
      const large = Uint8Array.from({ length: 1_000_000 }, (_, i) => (i * 31) & 255);
      const empty = new Uint8Array(0);
      await store.commit(0, [keep('a', [1], large), keep('b', [2], empty)]);
      const [first, second, third] = await store.read([0, 1, 2]);
      expect(Buffer.compare(first!, large)).toBe(0);
      expect(second).toHaveLength(0);
      expect(third).toBeNull();
    });

    test('knows kept ids and duplicates, with score and reason', async () => {
      const store = await start()();
      const reason = 'cùng một bài, khác\tlời dẫn\n';
      const outcome = await store.commit(0, [
        keep('bài-1', [1]),
        { kind: 'duplicate', id: 'bài-2', of: { write: 0 }, score: 0.8125, reason },
      ]);
      expect(outcome).toEqual([true, true]);
      expect(await known(store, 'bài-1')).toEqual({ kind: 'kept', slot: 0 });
      const duplicate = { kind: 'duplicate', of: 0, score: 0.8125, reason };
      expect(await known(store, 'bài-2')).toEqual(duplicate);
      expect(await known(store, 'bài')).toBeNull();
      expect(await candidates(store, [1])).toEqual([0]);
      expect(await store.stats()).toMatchObject({ kept: 1, duplicates: 1 });
    });

    test('ids of any form are told apart', async () => {
      const store = await start()();
      const ids = [
        '',
        '0',
        '\0',
        'a'.repeat(5000),
        'é',
        'e\u0301',
        '\ud800',
        '\ud801',
        '__proto__',
      ];
      await store.commit(
        0,
        ids.map((id) => keep(id, [])),
      );
      const slots = await Promise.all(ids.map((id) => known(store, id)));
      expect(slots).toEqual(ids.map((_, slot) => ({ kind: 'kept', slot })));
    });

    test('does not do what another writer has overtaken', async () => {
      const store = await start()();
      const { version } = await store.lookup([]);
      await store.commit(version, [keep('a', [1, 2])]);
      const stale = [
        keep('a', [8, 9]),
        keep('b', [2, 3]),
        keep('c', [3, 4]),
        duplicate('d', { write: 1 }),
        duplicate('e', { slot: 0 }),
        duplicate('f', { slot: 77 }),
      ];
      const done = [false, false, true, false, true, false];
      expect(await store.commit(version, stale)).toEqual(done);
      expect(await candidates(store, [2, 3])).toEqual([0, 1]);
      expect(await store.stats()).toMatchObject({ kept: 2, duplicates: 1 });
    });

    test('articles of one commit may share keys', async () => {
      const store = await start()();
      expect(await store.commit(0, [keep('a', [1, 2]), keep('b', [1, 3])])).toEqual([true, true]);
      expect(await candidates(store, [1, 0])).toEqual([0, 1]);
    });

    test('an id twice in one commit is written once', async () => {
      const store = await start()();
      const outcome = await store.commit(0, [
        keep('a', [1]),
        keep('a', [2]),
        duplicate('a', { write: 0 }),
      ]);
      expect(outcome).toEqual([true, false, false]);
      expect(await store.stats()).toMatchObject({ kept: 1, duplicates: 0 });
    });

    test('forgets articles, and with a kept one its duplicates', async () => {
      const store = await start()();
      const writes = [
        keep('a', [1, 2]),
        keep('b', [1, 3]),
        duplicate('a2', { write: 0 }),
        duplicate('a3', { write: 0 }),
        duplicate('b2', { write: 1 }),
      ];
      await store.commit(0, writes);
      expect(await store.remove('nobody')).toBe(false);
      expect(await store.remove('a3')).toBe(true);
      expect(await store.stats()).toMatchObject({ kept: 2, duplicates: 2 });
      expect(await store.remove('a')).toBe(true);
      expect(await store.remove('a')).toBe(false);
      expect(await store.stats()).toMatchObject({ kept: 1, duplicates: 1 });
      expect(await candidates(store, [1, 2])).toEqual([1]);
      expect(await store.read([0])).toEqual([null]);
      for (const id of ['a', 'a2', 'a3']) expect(await known(store, id)).toBeNull();
      expect(await known(store, 'b2')).toMatchObject({ kind: 'duplicate', of: 1 });
      expect(await store.commit(2, [duplicate('x', { slot: 0 })])).toEqual([false]);
    });

    test('slots are never given again, compaction keeps them', async () => {
      const store = await start()();
      await store.commit(0, [keep('a', [1]), keep('b', [2]), duplicate('b2', { write: 1 })]);
      await store.commit(2, [keep('c', [3])]);
      await store.remove('a');
      await store.remove('c');
      await store.compact();
      await store.compact();
      expect(await known(store, 'b')).toEqual({ kind: 'kept', slot: 1 });
      expect(await known(store, 'b2')).toMatchObject({ kind: 'duplicate', of: 1 });
      expect(await candidates(store, [2])).toEqual([1]);
      const { version } = await store.lookup([]);
      await store.commit(version, [keep('d', [1])]);
      expect(await known(store, 'd')).toEqual({ kind: 'kept', slot: 3 });
      expect(await candidates(store, [1])).toEqual([3]);
      expect(await store.stats()).toMatchObject({ kept: 2, duplicates: 1 });
    });

    test('of a key that everything shares, the newest are candidates', async () => {
      const store = await start()();
      const crowd = NEWEST_PER_KEY + 10;
      for (let from = 0; from < crowd; from += store.batchSize) {
        const size = Math.min(store.batchSize, crowd - from);
        const writes = Array.from({ length: size }, (_, i) => keep(`a${from + i}`, [7, from + i]));
        const { version } = await store.lookup([]);
        await store.commit(version, writes);
      }
      const found = await candidates(store, [7, 12]);
      expect(found.slice(0, 3)).toEqual([12, 10, 11]);
      await store.remove('a10');
      expect((await candidates(store, [7, 0])).slice(0, 3)).toEqual([0, 9, 11]);
    });

    if (!shared) return;

    test('another connection follows commits, removals and compactions', async () => {
      const open = start();
      const [one, two] = [await open(), await open()];
      await one.commit(0, [keep('a', [1]), keep('b', [2])]);
      expect(await candidates(two, [2])).toEqual([1]);
      await two.commit(2, [keep('c', [3])]);
      await two.remove('a');
      expect(await candidates(one, [1])).toEqual([]);
      expect(await candidates(one, [3])).toEqual([2]);
      await one.compact();
      expect(await candidates(two, [1])).toEqual([]);
      expect(await candidates(two, [3])).toEqual([2]);
      await two.commit(3, [keep('d', [1])]);
      await two.compact();
      expect(await candidates(one, [1])).toEqual([3]);
      expect(await known(one, 'b')).toEqual({ kind: 'kept', slot: 1 });
    });

    test('what a compaction overtakes is not done', async () => {
      const open = start();
      const [one, two] = [await open(), await open()];
      await one.commit(0, [keep('a', [1])]);
      const { version } = await two.lookup([]);
      await one.remove('a');
      await one.compact();
      const outcome = await two.commit(version, [duplicate('b', { slot: 0 })]);
      expect(outcome).toEqual([false]);
      expect(await known(two, 'b')).toBeNull();
    });

    test('survives being closed and opened again', async () => {
      const open = start();
      const store = await open();
      await store.commit(0, [keep('a', [1, 2]), duplicate('a2', { write: 0 })]);
      await store.remove('a2');
      const again = await open();
      expect(await candidates(again, [2, 0])).toEqual([0]);
      expect(await known(again, 'a')).toEqual({ kind: 'kept', slot: 0 });
      expect(await known(again, 'a2')).toBeNull();
    });
  });
}

function keep(id: string, keys: readonly number[], record = Uint8Array.of(1, 2, 3)): KeepWrite {
  return { kind: 'keep', id, keys: Uint32Array.from(keys), record };
}

function duplicate(
  id: string,
  of: { slot: number } | { write: number },
): Parameters<IndexStore['commit']>[1][number] {
  return { kind: 'duplicate', id, of, score: 1, reason: 'same' };
}

async function candidates(store: IndexStore, keys: readonly number[]): Promise<readonly number[]> {
  const { sightings } = await store.lookup([{ id: '?', keys: Uint32Array.from(keys) }]);
  return sightings[0]!.candidates.map(({ slot }) => slot);
}

async function known(store: IndexStore, id: string): Promise<Known | null> {
  const { sightings } = await store.lookup([{ id, keys: new Uint32Array(0) }]);
  return sightings[0]!.known;
}
