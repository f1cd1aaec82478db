import { expect, test } from '@jest/globals';
import { dedupe } from '../../src/corpus.ts';
import {
  boilerplateFinder,
  learnBoilerplate,
  withoutPassages,
  type Boilerplate,
} from '../../src/corpus/boilerplate/index.ts';
import type { DedupeArticle } from '../../src/corpus/input.ts';
import { story } from './stories.ts';

const PROMO = 'Mời quý bạn đọc theo dõi bản tin sáng của chúng tôi vào lúc 6h hằng ngày.';
const DISCLAIMER = 'Bài viết chỉ mang tính tham khảo, không thay thế lời khuyên của bác sĩ.';

const page = (n: number, host: string, promo: string = PROMO): DedupeArticle => ({
  url: `https://www.${host}/bai-${n}.html`,
  title: `Bài ${n}`,
  text: `${story(n, 6)}\n${n % 2 === 0 ? `${DISCLAIMER} ` : ''}${promo}`,
});

const corpus: readonly DedupeArticle[] = [
  ...Array.from({ length: 20 }, (_, n) => page(n, 'mot.example')),
  ...Array.from({ length: 20 }, (_, n) => page(100 + n, 'hai.example', '')),
  ...Array.from({ length: 30 }, () => page(7, 'hai.example')),
];

const learned = learnBoilerplate(corpus);

test('sentences of a site are learned with their counts, equal articles counting once', () => {
  expect(learned.passages).toEqual([
    { site: 'mot.example', text: PROMO, count: 20, of: 20 },
    { site: 'mot.example', text: DISCLAIMER, count: 10, of: 20 },
    { site: 'hai.example', text: DISCLAIMER, count: 10, of: 21 },
  ]);
});

test('they survive JSON and are found in other spellings, with the count as reason', () => {
  const find = boilerplateFinder(JSON.parse(JSON.stringify(learned)) as Boilerplate);
  const text = `Tin mới. ${PROMO.toUpperCase().normalize('NFD')}`;
  const [hit, ...others] = find({ url: 'https://mot.example/x', text });
  expect(others).toEqual([]);
  expect(hit).toMatchObject({ count: 20, reason: 'in 20 of 20 articles of mot.example' });
  expect(text.slice(hit!.start, hit!.end)).toBe(hit!.text);
  expect(find({ url: 'https://ba.example/x', text })).toEqual([]);
});

test('removal leaves the news', () => {
  const text = `Dòng một.\n${PROMO}\n\nDòng hai. ${DISCLAIMER} Dòng ba.`;
  const hits = boilerplateFinder(learned)({ url: '//mot.example/', text });
  expect(withoutPassages(text, hits)).toBe('Dòng một.\n\nDòng hai. Dòng ba.');
});

test('dedupe does not compare it', async () => {
  const notice = `${DISCLAIMER} ${PROMO}`;
  const short = ['Điểm chuẩn khối A', 'Điểm chuẩn khối B'].map((text, id) => ({
    id, url: 'https://mot.example/', text: `${text} năm nay ra sao, mời xem ở đây. ${notice}`,
  })); // prettier-ignore
  const { dropped } = await dedupe(short, { boilerplate: learned, threshold: 0.01 });
  expect(dropped).toEqual([]);
  expect((await dedupe(short, { threshold: 0.01 })).dropped).toHaveLength(1);
});

test('misuse is refused', () => {
  expect(() => learnBoilerplate([], { articles: 1 })).toThrow(/2 or more expected, got 1/);
  expect(() => boilerplateFinder({ version: 2, passages: [] } as never)).toThrow(/got 2/);
});
