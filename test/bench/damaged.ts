/**
 * `tinsach clean` on inputs that are damaged or huge, among good ones: a page, a row and a text of 200 MB,
 * a bomb, cut and invalid files. Says what is in failed.ndjson, how long it took and how much memory was held,
 * as the limits are by default and with one that lets the huge ones in.
 * Usage: tsx test/bench/damaged.ts [megabytes]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pageOf, warcRecord } from '../cli/pages.ts';
import { MAIN, ndjson, rowsOf } from '../cli/run.ts';
import { stories } from '../pipe/stories.ts';

const MEGABYTE = 1_000_000;
const GOOD = 40;

await main(Number(process.argv[2] ?? 200));

async function main(megabytes: number): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'tinsach-damaged-'));
  try {
    await mkdir(join(directory, 'in'));
    await writeInputs(join(directory, 'in'), megabytes * MEGABYTE);
    await clean(directory, 'default limits', []);
    await clean(directory, 'larger limit', ['--max-bytes', `${String(megabytes + 50)}m`]);
  } finally {
    await rm(directory, { recursive: true });
  }
}

async function writeInputs(directory: string, size: number): Promise<void> {
  const pages = stories(GOOD).map((story) => pageOf(story));
  const records = await Promise.all(pages.map((page, n) => warcRecord(n, page)));
  const rows = stories(GOOD).map(({ id, title, text }) => ({ id, text: `${title}\n${text}` }));
  const lines = ndjson(rows);
  const name = (file: string): string => join(directory, file);
  const paragraph = `<p>${rows[0]!.text}</p>\n`;
  await writeLong(name('1-page.warc'), {
    before: [...records.slice(0, 20), hugeHead(size)],
    piece: paragraph,
    size,
    after: [Buffer.from('\r\n\r\n'), ...records.slice(20)],
  });
  await writeLong(name('2-row.ndjson'), {
    before: [Buffer.from(`${lines}{"id":"huge","text":"`)],
    piece: rows[0]!.text.replaceAll('\n', ' '),
    size,
    after: [Buffer.from(`"}\n${lines.replaceAll('"id":"', '"id":"after-')}`)],
  });
  const text = { before: [], piece: rows[1]!.text.replaceAll('\n', ' '), size, after: [] };
  await writeLong(name('3-text.txt'), text);
  const warc = Buffer.concat(records);
  await writeFile(name('4-cut.warc'), warc.subarray(0, warc.length - 400));
  await writeFile(name('5-cut.warc.gz'), gzipSync(warc).subarray(0, -3000));
  await writeFile(name('6-cut.ndjson.gz'), gzipSync(lines).subarray(0, -500));
  await writeFile(name('7-bomb.ndjson.gz'), gzipSync(Buffer.alloc(size)));
  const bomb = await warcRecord(0, gzipSync(Buffer.alloc(size)), { 'Content-Encoding': 'gzip' });
  await writeFile(name('8-bomb.warc'), Buffer.concat([records[0]!, bomb, records[1]!]));
  const invalid = [
    Buffer.from(`${lines}{"text":"`),
    Buffer.of(0xff),
    Buffer.from('"}\n{"text":\n'),
  ];
  await writeFile(name('9-invalid.ndjson'), Buffer.concat([...invalid, Buffer.from(lines)]));
}

/** The head of a record whose page has so many bytes. */
function hugeHead(size: number): Buffer {
  const http = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n';
  return Buffer.from(
    [
      'WARC/1.0',
      'WARC-Type: response',
      'WARC-Target-URI: https://bao.example/huge.html',
      'WARC-Date: 2024-06-10T00:00:00Z',
      'WARC-Record-ID: <urn:uuid:huge>',
      'Content-Type: application/http; msgtype=response',
      `Content-Length: ${String(http.length + size)}`,
      '',
      http,
    ].join('\r\n'),
  );
}

interface Long {
  readonly before: readonly Uint8Array[];
  /** Is repeated up to `size` bytes; what is left of them is filled with blanks. */
  readonly piece: string;
  readonly size: number;
  readonly after: readonly Uint8Array[];
}

async function writeLong(path: string, { before, piece, size, after }: Long): Promise<void> {
  const file = createWriteStream(path);
  const write = async (bytes: Uint8Array): Promise<void> => {
    if (!file.write(bytes)) await once(file, 'drain');
  };
  for (const part of before) await write(part);
  const block = Buffer.from(piece.repeat(100));
  for (let left = size; left > 0; left -= block.length) {
    await write(left >= block.length ? block : Buffer.alloc(left, ' '));
  }
  for (const part of after) await write(part);
  file.end();
  await once(file, 'close');
}

async function clean(directory: string, name: string, args: readonly string[]): Promise<void> {
  const out = join(directory, name.replace(' ', '-'));
  const begun = Date.now();
  const child = spawn(
    process.execPath,
    [MAIN, 'clean', 'in', '--out', out, '--jobs', '2', ...args],
    {
      cwd: directory,
      stdio: 'ignore',
    },
  );
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, megabytesOf(child.pid));
  }, 20);
  await once(child, 'close');
  clearInterval(watch);
  const read = async (file: string): Promise<string> => readFile(join(out, file), 'utf8');
  const kept = rowsOf(await read('articles.ndjson')).length;
  const dropped = rowsOf(await read('dropped.ndjson')).length;
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  console.log(
    `\n${name}: ${String(kept)} kept, ${String(dropped)} dropped, exit code ${String(child.exitCode)}, ${seconds} s, at most ${most.toFixed(0)} MB resident`,
  );
  for (const { input, record, code, reason } of rowsOf(await read('failed.ndjson'))) {
    console.log(`  ${String(input)}#${String(record)} ${String(code)}: ${String(reason)}`);
  }
}

function megabytesOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
