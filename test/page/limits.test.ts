/** Pages that no newspaper would print, and calls that make no sense. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  extract,
  extractText,
  type Article,
  type ExtractOptions,
  type Limits,
} from '../../src/index.ts';

const SENTENCE = 'Cây cầu mới qua sông Thao được khánh thành sáng nay sau ba năm thi công. ';
const STORY = `<h1>Khánh thành cầu mới qua sông Thao</h1><div>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(8)}</div>`;

/** A byte stream that looks like nothing, the same in every run. */
function junk(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = 0x2545f491;
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[i] = state >>> 24;
  }
  return bytes;
}

const TWENTY_MB = 20_000_000;

const PAGES: readonly (readonly [string, string | Uint8Array])[] = [
  ['nothing', ''],
  ['nothing in bytes', new Uint8Array(0)],
  ['white space', ' \n\t '.repeat(1000)],
  ['binary junk', junk(300_000)],
  ['zeros', new Uint8Array(100_000)],
  ['100,000 nested tags', '<div>'.repeat(100_000) + SENTENCE],
  [
    '100,000 nested tags that are closed',
    '<b>'.repeat(100_000) + SENTENCE + '</b>'.repeat(100_000),
  ],
  ['100,000 closing tags', '<div><p>' + '</span>'.repeat(100_000) + SENTENCE],
  ['100,000 attributes', `<p ${'a=1 b="2" '.repeat(50_000)}>${SENTENCE}</p>`],
  ['20,000 links', `<a href="/x.html">${SENTENCE}</a>`.repeat(20_000)],
  ['one word of 1 MB', 'a'.repeat(1_000_000)],
  ['one class name of 1 MB', `<div class="${'x '.repeat(500_000)}">${SENTENCE}</div>`],
  [
    'unfinished everything',
    '<div class="a" <p <a href="<script <!-- <![CDATA[ <!doctype &#; &#x110000; &nbsp',
  ],
  ['lone surrogates', `<p>\ud800${SENTENCE}\udc00</p>`],
  [
    '20 MB of paragraphs',
    `<p>${SENTENCE.repeat(20)}</p>`.repeat(TWENTY_MB / (SENTENCE.length * 20)),
  ],
  ['20 MB of one script', `<script>${'x=1;'.repeat(TWENTY_MB / 4)}</script><p>${SENTENCE}</p>`],
  [
    '20 MB of JSON-LD',
    `<script type="application/ld+json">${'[{"a":'.repeat(TWENTY_MB / 6)}</script>`,
  ],
];

/** On two slow cores at once; each takes well under a second on one. */
const PATIENCE = 15_000;

function isWhole(article: Article): void {
  expect(article.verdict.reason).not.toBe('');
  expect(article.verdict.confidence).toBeGreaterThanOrEqual(0);
  expect(article.verdict.confidence).toBeLessThanOrEqual(1);
  expect(article.text).toBe(article.text.normalize('NFC'));
}

describe('every page gives an Article with a verdict, in bounded time', () => {
  test.each(PAGES)(
    '%s',
    (_, page) => {
      isWhole(extract(page));
      if (page.length < TWENTY_MB / 2) isWhole(extractText(page));
    },
    PATIENCE,
  );

  test('whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        isWhole(extract(bytes));
        isWhole(extractText(bytes));
      }),
      { numRuns: 100 },
    );
  });
});

describe('limits', () => {
  const cases: readonly (readonly [string, string, Partial<Limits>])[] = [
    ['bytes', STORY, { bytes: 600 }],
    ['nodes', STORY, { nodes: 12 }],
    ['time', STORY, { time: 0.02 }],
    ['depth', `${'<font size=2>'.repeat(60)}${STORY}`, { depth: 50 }],
  ];
  test.each(cases)('of %s: the verdict says what was cut', (_, page, limits) => {
    const { reason } = extract(page, { limits }).verdict;
    expect(reason).toMatch(/; (?:read only to its first \d+|flattened below \d+ levels)/u);
    expect(extract(page).verdict.reason).not.toMatch(/read only|flattened/u);
  });

  test('of depth: what lies deeper is flattened, not lost', () => {
    const page = `${'<font size=2>'.repeat(60)}${STORY}`;
    expect(extract(page, { limits: { depth: 50 } }).text).toBe(extract(STORY).text);
  });

  test('of bytes, in flattened text', () => {
    const { verdict, text } = extractText(`${SENTENCE.repeat(3)}\n`.repeat(20), {
      limits: { bytes: 1000 },
    });
    expect(verdict.reason).toContain('read only to its first 1000 code units');
    expect(text.length).toBeLessThanOrEqual(1000);
  });
});

describe('misuse throws with expected and got', () => {
  type Call = readonly [string, unknown, unknown, RegExp];
  const calls: readonly Call[] = [
    ['no input', undefined, {}, /expected input to be a string or a Uint8Array, got undefined/u],
    ['a number', 7, {}, /expected input .* got 7/u],
    ['an array', [1], {}, /expected input .* got Array/u],
    ['no options', '', null, /expected options to be an object, got null/u],
    ['a url that is no string', '', { url: 5 }, /options\.url .* a string, got 5/u],
    ['a tone style', '', { toneStyle: 'nEw' }, /'keep', 'old' or 'new', got "nEw"/u],
    ['now', '', { now: 'hôm nay' }, /options\.now .* valid date, got "hôm nay"/u],
    [
      'a limit',
      '',
      { limits: { nodes: -1 } },
      /options\.limits\.nodes .* positive number, got -1/u,
    ],
    ['a flag', '', { annotations: 'no' }, /options\.annotations .* boolean, got "no"/u],
    ['a trace', '', { trace: true }, /options\.trace .* function, got boolean/u],
  ];
  test.each(calls)('%s', (_, input, options, message) => {
    for (const call of [extract, extractText]) {
      expect(() => call(input as string, options as ExtractOptions)).toThrow(message);
    }
  });

  test('an aborted signal throws its reason', () => {
    const reason = new Error('no longer wanted');
    const signal = AbortSignal.abort(reason);
    expect(() => extract(STORY, { signal })).toThrow(reason);
    expect(() => extractText(STORY, { signal })).toThrow(reason);
  });
});
