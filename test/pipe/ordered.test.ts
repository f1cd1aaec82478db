import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ordered } from '../../src/pipe/work/ordered.ts';

test('results come in order and the source is never read past the window or the weight', async () => {
  const given = fc.record({
    weights: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 30 }),
    window: fc.integer({ min: 1, max: 8 }),
    most: fc.integer({ min: 1, max: 20 }),
  });
  const property = fc.asyncProperty(given, async ({ weights, window, most }) => {
    let pulled = 0;
    let taken = 0;
    async function* source(): AsyncGenerator<number> {
      for (const n of weights.keys()) {
        pulled++;
        yield await Promise.resolve(n);
      }
    }
    const work = async (n: number): Promise<number> => {
      if (n % 3 === 0) await wait(1);
      return n;
    };
    for await (const n of ordered(source(), work, window, (at) => weights[at]!, most)) {
      expect(n).toBe(taken++);
      const ahead = weights.slice(taken, pulled);
      expect(ahead.length).toBeLessThan(window);
      expect(ahead.slice(0, -1).reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(most);
      await Promise.resolve();
    }
    expect(taken).toBe(weights.length);
  });
  await fc.assert(property, { numRuns: 40 });
});
