import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { phraseKind } from '../../src/page/content/phrases.ts';

const CASES = readFileSync('test/content/phrases.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string]);

test.each(CASES)('%j is %s', (line, kind) => {
  expect(phraseKind(line) ?? '-').toBe(kind);
});
