import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { readDateLine, readDateLines } from '../../src/text/date-line.ts';

const cases = readFileSync(new URL('date-lines.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string]);

test.each(cases)('%s', (line, expected) => {
  const date = readDateLine(line);
  const found = date === null ? '-' : date.value + (date.zoneAssumed ? '~' : '');
  expect(found).toBe(expected);
  expect(readDateLine(line.normalize('NFD'))?.value ?? '-').toBe(expected.replace('~', ''));
});

test('the span holds the day of the week and the zone', () => {
  const line = 'Trí Hòa - Thứ bảy, 7/3/2026, 00:05 (GMT+7) - Ảnh';
  const date = readDateLine(line);
  expect(line.slice(date?.start, date?.end)).toBe('Thứ bảy, 7/3/2026, 00:05 (GMT+7)');
});

test('all dates of a line', () => {
  const found = readDateLines('07/03/2026 08:00 | Cập nhật: 08/03/2026 09:10');
  expect(found.map((date) => date.value)).toEqual([
    '2026-03-07T08:00:00+07:00',
    '2026-03-08T09:10:00+07:00',
  ]);
});

test('"2 giờ trước" counts from now alone', () => {
  const now = Date.parse('2026-03-07T01:30:00Z');
  expect(readDateLine('15 phút trước', { now })?.value).toBe('2026-03-07T08:15:00+07:00');
  expect(readDateLine('2 giờ trước', { now })?.value).toBe('2026-03-07');
  expect(readDateLine('3 ngày trước', { now })?.value).toBe('2026-03-04');
  expect(readDateLine('3 ngày trước')).toBeNull();
});

test('never throws, and a span lies in its line', () => {
  const piece = fc.constantFrom(
    '7',
    '12',
    '2026',
    '/',
    '-',
    ':',
    ' ',
    'thứ',
    'tháng',
    'ngày',
    'GMT',
    '+',
    'am',
    '(',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const line = pieces.join('');
      for (const date of readDateLines(line)) {
        expect(date.start).toBeGreaterThanOrEqual(0);
        expect(date.end).toBeLessThanOrEqual(line.length);
        expect(Number.isNaN(Date.parse(date.value))).toBe(false);
      }
    }),
  );
});
