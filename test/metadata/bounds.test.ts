import { expect, test } from '@jest/globals';
import { extract } from '../../src/index.ts';

const MANY = 20_000;

/** Quadratic work on these takes minutes; linear work some tenths of a second. */
test.each([
  ['metas of one name', '<meta name="author" content="x">'.repeat(MANY)],
  ['headings', '<h2>Mưa lớn ở Huế sáng nay</h2>'.repeat(MANY)],
  ['nested headings', '<h2>Mưa lớn ở Huế '.repeat(MANY)],
  ['times', '<time datetime="2026-03-07">hôm qua</time>'.repeat(MANY)],
  ['dates', '<p>Thứ bảy, 7/3/2026, 09:15</p>'.repeat(MANY)],
  ['a title of separators', `<title>${' - Mưa |'.repeat(MANY)}</title>`],
  ['authors', '<p class="author">Lê An Vi</p>'.repeat(MANY)],
  [
    'broken JSON-LD',
    `<script type="application/ld+json">${'{"@graph":["x" '.repeat(MANY)}</script>`,
  ],
  [
    'a long list in JSON-LD',
    `<script type="application/ld+json">[${'{"@type":"NewsArticle"},'.repeat(MANY)}]</script>`,
  ],
])('%s are read in linear time', (_, html) => {
  const url = `https://songhuong.vn/${'-1'.repeat(MANY)}.html`;
  expect(typeof extract(html, { url, annotations: false }).title).toBe('string');
});
