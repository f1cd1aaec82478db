/** What a site's profile does to an Article, and when it is not believed. */
import { describe, expect, test } from '@jest/globals';
import { extract, type TraceEvent } from '../../src/index.ts';

const TUOITRE = 'https://tuoitre.vn/cau-moi-20260307080000000.htm';
const PROSE = [
  'Sáng 7-3, cây cầu mới qua sông Thao được khánh thành sau ba năm thi công liên tục.',
  'Cầu dài 620 m, rộng 12 m, nối xã Hiền Lương với quốc lộ 32 và trung tâm huyện.',
  'Người dân hai bờ không còn phải qua phà mỗi khi nước lên như nhiều năm trước đây.',
  'Theo ban quản lý dự án, cầu sẽ thông xe cho ô tô dưới 10 tấn ngay trong tuần này.',
];
const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('');

function page(body: string, head = ''): string {
  return `<html><head><title>Khánh thành cầu mới qua sông Thao</title>${head}</head>
    <body><h1 class="detail-title">Khánh thành cầu mới qua sông Thao</h1>${body}</body></html>`;
}

function traced(html: string, url: string | null): readonly TraceEvent[] {
  const events: TraceEvent[] = [];
  extract(html, { url, trace: (event) => events.push(event) });
  return events.filter(({ stage }) => stage === 'profile');
}

const rules = (events: readonly TraceEvent[]): readonly string[] => [
  ...new Set(events.map(({ rule }) => rule)),
];

test('the body that the profile names wins over a longer text beside it', () => {
  const other = `<section>${PROSE.map((text) => `<p>Ý kiến: ${text} ${text}</p>`).join('')}</section>`;
  const html = page(`<div class="detail-content afcbc-body">${paragraphs}</div>${other}`);
  expect(extract(html, { url: TUOITRE }).text).toBe(PROSE.join('\n'));
  expect(extract(html, { url: TUOITRE, profiles: false }).text).not.toBe(PROSE.join('\n'));
  expect(rules(traced(html, TUOITRE))).toContain('body-by-profile');
});

test('a selector that finds next to nothing, or links alone, is refused', () => {
  const links = PROSE.map((text) => `<li><a href="/x.htm">${text}</a></li>`).join('');
  for (const nonsense of ['<p>Đang tải…</p>', `<ul>${links}</ul>`]) {
    const html = page(
      `<div class="detail-content afcbc-body">${nonsense}</div><div class="noi-dung">${paragraphs}</div>`,
    );
    expect(extract(html, { url: TUOITRE }).text).toBe(PROSE.join('\n'));
    expect(rules(traced(html, TUOITRE))).toContain('body-refused');
  }
});

test('a headline that is not like what the page calls itself is refused', () => {
  const html = `<html><head><title>Khánh thành cầu mới qua sông Thao - Tuổi Trẻ Online</title></head>
    <body><h1 class="detail-title">Demo popup quảng cáo</h1><h1>Khánh thành cầu mới qua sông Thao</h1>
    <div class="detail-content afcbc-body">${paragraphs}</div></body></html>`;
  expect(extract(html, { url: TUOITRE }).title).toBe('Khánh thành cầu mới qua sông Thao');
});

test('a family is known by its signs where the host is not, and only there', () => {
  const html = page(
    `<h2 class="detail-sapo">Cầu mới nối hai bờ sông Thao, thay bến phà cũ đã dùng từ năm 1978.</h2>
     <div class="detail-content afcbc-body">${paragraphs}</div>`,
  );
  expect(traced(html, 'https://bao-chua-biet.vn/a.html')[0]).toMatchObject({
    rule: 'profile-by-signs',
    text: 'vccorp-2022',
  });
  expect(traced(html, TUOITRE)[0]).toMatchObject({ rule: 'profile-by-host', text: 'Báo Tuổi Trẻ' });
  expect(traced(page(paragraphs), 'https://bao-chua-biet.vn/a.html')).toEqual([]);
});

test('fields of which no selector finds anything are told', () => {
  const missed = traced(page(`<div>${paragraphs}</div>`), TUOITRE)
    .filter(({ rule }) => rule === 'selector-missed')
    .map(({ reason }) => /for the (\w+)/.exec(reason)?.[1]);
  expect(missed).toEqual(expect.arrayContaining(['lead', 'body', 'author', 'date']));
  expect(missed).not.toContain('title');
});

test('without profiles, no selector is tried', () => {
  const events: TraceEvent[] = [];
  const trace = (event: TraceEvent): void => void events.push(event);
  extract(page(paragraphs), { url: TUOITRE, profiles: false, trace });
  expect(events.filter(({ stage }) => stage === 'profile')).toEqual([]);
});

test('a trace is told of every line that a reader sees, chrome included', () => {
  const html = page(
    `<nav><p>Thời sự</p></nav><div class="detail-content afcbc-body">${paragraphs}</div>
     <footer><p>Giấy phép số 5 của bộ</p></footer>`,
  );
  const events: TraceEvent[] = [];
  extract(html, { url: TUOITRE, trace: (event) => void events.push(event) });
  const told = events.filter(({ stage }) => stage === 'content');
  expect(told.map(({ text }) => text)).toEqual([
    'Khánh thành cầu mới qua sông Thao',
    'Thời sự',
    ...PROSE,
    'Giấy phép số 5 của bộ',
  ]);
  expect(told.map(({ rule }) => rule)).toEqual([
    'headline',
    'chrome',
    ...PROSE.map(() => 'story'),
    'chrome',
  ]);
});

describe('selectors of the caller', () => {
  const html = page(
    `<div class="x-bar"><p>${PROSE[0]!}</p><div class="y-promo"><p>${PROSE[1]!}</p></div><p>${PROSE[2]!}</p></div>
     <section>${PROSE.map((text) => `<p>Ý kiến: ${text}</p>`).join('')}</section>`,
  );
  const body = ['.none', 'div:has(> .y-promo):not(section *)'];

  test('may be of any kind, and come before those of the profile', () => {
    const selectors = { body, remove: ['[class$="promo"]'] };
    const wanted = [PROSE[0], PROSE[2]].join('\n');
    expect(extract(html, { selectors, profiles: false }).text).toBe(wanted);
    expect(extract(html, { selectors, url: TUOITRE }).text).toBe(wanted);
    expect(extract(html, { url: TUOITRE }).text).not.toBe(wanted);
  });

  test('are hints as well: nonsense is passed over', () => {
    expect(extract(html, { selectors: { body: ['h1'], title: ['.x-bar'] } })).toEqual(
      extract(html),
    );
  });

  test.each([
    [{ body: ['p['] }, SyntaxError, /expected a CSS selector, got "p\["/u],
    [{ text: ['p'] }, RangeError, /expected a field .* got options\.selectors\.text/u],
    [{ body: 'p' }, TypeError, /expected options\.selectors\.body to be strings, got "p"/u],
    ['p', TypeError, /expected options\.selectors to be an object, got "p"/u],
  ])('%j is misuse', (selectors, type, message) => {
    const call = (): unknown => extract(html, { selectors: selectors as never });
    expect(call).toThrow(type);
    expect(call).toThrow(message);
  });
});
