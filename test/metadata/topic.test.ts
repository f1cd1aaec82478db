import { expect, test } from '@jest/globals';
import { canonicalUrl, sharedImage } from '../../src/page/metadata/canonical.ts';
import { gatherEvidence } from '../../src/page/metadata/evidence.ts';
import { siteKeys } from '../../src/page/metadata/site-names.ts';
import { pageCategory, pageTags } from '../../src/page/metadata/topic.ts';
import { readPage } from './support/page.ts';

const TITLE = 'Mưa lớn ở Huế';
const H1 = `<h1>${TITLE}</h1>`;
const crumbs = (...names: readonly string[]): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'BreadcrumbList', itemListElement: names.map((name) => ({ name })) })}</script>`;

function topicOf(html: string): { category: string | null; tags: readonly string[] } {
  const { tree, lines } = readPage(html);
  const evidence = gatherEvidence(tree);
  const article = evidence.jsonLd.articles[0] ?? null;
  const body = tree.select('.body')[0];
  const place = {
    headline: evidence.headings[0] ?? 0,
    body: body === undefined ? null : { start: body, end: tree.ends[body]! },
  };
  const sites = siteKeys(evidence, 'songhuong.vn');
  return {
    category: pageCategory(tree, evidence, article, lines, place, TITLE, sites),
    tags: pageTags(tree, evidence, article, lines, place, TITLE),
  };
}

test.each([
  ['meta', '<meta property="article:section" content="Thời sự">', 'Thời sự'],
  [
    'the first of several',
    '<meta property="article:section" content="Thời sự,Chính trị">',
    'Thời sự',
  ],
  ['a breadcrumb', crumbs('Trang chủ', 'Thời sự'), 'Thời sự'],
  [
    'a breadcrumb that ends in the headline',
    crumbs('Trang chủ', 'Thời sự', 'Mưa lớn ở Huế sáng nay'),
    'Thời sự',
  ],
  [
    'a breadcrumb whose steps end in an arrow',
    '<div class="breadcrumb"><a href="/">Trang chủ ›</a><a href="/t">Thời sự ›</a></div>',
    'Thời sự',
  ],
  [
    'a breadcrumb in the page',
    '<div class="breadcrumb"><a href="/">Trang chủ</a><a href="/t">Thời sự</a></div>',
    'Thời sự',
  ],
  ['a number', '<meta property="article:section" content="1001">', null],
  ['the site', crumbs('Trang chủ', 'Báo Sông Hương'), null],
  ['nothing', '', null],
])('category: %s', (_, html, expected) => {
  expect(topicOf(html + H1).category).toBe(expected);
});

test.each([
  [
    'article:tag',
    '<meta property="article:tag" content="mưa lớn, Huế,"><meta property="article:tag" content="lũ">',
    ['mưa lớn', 'Huế', 'lũ'],
  ],
  ['keywords of the story', '<meta name="keywords" content="mưa lớn, Huế">', ['mưa lớn', 'Huế']],
  ['keywords of the site', '<meta name="keywords" content="tin tức, báo, thể thao">', []],
  ['the headline as keyword', `<meta name="news_keywords" content="${TITLE}">`, []],
])('tags: %s', (_, html, expected) => {
  expect(topicOf(html + H1).tags).toEqual(expected);
});

test('tags below the body', () => {
  const html = `${H1}<div class="body"><p>Mưa.</p></div><ul class="tags"><li><a href="/m">#mưa lớn</a></li><li><a href="/h">Huế</a></li></ul>`;
  expect(topicOf(html).tags).toEqual(['mưa lớn', 'Huế']);
});

test.each([
  [
    'the link',
    '<link rel="canonical" href="https://a.vn/x-1.html"><meta property="og:url" content="https://a.vn/share1.html">',
    'https://a.vn/x-1.html',
  ],
  [
    'og:url where there is no link',
    '<meta property="og:url" content="https://a.vn/x-1.html">',
    'https://a.vn/x-1.html',
  ],
  ['a relative link', '<link rel="canonical" href="/x-1.html">', 'https://m.a.vn/x-1.html'],
  ['the front page is none', '<link rel="canonical" href="https://a.vn/">', null],
  ['nonsense', '<link rel="canonical" href="javascript:void(0)">', null],
])('canonical: %s', (_, html, expected) => {
  expect(canonicalUrl(gatherEvidence(readPage(html).tree), 'https://m.a.vn/y.html')).toBe(expected);
});

test('a logo is no picture of the story', () => {
  const { tree } = readPage('<meta property="og:image" content="https://a.vn/img/logo.png">');
  expect(sharedImage(gatherEvidence(tree), [], null)).toBeNull();
  expect(sharedImage(gatherEvidence(tree), ['https://a.vn/mua.jpg'], null)).toBe(
    'https://a.vn/mua.jpg',
  );
});
