import { expect, test } from '@jest/globals';
import { repairMojibake } from '../../src/text/legacy/mojibake.ts';
import { ENCODERS } from '../decode/encode.ts';

const SENTENCE =
  'Chiều qua, đội bóng của trường đã thắng trận đầu tiên ở giải thiếu niên toàn quốc.';
const misread = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);

test.each([...ENCODERS.keys()])('%s read as windows-1252', (charset) => {
  expect(repairMojibake(misread(ENCODERS.get(charset)!(SENTENCE))).text).toBe(SENTENCE);
});

test('UTF-8 misread twice', () => {
  const twice = misread(new TextEncoder().encode(misread(new TextEncoder().encode(SENTENCE))));
  expect(repairMojibake(twice)).toMatchObject({ text: SENTENCE, charset: 'utf-8' });
});

test('UTF-8 misread, its no-break spaces and soft hyphens lost on the way', () => {
  const text = 'Làng nào cũng có nhà cho trẻ, chính tay bà con cất nên từ cửa đến mái';
  const lost = misread(new TextEncoder().encode(text))
    .replace(/\u00a0/gu, ' ')
    .replace(/\u00ad/gu, '');
  expect(repairMojibake(lost.replace(/ +/gu, ' ')).text).toBe(text);
});

test('short runs', () => {
  expect(repairMojibake('Xin chµo').text).toBe('Xin chào');
  expect(repairMojibake('Haøn Quoác').text).toBe('Hàn Quốc');
});

test('a named font decides, and its capitals', () => {
  expect(repairMojibake('Hµ Néi', { font: '.VnTime, Arial' }).text).toBe('Hà Nội');
  expect(repairMojibake('céng hßa', { font: '".VnTimeH"' }).text).toBe('CỘNG HÒA');
  expect(repairMojibake('Haø Noäi', { font: 'VNI-Times' }).text).toBe('Hà Nội');
  for (const right of ['Hà Nội', 'bà và cháu']) {
    expect(repairMojibake(right, { font: '.VnTime' }).text).toBe(right);
  }
});

test.each([
  SENTENCE,
  'café à la crème, déjà vu',
  'Müller führt über die Straße',
  'El niño mañana, señor',
  'Ba và má ở nhà',
  'bà và cô',
  'Price: £20 – “good”',
  'plain ASCII. Really? Yes. We are (not) he+re.',
])('left as it is: %s', (text) => {
  expect(repairMojibake(text)).toEqual({ text, charset: null, confidence: 1 });
});
