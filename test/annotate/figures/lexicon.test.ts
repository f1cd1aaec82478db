import { expect, test } from '@jest/globals';
import { COUNTERS } from '../../../src/data/units/counters.ts';
import { AMBIGUOUS_CURRENCIES, CURRENCIES } from '../../../src/data/units/currencies.ts';
import { LABELS, LABEL_PAIRS } from '../../../src/data/units/labels.ts';
import { MEASURES } from '../../../src/data/units/measures.ts';
import { NOUNS } from '../../../src/data/units/nouns.ts';
import { APPROXIMATORS } from '../../../src/data/units/words-around.ts';
import { phraseSet, wordSet } from '../../../src/page/annotate/tables.ts';
import { findFigures } from '../../../src/page/annotate/figures/find-figures.ts';

function unitOf(text: string): string | null | undefined {
  return findFigures(text)[0]?.unit;
}

test('every counted noun is the unit of its number', () => {
  const wrong = [...phraseSet(NOUNS)].filter((noun) => unitOf(`Nơi đây có 30 ${noun}.`) !== noun);
  expect(wrong).toEqual([]);
});

test('every counter is the unit of its number unless it is a measure or money', () => {
  const counters = [...wordSet(COUNTERS)].filter(
    (word) => !(word in MEASURES) && !(word in CURRENCIES),
  );
  expect(counters.filter((word) => unitOf(`Nơi đây có 30 ${word}.`) !== word)).toEqual([]);
});

test('every measure and every currency has its form', () => {
  const wrong = Object.entries({ ...MEASURES, ...CURRENCIES }).filter(
    ([name, unit]) => unitOf(`Tổng cộng 3.000 ${name}.`) !== unit,
  );
  expect(wrong).toEqual([]);
});

test('names of money that are everyday words are counters behind small numbers', () => {
  const money = [...wordSet(AMBIGUOUS_CURRENCIES)].filter(
    (name) => unitOf(`Có 3 ${name}.`) === CURRENCIES[name],
  );
  expect(money).toEqual([]);
});

test('a number behind a label is a name', () => {
  const labels = [...wordSet(LABELS), ...phraseSet(LABEL_PAIRS)];
  expect(labels.filter((label) => findFigures(`Tại ${label} 3.`).length > 0)).toEqual([]);
  expect(labels.filter((label) => findFigures(`Tại ${label} 3 người ta họp.`).length > 0)).toEqual(
    [],
  );
});

test('every approximator is told', () => {
  const wrong = Object.entries(APPROXIMATORS).filter(
    ([words, approx]) => findFigures(`Xã chi ${words} 30 tỷ đồng.`)[0]?.approx !== approx,
  );
  expect(wrong).toEqual([]);
});
