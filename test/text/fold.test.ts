import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold, foldAny, foldToneless } from '../../src/text/fold.ts';
import { normalize } from '../../src/text/normalize.ts';
import { vietnameseSoup } from './arbitraries.ts';

test('fold ignores case, punctuation and composition, and keeps tones', () => {
  expect(fold('Bán  nhà!')).toBe(fold('bán nhà'.normalize('NFD')));
  expect(fold('bán')).not.toBe(fold('bạn'));
});

test('spellings of one text have one key', () => {
  const spellings = ['Hòa Bình, thủy điện', 'HOÀ BÌNH – THUỶ ĐIỆN', 'hoà\u00a0bình thủy Ðiện.'];
  expect(new Set(spellings.map((text) => fold(text)))).toEqual(new Set(['hoà bình thuỷ điện']));
});

test('toneless: as typed without marks', () => {
  expect(foldToneless('Đường Hòa Bình, phường Ưu Việt')).toBe('duong hoa binh phuong uu viet');
});

test('any text: idempotent, blind to composition and tone style, fast way = plain way', () => {
  fc.assert(
    fc.property(vietnameseSoup, (text) => {
      const key = fold(text);
      expect(fold(key)).toBe(key);
      expect(foldAny(text)).toBe(key);
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      expect(fold(normalize(text, { toneStyle: 'old' }))).toBe(fold(normalize(text)));
      expect(fold(normalize(text, { toneStyle: 'new' }))).toBe(fold(normalize(text)));
    }),
  );
});
