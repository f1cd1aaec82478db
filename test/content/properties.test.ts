/** What holds of every page, whatever stands in it. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extract, fold } from '../../src/index.ts';

const words = fc
  .array(fc.constantFrom('nước', 'xã', 'Tân Lập', 'hộ dân', 'mùa khô', 'đã', 'về', '12/3', 'và'), {
    minLength: 3,
    maxLength: 40,
  })
  .map((each) => `${each.join(' ')}.`);
const leaf = fc.tuple(fc.constantFrom('p', 'div', 'span', 'li', 'h2', 'td'), words);
const element = fc.oneof(
  leaf.map(([tag, text]) => `<${tag}>${text}</${tag}>`),
  words.map((text) => `${text}<br>`),
  words.map((text) => `<p><a href="/x">${text}</a></p>`),
  fc
    .tuple(fc.constantFrom('div', 'section', 'ul', 'table'), fc.array(leaf, { maxLength: 4 }))
    .map(
      ([tag, inner]) => `<${tag}>${inner.map(([, text]) => `<p>${text}</p>`).join('')}</${tag}>`,
    ),
);
const page = fc
  .array(element, { minLength: 1, maxLength: 12 })
  .map((elements) => `<html><body><h1>Nước về xã Tân Lập</h1>${elements.join('\n')}</body></html>`);

/** Letters and digits alone, so that line breaks and spaces count for nothing. */
function letters(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

function told(html: string): string {
  const { lead, text } = extract(html, { annotations: false });
  return `${lead ?? ''}\n${text}`;
}

test('nothing is told that the page does not show', () => {
  fc.assert(
    fc.property(page, (html) => {
      const pieces = html.split('<').map((piece) => piece.slice(piece.indexOf('>') + 1));
      const shown = letters(pieces.join(' '));
      for (const line of told(html).split('\n')) expect(shown).toContain(letters(line));
    }),
    { numRuns: 150 },
  );
});

test('a menu more changes nothing', () => {
  fc.assert(
    fc.property(page, fc.array(words, { maxLength: 8 }), (html, items) => {
      const links = items.map((text, at) => `<a href="/${String(at)}">${text}</a>`).join(' ');
      expect(told(html.replace('<body>', `<body><nav>${links}</nav>`))).toBe(told(html));
    }),
    { numRuns: 100 },
  );
});

test('white space between elements changes nothing but where lines are broken', () => {
  for (const name of readdirSync('test/content/cases')) {
    const html = readFileSync(`test/content/cases/${name}/page.html`, 'utf8');
    const spread = html.replace(/(<\/(?:p|div|li|h[1-6]|section|article)>)\s*/g, '$1\n\n   ');
    expect(told(spread)).toBe(told(html));
  }
});
