import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FREQUENT_SYLLABLES } from '../../src/data/syllables/frequent.ts';
import { decodeText, encodeText } from '../../src/store/text-code.ts';

const read = (text: string): string => decodeText(encodeText(text));
const hex = (text: string): string => Buffer.from(encodeText(text)).toString('hex');

test('words with their space, joined words, ASCII, pages of letters, any other unit', () => {
  expect(hex(' và của')).toBe('8081');
  expect(hex(' Người NGƯỜI')).toBe('e649ec89');
  expect(hex('(người')).toBe('28f389');
  expect(hex('và')).toBe('76f4e0');
  expect(hex('a1.')).toBe('61312e');
  expect(hex('é')).toBe('f4e9');
  expect(hex('“')).toBe('f71c');
  expect(hex('漢')).toBe('ff6f22');
});

test('every word with a code comes back in each of its spellings', () => {
  for (const word of FREQUENT_SYLLABLES.trim().split(/\s+/)) {
    for (const spelling of [word, word.toUpperCase(), word[0]!.toUpperCase() + word.slice(1)]) {
      const text = ` ${spelling} (${spelling})`;
      expect(read(text)).toBe(text);
    }
  }
});

test('any string comes back, lone surrogates and all', () => {
  const words = fc.constantFrom(...FREQUENT_SYLLABLES.trim().split(/\s+/).slice(0, 200));
  const part = fc.oneof(
    fc.string({ unit: 'binary' }),
    words,
    fc.constantFrom(' ', '  ', '\n', '\ud800', '\uFEFF'),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('');
      expect(read(text)).toBe(text);
    }),
  );
});

test('a long text grows the buffers', () => {
  const text = ' nghiêng Nghiêng\u4e00'.repeat(20_000);
  expect(read(text)).toBe(text);
});
