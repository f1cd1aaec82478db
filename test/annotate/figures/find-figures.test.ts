import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import type { Figure } from '../../../src/article.ts';
import { findDates } from '../../../src/page/annotate/dates/find-dates.ts';
import { findFigures } from '../../../src/page/annotate/figures/find-figures.ts';

function figuresOf(text: string): readonly Figure[] {
  return findFigures(text, { dates: findDates(text) });
}

function shown({ text, value, unit, approx, change }: Figure): string {
  const number = typeof value === 'number' ? String(value) : value.join('..');
  const notes = [approx, change].filter((note) => note !== null).join(', ');
  return `${text} => ${number} ${unit ?? '-'}${notes === '' ? '' : ` (${notes})`}`;
}

const lines = readFileSync(new URL('cases.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

test.each(lines)('%s', (line) => {
  const [text = '', expected = ''] = line.split('\t');
  expect(figuresOf(text).map(shown).join('; ')).toBe(expected);
});

test('says what is measured and what it is compared to', () => {
  const [first, second] = figuresOf(
    'Sản lượng cá tra tuy gặp khó do nắng hạn nhưng vẫn tăng 11,64% so với 2009. Tổng thu ngân sách giảm 21% so với cùng kỳ năm trước.',
  );
  expect(first).toMatchObject({ of: 'Sản lượng cá tra', comparedTo: '2009', change: 'increase' });
  expect(second).toMatchObject({
    of: 'Tổng thu ngân sách',
    comparedTo: 'cùng kỳ năm trước',
    change: 'decrease',
  });
});

const subjects = readFileSync(new URL('subjects.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

test.each(subjects)('of: %s', (line) => {
  const [text = '', expected = ''] = line.split('\t');
  expect(
    figuresOf(text)
      .map((figure) => figure.of ?? '-')
      .join('; '),
  ).toBe(expected);
});

const pieces = fc.constantFrom(
  ...'5 12 300 1.234 0,5 % đồng tỷ triệu người tuổi - – / . , từ đến hơn m2 giờ h năm tháng $ ngày số cả'.split(
    ' ',
  ),
  ' ',
  '\n',
);

test('every figure is a slice of the text, in order, and outside the dates', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), fc.boolean(), (parts, spaced) => {
      const text = parts.join(spaced ? ' ' : '');
      const dates = findDates(text);
      let last = 0;
      for (const figure of findFigures(text, { dates })) {
        expect(text.slice(figure.start, figure.end)).toBe(figure.text);
        expect(figure.start).toBeGreaterThanOrEqual(last);
        expect(dates.some((date) => date.start < figure.end && date.end > figure.start)).toBe(
          false,
        );
        last = figure.end;
      }
    }),
  );
});

test('a text ten times over has ten times the figures', () => {
  const text = 'Lãi 5-7%, hơn 20 tỷ đồng cho 300 người.\n';
  expect(figuresOf(text.repeat(10))).toHaveLength(10 * figuresOf(text).length);
});

test.each([
  ['ba mươi ba người', 33, 'người'],
  ['bảy trăm hai mươi mốt nghìn không trăm mười hai đồng', 721_012, 'VND'],
  ['một trăm linh năm hộ', 105, 'hộ'],
  ['hai phẩy năm triệu đồng', 2_500_000, 'VND'],
  ['một nửa số dân', 0.5, null],
])('numberWords reads "%s"', (text, value, unit) => {
  expect(findFigures(text, { numberWords: true })).toMatchObject([{ value, unit }]);
  expect(findFigures(text)).toHaveLength(0);
});

test.each(['lần thứ hai, tháng ba', 'số một thế giới'])('numberWords leaves "%s" alone', (text) => {
  expect(findFigures(text, { numberWords: true })).toHaveLength(0);
});
