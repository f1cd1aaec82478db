import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { readInputs } from '../../src/pipe/input/read.ts';
import { resolveInputs } from '../../src/pipe/input/resolve.ts';
import { isFailure } from '../../src/pipe/item.ts';
import { warcRecord, withFiles } from '../cli/pages.ts';

const html = '<html><body><p>Một trang</p></body></html>';

/** What is read of each file: `body` of pages and texts, `code at record` of failures. */
async function read(
  files: Readonly<Record<string, string | Uint8Array>>,
  maxBytes: number = 100_000,
): Promise<Readonly<Record<string, readonly string[]>>> {
  return withFiles(files, async (directory) => {
    const found: Record<string, string[]> = {};
    const paths = Object.keys(files).map((name) => join(directory, name));
    for await (const entry of readInputs(await resolveInputs(paths), { maxBytes })) {
      const name = entry.input.slice(directory.length + 1);
      const said = isFailure(entry)
        ? `${entry.code} at ${String(entry.record)}`
        : Buffer.from(entry.body).toString();
      (found[name] ??= []).push(said);
    }
    return found;
  });
}

/** A zstd frame of one raw block. */
function zstd(text: string): Buffer {
  const bytes = Buffer.from(text);
  const header = (bytes.length << 3) | 1;
  const head = [0x28, 0xb5, 0x2f, 0xfd, 0x20, bytes.length, header & 255, header >> 8, 0];
  return Buffer.concat([Buffer.from(head), bytes]);
}

test('gzip of many members, zstd and no compression say the same', async () => {
  const found = await read({
    'a.html': html,
    'b.html.gz': gzipSync(html),
    'c.html.gz': Buffer.concat([gzipSync(html.slice(0, 10)), gzipSync(html.slice(10))]),
    'd.html.zst': zstd(html),
    'e.html': gzipSync(html),
  });
  expect(new Set(Object.values(found).flat())).toEqual(new Set([html]));
  expect(Object.keys(found)).toHaveLength(5);
});

test('each Content-Encoding of a WARC record is undone; a body stored decoded is taken as it is', async () => {
  const encoded = async (n: number, body: string | Uint8Array, encoding: string): Promise<Buffer> =>
    warcRecord(n, body, { 'Content-Encoding': encoding });
  const records = [
    await encoded(1, gzipSync(html), 'gzip'),
    await encoded(2, brotliCompressSync(html), 'br'),
    await encoded(3, deflateSync(html), 'deflate'),
    await encoded(4, deflateRawSync(html), 'deflate'),
    await encoded(5, html, 'gzip'),
    await encoded(6, html, 'br'),
  ];
  const found = await read({ 'a.warc': Buffer.concat(records) });
  expect(found['a.warc']).toEqual(records.map(() => html));
});

test('a WARC that is cut, too large in a record or a bomb in another gives the others', async () => {
  const good = await warcRecord(1, html);
  const large = await warcRecord(2, randomBytes(150_000));
  const bomb = await warcRecord(3, gzipSync(Buffer.alloc(5_000_000)), {
    'Content-Encoding': 'gzip',
  });
  const cutGzip = await warcRecord(4, gzipSync(html).subarray(0, 20), {
    'Content-Encoding': 'gzip',
  });
  const all = Buffer.concat([good, large, good, bomb, good, cutGzip, good]);
  const expected = [
    ...[html, 'too-large at 2', html, 'decompression-bomb at 4', html, 'corrupt at 6', html],
  ];
  const members = [good, large, good, bomb, good, cutGzip, good].map((record) => gzipSync(record));
  const found = await read({
    'a.warc': all,
    'b.warc.gz': Buffer.concat(members),
    'c.warc': all.subarray(0, all.length - 20),
    'd.warc.gz': Buffer.concat(members).subarray(0, -20),
    'e.warc': Buffer.concat([good, Buffer.from('rubbish\r\n\r\n'), good]),
  });
  expect(found['a.warc']).toEqual(expected);
  expect(found['b.warc.gz']).toEqual(expected);
  expect(found['c.warc']).toEqual([...expected.slice(0, -1), 'truncated at 7']);
  expect(found['d.warc.gz']).toEqual([...expected.slice(0, -1), 'truncated at 7']);
  expect(found['e.warc']).toEqual([html, 'corrupt at 2', html]);
});

test('lines that are no rows are named by number, the lines around them are read', async () => {
  const row = `{"text":"một"}\n`;
  const lines = [
    ...[
      row,
      'oops\n',
      row,
      '[1]\n',
      '{"text":1}\n',
      '{"url":"x"}\n',
      `{"text":"${'x'.repeat(2e5)}"}\n`,
    ],
    ...['{"text":"', Buffer.of(0xc3, 0x28), '"}\n', '\n', row],
  ].map((line) => Buffer.from(line));
  const found = await read({ 'a.ndjson': Buffer.concat(lines) });
  expect(found['a.ndjson']).toEqual([
    ...['một', 'invalid-json at 2', 'một', 'invalid-row at 4', 'invalid-row at 5'],
    ...['invalid-row at 6', 'too-large at 7', 'invalid-utf-8 at 8', 'một'],
  ]);
});

test('a cut or damaged stream gives what stands before, a bomb is stopped', async () => {
  const rows = Array.from(
    { length: 2000 },
    () => `{"text":"${randomBytes(30).toString('hex')}"}\n`,
  );
  const whole = gzipSync(rows.join(''));
  const damaged = Buffer.from(whole);
  damaged.fill(0xff, 60_000, 60_100);
  const found = await read({
    'cut.ndjson.gz': whole.subarray(0, 60_000),
    'damaged.ndjson.gz': damaged,
    'bomb.ndjson.gz': gzipSync(Buffer.alloc(80_000_000, 'x')),
    'bomb.html.gz': gzipSync(Buffer.alloc(300_000)),
    'empty.html': '',
    'none.parquet': 'PAR1 this is none',
  });
  expect(found['cut.ndjson.gz']!.length).toBeGreaterThan(1000);
  expect(found['cut.ndjson.gz']!.at(-1)).toMatch(/^truncated at \d+$/);
  expect(found['damaged.ndjson.gz']!.length).toBeGreaterThan(1000);
  expect(found['damaged.ndjson.gz']!.at(-1)).toMatch(/^corrupt at \d+$/);
  expect(found['bomb.ndjson.gz']).toEqual(['decompression-bomb at 1']);
  expect(found['bomb.html.gz']).toEqual(['too-large at 1']);
  expect(found['empty.html']).toEqual(['']);
  expect(found['none.parquet']).toEqual(['corrupt at 1']);
}, 20_000);
