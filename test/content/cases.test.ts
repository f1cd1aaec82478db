/**
 * Small pages, a folder each under `cases`: `page.html`, and in `expected.txt` the title, the lead and
 * the text, parted by blank lines ("-" where there is none), and the captions where it asks for them.
 * `more.html` is the same story as another page shows it (mobile, AMP): it gives the same.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { extract, type Article } from '../../src/index.ts';

const FOLDER = 'test/content/cases';

function read(name: string, file: string): Article {
  return extract(readFileSync(`${FOLDER}/${name}/${file}`), { annotations: false });
}

function shown({ title, lead, text }: Article): string {
  return `${[title, lead ?? '-', text].map((part) => (part === '' ? '-' : part)).join('\n\n')}\n`;
}

function captions({ blocks }: Article): string {
  const texts = blocks.filter(({ role }) => role === 'caption').map(({ text }) => text);
  return `${texts.join('\n') || '-'}\n`;
}

describe.each(readdirSync(FOLDER).sort())('%s', (name) => {
  const expected = readFileSync(`${FOLDER}/${name}/expected.txt`, 'utf8');

  test('page', () => expect(shown(read(name, 'page.html'))).toBe(expected));

  if (existsSync(`${FOLDER}/${name}/captions.txt`)) {
    const asked = readFileSync(`${FOLDER}/${name}/captions.txt`, 'utf8');
    test('captions', () => expect(captions(read(name, 'page.html'))).toBe(asked));
  }

  if (existsSync(`${FOLDER}/${name}/more.html`)) {
    test('the same story elsewhere', () => expect(shown(read(name, 'more.html'))).toBe(expected));
  }
});
