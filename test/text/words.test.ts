import { expect, test } from '@jest/globals';
import { isWordBoundary, words } from '../../src/text/words.ts';

test('words are runs of letters, marks and digits of any script', () => {
  expect(words('Bà3 tháng 4, “đẹp” – COVID-19')).toEqual([
    'Bà3',
    'tháng',
    '4',
    'đẹp',
    'COVID',
    '19',
  ]);
  expect(words('e\u0302\u0301m')).toEqual(['e\u0302\u0301m']);
  expect(words('')).toEqual([]);
});

test('a word may be as long as a page', () => {
  const long = 'tiếng㐀'.repeat(700_000);
  expect(words(`một ${long} hai ${long.slice(1, 5000)}`)).toEqual([
    'một',
    long,
    'hai',
    long.slice(1, 5000),
  ]);
});

test('a boundary lies where a word begins or ends, marks and đ within it', () => {
  const text = 'hoà, đi';
  const boundaries = [...text, ''].flatMap((_, at) => (isWordBoundary(text, at) ? [at] : []));
  expect(boundaries).toEqual([0, 3, 5, 7]);
});
