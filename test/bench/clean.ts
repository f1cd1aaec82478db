/**
 * `tinsach clean` on a WARC.gz of all pages and the corpus as flattened text: pages a second on one
 * core (`--jobs 1`, everything pinned to it) and on two, and how much memory it holds on the way; with
 * several copies of the corpus, how far that grows. Usage: tsx test/bench/clean.ts [copies]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip, createGzip } from 'node:zlib';
import { WARCRecord, WARCSerializer } from 'warcio';
import { MAIN } from '../cli/run.ts';

const DATA = '../shared/data';

interface Measured {
  readonly pages: number;
  readonly seconds: number;
  /** Megabytes resident, at each tenth of the run. */
  readonly resident: readonly number[];
}

if (!existsSync(DATA)) {
  console.log('clean: skipped, ../shared/data is not there');
} else {
  await main(Number(process.argv[2] ?? 1));
}

async function main(copies: number): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'tinsach-clean-'));
  try {
    const pages = join(directory, 'pages.warc.gz');
    const texts = join(directory, 'corpus.ndjson.gz');
    await writeWarc(pages);
    await writeTexts(texts, copies);
    const inputs = [pages, texts];
    const two = await measure('two cores', '0,1', 2, inputs, join(directory, 'two'));
    const one = await measure('one core', '0', 1, inputs, join(directory, 'one'));
    const same = (name: string): boolean =>
      readFileSync(join(directory, 'one', name)).equals(readFileSync(join(directory, 'two', name)));
    const equal = ['articles.ndjson', 'dropped.ndjson', 'failed.ndjson'].every(same);
    console.log(`two cores do ${(one.seconds / two.seconds).toFixed(2)} times what one does`);
    console.log(`the results are ${equal ? 'the same' : 'DIFFERENT'}`);
  } finally {
    await rm(directory, { recursive: true });
  }
}

async function measure(
  name: string,
  cores: string,
  jobs: number,
  inputs: readonly string[],
  out: string,
): Promise<Measured> {
  const begun = Date.now();
  const args = ['-c', cores, process.execPath, MAIN, 'clean', ...inputs, '--out', out];
  const child = spawn('taskset', [...args, '--jobs', String(jobs)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const samples: number[] = [];
  let busy = { user: 0, system: 0 };
  const watch = setInterval(() => {
    const status = readIfThere(`/proc/${String(child.pid)}/status`);
    const kilobytes = /VmRSS:\s+(\d+)/.exec(status)?.[1];
    if (kilobytes !== undefined) samples.push(Number(kilobytes) / 1024);
    busy = cpuSeconds(readIfThere(`/proc/${String(child.pid)}/stat`)) ?? busy;
  }, 100);
  child.stdout.resume();
  await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  const seconds = (Date.now() - begun) / 1000;
  const pages = await countLines(out);
  const resident = Array.from({ length: 10 }, (_, tenth) =>
    Math.round(samples[Math.floor(((tenth + 1) * samples.length) / 10) - 1] ?? 0),
  );
  console.log(
    `${name}: ${String(pages)} pages in ${seconds.toFixed(1)} s, ${(pages / seconds).toFixed(0)}/s, ${busy.user.toFixed(1)} s of user and ${busy.system.toFixed(1)} s of system time; MB resident ${resident.join(' ')}, at most ${Math.max(...samples).toFixed(0)}`,
  );
  return { pages, seconds, resident };
}

async function countLines(out: string): Promise<number> {
  let count = 0;
  for (const name of ['articles.ndjson', 'dropped.ndjson', 'failed.ndjson']) {
    for await (const line of createInterface({ input: createReadStream(join(out, name)) })) {
      if (line !== '') count++;
    }
  }
  return count;
}

async function writeWarc(path: string): Promise<void> {
  const files: string[] = [];
  for (const folder of ['html', 'columns', 'listing']) {
    const names = await readdir(join(DATA, 'pages', folder));
    files.push(...names.sort().map((name) => join(DATA, 'pages', folder, name)));
  }
  const records: Uint8Array[] = [];
  for (const [n, file] of files.entries()) {
    const record = WARCRecord.create(
      {
        url: `https://${file
          .split('/')
          .at(-1)!
          .replace(/-\d+\.html$/, '')}/${String(n)}.html`,
        date: '2026-01-01T00:00:00Z',
        type: 'response',
        warcHeaders: { 'WARC-Record-ID': `<urn:uuid:${n.toString(16).padStart(32, '0')}>` },
        httpHeaders: { 'Content-Type': 'text/html' },
      },
      [await readFile(file)],
    );
    records.push(await WARCSerializer.serialize(record, { gzip: true }));
  }
  await writeFile(path, Buffer.concat(records));
}

async function writeTexts(path: string, copies: number): Promise<void> {
  const gzip = createGzip();
  const written = once(gzip.pipe(createWriteStream(path)), 'close');
  for (let copy = 0; copy < copies; copy++) {
    const source = createReadStream(join(DATA, 'corpus/articles.jsonl.gz')).pipe(createGunzip());
    for await (const line of createInterface({ input: source })) {
      const { id, title, lead, body } = JSON.parse(line) as Record<string, string>;
      const text = [title, lead, body].filter((part) => part).join('\n');
      const row = { id: copy === 0 ? id : `${id!}-${String(copy)}`, text };
      if (!gzip.write(`${JSON.stringify(row)}\n`)) await once(gzip, 'drain');
    }
  }
  gzip.end();
  await written;
}

/** In a kernel of 100 ticks a second. */
function cpuSeconds(stat: string): { readonly user: number; readonly system: number } | null {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields.length <= 12) return null;
  return { user: Number(fields[11]) / 100, system: Number(fields[12]) / 100 };
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
