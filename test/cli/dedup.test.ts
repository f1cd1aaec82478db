import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { dedupe } from '../../src/index.ts';
import { stories } from '../pipe/stories.ts';
import { withFiles } from './pages.ts';
import { ndjson, rowsOf, tinsach } from './run.ts';

interface Dropped {
  readonly id: string;
  readonly of: string;
  readonly score: number;
  readonly reason: string;
  readonly article: object;
}

const articles = stories(30);
const files = { 'a.ndjson': ndjson(articles) };

test('keeps and drops what dedupe does; kept rows come out as they went in', async () => {
  await withFiles(files, async (cwd) => {
    const args = ['dedup', 'a.ndjson', '--dropped', 'dropped.ndjson', '--report', 'report.html'];
    const ran = await tinsach(args, { cwd });
    expect(ran.code).toBe(0);
    const expected = await dedupe(articles);
    expect(ran.stdout).toBe(ndjson(expected.kept));
    const dropped = rowsOf<Dropped>(await readFile(join(cwd, 'dropped.ndjson'), 'utf8'));
    expect(dropped.map(({ id, of, score, reason }) => ({ id, of, score, reason }))).toEqual(
      expected.dropped.map(({ id, of, score, reason }) => ({ id, of, score, reason })),
    );
    expect(dropped[0]!.article).toEqual(articles.find(({ id }) => id === dropped[0]!.id));
    expect(await readFile(join(cwd, 'report.html'), 'utf8')).toContain(dropped[0]!.id);
    expect(ran.stderr).toMatch(/dedup: \d+ kept, \d+ dropped\n$/);
  });
});

test('how many threads there are changes nothing', async () => {
  // Enough that threads are started, which the first 8,192 lines are not worth.
  await withFiles({ 'many.ndjson': `${ndjson(stories(5600))}{"text":5}\n` }, async (cwd) => {
    const results = [];
    for (const jobs of ['1', '3']) {
      const args = ['dedup', 'many.ndjson', '--jobs', jobs, '--dropped', 'dropped.ndjson'];
      const { code, stdout, stderr } = await tinsach(args, { cwd });
      const dropped = await readFile(join(cwd, 'dropped.ndjson'), 'utf8');
      const told = stderr.split('\n').filter((line) => !/\/s/.test(line));
      results.push({ code, stdout, dropped, told });
    }
    expect(results[1]).toEqual(results[0]);
    expect(results[0]!.code).toBe(1);
    expect(rowsOf(results[0]!.dropped).length).toBeGreaterThan(2900);
  });
});

test('stored scores decide another threshold as comparing again would', async () => {
  await withFiles(files, async (cwd) => {
    const dedup = async (...args: string[]): Promise<string> =>
      (await tinsach(['dedup', 'a.ndjson', ...args], { cwd })).stdout;
    expect(await dedup('--save-scores', 'scores.ndjson', '--dry-run')).toBe('');
    const first = await dedup();
    expect(await dedup('--scores', 'scores.ndjson')).toBe(first);
    for (const threshold of ['0.97', '1']) {
      const again = await dedup('--scores', 'scores.ndjson', '--threshold', threshold);
      expect(again).toBe(await dedup('--threshold', threshold));
    }
    const other = await tinsach(['dedup', '-', '--scores', 'scores.ndjson'], {
      cwd,
      stdin: ndjson(articles.slice(1)),
    });
    expect(other.code).toBe(1);
    expect(other.stderr).toMatch(/scores of other articles: expected \d+ articles .*, got \d+/);
    const longest = ['a.ndjson', '--scores', 'scores.ndjson', '--prefer', 'longest'];
    const choice = await tinsach(['dedup', ...longest], { cwd });
    expect(choice.code).toBe(1);
    expect(choice.stderr).toMatch(/another choice: expected --prefer longest, got earliest/);
  });
});

test('an index remembers between runs; a dry run changes nothing', async () => {
  await withFiles(files, async (cwd) => {
    const dedup = (...args: string[]): ReturnType<typeof tinsach> =>
      tinsach(['dedup', 'a.ndjson', '--index', 'seen.index', ...args], { cwd });
    const rehearsed = await dedup('--dry-run');
    expect([rehearsed.code, rehearsed.stdout]).toEqual([0, '']);
    expect(existsSync(join(cwd, 'seen.index'))).toBe(false);
    const first = rowsOf((await dedup()).stdout);
    expect(first.length).toBeGreaterThan(0);
    expect(first.length).toBeLessThan(articles.length);
    expect(rehearsed.stderr).toContain(`dedup: ${String(first.length)} kept, `);
    const again = await tinsach(['dedup', '-', '--index', 'seen.index', '--dry-run'], {
      cwd,
      stdin: ndjson(articles.map((article) => ({ ...article, id: `new-${article.id}` }))),
    });
    expect([again.code, again.stdout]).toEqual([0, '']);
    expect(again.stderr).toMatch(new RegExp(`dedup: 0 kept, ${String(articles.length)} dropped`));
    const both = await dedup('--report', 'r.html');
    expect(both.code).toBe(2);
  });
});

test('an index names rows without id or address by their place and bytes', async () => {
  const rows = articles.slice(2, 8).map(({ title, lead, text }) => ({ title, lead, text }));
  const other = articles
    .slice(6, 12)
    .map(({ title, lead, text }) => ({ title, lead, text, url: '' }));
  await withFiles({ 'a.ndjson': ndjson([...rows, rows[0]!]) }, async (cwd) => {
    const dedup = (stdin?: string): ReturnType<typeof tinsach> =>
      tinsach(['dedup', stdin === undefined ? 'a.ndjson' : '-', '--index', 'i', '--dropped', 'd'], {
        cwd,
        ...(stdin !== undefined && { stdin }),
      });
    const dropped = async (): Promise<readonly Dropped[]> =>
      rowsOf<Dropped>(await readFile(join(cwd, 'd'), 'utf8'));
    const first = await dedup();
    const names = (await dropped()).map(({ id, of }) => `${id} ${of}`);
    expect(names).toContainEqual(
      expect.stringMatching(/^a\.ndjson#7-[0-9a-f]{8} a\.ndjson#1-[0-9a-f]{8}$/),
    );
    expect((await dedup()).stdout).toBe(first.stdout);
    expect((await dropped()).map(({ id, of }) => `${id} ${of}`)).toEqual(names);
    expect((await dedup(ndjson(rows))).stdout).toBe('');
    expect(rowsOf((await dedup(ndjson(other))).stdout).length).toBeGreaterThan(0);
  });
});

test('rows that are no articles are named', async () => {
  const stdin = '{"id":"a","text":"một bài"}\n{"id":"b","text":5}\n{"id":"c"}\n[]\n';
  const ran = await tinsach(['dedup'], { stdin });
  expect(ran.code).toBe(1);
  expect(ran.stdout).toBe('{"id":"a","text":"một bài"}\n');
  expect(ran.stderr).toMatch(/record 2: invalid-row: expected a string in "text", got a number/);
  expect(ran.stderr).toMatch(/record 3: invalid-row: expected a string in "text", got none/);
  expect(ran.stderr).toMatch(/record 4: invalid-row: expected a JSON object, got an array/);
});
