import { expect, test } from '@jest/globals';
import { FAMILIES, SITES } from '../../src/data/sites/index.ts';
import { PAGE_FIELDS } from '../../src/options.ts';
import { buildSelection } from '../../src/page/parse/selection.ts';
import { parse } from '../../src/page/parse/index.ts';
import {
  familiesBySigns,
  profileFor,
  profileOfFamily,
} from '../../src/page/profile/profile-for.ts';
import { newspaperOfHost } from '../../src/text/outlets.ts';

const LIMITS = { bytes: 100_000, nodes: 10_000, depth: 200, time: 1000 };
function selection(html: string): (selector: string) => readonly number[] {
  const page = buildSelection(parse(html, LIMITS));
  return (selector) => page.select(selector, 0);
}

test('each selector of each family and site can be read', () => {
  const select = selection('<article><p class="a">Một</p></article>');
  for (const holder of [...FAMILIES, ...SITES]) {
    for (const field of PAGE_FIELDS) {
      const selectors = holder[field] ?? [];
      expect([holder, field, new Set(selectors).size]).toEqual([holder, field, selectors.length]);
      for (const selector of selectors) expect(() => select(selector)).not.toThrow();
    }
  }
  for (const { signs } of FAMILIES)
    for (const sign of signs) expect(() => select(sign)).not.toThrow();
});

test('each host belongs to one site, and at least 80 are known', () => {
  const hosts = SITES.flatMap((site) => site.hosts);
  expect(hosts.length).toBeGreaterThanOrEqual(80);
  expect(hosts.filter((host, at) => hosts.indexOf(host) !== at)).toEqual([]);
  for (const host of hosts)
    expect(host).toMatch(/^(?!www\.|m\.|amp\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u);
});

test('each literal is complete: a name, a host, and something to look for', () => {
  for (const site of SITES) {
    expect(site.name).toBe(site.name.trim().normalize('NFC'));
    expect(site.hosts.length).toBeGreaterThan(0);
    const profile = profileFor(`https://${site.hosts[0]!}/bai-viet.htm`)!;
    expect([site.name, PAGE_FIELDS.some((field) => profile.selectors[field].length > 0)]).toEqual([
      site.name,
      true,
    ]);
    for (const family of site.families ?? []) expect(FAMILIES).toContain(family);
  }
  expect(new Set(FAMILIES.map(({ family }) => family)).size).toBe(FAMILIES.length);
});

test('every family is used by a site and has signs that no other family has', () => {
  const used = new Set(SITES.flatMap((site) => site.families ?? []));
  const signs = FAMILIES.flatMap((family) => family.signs);
  expect(signs.filter((sign, at) => signs.indexOf(sign) !== at)).toEqual([]);
  for (const family of FAMILIES) {
    expect([family.family, used.has(family), family.signs.length > 0]).toEqual([
      family.family,
      true,
      true,
    ]);
  }
});

test('a site and the table of newspapers say the same name', () => {
  const different = SITES.filter((site) => {
    const paper = newspaperOfHost(site.hosts[0]!);
    return paper?.hosts.includes(site.hosts[0]!) === true && paper.name !== site.name;
  });
  expect(different.map(({ name }) => name)).toEqual([]);
});

test('a profile is found by host, by any host below it, by an old one, and by no other', () => {
  expect(profileFor('https://tuoitre.vn/a-20240101.htm')?.name).toBe('Báo Tuổi Trẻ');
  expect(profileFor('https://m.thethao.tuoitre.vn/a.htm')?.name).toBe('Báo Tuổi Trẻ');
  expect(profileFor('https://baolongan.vn/a')?.name).toBe('Báo Long An');
  expect(profileFor('http://www.NHANDAN.com.vn/a')?.name).toBe('Báo Nhân Dân');
  expect(profileFor('https://amp.vnexpress.net/a')?.sourceTags).toContain('VnExpress');
  expect(profileFor('https://ngoisao.vnexpress.net/a')?.name).toBe('Ngôi sao');
  expect(profileFor('https://example.org/tuoitre.vn')).toBeNull();
  expect(profileFor('https://tuoitre.vn.example.org/')).toBeNull();
  expect(profileFor('not an address')).toBeNull();
  expect(profileFor(null)).toBeNull();
});

test("the site's own selectors stand before its families'", () => {
  const profile = profileFor('https://baolangson.vn/a.html')!;
  expect(profile.selectors.lead[0]).toBe('#content-detail h2');
  expect(profile.selectors.lead.length).toBeGreaterThan(1);
  expect(profile.families).toEqual(['content-detail']);
});

test('a page of an unknown host tells its family by its signs', () => {
  const select = selection(
    '<h1 class="article__title cms-title">Cầu mới</h1><div class="zce-content-body">Một</div>',
  );
  const families = familiesBySigns((sign) => select(sign).length > 0);
  expect(families.map(({ family }) => family)).toEqual(['epi']);
  expect(profileOfFamily(families[0]!).selectors.title).toContain('h1.article__title');
  expect(familiesBySigns(() => false)).toEqual([]);
});
