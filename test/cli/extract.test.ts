import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import type { Article } from '../../src/index.ts';
import { type Story, stories } from '../pipe/stories.ts';
import { pageOf, warcRecord, withFiles } from './pages.ts';
import { MAIN, ndjson, rowsOf, tinsach, tinsachEach } from './run.ts';

type Row = Article & { readonly id?: string; readonly [name: string]: unknown };

const [first, second] = stories(2) as readonly Story[] as readonly [Story, Story];
const flat = ({ title, lead, text }: Story): string =>
  [title, lead, text].filter((part) => part !== null).join('\n');

test('HTML, text, NDJSON, gzip, WARC and standard input give the same Article', async () => {
  const html = pageOf(first);
  const files = {
    'page.html': html,
    'page.html.gz': gzipSync(html),
    'rows.ndjson': ndjson([{ html }]),
    'rows.json': JSON.stringify([{ html }], null, 2),
    'crawl.warc.gz': gzipSync(await warcRecord(1, html)),
    'gzip-named-html.html': gzipSync(html),
  };
  await withFiles(files, async (cwd) => {
    const texts = new Set<string>();
    const given: readonly (readonly [readonly string[], number])[] = [
      [Object.keys(files), 6],
      [['.'], 5],
      [['*.html', '-'], 3],
    ];
    for (const [names, count] of given) {
      const { code, stdout } = await tinsach(['extract', ...names], { cwd, stdin: html });
      expect(code).toBe(0);
      expect(rowsOf(stdout)).toHaveLength(count);
      for (const row of rowsOf<Row>(stdout)) texts.add(`${row.title}\n${row.lead}\n${row.text}`);
    }
    expect([...texts]).toEqual([`${first.title}\n${String(first.lead)}\n${first.text}`]);
  });
});

test('rows keep their id and members of their own, WARC records their id, address and time', async () => {
  const text = flat(second);
  const rows = [{ id: 7, url: 'https://bao.example/7', text, crawl: { depth: 2 }, date: 'mine' }];
  const fromRows = await tinsach(['extract', '-', '--input', 'ndjson'], { stdin: ndjson(rows) });
  expect(rowsOf<Row>(fromRows.stdout)).toEqual([
    expect.objectContaining({
      id: '7',
      url: 'https://bao.example/7',
      crawl: { depth: 2 },
      input: { date: 'mine' },
    }),
  ]);
  const warc = Buffer.concat([
    await warcRecord(1, pageOf(second)),
    await warcRecord(2, 'GIF89a', { 'Content-Type': 'image/gif' }),
    await warcRecord(3, gzipSync(pageOf(second)), { 'Content-Encoding': 'gzip' }),
    await warcRecord(4, '<p>ch\r\n'.replace(/^/, '5\r\n') + '0\r\n\r\n', {
      'Transfer-Encoding': 'chunked',
    }),
  ]);
  const fromWarc = await tinsach(['extract', '-'], { stdin: warc });
  expect(rowsOf<Row>(fromWarc.stdout).map(({ id, url }) => [id, url])).toEqual(
    [1, 3, 4].map((n) => [`urn:uuid:${String(n)}`, `https://bao.example/tin-${String(n)}.html`]),
  );
});

test('each output format says the same, Parquet can be read again', async () => {
  await withFiles({ 'a.html': pageOf(first), 'b.html': pageOf(second) }, async (cwd) => {
    const run = async (...args: string[]): Promise<string> =>
      (await tinsach(['extract', '.', ...args], { cwd })).stdout;
    const titles = rowsOf<Row>(await run()).map(({ title }) => title);
    expect(titles).toEqual([first.title, second.title]);
    expect(JSON.parse(await run('--format', 'json'))).toHaveLength(2);
    expect((await run('--format', 'markdown')).match(/^# .+$/gm)).toHaveLength(2);
    expect(await run('--format', 'text')).toContain(`${first.title}\n${String(first.lead)}\n`);
    const tei = await run('--format', 'tei');
    expect(tei.match(/<TEI>/g)).toHaveLength(2);
    expect(tei.trimEnd().endsWith('</teiCorpus>')).toBe(true);
    await mkdir(join(cwd, 'out'));
    await run('--out', 'out/articles.parquet');
    const { parquetReadObjects, asyncBufferFromFile } = await import('hyparquet');
    const file = await asyncBufferFromFile(join(cwd, 'out/articles.parquet'));
    const rows = (await parquetReadObjects({ file })) as { title: string; article: Row }[];
    expect(rows.map((row) => [row.title, row.article.text])).toEqual([
      [first.title, first.text],
      [second.title, second.text],
    ]);
    const again = await tinsach(['extract', 'out/articles.parquet'], { cwd });
    expect(rowsOf<Row>(again.stdout)).toHaveLength(2);
  });
});

test('threads give the rows of one thread, in its order', async () => {
  const rows = ndjson(stories(60).map((story) => ({ id: story.id, text: flat(story) })));
  const one = await tinsach(['extract', '-'], { stdin: rows });
  const two = await tinsach(['extract', '-', '--jobs', '2'], { stdin: rows });
  expect(two.stdout).toBe(one.stdout);
});

test('an input that fails is named, the rest is extracted, exit code 1', async () => {
  await withFiles(
    { 'page.html': pageOf(first), 'cut.html.gz': gzipSync(pageOf(first)).subarray(0, 200) },
    async (cwd) => {
      const ran = await tinsach(['extract', 'nothing.html', 'cut.html.gz', 'page.html'], { cwd });
      expect(ran.code).toBe(1);
      expect(rowsOf(ran.stdout)).toHaveLength(1);
      expect(ran.stderr).toMatch(/nothing\.html: unreadable: no such file/);
      expect(ran.stderr).toMatch(/cut\.html\.gz: truncated: the gzip data ends in the middle/);
    },
  );
});

const MISUSES: readonly (readonly [readonly string[], RegExp])[] = [
  [['extract', '--now', 'yesterday', '-'], /Expected a date such as .*, got "yesterday"/],
  [['extract', '--format', 'pdf', '-'], /Allowed choices are ndjson, json/],
  [['extract', '--url', 'bao', '-'], /Expected an address such as https:.*, got "bao"/],
  [['extract', '--max-bytes', '-3', '-'], /Expected a size such as 500k or 32m/],
  [['extrct'], /unknown command 'extrct'[\s\S]*Did you mean extract\?/],
  [['extract', '--nwo', 'x'], /unknown option '--nwo'[\s\S]*Did you mean --now\?/],
  [['dedup', '--threshold', '2'], /Expected a number from 0 to 1, got "2"/],
  [['extract', '-', '--format', 'parquet'], /Parquet is written to a file: expected --out/],
  [['clean', 'x'], /required option '--out <dir>'/],
  [['clean', 'x', '--out', 'o', '--memory', '8'], /Expected 64 or more, got "8"/],
  [['clean', 'x', '--out', 'o', '--keep', 'news'], /Expected some of article, .*, got "news"/],
];

test('wrong use ends with code 2, expected and got', async () => {
  const runs = await tinsachEach(MISUSES.map(([args]) => args));
  for (const [n, { code, stdout, stderr }] of runs.entries()) {
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(MISUSES[n]![1]);
  }
});

test('help of every command teaches by example', async () => {
  const names = ['extract', 'explain', 'clean', 'dedup', 'normalize', 'decode', 'sign'];
  const helps = names.map((name) => [name, '--help']);
  const [overview, ...each] = await tinsachEach([['--help'], ...helps]);
  expect(overview!.code).toBe(0);
  for (const [n, name] of names.entries()) {
    expect(overview!.stdout).toMatch(new RegExp(`^ {2}${name}`, 'm'));
    expect(each[n]!.code).toBe(0);
    expect(each[n]!.stdout).toMatch(/^Usage: /);
  }
});

test('a reader that goes away ends the run without a word', async () => {
  const stdin = ndjson(Array.from({ length: 3000 }, () => ({ text: flat(first) })));
  const child = spawn(process.execPath, [MAIN, 'extract', '-']);
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code] = (await once(child, 'close')) as [number];
  expect([code, stderr]).toEqual([0, '']);
});

test('rows come out while more are still to come', async () => {
  const child = spawn(process.execPath, [MAIN, 'extract', '--ndjson', '-']);
  child.stdin.write(ndjson([{ id: 'early', text: flat(first) }]));
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
  expect(chunk.toString()).toContain('"early"');
  child.stdin.end();
  await once(child, 'close');
});

test('the page fetched last year is dated by its own time, --now overrules it', async () => {
  const text = `${first.title}\nHôm qua, ${first.text}`;
  const value = async (...args: string[]): Promise<unknown> => {
    const stdin = ndjson([{ text, fetched: '2023-05-10T00:00:00Z' }]);
    const { stdout } = await tinsach(['extract', '--ndjson', '-', ...args], { stdin });
    return rowsOf<Row>(stdout)[0]!.dates.find((date) => /hôm qua/i.test(date.text))?.value;
  };
  expect(await value()).toBe('2023-05-09');
  expect(await value('--now', '2024-01-02')).toBe('2024-01-01');
});

test('--out writes the file', async () => {
  await withFiles({}, async (cwd) => {
    await writeFile(join(cwd, 'p.html'), pageOf(first));
    const ran = await tinsach(['extract', 'p.html', '--out', 'a.md'], { cwd });
    expect([ran.code, ran.stdout]).toEqual([0, '']);
    expect(await readFile(join(cwd, 'a.md'), 'utf8')).toMatch(/^# /);
  });
});
