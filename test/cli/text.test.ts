import { expect, test } from '@jest/globals';
import { tinsach } from './run.ts';

test('normalize repairs lines and keeps their breaks', async () => {
  const stdin = 'Ho\u0300a bình\r\n\r\nhọat động kho\u1ebb'.normalize('NFD');
  const keep = await tinsach(['normalize'], { stdin });
  expect([keep.code, keep.stdout]).toEqual([0, 'Hòa bình\r\n\r\nhoạt động khoẻ']);
  const old = await tinsach(['normalize', '--tone', 'old'], { stdin });
  expect(old.stdout).toContain('khỏe');
});

test('decode says on stderr which charset it was', async () => {
  const stdin = Buffer.from([...'Xin ch'].map((letter) => letter.charCodeAt(0)).concat(0xb5, 0x6f));
  const utf8 = await tinsach(['decode'], { stdin: 'Tin sạch' });
  expect([utf8.code, utf8.stdout]).toEqual([0, 'Tin sạch']);
  expect(utf8.stderr).toMatch(/^decode: utf-8 \(\d\.\d\d\)/);
  const declared = await tinsach(['decode', '--content-type', 'text/plain; charset=windows-1258'], {
    stdin,
  });
  expect(declared.stderr).toMatch(/^decode: \S+ \(/);
});

test('a file that is not there is named, exit code 1', async () => {
  const ran = await tinsach(['normalize', 'nothing.txt']);
  expect([ran.code, ran.stderr]).toEqual([1, 'tinsach: nothing.txt: no such file\n']);
});
