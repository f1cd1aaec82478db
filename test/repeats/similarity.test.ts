/** The one function that knows string-similarity, beside its definition written out. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sameFrom, similarity } from '../../src/page/repeats/similarity.ts';

/** Letter pairs of a text without its white space, each as often as it stands there. */
function pairs(text: string): string[] {
  const letters = text.replace(/\s+/g, '');
  return Array.from({ length: Math.max(letters.length - 1, 0) }, (_, at) =>
    letters.slice(at, at + 2),
  );
}

/** Twice the pairs that both have over all pairs; each pair of one counts for one of the other. */
function naive(one: string, other: string): number {
  const [a, b] = [one.replace(/\s+/g, ''), other.replace(/\s+/g, '')];
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const left = pairs(other);
  let common = 0;
  for (const pair of pairs(one)) {
    const at = left.indexOf(pair);
    if (at === -1) continue;
    left.splice(at, 1);
    common++;
  }
  return (2 * common) / (pairs(one).length + pairs(other).length);
}

const word = fc.constantFrom(
  'cầu',
  'mới',
  'qua',
  'sông',
  'Thao',
  'a',
  '',
  'khánh thành',
  'aa',
  'aaa',
);
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));

describe('similarity', () => {
  test('is what its definition says', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(similarity(one, other)).toBeCloseTo(naive(one, other), 12);
      }),
    );
  });

  test('is blind to white space, and the same both ways', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(similarity(one, other)).toBe(similarity(other, one));
        expect(similarity(one, one.replaceAll(' ', '\n'))).toBe(1);
      }),
    );
  });
});

test('the longer two texts are, the more alike they must be, but never the same', () => {
  expect([24, 500, 1000, 5000].map((length) => Number(sameFrom(length).toFixed(2)))).toEqual([
    0.9, 0.92, 0.94, 0.98,
  ]);
});
