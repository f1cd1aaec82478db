import { expect, test } from '@jest/globals';
import { pageAuthors, type Signature } from '../../src/page/metadata/authors.ts';
import { gatherEvidence } from '../../src/page/metadata/evidence.ts';
import { siteKeys } from '../../src/page/metadata/site-names.ts';
import { readPage } from './support/page.ts';

const H1 = '<h1>Mưa lớn ở Huế</h1>';
const STORY = '<p>Sáng nay mưa lớn trút xuống nhiều phường, nước dâng ngang bánh xe máy.</p>';

interface Given {
  readonly host?: string | null;
  readonly tag?: string | null;
  readonly bylines?: readonly string[];
  /** A selector of the site's profile. */
  readonly hint?: string;
}

function signatureOf(html: string, given: Given = {}): Signature {
  const { tree, lines } = readPage(html);
  const evidence = gatherEvidence(tree);
  const { host = null, tag = null, bylines = [], hint } = given;
  const hints = (): readonly number[] => (hint === undefined ? [] : tree.select(hint));
  const body = tree.select('.body')[0];
  return pageAuthors(
    tree,
    evidence,
    evidence.jsonLd.articles[0] ?? null,
    lines,
    {
      headline: evidence.headings[0] ?? 0,
      body: body === undefined ? null : { start: body, end: tree.ends[body]! },
    },
    { sites: siteKeys(evidence, host), host, tag, bylines, hints },
  );
}

function brief({ authors, agency }: Signature): string {
  return [authors.map(({ name }) => name).join(' + '), agency ?? ''].join(' / ');
}

const ld = (author: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author })}</script>`;

test.each([
  ['a class', `${H1}<div class="detail-author">Lê An Vi</div>`, 'Lê An Vi / '],
  ['a property', `${H1}<span itemprop="author">Lê An Vi</span>`, 'Lê An Vi / '],
  ['a link', `${H1}<p><a href="/tac-gia/le-an-vi-12.htm">Lê An Vi</a></p>`, 'Lê An Vi / '],
  ['rel', `${H1}<p><a rel="author" href="/x">Lê An Vi</a></p>`, 'Lê An Vi / '],
  ['two in one node', `${H1}<p class="author">LÊ AN VI - TRẦN BẢO</p>`, 'LÊ AN VI + TRẦN BẢO / '],
  [
    'the same twice',
    `${H1}<p class="author">Lê An Vi</p><p class="author-name">LÊ AN VI</p>`,
    'Lê An Vi / ',
  ],
  ['a photo credit', `${H1}<p class="author">Lê An Vi - Ảnh: Trần Bảo</p>`, 'Lê An Vi / '],
  [
    'a date in its line',
    `${H1}<p><b>Lê An Vi</b></p><p>Lê An Vi | 07/03/2026 09:15</p>`,
    'Lê An Vi / ',
  ],
  ['a count', `${H1}<p class="author-name">Lê An Vi (37)</p>`, 'Lê An Vi / '],
  [
    'a date alone in the author’s element',
    `${H1}<div class="author"><p>Friday, 29/06/2018 22:40</p></div>`,
    ' / ',
  ],
  [
    'an unknown source in brackets',
    `${H1}<p class="author">Lê An Vi (Weather Weekly)</p>`,
    'Lê An Vi / Weather Weekly',
  ],
  [
    'English',
    `${H1}<p class="byline">By John Carter and Jane van Doe</p>`,
    'John Carter + Jane van Doe / ',
  ],
  [
    'a source below the author',
    `${H1}<p class="author">Lê An Vi</p><p class="source">Theo Tiền Phong</p>`,
    'Lê An Vi / Tiền Phong',
  ],
  ['JSON-LD', `${ld({ '@type': 'Person', name: 'Lê An Vi' })}${H1}`, 'Lê An Vi / '],
  ['JSON-LD, several in a string', `${ld('Lê An Vi, Trần Bảo')}${H1}`, 'Lê An Vi + Trần Bảo / '],
  ['meta', `<meta name="author" content="Lê An Vi">${H1}`, 'Lê An Vi / '],
  [
    'what is seen before JSON-LD',
    `${ld('Biên Tập')}${H1}<p class="author">Lê An Vi</p>`,
    'Lê An Vi / ',
  ],
])('%s', (_, html, expected) => {
  expect(brief(signatureOf(html + STORY))).toBe(expected);
});

test.each([
  ['an organisation', ld({ '@type': 'Organization', name: 'Báo Sông Hương' })],
  [
    'the site as a person',
    `<meta property="og:site_name" content="Báo Sông Hương">${ld({ '@type': 'Person', name: 'Báo Sông Hương' })}`,
  ],
  ['Admin', '<meta name="author" content="Admin">'],
  ['an address', '<meta property="article:author" content="https://facebook.com/songhuong">'],
  [
    'the site in capitals',
    '<meta property="og:site_name" content="Sông Hương Online"><meta name="author" content="SONG HUONG ONLINE">',
  ],
  ['other stories', `${H1}${STORY}<ul class="related author-news"><li>Lê An Vi</li></ul>`],
  ['an empty name', ld({ '@type': 'Person', name: '' })],
])('%s is nobody', (_, html) => {
  expect(signatureOf(`${html}${H1}${STORY}`).authors).toEqual([]);
});

test('bylines of the body: a writer taken over, then the paper it is from', () => {
  const html = `${H1}<div class="body">${STORY}<p>Theo Lê An Vi</p></div><div>Tiền Phong</div>`;
  const signature = signatureOf(html, { bylines: ['Theo Lê An Vi'] });
  expect(brief(signature)).toBe('Lê An Vi / Tiền Phong');
});

test('an agency alone', () => {
  const html = `${H1}<div class="body">${STORY}<p>Theo TTXVN</p></div>`;
  expect(brief(signatureOf(html, { bylines: ['Theo TTXVN'] }))).toBe(' / TTXVN');
});

test('a name at the very end that nothing marks', () => {
  const html = `${H1}<div class="body">${STORY}<p><b>Nguyễn An Vi</b></p></div>`;
  expect(brief(signatureOf(html))).toBe('Nguyễn An Vi / ');
});

test('photo credits in the body are no source', () => {
  const html = `${H1}<div class="body">${STORY}<div class="source">Trần Bảo</div>${STORY}</div>`;
  expect(signatureOf(html).agency).toBeNull();
});

test('a paper does not credit itself, known by its host or by its tag', () => {
  const html = `${H1}<p class="author">Lê An Vi/VOV.VN</p>${STORY}`;
  expect(signatureOf(html, { host: 'vov.vn' }).agency).toBeNull();
  expect(signatureOf(html, { tag: 'VOV.VN' }).agency).toBeNull();
  expect(signatureOf(html).agency).toBe('VOV.VN');
});

test('the profile’s element is asked where no line signs', () => {
  const html = `${H1}${STORY}<div class="x9">Lê An Vi</div>`;
  expect(brief(signatureOf(html))).toBe(' / ');
  expect(brief(signatureOf(html, { hint: '.x9' }))).toBe('Lê An Vi / ');
});

test('a byline that is no line of its own, glued to the last sentence', () => {
  const page = `${H1}<div class="body">${STORY}<p>Nước rút lúc chiều tối. Lê An Vi (TTXVN)</p></div>`;
  const given = { bylines: ['Lê An Vi (TTXVN)'] };
  expect(brief(signatureOf(page, given))).toBe('Lê An Vi / TTXVN');
});

test('a writer beside the source, and a source alone that sounds like a writer', () => {
  const page = (source: string): string =>
    `${H1}<div class="body">${STORY}</div><div class="nguon-tin">${source}</div>`;
  expect(brief(signatureOf(page('Theo T.Vi (Dân Việt)')))).toBe('T.Vi / Dân Việt');
  expect(brief(signatureOf(page('Theo Trí Thức Trẻ')))).toBe(' / Trí Thức Trẻ');
});
