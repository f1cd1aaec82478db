import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hashSyllables } from '../../src/corpus/sign/index.ts';
import { fold } from '../../src/text/fold.ts';

const hashes = (text: string): readonly number[] => {
  const { hashes, count } = hashSyllables(text);
  return [...hashes.subarray(0, count)];
};

const PIECES = [
  'Hoà', 'hòa', 'thuỷ', 'THỦY', 'Đà', 'Ð', 'ð', 'ngày', '24/1', '1.234,5', 'm²', '½', 'résumé', 'Ивано', 'о', '漢字', '😀',
  '\u0301', '\u0323', '\u200B', '\u00AD', '\uFEFF', '\u00A0', '\n', ' ', '-', '“', 'a\u0302\u0301', 'ﬁ', 'İ', 'ß', '१२',
]; // prettier-ignore

const texts = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme' })), {
  maxLength: 12,
});

test('a text and its fold have the same syllables', () => {
  fc.assert(
    fc.property(texts, (pieces) => {
      const text = pieces.join('');
      expect(hashes(text)).toEqual(hashes(fold(text)));
    }),
    { numRuns: 2000 },
  );
});

const LETTERS = [...'aàáảãạăằâấầậeèéẹêềếiìíịoòóọôồốơờuùúụưừứyỳýỵbcdđghklmnpqrstvxAÁĐHOÒƯ'];

test('so have syllables with tones misplaced, doubled or on a broken ươ', () => {
  const words = fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(words, (letters) => {
      const word = letters.join('');
      expect(hashes(word)).toEqual(hashes(fold(word)));
    }),
    { numRuns: 20_000 },
  );
});

test('there are as many syllables as the fold has words', () => {
  fc.assert(
    fc.property(texts, (pieces) => {
      const text = pieces.join('');
      expect(hashes(text)).toHaveLength(fold(text) === '' ? 0 : fold(text).split(' ').length);
    }),
    { numRuns: 2000 },
  );
});

test('other syllables have other hashes', () => {
  const consonants = [
    '',
    'b',
    'c',
    'ch',
    'd',
    'đ',
    'ng',
    'ngh',
    'nh',
    'th',
    'tr',
    'kh',
    'ph',
    'gi',
    'qu',
    's',
    'x',
  ];
  const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const finals = ['', 'm', 'n', 'ng', 'nh', 'c', 'ch', 't', 'p', 'i', 'o', 'u'];
  const syllables = consonants.flatMap((c) =>
    vowels.flatMap((v) =>
      tones.flatMap((t) => finals.map((f) => (c + v + t + f).normalize('NFC'))),
    ),
  );
  const all = hashes(syllables.join(' '));
  expect(all).toHaveLength(syllables.length);
  expect(new Set(all).size).toBe(new Set(syllables.map(fold)).size);
});

test('a syllable stands where it is written', () => {
  const text = 'Tin: “Hoà\u00A0Bình”, diện tích 5m².';
  const { count, starts, ends } = hashSyllables(text);
  const written = Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
  expect(written).toEqual(['Tin', 'Hoà', 'Bình', 'diện', 'tích', '5m².']);
});
