import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { findDates } from '../../../src/page/annotate/dates/find-dates.ts';

const lines = readFileSync(new URL('cases.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

test.each(lines)('%s', (line) => {
  const [text = '', reference = '-', expected = ''] = line.split('\t');
  const found = findDates(text, { reference: reference === '-' ? null : reference });
  const shown = found.map((date) => `${date.text} => ${String(date.value)} ${date.kind}`);
  expect(shown.join(', ')).toBe(expected);
});

const pieces = fc.constantFrom(
  ...'ngày tháng năm quý tuần hôm nay qua trước 5 12 31 2011 / - – . , ( ) từ đến rằm mùng I những'.split(
    ' ',
  ),
  ' ',
  '\n',
);

test('every mention is a slice of the text, in order and apart from the next', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), fc.boolean(), (parts, spaced) => {
      const text = parts.join(spaced ? ' ' : '');
      let last = 0;
      for (const date of findDates(text, { reference: '2020-02-29' })) {
        expect(text.slice(date.start, date.end)).toBe(date.text);
        expect(date.start).toBeGreaterThanOrEqual(last);
        last = date.end;
      }
    }),
  );
});

test('a text ten times over has ten times the mentions', () => {
  const text = 'Ngày 24/1/2011, sáng 25-1 và tuần trước, quý I.\n';
  expect(findDates(text.repeat(10))).toHaveLength(10 * findDates(text).length);
});
