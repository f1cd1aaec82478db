import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { dedupe } from '../../src/corpus.ts';
import { escape, html } from '../../src/report/html.ts';
import { renderReport, reportOf, type ReportInput } from '../../src/report/index.ts';
import { comparePair } from '../../src/report/passages.ts';
import { findChromium, startBrowser } from '../browser.ts';
import { article, reprint } from '../store/articles.ts';
import { newDirectory, removeDirectories } from '../store/stores.ts';

afterAll(removeDirectories);

const NASTY = `Giá "vàng" <script>alert('1')</script> & </details><img src=x onerror=alert(2)>`;

/** Articles, reprints of some, and one pair whose words try to be markup. */
async function sample(): Promise<ReportInput> {
  const articles = [
    ...Array.from({ length: 12 }, (_, i) => article(i)),
    ...[0, 1, 2, 0].map((original, i) => reprint(article(original), `in-lai-${i}`)),
    { ...article(50), id: 'xss', title: NASTY, url: 'javascript:alert(3)' },
    { ...reprint(article(50), 'xss-2'), title: NASTY, url: 'https://bao.example/?a=1&b="2"' },
  ].map((each) => ({ ...each, url: each.url ?? `https://bao.example/${each.id}.html` }));
  return reportOf(articles, await dedupe(articles));
}

describe('a report', () => {
  test('escapes what it shows', () => {
    expect(escape(`<a href='x'>"&"</a>`)).toBe(
      '&lt;a href=&#39;x&#39;&gt;&quot;&amp;&quot;&lt;/a&gt;',
    );
    expect(escape('a\0b\ud800c\td\n😀')).toBe('a\ufffdb\ufffdc\td\n😀');
    expect(html`<b>${'<i>'}</b>${html`<u>${1}</u>`}${null}`.html).toBe('<b>&lt;i&gt;</b><u>1</u>');
  });

  test('marks what two texts share and where each goes its own way', () => {
    const shared = 'Ủy ban nhân dân tỉnh vừa khởi công tuyến đường liên xã dài ba ki-lô-mét.';
    const [a, b] = comparePair(
      { title: 'Khởi công đường liên xã', lead: null, text: `${shared} Theo bản tin cũ.` },
      { title: 'Tin mới', lead: 'Hôm qua.', text: `Sáng nay mưa. ${shared}` },
      1000,
    );
    const passages = (side: typeof a): string[] =>
      side.stretches
        .filter(({ passage }) => passage !== null)
        .map(({ start, end }) => side.whole.slice(start, end));
    expect(passages(a)).toEqual([shared.slice(0, -1)]);
    expect(passages(b)).toEqual([shared.slice(0, -1)]);
    expect(a.shared).toBeGreaterThan(0.5);
  });

  test('is bounded and says what it leaves out', async () => {
    const input = await sample();
    const bounded = renderReport(input, { pairs: 2, clusters: 1, textLength: 100 });
    expect(bounded.match(/<details/g)).toHaveLength(2);
    expect(bounded).toContain('The 2 least sure of 5 pairs');
    expect(bounded).toContain('smaller ones not listed');
    expect(bounded).toContain('its first 100 characters');
    const many = Array.from({ length: 100_000 }, (_, i) => ({
      ...{ id: i + 1, of: 0, score: 0.5 + (i % 50) / 100, reason: 'same' },
    }));
    const clusters = [{ kept: 0, members: [0, ...many.map(({ id }) => id)] }];
    expect(renderReport({ kept: 1, dropped: many, clusters }).length).toBeLessThan(200_000);
  });

  test('is searched by words in NFC, whatever the titles are in', () => {
    const dropped = { title: 'Giá vàng'.normalize('NFD'), text: 'Giá vàng tăng.' };
    const pair = { id: 1, of: 0, score: 0.9, reason: 'alike', dropped };
    const page = renderReport({ kept: 1, dropped: [pair], clusters: [] });
    expect(page).toContain('data-names="giá vàng ');
  });

  test('of nothing says so', () => {
    const empty = renderReport({ kept: 0, dropped: [], clusters: [] });
    expect(empty).toContain('No article was dropped');
    expect(empty).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('is the same page for the same run, and loads nothing', async () => {
    const input = await sample();
    const page = renderReport(input);
    expect(renderReport(input)).toBe(page);
    expect(page).not.toMatch(/<(?:link|script|img|iframe)[^>]+(?:src|href)=["'](?!data:)/);
    expect(page).not.toMatch(/@import|url\(/);
  });
});

const chromium = findChromium();
(chromium === null ? describe.skip : describe)('in a browser', () => {
  let browser: Browser;
  let address: string;
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await startBrowser(chromium!);
    const file = join(newDirectory(), 'report.html');
    writeFileSync(file, renderReport(await sample(), { pairs: 4 }));
    address = pathToFileURL(file).href;
  });
  afterAll(() => browser.close());

  async function open(width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      const url = request.url();
      if (url !== address && !url.startsWith('data:')) complaints.push(`asked for ${url}`);
    });
    await page.goto(address);
    return page;
  }

  test('shows the counts, the pairs and both texts, without a complaint', async () => {
    const page = await open(1280, 'light');
    const text = (selector: string): Promise<string> => page.locator(selector).innerText();
    expect(await text('#total-articles dd')).toBe('18');
    expect(await text('#total-kept dd')).toBe('13');
    expect(await text('#total-dropped dd')).toBe('5');
    expect(await text('#total-clusters dd')).toBe('4');
    expect(await page.locator('.pair').count()).toBe(4);
    expect(await text('#shown-pairs')).toBe('The 4 least sure of 5 pairs');
    const bars = await page.locator('.bar-count').allTextContents();
    expect(bars.map(Number).reduce((a, b) => a + b, 0)).toBe(5);
    await page.locator('#open-all').click();
    expect(await page.locator('.side').count()).toBe(8);
    expect(await page.locator('.side-b .both').first().isVisible()).toBe(true);
    expect(await page.locator('script, img').count()).toBe(1);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(await page.getByText(NASTY).count()).toBeGreaterThan(0);
    await page.close();
    expect(complaints).toEqual([]);
  });

  test('finds a pair by its words and lights a shared passage in both texts', async () => {
    const page = await open(1280, 'dark');
    await page.locator('#filter').fill('VÀNG');
    expect(await page.locator('.pair:visible').count()).toBe(1);
    await page.locator('#filter').fill('');
    await page.locator('.pair[open] .side-a .both').first().click();
    expect(await page.locator('.lit').count()).toBeGreaterThanOrEqual(2);
    await page.close();
    expect(complaints).toEqual([]);
  });

  test('fits a phone and a desktop, the texts below and beside each other', async () => {
    for (const width of [360, 1280]) {
      const page = await open(width, 'light');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      const [a, b] = await Promise.all([
        page.locator('.pair[open] .side-a').boundingBox(),
        page.locator('.pair[open] .side-b').boundingBox(),
      ]);
      if (width === 360) expect(b!.y).toBeGreaterThanOrEqual(a!.y + a!.height);
      else expect(b!.x).toBeGreaterThanOrEqual(a!.x + a!.width);
      await page.close();
    }
    expect(complaints).toEqual([]);
  });
});
