import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  bandKeys,
  bandRecall,
  HEADER,
  sign,
  similarity,
  type ArticleText,
} from '../../src/corpus/sign/index.ts';

const hex = (words: Iterable<number>): string =>
  [...words].map((word) => word.toString(16).padStart(8, '0')).join(' ');

const SENTENCE = 'Sáng nay, xã Hoà An khánh thành cây cầu mới dài 120 mét bắc qua suối Bản Lung.';
const article: ArticleText = { title: 'Khánh thành cầu Bản Lung', lead: null, text: SENTENCE };

test('known answers of version 1: no release may change them', () => {
  const signature = sign(article);
  expect(hex(signature.subarray(0, HEADER + 4))).toBe(
    '00000017 05dc7dc6 e9564567 0b37ecfa 77250e8e a252b8ef 20b990da',
  );
  expect(hex(bandKeys(signature).subarray(0, 4))).toBe('fe1686ba b55e0fb6 42a61782 04c9fa33');
  expect(hex(sign({ title: 'tin', lead: null, text: '' }).subarray(0, HEADER + 2))).toBe(
    '00000001 088f265b 088f265b 088f265b 088f265b',
  );
});

test('tone placement, case, spacing and composition do not change a signature', () => {
  const other = {
    title: 'KHÁNH THÀNH CẦU BẢN LUNG',
    lead: null,
    text: SENTENCE.replace('Hoà', 'Hòa').replace(', ', ' ,  ').normalize('NFD'),
  };
  expect(sign(other)).toEqual(sign(article));
});

test('one syllable changes the content hash', () => {
  const other = sign({ ...article, text: SENTENCE.replace('120', '121') });
  expect(other.subarray(1, 3)).not.toEqual(sign(article).subarray(1, 3));
});

test('an empty article has no keys, a short one the key of its content', () => {
  expect(bandKeys(sign({ title: '', lead: null, text: ' … ' }))).toHaveLength(0);
  const short = sign({ title: 'Ảnh', lead: null, text: '' });
  expect(bandKeys(short)).toHaveLength(1);
  expect(bandKeys(short)).toEqual(bandKeys(sign({ title: 'ảnh', lead: null, text: '' })));
  expect(bandKeys(short)).not.toEqual(bandKeys(sign({ title: 'Anh', lead: null, text: '' })));
});

test('the share of equal minima estimates the Jaccard similarity', () => {
  const words = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, i) => `w${from + i}`).join(' ');
  const signed = (text: string): Uint32Array => sign({ title: '', lead: null, text });
  const cases = fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 300, max: 900 }));
  let total = 0;
  let runs = 0;
  fc.assert(
    fc.property(cases, ([offset, length]) => {
      const a = signed(words(0, length));
      const b = signed(words(offset, offset + length));
      const shared = Math.max(0, length - offset - 4);
      const exact = shared / (2 * (length - 4) - shared);
      const error = Math.abs(similarity(a, b) - exact);
      expect(error).toBeLessThan(0.17);
      total += error;
      runs++;
    }),
    { seed: 6, numRuns: 300 },
  );
  expect(total / runs).toBeLessThan(0.03);
});

test('impossible parameters are refused with expected and got', () => {
  expect(() => sign(article, { bins: 100 })).toThrow(/power of two.*got 100/);
  expect(() => sign(article, { shingle: 0 })).toThrow(/got 0/);
  expect(() => bandKeys(sign(article), { bands: 200, rows: 2 })).toThrow(/256.*200/);
});

test('the recall curve rises with similarity', () => {
  expect(bandRecall(0)).toBe(0);
  expect(bandRecall(1)).toBe(1);
  expect(bandRecall(0.5)).toBeGreaterThan(bandRecall(0.2));
});
