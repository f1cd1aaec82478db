import { expect, test } from '@jest/globals';
import { dedupe } from '../../src/index.ts';
import { ndjson, rowsOf, tinsach } from '../cli/run.ts';
import { stories } from './stories.ts';

interface Signed {
  readonly id: string;
  readonly rank: string;
  readonly syllables: number;
  readonly content: string;
  readonly bands: readonly string[];
}

test('sign, pairs, verify and components drop what dedupe drops, for the same kept ones', async () => {
  const articles = stories();
  const byId = new Map(articles.map((article) => [article.id, article]));
  const signed = rowsOf<Signed>((await tinsach(['sign'], { stdin: ndjson(articles) })).stdout);
  const ranks = new Map(signed.map(({ id, rank }) => [id, rank]));
  const { leaders, copies } = groupContents(signed);
  const pairs = await tinsach(['pairs'], { stdin: ndjson(bandsOf(leaders)) });
  const candidates = new Set([
    ...rowsOf<{ a: string; b: string }>(pairs.stdout).map(({ a, b }) => `${a} ${b}`),
  ]);
  const texts = [...candidates].map((pair) => {
    const [a, b] = pair.split(' ').map((id) => ({ ...byId.get(id), rank: ranks.get(id) }));
    return { a, b };
  });
  const verified = await tinsach(['verify'], { stdin: ndjson(texts) });
  const decided = await tinsach(['components'], { stdin: verified.stdout + ndjson(copies) });
  const dropped = rowsOf<{ id: string; of: string | null }>(decided.stdout)
    .filter(({ of }) => of !== null)
    .map(({ id, of }) => `${id} ${String(of)}`);
  const expected = (await dedupe(articles)).dropped.map(({ id, of }) => `${id} ${of}`);
  expect(expected.length).toBeGreaterThan(5);
  expect(dropped.sort()).toEqual(expected.sort());
});

test('a line that fails is emitted, skipped or ends the run', async () => {
  const stdin = '{"id":"a","text":"Một bài"}\nnot json\n{"id":"b"}\n{"id":"c","text":"Hai bài"}\n';
  const emit = await tinsach(['sign', '--on-error', 'emit'], { stdin });
  expect(emit.code).toBe(0);
  expect(rowsOf(emit.stdout).map((row) => row['id'] ?? row['error'])).toEqual([
    'a',
    expect.objectContaining({ code: 'invalid-json', line: 2 }),
    expect.objectContaining({ code: 'invalid-row', line: 3, id: 'b' }),
    'c',
  ]);
  const skip = await tinsach(['sign'], { stdin });
  expect(skip.code).toBe(1);
  expect(rowsOf(skip.stdout)).toHaveLength(2);
  expect(skip.stderr).toMatch(/record 2: invalid-json: .*\n.*record 3: invalid-row: /);
  const fail = await tinsach(['sign', '--on-error', 'fail'], { stdin });
  expect(fail.code).toBe(1);
  expect(rowsOf(fail.stdout)).toHaveLength(1);
});

test('a long line fails without being held, the next one passes', async () => {
  const stdin = ndjson([
    { id: 'long', text: 'x'.repeat(300_000) },
    { id: 'ok', text: 'một hai' },
  ]);
  const ran = await tinsach(['sign', '--max-bytes', '100k', '--on-error', 'emit'], { stdin });
  expect(rowsOf(ran.stdout)).toEqual([
    { v: 1, error: expect.objectContaining({ code: 'too-large' }) },
    expect.objectContaining({ id: 'ok' }),
  ]);
});

test('tabs, line breaks, quotes and NFD text survive a row', async () => {
  const text = 'một\thai\r\nba "bốn" \\N \u2028 e\u0302\u0301';
  const verified = await tinsach(['verify'], {
    stdin: ndjson([{ a: { id: 'a\tb', text }, b: { id: 1, text } }]),
  });
  expect(verified.stdout.trimEnd()).not.toMatch(/[\t\n\r]/);
  expect(rowsOf(verified.stdout)).toEqual([
    expect.objectContaining({ a: 'a\tb', b: '1', duplicate: true, score: 1 }),
  ]);
});

test('carried fields stand before each row that a line becomes, NULL where it cannot be taken apart', async () => {
  const stdin = '7\t\\N\t{"id":"a",\t"text":"một hai"}\n8\t\t\n9\tx\t[]\nno tab\n';
  const { stdout, code } = await tinsach(['sign', '--carry', '2', '--on-error', 'emit'], { stdin });
  expect(code).toBe(0);
  const lines = stdout.trimEnd().split('\n');
  expect(lines.map((line) => line.split('\t').slice(0, 2))).toEqual([
    ['7', '\\N'],
    ['9', 'x'],
    ['\\N', '\\N'],
  ]);
  expect(rowsOf(lines.map((line) => line.split('\t')[2]).join('\n'))).toEqual([
    expect.objectContaining({ id: 'a', syllables: 2 }),
    { v: 1, error: expect.objectContaining({ code: 'invalid-row' }) },
    { v: 1, error: expect.objectContaining({ code: 'invalid-row' }) },
  ]);
});

test('an error row of an earlier filter is passed on', async () => {
  const row = { v: 1, error: { code: 'invalid-json', reason: 'no object', line: 3 } };
  const { stdout } = await tinsach(['sign'], { stdin: ndjson([row]) });
  expect(rowsOf(stdout)).toEqual([row]);
});

test('components settles the rows of each group alone', async () => {
  const match = (a: string, b: string): string =>
    JSON.stringify({ a, b, aRank: a, bRank: b, score: 0.9, reason: 'r' });
  const stdin = `1\t${match('a', 'b')}\n1\t${match('b', 'c')}\n2\t${match('a', 'd')}\n`;
  const { stdout } = await tinsach(['components', '--carry', '1'], { stdin });
  const rows = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(
      ([group, json]) => [group, JSON.parse(json!) as { id: string; of: string | null }] as const,
    );
  expect(rows.map(([group, { id, of }]) => [group, id, of])).toEqual([
    ['1', 'a', null],
    ['1', 'b', 'a'],
    ['1', 'c', null],
    ['2', 'a', null],
    ['2', 'd', 'a'],
  ]);
});

test('verify --dropped gives the head of the row, and nothing where both stay', async () => {
  const [story, other] = stories().filter(({ id }) => /^story-\d+$/.test(id));
  const copy = { ...story, id: 7, text: `${story!.text}\nTin thêm từ tòa soạn.` };
  const stdin = ndjson([
    { a: copy, b: story },
    { a: other, b: story },
  ]);
  const { stdout } = await tinsach(['verify', '--dropped'], { stdin });
  const rows = rowsOf(stdout);
  expect(rows).toHaveLength(1);
  expect(Object.keys(rows[0]!)).toEqual(['id', 'of', 'score', 'reason', 'shared', 'differing']);
  expect(rows[0]).toMatchObject({ id: '7', of: story!.id });
});

test("articles that share a band's key share the low bytes of its two minima", async () => {
  interface Row {
    readonly bands: readonly string[];
    readonly minima: string;
  }
  const [story] = stories(1);
  const edited = { ...story, text: story!.text.replace(/^[^.]*\./, 'Câu đầu nay viết khác.') };
  const [a, b] = rowsOf<Row>((await tinsach(['sign'], { stdin: ndjson([story, edited]) })).stdout);
  const lowBytes = ({ minima }: Row, band: number): string =>
    Buffer.from(minima, 'base64').toString('hex', 2 * band, 2 * band + 2);
  const shared = a!.bands.flatMap((key, band) => (key === b!.bands[band] ? [band] : []));
  expect(shared.length).toBeGreaterThan(10);
  expect(shared.length).toBeLessThan(64);
  for (const band of shared) expect(lowBytes(a!, band)).toBe(lowBytes(b!, band));
});

test('a crowded band pairs neighbours only', async () => {
  const minima = Buffer.alloc(256).toString('base64');
  const members = Array.from({ length: 300 }, (_, n) => ({
    id: `m${String(n)}`,
    content: n.toString(16).padStart(16, '0'),
    syllables: 100,
    minima,
  }));
  const crowd = await tinsach(['pairs'], { stdin: ndjson([{ band: 'x', members }]) });
  expect(rowsOf(crowd.stdout)).toHaveLength(300 * 32 - (32 * 33) / 2);
  const few = { band: 'x', members: members.slice(0, 40) };
  const all = await tinsach(['pairs'], { stdin: ndjson([few, { ...few, crowded: true }]) });
  expect(rowsOf(all.stdout)).toHaveLength((40 * 39) / 2 + (40 * 32 - (32 * 33) / 2));
});

function groupContents(signed: readonly Signed[]): {
  readonly leaders: readonly Signed[];
  readonly copies: readonly object[];
} {
  const groups = groupBy(signed);
  const sorted = [...groups.values()].map((group) =>
    [...group].sort((x, y) => (x.rank + x.id < y.rank + y.id ? -1 : 1)),
  );
  return {
    leaders: sorted.map(([leader]) => leader!),
    copies: sorted.flatMap(([leader, ...rest]) => rest.map((copy) => sameRow(leader!, copy))),
  };
}

function sameRow(a: Signed, b: Signed): object {
  return { a: a.id, b: b.id, aRank: a.rank, bRank: b.rank, same: true };
}

function groupBy(signed: readonly Signed[]): ReadonlyMap<string, readonly Signed[]> {
  const groups = new Map<string, Signed[]>();
  for (const row of signed) {
    const key = `${row.content} ${String(row.syllables)}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

function bandsOf(leaders: readonly Signed[]): readonly { readonly members: readonly Signed[] }[] {
  const bands = new Map<string, Signed[]>();
  for (const leader of leaders.filter(({ syllables }) => syllables >= 20)) {
    for (const band of leader.bands) bands.set(band, [...(bands.get(band) ?? []), leader]);
  }
  return [...bands]
    .filter(([, members]) => members.length > 1)
    .map(([band, members]) => ({ band, members }));
}
