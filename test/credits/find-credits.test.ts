import { expect, test } from '@jest/globals';
import { findCredits, findSourceTag } from '../../src/page/annotate/credits/credits.ts';

const article = (...lines: readonly string[]): string => ['Cầu mới thông xe', ...lines].join('\n');

test('writer and source on two lines at the end, pictures in the text', () => {
  const text = article(
    'TTO - Sáng nay, cầu mới thông xe.',
    'Cây cầu nhìn từ trên cao - Ảnh: LÊ AN',
    'Người dân rất vui. (Ảnh: Võ Bình).',
    'Thu Hiền',
    'Theo AFX',
  );
  expect(findCredits(text)).toEqual({
    authors: [{ name: 'Thu Hiền' }],
    agency: 'AFX',
    photo: ['LÊ AN', 'Võ Bình'],
  });
  expect(findSourceTag(text)).toBe('TTO');
});

test('a byline before a call to the reader, and one behind the last sentence', () => {
  expect(findCredits(article('Cầu dài.', 'Thu Hiền', '* Mời bạn đọc gửi bài.')).authors).toEqual([
    { name: 'Thu Hiền' },
  ]);
  expect(findCredits(article('Cầu dài. Cầu rộng. Thu Hiền')).authors).toEqual([
    { name: 'Thu Hiền' },
  ]);
});

test('a credit that runs on into the next sentence ends before it', () => {
  const text = article('Cây cầu. Ảnh: AFP/TTXVN Theo chủ đầu tư, cầu dài và rộng hơn cầu cũ.');
  expect(findCredits(text).photo).toEqual(['AFP/TTXVN']);
});

test('an article that nobody signs has no credits', () => {
  const text = article('Sáng nay, cầu mới thông xe.', 'Theo chủ đầu tư, cầu dài 2 km.');
  expect(findCredits(text)).toEqual({ authors: [], agency: null, photo: [] });
  expect(findSourceTag(text)).toBeNull();
});
