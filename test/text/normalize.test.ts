import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normalize, normalizeWithMap } from '../../src/text/normalize.ts';
import { cases } from './cases.ts';
import { vietnameseSoup } from './arbitraries.ts';

test.each(cases('normalize'))('%j → %j', (source, expected) => {
  expect(normalize(source!)).toBe(expected);
});

test.each(cases('corpus-changes'))('%s times in the corpus: %j → %j', (_, source, expected) => {
  expect(normalize(source!)).toBe(expected);
});

test('toneStyle moves the tone of open oa, oe, uy and of nothing else', () => {
  const text = 'hòa hoà khỏe thuỷ toàn quý khuỷu hoại';
  expect(normalize(text, { toneStyle: 'old' })).toBe('hòa hòa khỏe thủy toàn quý khuỷu hoại');
  expect(normalize(text, { toneStyle: 'new' })).toBe('hoà hoà khoẻ thuỷ toàn quý khuỷu hoại');
});

test('the map leads from each unit of the result to its source', () => {
  const source = 'tie\u0302\u0301ng\u200b họat';
  const { text, map, repairs } = normalizeWithMap(source);
  expect(text).toBe('tiếng hoạt');
  expect([...map]).toEqual([0, 1, 2, 5, 6, 8, 9, 10, 11, 12, 13]);
  expect(repairs).toEqual({ composed: 1, invisible: 1, 'tone-place': 1 });
});

test('any text: idempotent, NFC, map complete and rising', () => {
  fc.assert(
    fc.property(vietnameseSoup, (source) => {
      const { text, map } = normalizeWithMap(source);
      expect(normalize(source)).toBe(text);
      expect(normalize(text)).toBe(text);
      expect(text.normalize('NFC')).toBe(text);
      expect(map).toHaveLength(text.length + 1);
      expect(map.every((offset, i) => i === 0 || map[i - 1]! <= offset)).toBe(true);
      expect(map[text.length]).toBe(source.length);
    }),
  );
});

test('misuse says what was expected', () => {
  expect(() => normalize(5 as never)).toThrow('normalize: expected a string, got number');
  expect(() => normalize('', { toneStyle: 'newest' as never })).toThrow(RangeError);
});
