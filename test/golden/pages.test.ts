/** Golden pages: a folder each under `fixtures/pages`; `UPDATE=1` writes what is expected, to be read before it is kept. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  articleText,
  extract,
  extractText,
  type Article,
  type ExtractOptions,
} from '../../src/index.ts';

const FOLDER = 'fixtures/pages';

interface Fixture {
  readonly name: string;
  readonly article: Article;
}

function run(name: string): Article {
  const folder = `${FOLDER}/${name}`;
  const options = existsSync(`${folder}/options.json`)
    ? (JSON.parse(readFileSync(`${folder}/options.json`, 'utf8')) as ExtractOptions)
    : {};
  const flat = `${folder}/page.txt`;
  return existsSync(flat)
    ? extractText(readFileSync(flat), options)
    : extract(readFileSync(`${folder}/page.html`), options);
}

const fixtures: readonly Fixture[] = readdirSync(FOLDER)
  .sort()
  .map((name) => ({ name, article: run(name) }));

describe.each(fixtures)('$name', ({ name, article }) => {
  test('gives the expected Article', () => {
    const file = `${FOLDER}/${name}/expected.json`;
    const printed = `${JSON.stringify(article, null, 2)}\n`;
    if (process.env['UPDATE'] === '1') writeFileSync(file, printed);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : 'no expected.json').toBe(printed);
  });

  test('offsets lead to the words that they name', () => {
    const text = articleText(article);
    const spans = [
      ...article.figures,
      ...article.dates,
      ...article.people.flatMap(({ mentions }) => mentions),
    ];
    for (const { start, end, text: named } of spans) expect(text.slice(start, end)).toBe(named);
  });

  test('the same page again gives the same Article', () => {
    expect(run(name)).toEqual(article);
  });
});

test('the flattened text and the page of one article tell the same story', () => {
  const [page, text] = ['lso-2011-page', 'lso-2011-text'].map(
    (name) => fixtures.find((fixture) => fixture.name === name)!.article,
  );
  for (const field of ['title', 'lead', 'text', 'authors', 'people', 'figures', 'dates'] as const) {
    expect(page![field]).toEqual(text![field]);
  }
  expect(page!.date?.value).toBe(text!.date?.value);
  expect(page!.source).toEqual(text!.source);
});
