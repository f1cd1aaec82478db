import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { stories } from '../pipe/stories.ts';
import { killedRuns, RESULTS, resultsOf } from './kills.ts';
import { pageOf, warcRecord, withFiles } from './pages.ts';
import { ndjson, rowsOf, tinsach } from './run.ts';

interface Dropped {
  readonly id: string;
  readonly of: string | null;
  readonly reason: string;
  readonly article: { readonly id: string };
}

interface Failed {
  readonly input: string;
  readonly record: number;
  readonly code: string;
}

const texts = (count: number): string =>
  ndjson(
    stories(count).map(({ id, title, lead, text }) => ({
      id,
      text: [title, lead, text].join('\n'),
    })),
  );

test('every page ends among the articles, the dropped or the failed, with a reason', async () => {
  const story = stories(1)[0]!;
  const records = [
    await warcRecord(1, pageOf(story)),
    await warcRecord(2, pageOf(story)),
    await warcRecord(3, '<html><body></body></html>'),
  ];
  const files = {
    'crawl.warc.gz': gzipSync(Buffer.concat(records)),
    'rows.ndjson': `${texts(12)}oops\n`,
  };
  await withFiles(files, async (cwd) => {
    const ran = await tinsach(['clean', 'crawl.warc.gz', 'rows.ndjson', '--out', 'out'], { cwd });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/articles kept +\d+\n *duplicates dropped +\d+/);
    const read = async <Row>(name: string): Promise<Row[]> =>
      rowsOf<Row>(await readFile(join(cwd, 'out', name), 'utf8'));
    const articles = await read<{ id: string }>('articles.ndjson');
    const dropped = await read<Dropped>('dropped.ndjson');
    const failed = await read<Failed>('failed.ndjson');
    expect(articles.length + dropped.length).toBe(3 + stories(12).length);
    const kept = new Set(articles.map(({ id }) => id));
    for (const { id, of, reason, article } of dropped) {
      expect(article.id).toBe(id);
      expect(reason).not.toBe('');
      if (of !== null) expect(kept).toContain(of);
    }
    expect(dropped.find(({ id }) => id === 'urn:uuid:2')?.of).not.toBeNull();
    expect(dropped.find(({ id }) => id === 'urn:uuid:3')?.reason).toMatch(/^not an article but /);
    expect(failed).toEqual([
      expect.objectContaining({
        input: 'rows.ndjson',
        code: 'invalid-json',
        record: stories(12).length + 1,
      }),
    ]);
  });
});

test('what is cut, damaged, too large or a bomb is named, the rest is cleaned', async () => {
  const page = pageOf(stories(1)[0]!);
  const warc = Buffer.concat([await warcRecord(1, page), await warcRecord(2, page)]);
  const big = Buffer.concat([
    await warcRecord(1, 'x'.repeat(3_000_000)),
    await warcRecord(2, page),
  ]);
  const bomb = await warcRecord(1, gzipSync(Buffer.alloc(50_000_000)), {
    'Content-Encoding': 'gzip',
  });
  const files = {
    '1-cut.ndjson.gz': gzipSync(texts(50)).subarray(0, 1500),
    '2-cut.warc': warc.subarray(0, warc.length - 400),
    '3-cut.warc.gz': gzipSync(warc).subarray(0, 300),
    '4-big.warc': big,
    '5-bomb.warc': bomb,
    '6-bomb.ndjson.gz': gzipSync(Buffer.alloc(90_000_000)),
    '7-bad.ndjson': Buffer.concat([
      Buffer.from('{"text":"'),
      Buffer.of(0xff),
      Buffer.from('"}\n{}\n'),
    ]),
    '8-not.warc': 'this is no WARC file',
    '9-good.html': page,
  };
  await withFiles(files, async (cwd) => {
    const ran = await tinsach(['clean', '.', '--out', 'out', '--max-bytes', '2m'], { cwd });
    expect(ran.code).toBe(1);
    const failed = rowsOf<Failed>(await readFile(join(cwd, 'out/failed.ndjson'), 'utf8'));
    expect(failed.map(({ input, code }) => `${input}: ${code}`)).toEqual([
      '1-cut.ndjson.gz: truncated',
      '2-cut.warc: truncated',
      '3-cut.warc.gz: truncated',
      '4-big.warc: too-large',
      '5-bomb.warc: decompression-bomb',
      '6-bomb.ndjson.gz: decompression-bomb',
      '7-bad.ndjson: invalid-utf-8',
      '7-bad.ndjson: invalid-row',
      '8-not.warc: truncated',
    ]);
    const articles = rowsOf<{ id: string }>(
      await readFile(join(cwd, 'out/articles.ndjson'), 'utf8'),
    );
    expect(articles.length).toBeGreaterThan(0);
  });
});

test('a page that takes too long or too much memory is named, the rest is cleaned', async () => {
  const long =
    'người dân huyện miền núi cho biết trận mưa lớn Nguyễn Văn An đêm qua 24/1/2011 làm 20 tỷ đồng ';
  const rows = `${texts(5)}${ndjson([{ id: 'long', text: `T\n${long.repeat(60_000)}` }])}`;
  await withFiles({ 'rows.ndjson': rows }, async (cwd) => {
    for (const [limit, value, code] of [
      ['--timeout', '1', 'time-limit'],
      ['--memory', '64', 'memory-limit'],
    ] as const) {
      await tinsach(['clean', 'rows.ndjson', '--out', code, '--jobs', '1', limit, value], { cwd });
      const failed = rowsOf<Failed>(await readFile(join(cwd, code, 'failed.ndjson'), 'utf8'));
      expect(failed).toContainEqual(expect.objectContaining({ id: 'long', code }));
      expect(await readFile(join(cwd, code, 'articles.ndjson'), 'utf8')).not.toBe('');
    }
  });
}, 120_000);

test('a row that no thread can hold is named, the rest is cleaned', async () => {
  const huge = `{"id":"huge","text":"${'mưa lớn '.repeat(8_000_000)}"}\n`;
  const rows = `${texts(2)}${huge}${texts(1)}`;
  await withFiles({ 'rows.ndjson': rows }, async (cwd) => {
    const limits = ['--max-bytes', '100m', '--memory', '64'];
    const ran = await tinsach(['clean', 'rows.ndjson', '--out', 'out', ...limits], { cwd });
    expect(ran.code).toBe(1);
    const failed = rowsOf<Failed>(await readFile(join(cwd, 'out/failed.ndjson'), 'utf8'));
    expect(failed).toEqual([
      expect.objectContaining({ code: 'too-large', record: stories(2).length + 1 }),
    ]);
  });
}, 60_000);

test('killed at any point and started again, a run ends with the same files', async () => {
  await withFiles({ 'rows.ndjson': texts(60) }, async (cwd) => {
    const args = ['clean', 'rows.ndjson', '--jobs', '2'];
    const begun = Date.now();
    await tinsach([...args, '--jobs', '1', '--out', 'whole'], { cwd });
    const whole = Date.now() - begun;
    const expected = await resultsOf(join(cwd, 'whole'));
    const { kills, results } = await killedRuns(args, cwd, { runs: 2, seed: 1, whole });
    expect(kills).toBeGreaterThan(0);
    for (const result of results) expect(result).toEqual(expected);
    expect(Object.keys(expected)).toEqual(RESULTS);
  });
}, 120_000);

test('a second run in the same directory is refused while the first is at work', async () => {
  await withFiles({ 'a.ndjson': texts(300) }, async (cwd) => {
    const twice = ['a.ndjson', 'a.ndjson'].map((input) =>
      tinsach(['clean', input, '--out', 'out'], { cwd }),
    );
    const ran = (await Promise.all(twice)).sort((a, b) => a.code! - b.code!);
    expect(ran.map(({ code }) => code)).toEqual([0, 2]);
    expect(ran[1]!.stderr).toBe(
      'tinsach: another run is at work in out\nWait for it, or name another --out.\n',
    );
    expect((await tinsach(['clean', 'a.ndjson', '--out', 'a.ndjson'], { cwd })).stderr).toBe(
      'tinsach: a.ndjson: is no directory\n',
    );
  });
});

test('a directory of other inputs or options is refused, a finished one is left as it is', async () => {
  await withFiles({ 'a.ndjson': texts(3), 'b.ndjson': texts(4) }, async (cwd) => {
    const clean = (...args: string[]): ReturnType<typeof tinsach> =>
      tinsach(['clean', ...args], { cwd });
    expect((await clean('a.ndjson', '--out', 'out')).code).toBe(0);
    expect((await clean('a.ndjson', '--out', 'out')).code).toBe(0);
    const other = await clean('b.ndjson', '--out', 'out');
    expect(other.code).toBe(2);
    expect(other.stderr).toMatch(
      /other inputs or options: expected .*b\.ndjson.*, got .*a\.ndjson/,
    );
    expect((await clean('a.ndjson', '--out', 'out', '--no-annotations')).code).toBe(2);
    await writeFile(join(cwd, 'articles.ndjson'), '');
    const foreign = await clean('a.ndjson', '--out', '.');
    expect(foreign.code).toBe(2);
    expect(foreign.stderr).toMatch(/would be overwritten/);
  });
});
