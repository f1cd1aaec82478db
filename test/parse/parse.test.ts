import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, type PageTree } from '../../src/page/parse/index.ts';

const LIMITS = { bytes: 1 << 24, nodes: 400_000, depth: 1024, time: 10_000 };

function outline(tree: PageTree): string {
  const lines: string[] = [];
  for (let i = 1; i < tree.size; i++) {
    let depth = 0;
    for (let p = tree.parents[i]!; p > 0; p = tree.parents[p]!) depth++;
    lines.push(
      `${'  '.repeat(depth)}${tree.spaced[i] === 1 ? '·' : ''}${tree.name(i)} ${tree.text(i)}`.trimEnd(),
    );
  }
  return lines.join('\n');
}

test('elements and texts stand in document order, blank texts become marks', () => {
  const tree = parse('<div><p>Một <b>hai</b> &amp; ba</p>\n<p>bốn</p></div>', LIMITS);
  expect(outline(tree)).toBe(
    [
      'div',
      '  p',
      '    #text Một',
      '    b',
      '      #text hai',
      '    #text  & ba',
      '  ·p',
      '    #text bốn',
    ].join('\n'),
  );
  expect(tree.textContent(1)).toBe('Một hai & ba bốn');
});

test('contents of scripts, styles and drawings leave no trace; JSON-LD stays', () => {
  const tree = parse(
    `<script>if (a < b) document.write("<p>không</p>${'x'.repeat(80)}")</script>` +
      `<SCRIPT>${'y'.repeat(99)}</SCRIPT><style>${'p{}'.repeat(40)}</style>` +
      `<svg><path d="${'M0 0'.repeat(30)}"/></svg><script type="application/ld+json">{"a":1}</script><p>có</p>`,
    LIMITS,
  );
  expect(tree.textContent(0)).toBe('{"a":1}có');
  expect(tree.select('p')).toHaveLength(1);
});

test('select gives nodes in document order, within a node', () => {
  const tree = parse('<p class="a">1</p><div id="d"><p class="a">2</p><p>3</p></div>', LIMITS);
  const [, second] = tree.select('p.a');
  const [div] = tree.select('#d');
  expect(tree.select('p.a', div)).toEqual([second]);
});

test.each([
  ['bytes', { ...LIMITS, bytes: 40 }],
  ['nodes', { ...LIMITS, nodes: 10 }],
  ['depth', { ...LIMITS, depth: 10 }],
] as const)('%s past the limit are cut off', (cut, limits) => {
  const tree = parse('<div>'.repeat(50) + 'x', limits);
  expect(tree.cut).toBe(cut);
  expect(tree.size).toBeLessThan(30);
});

test('100,000 nested tags and 100,000 unclosed scripts take no time', () => {
  const started = performance.now();
  expect(parse('<div>'.repeat(100_000), LIMITS).cut).toBe('depth');
  expect(parse('<script '.repeat(100_000), LIMITS).cut).toBeNull();
  expect(performance.now() - started).toBeLessThan(2000);
});

const markup = fc.array(
  fc.constantFrom(
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<b>',
    '</b>',
    '<td>',
    '<br>',
    ' ',
    'chữ',
    '&amp;',
    '<',
    '>',
    '"',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<a href="x',
  ),
  { maxLength: 60 },
);

test('any string gives a sound tree: each node inside its parent, ends after starts', () => {
  fc.assert(
    fc.property(markup, (pieces) => {
      const tree = parse(pieces.join(''), LIMITS);
      for (let i = 1; i < tree.size; i++) {
        const parent = tree.parents[i]!;
        expect(parent).toBeLessThan(i);
        expect(tree.ends[i]).toBeGreaterThan(i);
        expect(tree.ends[i]).toBeLessThanOrEqual(tree.ends[parent]!);
      }
    }),
  );
});
