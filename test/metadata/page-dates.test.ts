import { expect, test } from '@jest/globals';
import type { Publication } from '../../src/page/metadata/publication.ts';
import { gatherEvidence } from '../../src/page/metadata/evidence.ts';
import { pageDates, type PageDateOptions } from '../../src/page/metadata/page-dates.ts';
import { readPage } from './support/page.ts';

const STORY = '<div class="body"><p>Sáng nay mưa lớn trút xuống nhiều phường, nước dâng.</p></div>';
const H1 = '<h1>Mưa lớn ở Huế</h1>';
const MENU = '<ul><li><a href="/a">Thời sự</a></li><li><a href="/b">Thể thao</a></li></ul>'.repeat(
  8,
);

function datesOf(html: string, options: PageDateOptions = {}): Publication {
  const { tree, lines } = readPage(html);
  const evidence = gatherEvidence(tree);
  const headline = evidence.headings[0] ?? 0;
  const body = tree.select('.body')[0];
  const place = {
    headline,
    body: body === undefined ? null : { start: body, end: tree.ends[body]! },
  };
  return pageDates(tree, evidence, evidence.jsonLd.articles[0] ?? null, lines, place, options);
}

function valueOf(html: string, options: PageDateOptions = {}): string | null {
  return datesOf(html, options).date?.value ?? null;
}

const ld = (date: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${date}"}</script>`;
const meta = (date: string): string => `<meta property="article:published_time" content="${date}">`;

test.each([
  ['below the headline', `${H1}<p>Thứ bảy, 7/3/2026, 09:15 (GMT+7)</p>${STORY}`],
  ['above the headline', `${MENU}<div class="post-time">07/03/2026 | 09:15</div>${H1}${STORY}`],
  [
    'at the end of the body',
    `${H1}<div class="body"><p>Mưa lớn.</p><p>An Vi - 07/03/2026 09:15</p></div>`,
  ],
  ['day and time in two lines', `${H1}<div>07/03/2026</div><div>09:15</div>${STORY}`],
  [
    'in a time element',
    `${H1}<time datetime="2026-03-07T09:15:00+07:00">2 giờ trước</time>${STORY}`,
  ],
  ['JSON-LD', `${ld('2026-03-07T09:15:00+07:00')}${H1}${STORY}`],
  ['JSON-LD in UTC', `${ld('2026-03-07T02:15:00Z')}${H1}${STORY}`],
  ['meta', `${meta('2026-03-07T09:15:00+0700')}${H1}${STORY}`],
  ['an epoch', `<meta name="pubdate" content="1772849700">${H1}${STORY}`],
  ['"Cập nhật" as the only line', `${H1}<p>Cập nhật: 09:15 07/03/2026</p>${STORY}`],
])('finds the date: %s', (_, html) => {
  expect(valueOf(html)).toBe('2026-03-07T09:15:00+07:00');
});

test.each([
  ['the page’s clock', `<div class="top-header">Thứ hai, 9/3/2026</div>${MENU}${H1}${STORY}`],
  ['a clock with a time', `<div class="logo">Cập nhật 10:11, 09/03/2026</div>${MENU}${H1}${STORY}`],
  ['a clock without a class', `<p>Thứ hai, 9/3/2026</p>${MENU.repeat(4)}${H1}${STORY}`],
  [
    'a linked story',
    `${H1}${STORY}<ul><li><a href="/x">Nước rút ở Huế 09/03/2026 10:11</a></li></ul>`,
  ],
  ['a comment', `${H1}${STORY}<div class="comment-list"><p>09/03/2026 10:11</p></div>`],
  ['the imprint', `${H1}${STORY}<footer><p>Giấy phép số 1/GP, ngày 9/3/2016</p></footer>`],
  [
    'a sentence',
    `${H1}<p>Theo thông báo ngày 9/3/2026 của thành phố, các trường sẽ cho học sinh nghỉ học.</p>${STORY}`,
  ],
  ['a placeholder', `${meta('0001-01-01T00:00:00')}${H1}${STORY}`],
  ['an implausible year', `${meta('1970-01-01T00:00:00Z')}${H1}${STORY}`],
])('leaves alone %s', (_, html) => {
  expect(valueOf(html)).toBeNull();
});

test('a clock stands among the candidates with the reason', () => {
  const html = `<div class="top-header">Thứ hai, 9/3/2026</div>${H1}<p>07/03/2026 09:15</p>${STORY}`;
  expect(datesOf(html).date?.candidates).toEqual([
    {
      value: '2026-03-07T09:15:00+07:00',
      precision: 'minute',
      from: 'page',
      text: '07/03/2026 09:15',
      rejected: null,
    },
    {
      value: '2026-03-09',
      precision: 'day',
      from: 'page',
      text: 'Thứ hai, 9/3/2026',
      rejected: "the page header's clock",
    },
  ]);
});

test('a clock right above the headline loses against the dateline of an old story', () => {
  const html = `<p>Thứ sáu, 25/06/2021</p>${H1}${STORY}`;
  const { date } = datesOf(html, { opening: 'Ngày 24/1/2011, Sở Công thương họp.' });
  expect(date).toMatchObject({
    value: '2011-01-24',
    precision: 'day',
    from: 'dateline',
    zone: null,
  });
});

test('seconds come from metadata that agree, provenance with them', () => {
  const html = `${ld('2026-03-07T09:15:42+07:00')}${H1}<p>07/03/2026 09:15</p>${STORY}`;
  expect(datesOf(html).date).toMatchObject({
    value: '2026-03-07T09:15:42+07:00',
    from: 'json-ld',
    zoneAssumed: false,
  });
});

test('one clock time in two zones: the page is believed', () => {
  const html = `${meta('2026-03-07T09:15:42+08:00')}${H1}<p>07/03/2026 09:15 (GMT+7)</p>${STORY}`;
  expect(datesOf(html).date).toMatchObject({ value: '2026-03-07T09:15:00+07:00', from: 'page' });
});

test('a day in the metadata gets its time from the page', () => {
  expect(valueOf(`${meta('2026-03-07')}${H1}<p>07/03/2026 09:15</p>${STORY}`)).toBe(
    '2026-03-07T09:15:00+07:00',
  );
});

test('of two contradicting dates the one beside the headline counts', () => {
  const html = `${meta('2026-03-06T09:15:00+07:00')}${H1}<p>07/03/2026 09:15</p>${STORY}`;
  expect(valueOf(html)).toBe('2026-03-07T09:15:00+07:00');
});

test('a visible date that is the edit leaves the publication to the metadata', () => {
  const edit = '<meta property="article:modified_time" content="2026-03-08T10:00:00+07:00">';
  const html = `${meta('2026-03-07T09:15:00+07:00')}${edit}${H1}<p>08/03/2026 10:00</p>${STORY}`;
  const { date, modified } = datesOf(html);
  expect(date?.value).toBe('2026-03-07T09:15:00+07:00');
  expect(modified?.value).toBe('2026-03-08T10:00:00+07:00');
});

test('publication and edit in one line', () => {
  const { date, modified } = datesOf(
    `${H1}<p>07/03/2026 09:15 | Cập nhật: 08/03/2026 10:00</p>${STORY}`,
  );
  expect(date?.value).toBe('2026-03-07T09:15:00+07:00');
  expect(modified?.value).toBe('2026-03-08T10:00:00+07:00');
});

test('American order in metadata', () => {
  expect(valueOf(`${ld('3/7/2026 9:15:42 AM')}${H1}${STORY}`)).toBe('2026-03-07T09:15:42+07:00');
});

test('nothing after now', () => {
  const html = `${meta('2026-03-09T09:15:00+07:00')}${H1}<p>07/03/2026 09:15</p>${STORY}`;
  const now = Date.parse('2026-03-08T00:00:00+07:00');
  const { date } = datesOf(html, { now });
  expect(date?.value).toBe('2026-03-07T09:15:00+07:00');
  expect(date?.candidates.map(({ rejected }) => rejected)).toContain('in the future');
});

test.each([
  ['https://songhuong.vn/mua-lon-20260307091542174.htm', '2026-03-07'],
  ['https://songhuong.vn/mua-lon-188260307091542142.chn', '2026-03-07'],
  ['https://songhuong.vn/mua-lon-2014021509250334717ca32.chn', '2014-02-15'],
  ['http://songhuong.vn/tin/xa-hoi/20150323/mua-lon/724115.html', '2015-03-23'],
  ['https://songhuong.vn/2026/03/07/mua-lon.html', '2026-03-07'],
  ['https://songhuong.vn/2026/3/mua-lon.html', null],
  ['https://songhuong.vn/mua-lon-4711689.html', null],
  ['https://songhuong.vn/mua-lon-19991231.html', '1999-12-31'],
  ['https://songhuong.vn/mua-lon-188269907091542142.chn', null],
])('address %s', (url, expected) => {
  expect(valueOf(H1 + STORY, { url })).toBe(expected);
});

test('confidence rises with agreement', () => {
  const alone = datesOf(`${meta('2026-03-07T09:15:42+07:00')}${H1}${STORY}`).date!.confidence;
  const agreed = datesOf(`${meta('2026-03-07T09:15:42+07:00')}${H1}<p>07/03/2026 09:15</p>${STORY}`)
    .date!.confidence;
  expect(agreed).toBeGreaterThan(alone);
});

test('an ambiguous day is read as the page or its address has it', () => {
  const html = `${meta('03/07/2026 09:15:42')}${H1}${STORY}`;
  expect(valueOf(html)).toBe('2026-07-03T09:15:42+07:00');
  const url = 'https://songhuong.vn/2026/03/07/mua-lon.html';
  expect(valueOf(html, { url })).toBe('2026-03-07T09:15:42+07:00');
});

test.each([
  ['a licence in the menu', `<p>Số giấy phép: 1/GP-BTTTT, cấp ngày 9/3/2016</p>${H1}${STORY}`],
  ['a clock right above the headline', `<p>Thứ hai, 9/3/2026</p>${H1}${STORY}`],
])('leaves alone %s', (_, html) => {
  expect(valueOf(html)).toBeNull();
});

test('an edit that only its class tells', () => {
  const html = `${H1}<p><time class="published">07/03/2026 09:15</time></p><p><time class="updated">08/03/2026 10:00</time></p>${STORY}`;
  const { date, modified } = datesOf(html);
  expect(date?.value).toBe('2026-03-07T09:15:00+07:00');
  expect(modified?.value).toBe('2026-03-08T10:00:00+07:00');
});

test('the profile’s element is asked where nothing else tells', () => {
  const html = `${H1}${STORY}<aside><p>07/03/2026 09:15</p></aside>`;
  const hints = (): readonly number[] => readPage(html).tree.select('aside');
  expect(valueOf(html)).toBeNull();
  expect(datesOf(html, { hints }).date).toMatchObject({
    value: '2026-03-07T09:15:00+07:00',
    from: 'site',
  });
});
