import { expect, test } from '@jest/globals';
import { fold } from '../../src/text/fold.ts';

test('fold ignores case, punctuation and composition, and keeps tones', () => {
  expect(fold('Bán  nhà!')).toBe(fold('bán nhà'.normalize('NFD')));
  expect(fold('bán')).not.toBe(fold('bạn'));
});
