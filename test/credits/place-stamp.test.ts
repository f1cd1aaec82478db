import { expect, test } from '@jest/globals';
import { splitPlaceStamp } from '../../src/text/place-stamp.ts';
import { cases } from './cases.ts';

test.each(cases('place-stamps.tsv'))('place stamp of %j', (text, place, rest) => {
  expect(splitPlaceStamp(text!)).toEqual({ place: place === '-' ? null : place, rest });
});
