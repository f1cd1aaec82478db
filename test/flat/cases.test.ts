/**
 * Flattened pages, a folder each under `cases`: `page.txt`, and in `expected.txt` what is read from it:
 * headline, lead, day, who signs, captions and text, parted by blank lines ("-" where there is none).
 */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { extractText, type Article } from '../../src/index.ts';

const FOLDER = 'test/flat/cases';

function shown({ title, lead, date, authors, agency, blocks, text }: Article): string {
  const signed = [authors.map(({ name }) => name).join(' + '), agency ?? ''];
  const captions = blocks.filter(({ role }) => role === 'caption');
  const parts = [
    title,
    lead ?? '',
    date?.value ?? '',
    signed.filter((part) => part !== '').join(' / '),
    captions.map((caption) => caption.text).join('\n'),
    text,
  ];
  return `${parts.map((part) => (part === '' ? '-' : part)).join('\n\n')}\n`;
}

test.each(readdirSync(FOLDER).sort())('%s', (name) => {
  const page = readFileSync(`${FOLDER}/${name}/page.txt`, 'utf8');
  const expected = readFileSync(`${FOLDER}/${name}/expected.txt`, 'utf8');
  expect(shown(extractText(page, { annotations: false }))).toBe(expected);
});
