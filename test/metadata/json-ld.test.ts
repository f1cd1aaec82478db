import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readJsonLd } from '../../src/page/metadata/json-ld.ts';
import { parseLenient } from '../../src/page/metadata/lenient-json.ts';

const article = { '@type': 'NewsArticle', headline: 'Mưa lớn' };

test('a list, a graph, several blocks, nested in a page', () => {
  const shapes = [
    [article],
    { '@graph': [{ '@type': 'WebSite', name: 'Báo Mưa' }, article] },
    [[article]],
    { '@type': 'WebPage', mainEntity: article },
  ];
  for (const shape of shapes) {
    expect(readJsonLd([JSON.stringify(shape)]).articles[0]?.headline).toBe('Mưa lớn');
  }
  expect(readJsonLd(['{}', JSON.stringify(article)]).articles).toHaveLength(1);
});

test('articles of a list of links are not the page’s own', () => {
  const list = { '@type': 'ItemList', itemListElement: [{ item: article }], '@graph': [article] };
  expect(readJsonLd([JSON.stringify(list)]).articles).toEqual([]);
});

test.each([
  ['a string', 'Lê Nam', ['Lê Nam'], []],
  ['a list', [{ '@type': 'Person', name: 'Lê Nam' }, 'An Vi'], ['Lê Nam', 'An Vi'], []],
  ['an organisation', { '@type': 'Organization', name: 'Báo Mưa' }, [], ['Báo Mưa']],
  [
    'two types',
    { '@type': ['Organization', 'NewsMediaOrganization'], name: 'Báo Mưa' },
    [],
    ['Báo Mưa'],
  ],
  ['a name that is a list', { '@type': 'Person', name: ['Lê Nam'] }, ['Lê Nam'], []],
  ['Name with a capital', { '@type': 'Person', Name: 'Lê Nam' }, ['Lê Nam'], []],
  ['nothing', { '@type': 'Person', name: '' }, [], []],
])('an author that is %s', (_, author, people, organisations) => {
  const found = readJsonLd([JSON.stringify({ ...article, author })]).articles[0];
  expect(found?.people).toEqual(people);
  expect(found?.organisations).toEqual(organisations);
});

test('an author by reference', () => {
  const graph = [
    { ...article, author: { '@id': '#nam' }, publisher: { '@id': '#bao' } },
    { '@type': 'Person', '@id': '#nam', name: 'Lê Nam' },
    { '@type': 'NewsMediaOrganization', '@id': '#bao', name: 'Báo Mưa' },
  ];
  const found = readJsonLd([JSON.stringify({ '@graph': graph })]);
  expect(found.articles[0]).toMatchObject({ people: ['Lê Nam'], publisher: 'Báo Mưa' });
  expect(found.siteNames).toEqual(['Báo Mưa']);
});

test('a breadcrumb in each of its shapes', () => {
  const shapes = [
    [
      { position: 1, name: 'Trang chủ' },
      { position: 2, item: { '@id': '/tin', name: 'Tin' } },
    ],
    [[{ name: 'Trang chủ' }], [{ name: 'Tin' }]],
  ];
  for (const itemListElement of shapes) {
    const block = JSON.stringify({ '@type': 'BreadcrumbList', itemListElement });
    expect(readJsonLd([block]).breadcrumb).toEqual(['Trang chủ', 'Tin']);
  }
});

test('texts come plain: entities once and twice, tags, white space, NFC', () => {
  const headline = 'M&#432;a &amp;#225; <b>l&#7899;n</b>\n ở Hà';
  const block = JSON.stringify({ ...article, headline });
  expect(readJsonLd([block]).articles[0]?.headline).toBe('Mưa á lớn ở Hà');
});

test.each([
  ['a trailing comma', '{"a": [1, 2,], "b": "x",}'],
  ['no comma between members', '{"a": [1 2]\n"b": "x"}'],
  ['comments', '// one\n{"a": [1, /* two */ 2], "b": "x"}'],
  ['CDATA', '//<![CDATA[\n{"a": [1, 2], "b": "x"}\n//]]>'],
  ['CDATA on one line', '// <![CDATA[ {"a": [1, 2], "b": "x"} // ]]>'],
  ['bare CDATA', '<![CDATA[{"a": [1, 2], "b": "x"}]]>'],
  ['an HTML comment', '<!-- {"a": [1, 2], "b": "x"} -->'],
  ['single quotes and bare keys', "{a: [1, 2], 'b': 'x'}"],
  ['a semicolon at the end', '{"a": [1, 2], "b": "x"};'],
  ['no end', '{"a": [1, 2], "b": "x'],
])('broken JSON: %s', (_, source) => {
  expect(() => JSON.parse(source) as unknown).toThrow();
  expect(parseLenient(source)).toEqual([{ a: [1, 2], b: 'x' }]);
});

test.each([
  ['an invalid escape', String.raw`{"a": "x\'y \d \u00e1"}`, "x'y d á"],
  ['a raw line break', '{"a": "x\ny"}', 'x\ny'],
  [
    'quotation marks nobody escaped',
    '{"a": "Nói "không", và "có": được", "b": 1}',
    'Nói "không", và "có": được',
  ],
])('broken strings: %s', (_, source, expected) => {
  expect((parseLenient(source)[0] as { a: string }).a).toBe(expected);
});

test('several values in one block', () => {
  expect(parseLenient('{"a": 1}{"a": 2}\n[3]')).toEqual([{ a: 1 }, { a: 2 }, [3]]);
});

test('depth and garbage are survived', () => {
  expect(parseLenient('['.repeat(100_000))).toHaveLength(1);
  expect(readJsonLd(['{"@graph":'.repeat(50_000)]).articles).toEqual([]);
  expect(parseLenient('"'.repeat(100_000))).toEqual([]);
  expect(
    readJsonLd(['null', '3', '"x"', '', '{"@type": null, "author": [[[]]]}']).articles,
  ).toEqual([]);
});

test('what JSON.parse reads, the lenient reader reads the same', () => {
  fc.assert(
    fc.property(fc.array(fc.dictionary(fc.constantFrom('a', 'b', 'ướ'), fc.integer())), (value) => {
      expect(parseLenient(JSON.stringify(value))).toEqual([value]);
    }),
  );
});

test('any text at all', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '\\', '/', '*', 'a', '\n', '<!--'),
      ),
      (parts) => {
        expect(Array.isArray(parseLenient(parts.join('')))).toBe(true);
      },
    ),
  );
});
