import { expect, test } from '@jest/globals';
import { isSyllable, readSyllable } from '../../src/text/syllable.ts';

test.each(['nghiêng', 'gì', 'giếng', 'quyền', 'khuỷu', 'hoà', 'hòa', 'ưu', 'yêu', 'KHUYA', 'coóc'])(
  '%s is a syllable',
  (word) => {
    expect(isSyllable(word)).toBe(true);
  },
);

test.each([
  ['ngiêm', 'spelling'],
  ['ge', 'spelling'],
  ['họat', 'tone-place'],
  ['bàt', 'tone'],
  ['duoc', 'rime'],
  ['strong', 'onset'],
  ['tòàn', 'two-tones'],
  ['café', 'letter'],
  ['', 'letter'],
])('%s is none: %s', (word, reason) => {
  expect(readSyllable(word)).toEqual({ valid: false, reason });
});

test('a syllable comes apart into onset, medial, nucleus, coda and tone', () => {
  expect(readSyllable('Nguyễn')).toEqual({
    valid: true,
    onset: 'ng',
    medial: 'u',
    nucleus: 'yê',
    coda: 'n',
    tone: 'ngã',
  });
});
