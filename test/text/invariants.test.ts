import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FREQUENT_SYLLABLES } from '../../src/data/syllables/frequent.ts';
import { fold } from '../../src/text/fold.ts';
import { withTone } from '../../src/text/letters.ts';
import { codecOf } from '../../src/text/legacy/codec.ts';
import { normalize } from '../../src/text/normalize.ts';
import { allowsTone, shapes } from '../../src/text/syllable.ts';
import type { Shape } from '../../src/text/syllable.ts';
import { ENCODERS } from '../decode/encode.ts';

const VOWELS = 'aăâeêioôơuưy';
const syllable = fc
  .record({ at: fc.nat(), tone: fc.integer({ min: 0, max: 5 }), upper: fc.boolean() })
  .map(({ at, tone, upper }) => {
    const all = [...shapes()];
    const [skeleton, shape] = all[at % all.length]!;
    return { skeleton, shape, tone: allowsTone(shape, tone) ? tone : 2, upper };
  });

function write(skeleton: string, at: number, tone: number): string {
  const toned = String.fromCharCode(withTone(skeleton.charCodeAt(at), tone));
  return skeleton.slice(0, at) + toned + skeleton.slice(at + 1);
}

/** The vowels of a skeleton that a mark may have been put on by mistake. */
function misplacements(skeleton: string, shape: Shape): readonly number[] {
  return [...skeleton]
    .map((_, at) => at)
    .filter(
      (at) => VOWELS.includes(skeleton.charAt(at)) && at !== shape.toneAt && at !== shape.toneAtOld,
    );
}

test('every syllable keeps its tone where it stands rightly, in either style', () => {
  fc.assert(
    fc.property(syllable, ({ skeleton, shape, tone, upper }) => {
      const styles = [shape.toneAt, shape.toneAtOld].map((at) => write(skeleton, at, tone));
      const [modern, old] = styles.map((word) => (upper ? word.toUpperCase() : word));
      expect([normalize(modern!), normalize(old!)]).toEqual([modern, old]);
      expect(normalize(old!, { toneStyle: 'new' })).toBe(modern);
      expect(normalize(modern!, { toneStyle: 'old' })).toBe(old);
      expect(fold(old!)).toBe(fold(modern!));
    }),
  );
});

test('a tone on any wrong vowel of any syllable comes back to the right one', () => {
  const wrong: string[] = [];
  for (const [skeleton, shape] of shapes()) {
    if (shape.onset === 'p') continue;
    const right = write(skeleton, shape.toneAt, 2);
    for (const at of misplacements(skeleton, shape)) {
      const misplaced = write(skeleton, at, 2);
      if (normalize(misplaced) !== right) wrong.push(misplaced);
    }
  }
  expect(wrong).toEqual([]);
});

test('one text has one key in every charset', () => {
  const words = fc.constantFrom(...FREQUENT_SYLLABLES.trim().split(/\s+/u));
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 20 }), (chosen) => {
      const text = chosen.join(' ');
      for (const [charset, encode] of ENCODERS) {
        const misread = new TextDecoder('windows-1252').decode(encode(text));
        const read = codecOf(charset)?.decode(misread) ?? text;
        expect(fold(read)).toBe(fold(text));
      }
    }),
    { numRuns: 30 },
  );
});
