import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { decode } from '../../src/page/decode/index.ts';
import { CODECS, codecOf } from '../../src/text/legacy/codec.ts';
import { FREQUENT_SYLLABLES } from '../../src/data/syllables/frequent.ts';
import { ENCODERS } from './encode.ts';

const SENTENCE =
  'Sáng nay, mưa lớn đã làm ngập nhiều tuyến đường ở thành phố Huế; người dân phải dắt xe máy lội nước về nhà.';
const syllables = FREQUENT_SYLLABLES.trim().split(/\s+/u);
const texts = fc
  .array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 30 })
  .map((words) => words.join(' '));

test.each([...ENCODERS.keys()])('%s is found by its bytes alone', (charset) => {
  const decoded = decode(ENCODERS.get(charset)!(SENTENCE));
  expect(decoded.text).toBe(SENTENCE);
  // ISC and TCVN3 have the same small letters but for a few.
  expect(decoded.charset).toBe(charset === 'ISC' ? 'TCVN3' : charset);
  expect(decoded.confidence).toBeGreaterThan(0.9);
});

test.each(CODECS.map((codec) => codec.name))('%s: what is written is read', (charset) => {
  fc.assert(
    fc.property(texts, (text) => {
      const misread = new TextDecoder('windows-1252').decode(ENCODERS.get(charset)!(text));
      const read = codecOf(charset)!.decode(misread);
      expect(codecOf(charset)!.caseless ? read.toLowerCase() : read).toBe(text);
    }),
    { numRuns: 30 },
  );
});

test.each([
  ['TCVN3', 'tcvn'],
  ['VISCII', 'viscii'],
])('%s agrees with iconv-lite on the letters of Vietnamese', (charset, label) => {
  const letters = [...new Set(syllables.join(''))].join('');
  const bytes = ENCODERS.get(charset)!(letters);
  expect(iconv.decode(Buffer.from(bytes), label).normalize('NFC')).toBe(letters);
});

test('BKHCM1 writes some capitals with signs of ASCII', () => {
  const bytes = ENCODERS.get('BKHCM1')!(`${SENTENCE} Đoạn này {1|2}. TÝ`);
  expect(decode(bytes).text).toBe(`${SENTENCE} Đoạn này {1|2}. TÝ`);
});

test('VIQR is found and read', () => {
  const bytes = new TextEncoder().encode(
    "Tru+o+`ng DDa.i ho.c Hue^' mo+? cu+?a. Sinh vie^n vui ve?.",
  );
  expect(decode(bytes)).toMatchObject({
    charset: 'VIQR',
    text: 'Trường Đại học Huế mở cửa. Sinh viên vui vẻ.',
  });
});

test('marks, UTF-16 and composition', () => {
  const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
  expect(decode(utf16('\ufeffHà Nội')).charset).toBe('utf-16le');
  expect(decode(utf16('Hà Nội và các tỉnh lân cận'))).toMatchObject({ charset: 'utf-16le' });
  expect(decode(new TextEncoder().encode('\ufeffHà Nội')).text).toBe('Hà Nội');
  expect(decode(new TextEncoder().encode('Hà Nội'.normalize('NFD'))).text).toBe('Hà Nội');
});

test('a declared charset is believed where its syllables allow it', () => {
  const bytes = ENCODERS.get('ISC')!('Mưa to');
  expect(decode(bytes, { contentType: 'text/html; charset=x-isc' }).charset).toBe('ISC');
  const tcvn3 = ENCODERS.get('TCVN3')!(`<meta charset="iso-8859-1"><p>${SENTENCE}</p>`);
  expect(decode(tcvn3)).toMatchObject({ charset: 'TCVN3', text: expect.stringContaining('Huế') });
  const western = Buffer.from('El niño comió mañana', 'latin1');
  expect(decode(western, { contentType: 'text/plain; charset=ISO-8859-1' })).toMatchObject({
    charset: 'windows-1252',
    text: 'El niño comió mañana',
  });
});

test('a page cut in the middle of a letter is UTF-8 with bytes lost', () => {
  const bytes = new TextEncoder().encode(SENTENCE);
  const cut = decode(bytes.subarray(0, bytes.length - 2));
  expect(cut).toMatchObject({ charset: 'utf-8', lossy: expect.any(String) });
});

test('text that was misread before it was written as UTF-8', () => {
  const misread = new TextDecoder('windows-1252').decode(ENCODERS.get('VNI-WIN')!(SENTENCE));
  expect(decode(new TextEncoder().encode(misread))).toMatchObject({
    charset: 'VNI-WIN in utf-8',
    text: SENTENCE,
  });
  const twice = new TextDecoder('windows-1252').decode(new TextEncoder().encode(SENTENCE));
  expect(decode(new TextEncoder().encode(twice))).toMatchObject({
    charset: 'utf-8 in utf-8',
    text: SENTENCE,
  });
});

test('TCVN3 has no toned capitals: they follow their word, and the loss is named', () => {
  const bytes = ENCODERS.get('TCVN3')!('ỦY BAN NHÂN DÂN HUYỆN. Ở đó có mưa.');
  expect(decode(bytes)).toMatchObject({
    text: 'ỦY BAN NHÂN DÂN HUYỆN. Ở đó có mưa.',
    lossy: expect.stringContaining('case'),
  });
});

test('binary data: an answer without confidence, never a throw', () => {
  expect(decode(Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0)).confidence).toBe(0);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(typeof decode(bytes).text).toBe('string');
    }),
  );
});

test('a word may be as long as a page', () => {
  const { text } = decode(new Uint8Array(5_000_000).fill(0xe9), {
    contentType: 'text/html; charset=x-viet-tcvn3',
  });
  expect(text).toHaveLength(5_000_000);
});

test('misuse says what was expected', () => {
  expect(() => decode('text' as never)).toThrow('decode: expected a Uint8Array, got string');
  expect(() => decode(new Uint8Array(), { contentType: 5 as never })).toThrow(TypeError);
});
