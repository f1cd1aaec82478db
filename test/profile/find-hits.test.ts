import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FAMILIES, SITES } from '../../src/data/sites/index.ts';
import { parse } from '../../src/page/parse/index.ts';
import { findHits } from '../../src/page/profile/find-hits.ts';
import { profileFor } from '../../src/page/profile/profile-for.ts';
import { matches, readSelector } from '../../src/page/profile/selector.ts';

const LIMITS = { bytes: 100_000, nodes: 10_000, depth: 200, time: 1000 };
const SELECTORS = [
  ...new Set(
    [...SITES, ...FAMILIES].flatMap((holder) =>
      Object.values(holder).flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [])),
    ),
  ),
].filter(
  (value): value is string => typeof value === 'string' && !/^[\w-]+(?:\.[a-z]+)+$/u.test(value),
);

/** The elements that the page's own reader of selectors finds, which knows all of CSS. */
function both(html: string, selector: string): readonly [readonly number[], readonly number[]] {
  const tree = parse(html, LIMITS);
  const read = readSelector(selector);
  const own: number[] = [];
  for (let node = 1; node < tree.size; node++) {
    if (tree.tags[node] !== 0 && read.some((one) => matches(tree, node, one))) own.push(node);
  }
  return [own, tree.select(selector)];
}

const tag = fc.constantFrom('div', 'p', 'h1', 'h2', 'span', 'strong', 'article', 'a');
const attribute = fc.constantFrom(
  '',
  ' class="sapo"',
  ' class="detail-content afcbc-body"',
  ' class="author"',
  ' id="content"',
  ' id="content-detail" class="content-detail"',
  ' data-role=sapo',
  ' style="text-align:right"',
  ' class="author-info"',
);
const { page } = fc.letrec<{ page: string; element: string }>((tie) => ({
  page: fc.array(tie('element'), { maxLength: 4 }).map((parts) => parts.join(' ')),
  element: fc.oneof(
    { maxDepth: 5 },
    fc.constant('một'),
    fc
      .tuple(tag, attribute, tie('page'))
      .map(([name, attributes, inner]) => `<${name}${attributes}>${inner}</${name}>`),
  ),
}));

test('the selectors of the profiles find what a full reader of CSS finds', () => {
  fc.assert(
    fc.property(page, fc.constantFrom(...SELECTORS), (html, selector) => {
      const [own, full] = both(html, selector);
      expect(own).toEqual(full);
    }),
    { seed: 7, numRuns: 400 },
  );
});

test.each([
  'p',
  'div > p',
  'div p',
  '#content .author',
  'div + p',
  'p:first-child',
  'p:last-child',
  'strong:only-child',
  '.detail-content.afcbc-body',
  '[data-role=sapo]',
  '[style*="right"]',
  '[class^=author]',
  '[class$=info]',
  'h1, .sapo',
  'div div > span',
])('%s finds what a full reader of CSS finds', (selector) => {
  fc.assert(
    fc.property(page, (html) => {
      const [own, full] = both(html, selector);
      expect(own).toEqual(full);
    }),
    { seed: 3, numRuns: 60 },
  );
});

test.each(['', 'p:hover', 'p >', ', p', 'p::before', '..a', '[a~=b]'])(
  '%j is no selector',
  (text) => {
    expect(() => readSelector(text)).toThrow(SyntaxError);
  },
);

test('the hits of a page come by field, the strongest selector first, with what was missed', () => {
  const tree = parse(
    `<h1 class="article__title cms-title">Cầu mới</h1><h1>Báo</h1>
     <div class="article__sapo cms-desc">Sáng nay</div>
     <div class="article__body zce-content-body cms-body"><p>Một</p><div class="article-relate">Hai</div></div>`,
    LIMITS,
  );
  const { hits, missed } = findHits(tree, profileFor('https://plo.vn/a-post1.html')!);
  expect(hits.title[0]!.selector).toBe('h1.article__title.cms-title');
  expect(tree.textContent(hits.title[0]!.nodes[0]!)).toBe('Cầu mới');
  expect(hits.lead.map(({ nodes }) => tree.textContent(nodes[0]!))).toContain('Sáng nay');
  expect(tree.textContent(hits.body[0]!.nodes[0]!)).toBe('MộtHai');
  expect(hits.remove.map(({ selector }) => selector)).toEqual(['.article-relate']);
  expect(missed).toContain('date');
  expect(missed).not.toContain('title');
  expect(missed).not.toContain('location');
});

test('an empty page has no hits', () => {
  const { hits } = findHits(parse('', LIMITS), profileFor('https://plo.vn/')!);
  expect(Object.values(hits).every((found) => found.length === 0)).toBe(true);
});
