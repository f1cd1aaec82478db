import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import unorm from 'unorm';
import { composes, nfc } from '../../src/text/nfc.ts';
import { normalize } from '../../src/text/normalize.ts';
import { vietnameseSoup } from './arbitraries.ts';

test('the self-test takes what composes and nothing else', () => {
  expect(composes(String.prototype.normalize)).toBe(true);
  expect(
    composes(function (this: string) {
      return unorm.nfc(this);
    }),
  ).toBe(true);
  expect(
    composes(function (this: string) {
      return this;
    }),
  ).toBe(false);
  expect(composes(undefined)).toBe(false);
});

test('unorm is the oracle of composition', () => {
  fc.assert(
    fc.property(vietnameseSoup, (text) => {
      expect(nfc(text)).toBe(unorm.nfc(text));
      expect(normalize(unorm.nfd(text))).toBe(normalize(text));
    }),
  );
});
