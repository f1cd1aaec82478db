import { expect, test } from '@jest/globals';
import { languageOf, languageOfBlocks } from '../../src/text/language.ts';
import { cases } from './cases.ts';

test.each(cases('languages'))('%s: %s', (code, text) => {
  expect(languageOf(text!).code).toBe(code);
});

test('NFD is as Vietnamese as NFC', () => {
  expect(languageOf('Thành phố mở thêm tuyến xe buýt'.normalize('NFD')).code).toBe('vi');
});

test('a page is in the language of most of its blocks', () => {
  const vietnamese = 'Nhiều hộ dân ở vùng cao đã có nước sạch để dùng từ đầu mùa khô năm nay.';
  const english = 'The museum opens its doors at nine.';
  expect(languageOfBlocks([english, vietnamese, vietnamese]).code).toBe('vi');
  expect(languageOfBlocks([english, english, english, english, vietnamese]).code).toBe('en');
  expect(languageOfBlocks([])).toEqual({ code: 'und', confidence: 0 });
});
