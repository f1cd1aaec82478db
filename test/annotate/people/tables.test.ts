import { expect, test } from '@jest/globals';
import { FormSums } from '../../../src/page/annotate/people/form-sums.ts';
import { PhraseTable } from '../../../src/page/annotate/people/phrases.ts';
import {
  cueOdds,
  formOdds,
  KNOWN_WORD,
  packFacts,
  packOdds,
  placesOf,
  WordTable,
} from '../../../src/page/annotate/people/word-table.ts';
import { keep } from '../../../src/text/kept.ts';
import { below, seeded } from '../../random.ts';

/** Keys of which many share their slots, and their negatives. */
function keys(seed: number, count: number): readonly number[] {
  const random = seeded(seed);
  return Array.from(
    { length: count },
    () => ((below(random, 97) << below(random, 20)) * (1 - 2 * below(random, 2))) | 0,
  );
}

test.each([10, 3000])('a table of %d phrases knows what a map knows', (count) => {
  const map = new Map(keys(count, count).map((key, value) => [key, value]));
  const table = new PhraseTable(map.size);
  for (const [key, value] of map) table.set(key, value);
  expect([...table.entries()].sort((a, b) => a[1] - b[1])).toEqual(
    [...map].sort((a, b) => a[1] - b[1]),
  );
  const asked = [...keys(count, count), ...keys(2, 500)];
  expect(asked.map((key) => table.get(key))).toEqual(asked.map((key) => map.get(key) ?? -1));
});

test('a table of words knows what a map knows, and of other words nothing', () => {
  const map = new Map(keys(3, 800).map((key, at) => [key, [at - 400, KNOWN_WORD | at, at * 3]]));
  const table = new WordTable(map.size);
  for (const [key, [odds, marks, facts]] of map) table.set(key, odds!, marks!, facts!);
  const asked = [...keys(3, 800), ...keys(4, 500)];
  const read = (key: number): readonly number[] => {
    const record = table.find(key);
    return [table.odds(record), table.marks(record), table.facts(record)];
  };
  expect(asked.map(read)).toEqual(asked.map((key) => map.get(key) ?? [0, 0, 0]));
});

test('odds and facts are read as they were packed', () => {
  expect([...new Int8Array(Int32Array.of(packOdds([-60, 0, 7, 60])).buffer)]).toEqual([
    -60, 0, 7, 60,
  ]);
  for (const [form, cue, places] of [
    [0, 0, 0],
    [-60, 60, 448],
    [60, -60, 64],
  ] as const) {
    const facts = packFacts(form, cue, places);
    expect([formOdds(facts), cueOdds(facts), placesOf(facts)]).toEqual([form, cue, places]);
  }
});

test('sums of forms are those of a map, in a table that an earlier article has used', () => {
  for (const [seed, count] of [
    [5, 3000],
    [6, 40],
  ] as const) {
    const random = seeded(seed);
    const sums = new FormSums(count);
    const map = new Map<string, number>();
    for (const key of keys(seed, count)) {
      const [kind, value] = [below(random, 5), below(random, 3)];
      sums.add(key, kind, value);
      const name = `${String(key)} ${String(kind)}`;
      map.set(name, (map.get(name) ?? 0) + value);
    }
    for (const key of [...keys(seed, count), ...keys(7, 100)])
      for (let kind = 0; kind < 5; kind++) {
        const entry = sums.find(key);
        const share = entry === 0 ? 0 : sums.share(entry, kind);
        expect(share).toBe(Math.min(map.get(`${String(key)} ${String(kind)}`) ?? 0, 6) / 6);
      }
  }
});

test('kept arrays are given again, grow, and stay small after a large one', () => {
  const arrays = keep((room) => new Uint8Array(room));
  const first = arrays(10);
  expect(first.length).toBeGreaterThanOrEqual(10);
  expect(arrays(first.length)).toBe(first);
  const grown = arrays(first.length + 1);
  expect(grown.length).toBeGreaterThan(first.length);
  expect(arrays(3)).toBe(grown);
  const large = arrays(1 << 20);
  expect(large).toHaveLength(1 << 20);
  expect(arrays(3)).toBe(grown);
});
