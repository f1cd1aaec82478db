import { expect, test } from '@jest/globals';
import { dedupe, type Deduped } from '../../src/corpus.ts';
import type { DedupeArticle } from '../../src/corpus/input.ts';
import { textOf } from '../../src/corpus/input.ts';
import { prepare, verify } from '../../src/corpus/verify/index.ts';
import { article, edited, shuffled, story } from './stories.ts';

const ids = (articles: readonly DedupeArticle[]): readonly unknown[] =>
  articles.map(({ id }) => id).sort();

/** 40 stories, some told two to four times, some drifting away step by step. */
const corpus: readonly DedupeArticle[] = Array.from({ length: 40 }, (_, i) => i).flatMap((i) => {
  const copies = [article(`s${i}`, story(i))];
  for (let n = 1; n <= i % 4; n++) {
    copies.push(
      article(`s${i}-${n}`, edited(copies[n - 1]!.text, i % 3 === 0 ? 0.03 : 0.01, i * 10 + n)),
    );
  }
  return copies;
});

const decided = (result: Deduped<DedupeArticle>): unknown => ({
  kept: ids(result.kept),
  dropped: result.dropped
    .map(({ id, of, score, reason }) => ({ id, of, score, reason }))
    .sort((a, b) => (a.id < b.id ? -1 : 1)),
});

test.each(['earliest', 'longest'] as const)(
  '%s: the order of the articles changes nothing',
  async (prefer) => {
    const expected = decided(await dedupe(corpus, { prefer }));
    for (let seed = 1; seed <= 8; seed++) {
      expect(decided(await dedupe(shuffled(corpus, seed), { prefer }))).toEqual(expected);
    }
  },
);

test('a comparator that tells all apart decides alone, in any order', async () => {
  const prefer = (a: DedupeArticle, b: DedupeArticle): number =>
    String(a.id) > String(b.id) ? -1 : 1;
  const expected = decided(await dedupe(corpus, { prefer }));
  expect(decided(await dedupe(shuffled(corpus, 3), { prefer }))).toEqual(expected);
});

test('every dropped article matches the kept one, no two kept ones match', async () => {
  const { kept, dropped } = await dedupe(corpus);
  expect(dropped.length).toBeGreaterThan(30);
  const keptIds = new Set(ids(kept));
  for (const { of, position, ofPosition, score } of dropped) {
    expect(keptIds.has(of)).toBe(true);
    const pair = [position, ofPosition].map((at) => prepare(textOf(corpus[at]!, at)));
    expect(verify(pair[0]!, pair[1]!)).toMatchObject({ duplicate: true, score });
  }
  const prepared = kept.map((one, at) => prepare(textOf(one, at)));
  for (let i = 0; i < prepared.length; i++) {
    for (let j = 0; j < i; j++) expect(verify(prepared[i]!, prepared[j]!).duplicate).toBe(false);
  }
});

test('A~B and B~C do not make A~C: who does not match the kept one stays', async () => {
  const chain = [story(1000, 30)];
  for (let n = 1; n < 12; n++) chain.push(edited(chain[n - 1]!, 0.04, n));
  const { clusters } = await dedupe(
    chain.map((text, n) => article(`c${n}`, text)),
    { prefer: 'first' },
  );
  expect(clusters.length).toBeGreaterThan(1);
  for (const { kept, members } of clusters) {
    for (const member of members) {
      const [a, b] = [kept, member].map((id) => chain[Number(String(id).slice(1))]!);
      const check = verify(
        prepare(textOf(article('', a!), 0)),
        prepare(textOf(article('', b!), 0)),
      );
      expect(check.duplicate).toBe(true);
    }
  }
});

test('what is kept has no duplicates left', async () => {
  const { kept } = await dedupe(corpus);
  expect((await dedupe(kept)).dropped).toEqual([]);
});

test('prefer says which one stays', async () => {
  const text = story(7);
  const copies = [
    article('new', `${text} Thêm một câu ở cuối bài.`, { date: '2024-05-02T07:00:00+07:00' }),
    article('old', text, { date: '2024-05-01' }),
    article('undated', text.replace(' ', '\n')),
  ];
  const keeps = async (prefer: 'earliest' | 'longest' | 'first'): Promise<unknown> =>
    ids((await dedupe(copies, { prefer })).kept);
  expect(await keeps('earliest')).toEqual(['old']);
  expect(await keeps('longest')).toEqual(['new']);
  expect(await keeps('first')).toEqual(['new']);
});

test('articles come from iterables of both kinds and stay the same objects', async () => {
  const articles = [article('a', story(1)), article('b', story(2)), article('c', story(1))];
  async function* stream(): AsyncGenerator<DedupeArticle> {
    for (const one of articles) yield await Promise.resolve(one);
  }
  const { kept, clusters } = await dedupe(stream());
  expect(kept[0]).toBe(articles[0]);
  expect(kept[1]).toBe(articles[1]);
  expect(clusters).toEqual([{ kept: 'a', members: ['a', 'c'] }]);
});

test('an id is the id, else the address, else the position', async () => {
  const text = story(5);
  const url = 'https://bao.example/1.html';
  const { dropped } = await dedupe([{ text }, { url, text }, { id: 7, url, text }], {
    prefer: 'first',
  });
  expect(dropped.map(({ id, of }) => [id, of])).toEqual([
    [url, 0],
    [7, 0],
  ]);
});

test('empty and one-syllable articles are not merged', async () => {
  const texts = ['', '', ' \n', '…', 'Ảnh', 'Anh', 'Tin', '18', '19'];
  const { kept } = await dedupe(texts.map((text) => ({ text })));
  expect(kept).toHaveLength(texts.length);
});

test('a short article is dropped only for an equal one', async () => {
  const texts = ['Lịch cúp điện ngày 5/6', 'Lịch cúp điện ngày 6/6', 'LỊCH CÚP ĐIỆN  ngày 5/6.'];
  const { dropped } = await dedupe(
    texts.map((text) => ({ text })),
    { prefer: 'first' },
  );
  expect(dropped).toMatchObject([{ id: 2, of: 0, score: 1 }]);
});

test('a threshold of 1 leaves only equal texts', async () => {
  const text = story(9);
  const articles = [
    article('a', text),
    article('b', text.toUpperCase()),
    article('c', edited(text, 0.03, 1)),
  ];
  expect((await dedupe(articles, { threshold: 1 })).dropped).toMatchObject([{ id: 'b', of: 'a' }]);
});

test('each comparison can be traced', async () => {
  const events: string[] = [];
  const text = story(11);
  await dedupe([article('a', text), article('b', edited(text, 0.01, 2))], {
    trace: ({ rule, reason }) => events.push(`${rule}: ${reason}`),
  });
  expect(events).toEqual([expect.stringMatching(/^same-text: 0\.\d+: \d+% of/)]);
});

test('misuse says what was expected and what came', async () => {
  await expect(dedupe(5 as never)).rejects.toThrow(/iterable.*got number/);
  await expect(dedupe([{ title: 'x' } as never])).rejects.toThrow(
    /article 0.*`text`.*got undefined/,
  );
  await expect(dedupe([{ text: 'x', title: 5 } as never])).rejects.toThrow(/`title`.*got number/);
  await expect(dedupe([null as never])).rejects.toThrow(/article 0.*object expected, got null/);
  await expect(dedupe([], { threshold: 1.5 })).rejects.toThrow(/0 to 1 expected, got 1.5/);
  await expect(dedupe([], { prefer: 'best' as never })).rejects.toThrow(/got best/);
  await expect(
    dedupe([article('a', 'x')], { signal: AbortSignal.abort(new Error('stop')) }),
  ).rejects.toThrow('stop');
});

test('a text of five megabytes, and one that repeats itself, take seconds at most', async () => {
  const long = story(1, 60_000).slice(0, 5_000_000);
  const same = 'mưa to gió lớn '.repeat(100_000);
  const started = performance.now();
  const { dropped } = await dedupe([
    article('a', long), article('b', `${long} thêm`), article('c', same), article('d', `${same} hết`), article('e', '漢'.repeat(2_500_000)),
  ]); // prettier-ignore
  expect(performance.now() - started).toBeLessThan(20_000);
  expect(dropped.map(({ id }) => id)).toEqual(['a', 'c']);
});
