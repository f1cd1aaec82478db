/**
 * `tsx test/bench/index.ts [ARTICLES] [LOCATION]`: adds generated articles in batches, opens the index anew, asks
 * single queries, and reports rates, bytes an article and mistakes. 1,000,000 articles take some
 * minutes. Without a location: a directory under the system's temporary one, removed at the end.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openIndex, type DedupIndex } from '../../src/store/index.ts';
import { generate, readCorpus, type Generated } from './generate.ts';

const BATCH = 512;
const QUERIES = 3000;
const SEED = 20170101;

if (!existsSync(new URL('../../../shared/data/corpus/', import.meta.url))) {
  console.log('index bench skipped: ../shared/data/corpus is not here');
  process.exit(0);
}
const count = Number(process.argv[2] ?? 1_000_000);
const reportEvery = count / 10;
const given = process.argv[3];
const location = given ?? mkdtempSync(join(tmpdir(), 'tinsach-bench-'));
const corpus = readCorpus();

try {
  await benchAdds();
  await benchQueries();
} finally {
  if (given === undefined) rmSync(location, { recursive: true, force: true });
}

async function benchAdds(): Promise<void> {
  const index = await openIndex(location);
  let spent = 0;
  let cpu = 0;
  let last = { done: 0, spent: 0, cpu: 0 };
  let missed = 0;
  let merged = 0;
  let done = 0;
  for (const batch of batches()) {
    const cpuBefore = cpuMs();
    const start = performance.now();
    const answers = await index.addMany(batch);
    spent += performance.now() - start;
    cpu += cpuMs() - cpuBefore;
    for (const [i, { of }] of answers.entries()) {
      if (batch[i]!.copyOf !== null && of === null) missed++;
      if (of !== null && of !== batch[i]!.copyOf) merged++;
    }
    done += batch.length;
    if (Math.floor(done / reportEvery) === Math.floor((done - batch.length) / reportEvery))
      continue;
    console.log(
      `${done}: ${rate(done - last.done, spent - last.spent)} adds/s, ${rate(done - last.done, cpu - last.cpu)} a second of CPU, ${residentMb()} MB resident`,
    );
    last = { done, spent, cpu };
  }
  const { kept, duplicates, bytes } = await index.stats();
  console.log(
    `added ${done}: ${rate(done, spent)} adds/s in batches of ${BATCH}, ${rate(done, cpu)} a second of CPU`,
  );
  console.log(
    `kept ${kept}, duplicates ${duplicates}; copies missed ${missed}, matched to another ${merged}`,
  );
  console.log(
    `${Math.round(bytes / done)} bytes an article, ${Math.round(bytes / kept)} a kept one`,
  );
  await index.close();
}

async function benchQueries(): Promise<void> {
  const start = performance.now();
  const index = await openIndex(location);
  await index.query({ title: '', text: '' });
  console.log(`opened in ${Math.round(performance.now() - start)} ms`);
  // Other seeds give articles that the index has not; the same seed gives copies of what it has.
  await report('new articles', index, SEED + 1, count);
  await report('articles added before, under other ids', index, SEED, Math.min(count, QUERIES * 4));
  await index.close();
}

async function report(what: string, index: DedupIndex, seed: number, from: number): Promise<void> {
  const queries = [...generate(corpus, Math.min(from, QUERIES), seed)].map((article, i) => ({
    ...article,
    id: `query-${i}`,
  }));
  const times: number[] = [];
  let duplicates = 0;
  const cpuBefore = cpuMs();
  for (const query of queries) {
    const start = performance.now();
    const { status } = await index.query(query);
    times.push(performance.now() - start);
    if (status === 'duplicate') duplicates++;
  }
  const cpu = cpuMs() - cpuBefore;
  const total = times.reduce((sum, time) => sum + time, 0);
  times.sort((a, b) => a - b);
  const p99 = times[Math.floor(times.length * 0.99)]!;
  console.log(
    `${rate(queries.length, total)} single queries/s of ${what}, ${rate(queries.length, cpu)} a second of CPU (99 % under ${p99.toFixed(1)} ms, ${duplicates} of ${queries.length} duplicates)`,
  );
}

function* batches(): Generator<readonly Generated[]> {
  let batch: Generated[] = [];
  for (const article of generate(corpus, count, SEED)) {
    batch.push(article);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function rate(articles: number, ms: number): number {
  return Math.round((articles / ms) * 1000);
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What is held in memory; pages of LMDB's file, which the system takes back at need, apart where it says them apart. */
function residentMb(): number {
  const status = '/proc/self/status';
  const anonymous = existsSync(status) && /RssAnon:\s+(\d+)/.exec(readFileSync(status, 'utf8'));
  return Math.round(
    anonymous ? (Number(anonymous[1]) * 1024) / 1e6 : process.memoryUsage().rss / 1e6,
  );
}
