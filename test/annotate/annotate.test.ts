import { expect, test } from '@jest/globals';
import { annotate } from '../../src/index.ts';

const TEXT = [
  'Hà Giang: Khởi công trường học mới',
  'TTO - Sáng 12/5, ông Nguyễn Văn Bình, Giám đốc Sở Giáo dục và Đào tạo tỉnh, dự lễ khởi công.',
  'Ngôi trường trị giá 20 tỷ đồng, tăng 15% so với dự toán. Ông Bình cảm ơn người dân.',
  'Ảnh: Lê Hoa',
  'Minh Anh',
].join('\n');

test('annotates people, figures, dates, credits and the source tag', () => {
  const { people, figures, dates, credits, sourceTag } = annotate(TEXT, { date: '2021-05-13' });
  expect(people).toMatchObject([
    {
      name: 'Nguyễn Văn Bình',
      forms: ['Nguyễn Văn Bình', 'Bình'],
      honorifics: ['ông'],
      roles: ['Giám đốc Sở Giáo dục và Đào tạo tỉnh'],
    },
  ]);
  expect(figures.map(({ value }) => value)).toEqual([20_000_000_000, 15]);
  expect(dates.map(({ value }) => value)).toEqual(['2021-05-12']);
  expect(credits.photo).toEqual(['Lê Hoa']);
  expect(sourceTag).toBe('TTO');
});

test('takes decomposed text with offsets into the text as passed', () => {
  const decomposed = TEXT.normalize('NFD');
  const clean = annotate(TEXT);
  const found = annotate(decomposed);
  const strip = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value, (key, item: unknown) => (key === 'start' || key === 'end' ? 0 : item)),
    );
  expect(strip(found)).toEqual(strip(clean));
  const mentions = [
    ...found.people.flatMap((person) => person.mentions),
    ...found.figures,
    ...found.dates,
  ];
  expect(mentions.length).toBeGreaterThan(4);
  for (const { start, end, text } of mentions)
    expect(decomposed.slice(start, end).normalize('NFC')).toBe(text);
});

test('the reference of relative dates is given, never the clock', () => {
  const values = (options: object): unknown =>
    annotate('Hôm qua trời mưa.', options).dates[0]?.value;
  expect(values({})).toBeNull();
  expect(values({ now: new Date('2021-05-12T20:00:00Z') })).toBe('2021-05-12');
  expect(values({ now: '2030-01-02', date: '2021-05-13T00:05:00+07:00' })).toBe('2021-05-12');
});

test('reads quantities in words and distances in time where that is asked for', () => {
  const text = 'Hai mươi ba người đến từ 3 ngày trước.';
  const told = (options: object): readonly string[] => {
    const { figures, dates } = annotate(text, { date: '2021-05-13', ...options });
    return [...figures, ...dates].map((mention) => `${mention.text}: ${String(mention.value)}`);
  };
  expect(told({})).toEqual(['3 ngày: 3']);
  expect(told({ numberWords: true, distances: true })).toEqual([
    'Hai mươi ba người: 23',
    '3 ngày trước: 2021-05-10',
  ]);
});

test.each([
  [3, {}, TypeError, 'expected text to be a string, got number'],
  ['x', null, TypeError, 'expected options to be an object, got null'],
  ['x', { date: 5 }, TypeError, 'expected options.date to be an ISO string, got number'],
  ['x', { date: '12/5/2021' }, RangeError, 'got "12/5/2021"'],
  ['x', { numberWords: 1 }, TypeError, 'expected options.numberWords to be a boolean, got number'],
  ['x', { now: new Date(NaN) }, RangeError, 'got an invalid one'],
])('misuse %# throws with expected and got', (text, options, error, message) => {
  const call = (): unknown => annotate(text as string, options as object);
  expect(call).toThrow(error);
  expect(call).toThrow(message);
});

test('an empty text has nothing', () => {
  expect(annotate('')).toEqual({
    people: [],
    figures: [],
    dates: [],
    credits: { authors: [], agency: null, photo: [] },
    sourceTag: null,
  });
});
