import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { findChromium, startBrowser } from '../browser.ts';
import { type Story, stories } from '../pipe/stories.ts';
import { pageOf, withFiles } from './pages.ts';
import { rowsOf, tinsach } from './run.ts';

const [story] = stories(1) as readonly Story[] as readonly [Story];
const page = pageOf(story)
  .replace('<h1>', '<p class="clock">Thứ sáu, 25/06/2027</p><h1>')
  .replace(
    '</div></article>',
    '<p style="text-align: right"><b>Hoàng Thái</b></p></div></article>',
  );

test('says what was kept and removed, by which rule and why, and where the date comes from', async () => {
  await withFiles({ 'page.html': page }, async (cwd) => {
    const { code, stdout } = await tinsach(['explain', 'page.html'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/verdict +article \(\d\.\d\d\): ./);
    expect(stdout).toContain(story.title);
    expect(stdout).toMatch(new RegExp(`date +${String(story.date)}`));
    expect(stdout).toMatch(/Dates that the page offers\n {2}\+ /);
    expect(stdout).toMatch(/Kept: \d+ blocks\n {2}\+ paragraph +\S/);
    const removed = stdout.slice(stdout.indexOf('\nRemoved\n'));
    expect(removed).toMatch(/\n {2}content\/byline: [^\n]+\n {6}Hoàng Thái/);
    expect(removed).toMatch(/\n {2}content\/chrome: [^\n]+\n {6}Trang chủ/);
  });
});

test('gives every decision as JSON', async () => {
  await withFiles({ 'page.html': page }, async (cwd) => {
    const { stdout } = await tinsach(['explain', 'page.html', '--format', 'json'], { cwd });
    const [row] = rowsOf<{
      article: { title: string };
      events: { rule: string; action: string }[];
    }>(stdout);
    expect(row!.article.title).toBe(story.title);
    expect(row!.events.some(({ rule, action }) => rule !== '' && action === 'remove')).toBe(true);
  });
});

test('writes a page for people that a browser shows whole, markup of the page as text', async () => {
  const chromium = findChromium();
  const evil = '<script>document.title="x"</script><img src=x onerror=alert(1)>';
  const hostile = page.replace('</h2>', ` ${evil.replaceAll('<', '&lt;')}</h2>`);
  await withFiles({ 'page.html': hostile }, async (cwd) => {
    const ran = await tinsach(['explain', 'page.html', '--html', 'why.html'], { cwd });
    expect(ran.code).toBe(0);
    const html = await readFile(join(cwd, 'why.html'), 'utf8');
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toMatch(/<script|<img|https?:\/\//);
    if (chromium === null) return;
    const browser = await startBrowser(chromium);
    try {
      const tab = await browser.newPage({ viewport: { width: 1000, height: 800 } });
      const requests: string[] = [];
      tab.on('request', (request) => requests.push(request.url()));
      const address = pathToFileURL(join(cwd, 'why.html')).href;
      await tab.goto(address);
      expect(await tab.title()).toBe('tinsach explain');
      expect(await tab.locator('h1').textContent()).toBe(story.title);
      const headings = await tab.locator('h2').allTextContents();
      expect(headings).toEqual(
        expect.arrayContaining(['What was found', 'Kept, in reading order']),
      );
      expect(await tab.locator('td.yes').first().isVisible()).toBe(true);
      const overflow = await tab.evaluate('document.body.scrollWidth > window.innerWidth');
      expect(overflow).toBe(false);
      expect(requests).toEqual([address]);
      if (process.env['SCREENSHOT'])
        await tab.screenshot({ path: process.env['SCREENSHOT'], fullPage: true });
    } finally {
      await browser.close();
    }
  });
});
