/** Pages in Unicode with texts in the charset of an old font. */
import { expect, test } from '@jest/globals';
import { extract } from '../../src/index.ts';
import { ENCODERS } from '../decode/encode.ts';

const TITLE = 'Hội chợ hoa xuân mở cửa';
const LINES = [
  'Sáng nay, hội chợ hoa xuân của thành phố mở cửa đón khách ở công viên bên sông.',
  'Hơn hai trăm nhà vườn mang tới đào, quất, mai và các loài lan rừng quý.',
];

/** A text as its old font's page shows it to a reader of windows-1252. */
function misread(text: string, charset: string): string {
  return new TextDecoder('windows-1252').decode(ENCODERS.get(charset)!(text));
}

test.each([
  ['<font face=".VnTime">', '</font>', 'TCVN3'],
  ['<span style="color: red; font-family: VNI-Times, serif">', '</span>', 'VNI-WIN'],
] as const)('%s', (open, close, charset) => {
  const set = (text: string): string => `${open}${misread(text, charset)}${close}`;
  const html = `<title>Báo tỉnh</title><h1>${set(TITLE)}</h1>
    <div>${LINES.map((line) => `<p>${set(line)}</p>`).join('')}
    <p>Một đoạn bằng Unicode vẫn giữ nguyên như tòa soạn đã viết ra trong trang này.</p></div>`;
  const { title, text } = extract(html);
  expect(title).toBe(TITLE);
  expect(text.split('\n').slice(0, 2)).toEqual(LINES);
  expect(text).toContain('Một đoạn bằng Unicode vẫn giữ nguyên');
});

test('a font alone changes no text that is right', () => {
  const lines = [...LINES, 'Gala Night 2011 at the Hilton'];
  const html = `<h1>${TITLE}</h1><div><font face=".VnTime">${lines.map((line) => `<p>${line}</p>`).join('')}</font>
    <p>${LINES.join(' ')}</p></div>`;
  expect(extract(html).text).toBe([...lines, LINES.join(' ')].join('\n'));
});
