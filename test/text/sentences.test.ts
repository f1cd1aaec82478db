import { expect, test } from '@jest/globals';
import { sentences } from '../../src/text/sentences.ts';
import { cases } from './cases.ts';

test.each(cases('sentences'))('%s', (line) => {
  const expected = line.replaceAll('↵', '\n').split('¦');
  const text = expected.join('');
  const found = sentences(text).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(expected.map((sentence) => sentence.trim()));
});
