/** The tree of the quick tokenizer beside that of htmlparser2's own, on pages and on what is no page. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { decodeHTML } from 'entities';
import { isTag, isText, type ChildNode } from 'domhandler';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { parse } from '../../src/page/parse/index.ts';
import { TEXT } from '../../src/page/parse/tags.ts';

const LIMITS = { bytes: 1 << 26, nodes: 4_000_000, depth: 4096, time: 10_000 };

/** Tags, attributes and texts in document order, one a line; drawings, scripts and white space aside. */
function expected(html: string): readonly string[] {
  const lines: string[] = [];
  let text = '';
  const flush = (): void => {
    if (text.trim() !== '') lines.push(`"${tidy(text)}"`);
    text = '';
  };
  const open: (ChildNode | null)[] = parseDocument(html).children.toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === null) {
      flush();
      lines.push('/');
    } else if (isText(node)) text += node.data;
    else if (isTag(node)) {
      flush();
      lines.push(shown(node.name, Object.entries(node.attribs)));
      open.push(null);
      if (!isMute(node.name, node.attribs['type'])) open.push(...node.children.toReversed());
    }
  }
  flush();
  return lines;
}

function found(html: string): readonly string[] {
  const tree = parse(html, LIMITS);
  const lines: string[] = [];
  let text = '';
  const flush = (): void => {
    if (text.trim() !== '') lines.push(`"${tidy(text)}"`);
    text = '';
  };
  const open: number[] = [];
  for (let node = 1; node <= tree.size; node++) {
    while (open.length > 0 && tree.ends[open.at(-1)!]! <= node) {
      flush();
      lines.push('/');
      open.pop();
    }
    if (node === tree.size) break;
    if (tree.spaced[node] === 1) text += ' ';
    if (tree.tags[node] === TEXT) text += tree.text(node);
    else {
      flush();
      lines.push(shown(tree.name(node), Object.entries(tree.attributes(node))));
      open.push(node);
    }
  }
  flush();
  return lines;
}

/** In a title, htmlparser2 leaves an entity right after `</` as it is. */
const tidy = (text: string): string => decodeHTML(text).replace(/\s+/gu, ' ').trim();

const shown = (name: string, attributes: readonly (readonly [string, string])[]): string =>
  [KNOWN.has(name) ? name : '#other', ...attributes.map(([key, value]) => `${key}=${value}`)].join(
    '|',
  );

/** What the tree has a number for; of the rest it keeps no name. */
const KNOWN: ReadonlySet<string> = new Set(
  'html head body div p b i a span h1 ul li table tr td img br script style title textarea svg section form option select input'.split(
    ' ',
  ),
);

const isMute = (name: string, type = ''): boolean =>
  name === 'svg' ||
  ((name === 'script' || name === 'style') && !type.toLowerCase().includes('ld+json'));

/** Two names for an element that is not listed come to one. */
const plain = (lines: readonly string[]): readonly string[] =>
  lines.map((line) =>
    line.startsWith('"') || line === '/'
      ? line
      : line.replace(/^[^|]*/u, (name) => (KNOWN.has(name) ? name : '#other')),
  );

describe('the same tree as htmlparser2 builds by itself', () => {
  const folders = ['fixtures/pages', '../shared/data/pages/html', '../shared/data/pages/listing'];
  const pages = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.html'))
        .map((file) => `${folder}/${file}`),
    );
  test.each(pages)('%s', (file) => {
    const html = readFileSync(file, 'utf8');
    expect(plain(found(html))).toEqual(plain(expected(html)));
  });

  const piece = fc.constantFrom(
    ...'<p> </p> <div> </div> <b> </b> <a </a> <td> <tr> <table> <li> <br> <br/> </br> <img <option> <svg/> <svg><path/><g></svg>'.split(
      ' ',
    ),
    ...'< > / = " \' <!-- --> <!---> <!--> <! <!- <? <![CDATA[ ]]> </ </> &amp; &nbsp; &#7879; &copy &lt a href= class="x" b'.split(
      ' ',
    ),
    ...[
      '<script>',
      '</script>',
      '<SCRIPT type="application/ld+json">',
      '<style>',
      '</style >',
      '<title>',
      '</title>',
      '</ p>',
    ],
    ...[
      ' ',
      '\n',
      'chữ',
      'hai từ',
      '<textarea>',
      '</textarea>',
      ' x=1',
      " y='<b>'",
      '<A HREF=X>',
      '<p/>',
    ],
  );
  /** Closes whatever may be open, so that the page does not end within a sign. */
  const END = ' ]]> --> " \' > </script> </style> </title> </textarea> <p>hết</p>';

  test('whatever the markup', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const html = pieces.join('') + END;
        expect(plain(found(html))).toEqual(plain(expected(html)));
      }),
      { numRuns: 3000 },
    );
  });
});

test('signs that are never closed are looked for once', () => {
  const started = performance.now();
  for (const sign of [
    '<svg>',
    '<!-- ',
    '<a "',
    '</',
    '<script>',
    '<title>',
    '<![CDATA[',
    "<p x='",
    '<textarea></t',
  ]) {
    parse(sign.repeat(100_000), LIMITS);
  }
  expect(performance.now() - started).toBeLessThan(10_000);
});
