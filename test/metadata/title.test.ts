import { expect, test } from '@jest/globals';
import { gatherEvidence } from '../../src/page/metadata/evidence.ts';
import { siteKeys } from '../../src/page/metadata/site-names.ts';
import { stripSiteName } from '../../src/page/metadata/title-suffix.ts';
import { chooseTitle } from '../../src/page/metadata/title.ts';
import { readPage } from './support/page.ts';

function titleOf(html: string, url: string | null = null): string {
  const { tree, lines } = readPage(html);
  const evidence = gatherEvidence(tree);
  const sites = siteKeys(evidence, url === null ? null : new URL(url).host);
  return chooseTitle(tree, evidence, lines, { url, sites }).text;
}

const STORY =
  '<p>Sáng nay mưa lớn trút xuống nhiều phường ở trung tâm, nước dâng ngang bánh xe.</p>';

test.each([
  ['h1', '<title>Mưa lớn ở Huế - Báo Sông Hương</title><h1>Mưa lớn ở Huế</h1>'],
  [
    'h1 that differs from the metadata',
    '<meta property="og:title" content="Huế: mưa lớn sáng nay"><h1>Mưa lớn ở Huế</h1>',
  ],
  [
    'two h1, the first is the section',
    '<title>Mưa lớn ở Huế</title><h1>Thời sự</h1><h1>Mưa lớn ở Huế</h1>',
  ],
  [
    'an h1 of a dialog after it',
    '<title>Mưa lớn ở Huế</title><h1>Mưa lớn ở Huế</h1><h1>Chia sẻ bài viết qua thư</h1>',
  ],
  ['an empty h1', '<title>Mưa lớn ở Huế</title><h1></h1><h2>Mưa lớn ở Huế</h2>'],
  [
    'a site name in h1',
    '<meta property="og:site_name" content="Báo Sông Hương"><h1>Báo Sông Hương</h1><h2 class="t">Mưa lớn ở Huế</h2><title>Mưa lớn ở Huế | Báo Sông Hương</title>',
  ],
  ['no h1, h3', '<h3>Mưa lớn ở Huế</h3>'],
  ['an h1 that is a link', '<h1><a href="#">Mưa lớn ở Huế</a></h1><h2>Sông Hương dâng cao</h2>'],
  [
    'no heading, bold',
    '<title>Trang tin – Bản di động</title><font size="+1"><b>Mưa lớn ở Huế</b></font>',
  ],
  ['no heading, large type', '<table><td style="font-size: 24px">Mưa lớn ở Huế</td></table>'],
  ['a title that is no title', '<title>Demo popup</title><h1>Mưa lớn ở Huế</h1>'],
  ['metadata alone', '<meta property="og:title" content="Mưa lớn ở Huế | Báo Sông Hương">'],
  [
    'a line like the metadata',
    '<meta property="og:title" content="Mưa lớn ở Huế"><div>Mưa lớn ở Huế</div>',
  ],
  ['a break in h1', '<h1>Mưa lớn<br>ở Huế</h1>'],
  [
    'a heading of a related box',
    '<title>Mưa lớn ở Huế</title><h2><a href="/x">Sông Hương dâng cao</a></h2><h2>Mưa lớn ở Huế</h2>',
  ],
])('%s', (_, html) => {
  expect(titleOf(html + STORY)).toBe('Mưa lớn ở Huế');
});

test('the address tells the headline from other headings', () => {
  const html = `<h2>Thông tin bạn đọc cần biết</h2><h2>Mưa lớn ở Huế</h2>${STORY}`;
  expect(titleOf(html, 'https://songhuong.vn/mua-lon-o-hue-123.html')).toBe('Mưa lớn ở Huế');
});

test('a page with nothing', () => {
  expect(titleOf(STORY)).toBe('');
  expect(titleOf('')).toBe('');
});

test.each([
  ['Mưa lớn - Thời sự - Báo Sông Hương', 'Mưa lớn'],
  ['Mưa lớn | Báo Sông Hương điện tử', 'Mưa lớn'],
  ['Báo Sông Hương | Mưa lớn', 'Mưa lớn'],
  ['Mưa lớn ở Huế | Song Huong Mobile', 'Mưa lớn ở Huế'],
  ['Mưa lớn ở miền Trung | Một tờ báo lạ', 'Mưa lớn ở miền Trung'],
  ['Huế - Đà Nẵng: mưa lớn', 'Huế - Đà Nẵng: mưa lớn'],
  ['Bắc Bộ mưa lớn - Trung Bộ nắng nóng', 'Bắc Bộ mưa lớn - Trung Bộ nắng nóng'],
  ['Báo Sông Hương', 'Báo Sông Hương'],
])('without the site: %s', (title, expected) => {
  const evidence = gatherEvidence(
    readPage('<meta property="og:site_name" content="Báo Sông Hương">').tree,
  );
  expect(stripSiteName(title, siteKeys(evidence, 'songhuong.vn'), ['Thời sự'])).toBe(expected);
});
