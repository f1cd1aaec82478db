import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openIndex, type DedupIndex, type OpenIndexOptions } from '../../src/store/index.ts';
import { article, reprint } from './articles.ts';
import { hasRedisServer, startRedis, stopRedis, type RedisServer } from './redis-server.ts';
import { newDirectory, removeDirectories } from './stores.ts';

let server: RedisServer | null = null;
let opened: DedupIndex[] = [];
let names = 0;

beforeAll(async () => {
  if (hasRedisServer()) server = await startRedis();
});
afterEach(async () => {
  for (const index of opened) await index.close();
  opened = [];
});
afterAll(async () => {
  if (server !== null) await stopRedis(server);
  removeDirectories();
});

async function open(location: string, options?: OpenIndexOptions): Promise<DedupIndex> {
  const index = await openIndex(location, options);
  opened.push(index);
  return index;
}

/** One new index in each kind of place. */
async function everywhere(): Promise<readonly DedupIndex[]> {
  const indexes = [await open('memory:'), await open(newDirectory())];
  if (server !== null) indexes.push(await open(server.url, { name: `test-${names++}` }));
  return indexes;
}

describe('answers', () => {
  test('a new article, its reprint, and an unrelated one', async () => {
    for (const index of await everywhere()) {
      const first = await index.add(article(1));
      expect(first).toMatchObject({ status: 'new', of: null });
      const second = await index.add(reprint(article(1), 'in-lai'));
      expect(second).toMatchObject({ status: 'duplicate', of: 'bai-1' });
      expect(second.score).toBeGreaterThanOrEqual(0.5);
      expect(second.reason).not.toBe('');
      expect(await index.add(article(2))).toMatchObject({ status: 'new', of: null });
      expect(await index.stats()).toMatchObject({ kept: 2, duplicates: 1 });
    }
  });

  test('are the same in every store, one by one, batched and mixed', async () => {
    const articles = Array.from({ length: 60 }, (_, i) =>
      i % 3 === 2 ? reprint(article(i - (i % 2)), `ban-${i}`) : article(i),
    );
    const reference = await open('memory:');
    const expected = [];
    for (const each of articles) expected.push(await reference.add(each));
    expect(expected.filter(({ status }) => status === 'duplicate').length).toBeGreaterThan(5);
    for (const index of await everywhere()) {
      const [head, ...rest] = articles;
      const answers = [
        await index.add(head!),
        ...(await index.addMany(rest.slice(0, 30))),
        ...(await Promise.all(rest.slice(30).map((each) => index.add(each)))),
      ];
      expect(answers).toEqual(expected);
    }
  });

  test('a duplicate is recorded against the kept one, never against a duplicate', async () => {
    for (const index of await everywhere()) {
      const copies = [article(5), reprint(article(5), 'b'), reprint(article(5), 'c')];
      const answers = await index.addMany(copies);
      expect(answers.map(({ of }) => of)).toEqual([null, 'bai-5', 'bai-5']);
      expect(await index.add(reprint(copies[2]!, 'd'))).toMatchObject({ of: 'bai-5' });
    }
  });

  test('an id added again answers as the first time, with any text', async () => {
    for (const index of await everywhere()) {
      await index.add(article(1));
      const duplicate = await index.add(reprint(article(1), 'b'));
      expect(await index.add(article(1))).toMatchObject({ status: 'new', of: null });
      expect(await index.add({ ...article(2), id: 'bai-1' })).toMatchObject({ status: 'new' });
      expect(await index.add({ ...article(3), id: 'b' })).toEqual(duplicate);
      const twice = await index.addMany([article(9), { ...article(8), id: 'bai-9' }]);
      expect(twice[1]).toEqual(twice[0]);
      expect(await index.stats()).toMatchObject({ kept: 2, duplicates: 1 });
    }
  });

  test('a query answers like add and writes nothing', async () => {
    for (const index of await everywhere()) {
      await index.add(article(1));
      const copy = reprint(article(1), 'b');
      const asked = await Promise.all([index.query(copy), index.query(article(7))]);
      expect(asked.map(({ status }) => status)).toEqual(['duplicate', 'new']);
      expect(await index.stats()).toMatchObject({ kept: 1, duplicates: 0 });
      expect(await index.add(copy)).toEqual(asked[0]);
    }
  });

  test('what is deleted is forgotten with its duplicates', async () => {
    for (const index of await everywhere()) {
      await index.addMany([article(1), reprint(article(1), 'b'), article(2)]);
      expect(await index.delete('bai-1')).toBe(true);
      expect(await index.delete('bai-1')).toBe(false);
      await index.compact();
      expect(await index.add(reprint(article(1), 'b'))).toMatchObject({ status: 'new' });
      expect(await index.add(article(1))).toMatchObject({ status: 'duplicate', of: 'b' });
      expect(await index.stats()).toMatchObject({ kept: 2, duplicates: 1 });
    }
  });

  test('ids are the id, else the url, else of the text', async () => {
    const index = await open('memory:');
    const { title, text } = article(1);
    const url = 'https://bao.example/tin/1.html';
    await index.add({ url, title, text });
    expect(await index.add({ title, text })).toMatchObject({ status: 'duplicate', of: url });
    expect(await index.add({ id: 'x', url, title, text })).toMatchObject({ of: url });
    const nameless = { ...article(2), id: '', url: null };
    const first = await index.add(nameless);
    expect(first).toMatchObject({ status: 'new' });
    const again = { status: 'duplicate', of: 'unnamed-b080a97ba3299d2b', score: 1 };
    expect(await index.add({ ...nameless, id: null })).toMatchObject(again);
    expect(await index.query(nameless)).toMatchObject(again);
    expect(await index.stats()).toMatchObject({ kept: 2, duplicates: 2 });
    expect(await index.delete(again.of)).toBe(true);
    const twice = await index.addMany([nameless, nameless]);
    expect(twice).toMatchObject([{ status: 'new' }, again]);
    const empty = await index.addMany([{ text: '' }, { text: '' }]);
    expect(empty).toMatchObject([{ status: 'new' }, { status: 'new' }]);
  });
});

test('gives back the texts of kept articles', async () => {
  for (const index of await everywhere()) {
    const given = { id: 5, title: null, text: 'Tin "vắn"\n\u0000 Đà Nẵng 😀' };
    await index.addMany([article(1), reprint(article(1), 'b'), given]);
    const { title, lead, text } = article(1);
    expect(await index.get('bai-1')).toEqual({ title, lead, text });
    expect(await index.get('b')).toBeNull();
    expect(await index.get('c')).toBeNull();
    expect(await index.get(5)).toEqual({ title: '', lead: null, text: given.text });
  }
});

describe('short, empty, foreign and huge texts', () => {
  const texts: readonly [string, string][] = [
    ['', ''],
    ['Tin vắn', ''],
    ['Tin nhanh', ''],
    ['Giá vàng', 'Hôm nay giá vàng 45 triệu đồng một lượng.'],
    ['Giá vàng', 'Hôm nay giá vàng 46 triệu đồng một lượng.'],
    ['天気', '今日は晴れです。明日は雨が降るでしょう。'.repeat(20)],
    ['Погода', 'Сегодня ожидается ясная погода без осадков. '.repeat(3)],
    ['!!!', '???'],
  ];

  test('are merged only with the very same text', async () => {
    for (const index of await everywhere()) {
      const articles = texts.map(([title, text], i) => ({ id: `a${i}`, title, text }));
      const answers = await index.addMany(articles);
      expect(answers.map(({ status }) => status)).toEqual(texts.map(() => 'new'));
      const again = await index.addMany(articles.map((a) => ({ ...a, id: `${a.id}-again` })));
      const found = texts.map(([title]) => (title === '' || title === '!!!' ? 'new' : 'duplicate'));
      expect(again.map(({ status }) => status)).toEqual(found);
    }
  });

  test('an article of 5 MB finds its copy', async () => {
    const long = { ...article(3, 60_000), id: 'long' };
    expect(Buffer.byteLength(long.text)).toBeGreaterThan(5e6);
    const index = await open('memory:');
    expect(await index.add(long)).toMatchObject({ status: 'new' });
    const copy = { ...long, id: 'copy', text: `${long.text}\nTheo bản tin địa phương.` };
    expect(await index.add(copy)).toMatchObject({ status: 'duplicate', of: 'long' });
    expect(await index.add(article(4))).toMatchObject({ status: 'new' });
  });
});

describe('opening', () => {
  test('an index again gives what was added, under every call', async () => {
    const directory = newDirectory();
    const first = await open(join(directory, 'new', 'index'));
    await first.addMany([article(1), article(2)]);
    await first.delete('bai-2');
    await first.close();
    const again = await open(join(directory, 'new', 'index'));
    expect(await again.query(reprint(article(1), 'b'))).toMatchObject({ of: 'bai-1' });
    expect(await again.query(article(2))).toMatchObject({ status: 'new' });
  });

  test('with other parameters is refused, with both values', async () => {
    const places = [newDirectory(), ...(server ? [server.url] : [])];
    for (const place of places) {
      const name = `parameters-${names++}`;
      await open(place, { name });
      await expect(openIndex(place, { name, signing: { shingle: 4 } })).rejects.toThrow(
        /parameters [0-9a-f]{16} expected, got [0-9a-f]{16} \(shingle 4 expected, got 6\)/,
      );
      await expect(openIndex(place, { name, banding: { bands: 32 } })).rejects.toThrow(
        'bands 32 expected, got 64',
      );
    }
  });

  test('anything that is not an index is refused and left as it is', async () => {
    const directory = newDirectory();
    writeFileSync(join(directory, 'ảnh.jpg'), '');
    await expect(openIndex(directory)).rejects.toThrow('got one that holds "ảnh.jpg"');
    const other = newDirectory();
    writeFileSync(join(other, 'CURRENT'), 'MANIFEST-000001\n');
    await expect(openIndex(other)).rejects.toThrow('"tinsach-index directory 1"');
    const file = join(directory, 'ảnh.jpg');
    await expect(openIndex(file)).rejects.toThrow();
    mkdirSync(join(directory, 'empty'));
    await open(join(directory, 'empty'));
  });

  test('to read alone needs an index, sees what writers add and writes nothing', async () => {
    const directory = newDirectory();
    await expect(openIndex(directory, { readOnly: true })).rejects.toThrow('got none');
    const writer = await open(directory);
    const reader = await open(directory, { readOnly: true });
    await writer.add(article(1));
    expect(await reader.query(reprint(article(1), 'b'))).toMatchObject({ of: 'bai-1' });
    await writer.delete('bai-1');
    await writer.compact();
    expect(await reader.query(reprint(article(1), 'b'))).toMatchObject({ status: 'new' });
    await expect(reader.add(article(2))).rejects.toThrow('opened with readOnly');
    await expect(reader.delete('bai-1')).rejects.toThrow('opened with readOnly');
  });

  test('a server that is not there is an error at once', async () => {
    await expect(openIndex('redis://127.0.0.1:1')).rejects.toThrow('ECONNREFUSED');
  });
});

describe('misuse', () => {
  test('throws with expected and got', async () => {
    const index = await open('memory:');
    const rejects = (given: unknown): Promise<void> =>
      expect(index.add(given as never)).rejects.toThrow(TypeError);
    for (const given of [null, 'text', {}, { title: 'a' }, { title: 1, text: '' }])
      await rejects(given);
    await rejects({ id: {}, title: '', text: '' });
    await expect(index.delete(undefined as never)).rejects.toThrow(TypeError);
    await expect(index.add({ title: 'a', text: 3 as never })).rejects.toThrow(
      'text: a string expected, got number 3',
    );
    await expect(index.addMany('abc' as never)).rejects.toThrow(TypeError);
    await expect(openIndex(7 as never)).rejects.toThrow(TypeError);
    await expect(openIndex('')).rejects.toThrow(TypeError);
    await expect(openIndex('mysql://host')).rejects.toThrow(RangeError);
    await expect(openIndex('memory:', { threshold: 2 })).rejects.toThrow(RangeError);
    await expect(openIndex('memory:', { signing: { bins: 100 } })).rejects.toThrow(RangeError);
  });

  test('a closed index refuses, after it has done what was asked before', async () => {
    const index = await open('memory:');
    const added = index.add(article(1));
    await index.close();
    expect(await added).toMatchObject({ status: 'new' });
    await expect(index.add(article(2))).rejects.toThrow('got a closed one');
    await index.close();
  });
});
