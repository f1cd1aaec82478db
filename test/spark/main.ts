/**
 * `npm run test:spark`: the Spark job on a real Spark, a standalone cluster of a master and two workers
 * on loopback, beside the single machine.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasData, readCorpus, readSecondScrape } from '../eval/dedup-data.ts';
import { tinsach } from '../cli/run.ts';
import { planOf } from '../../src/spark/index.ts';
import { type Cluster, startCluster } from './cluster.ts';
import { graphs, leastOf } from './graphs.ts';
import { installSpark, type Spark } from './install.ts';
import { difference, fileResults, partsOf, type Results, sparkResults } from './results.ts';
import { nastyPages } from './rows.ts';
import { run, SETTINGS, TINSACH, tinsachSpark } from './run.ts';

interface Bench {
  readonly spark: Spark;
  readonly cluster: Cluster;
  readonly directory: string;
}

type Check = (bench: Bench) => Promise<string | null>;

/** In this order: the last but one loses a worker. Each gives what is wrong, or null. */
const CHECKS: Readonly<Record<string, Check>> = {
  'large-star and small-star find what union-find finds': checkStars,
  'delimiters, tabs, newlines, NULL, bad rows and rows of 1 MB survive; crowded bands are capped':
    checkNastyRows,
  'the printed script does the same by spark-sql': checkScript,
  'the corpus and its second scrapes: the rows of dedup': checkCorpus,
  'the same with a worker killed in the middle': checkLostWorker,
};

async function main(asked: string | undefined): Promise<number> {
  const spark = installSpark();
  if (typeof spark === 'string') {
    console.log(`Spark tests skipped: ${spark}`);
    return 0;
  }
  const directory = mkdtempSync(join(tmpdir(), 'tinsach-spark-'));
  const cluster = await startCluster(spark, directory);
  let failed = 0;
  try {
    for (const [name, check] of Object.entries(CHECKS)) {
      if (asked !== undefined && !name.includes(asked)) continue;
      const begun = performance.now();
      const wrong = await check({ spark, cluster, directory }).catch(String);
      const seconds = ((performance.now() - begun) / 1000).toFixed(0);
      console.log(`${wrong === null ? 'ok' : 'FAILED'}: ${name} (${seconds} s)`);
      if (wrong === null) continue;
      failed++;
      console.log(wrong);
    }
  } finally {
    cluster.stop();
    rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  }
  return failed === 0 ? 0 : 1;
}

async function checkStars({ spark, cluster, directory }: Bench): Promise<string | null> {
  const edges = graphs();
  const file = join(directory, 'graphs.csv');
  const out = join(directory, 'stars');
  writeFileSync(file, edges.map(([a, b]) => `${String(a)},${String(b)}\n`).join(''));
  const plan = planOf({ input: file, out, version: '' });
  const stars = {
    before: [
      {
        name: 'graphs',
        statements: [
          `CREATE TEMPORARY VIEW matches (a BIGINT, b BIGINT) USING csv OPTIONS (path '${file}')`,
        ],
      },
      ...plan.before.filter(({ name }) => name === 'edges'),
    ],
    rounds: plan.rounds,
    after: [
      {
        name: 'components',
        statements: [
          `INSERT OVERWRITE DIRECTORY '${out}/components' USING csv SELECT node, parent FROM components`,
        ],
      },
    ],
    summary: 'SELECT count(*) FROM components',
  };
  const driver = new URL('../../src/spark/driver.py', import.meta.url).pathname;
  const args = ['--master', cluster.master, ...SETTINGS, driver, JSON.stringify(stars)];
  await run(join(spark.home, 'bin', 'spark-submit'), args, { spark, cwd: directory });
  const found = partsOf(out, 'components').sort();
  const expected = [...leastOf(edges)]
    .filter(([node, least]) => node !== least)
    .map(([node, least]) => `${String(node)},${String(least)}`)
    .sort();
  const at = expected.findIndex((line, n) => line !== found[n]);
  if (at < 0 && found.length === expected.length) return null;
  return `${String(found.length)} members, expected ${String(expected.length)}; first ${found[at] ?? 'none'}, expected ${expected[at] ?? 'none'}`;
}

/** The pages that are passed between engines, and what the single machine makes of them; made once. */
let nasty: Promise<Results> | undefined;

function nastyBySingle(directory: string): Promise<Results> {
  nasty ??= (async () => {
    writeFileSync(join(directory, 'nasty.ndjson'), nastyPages());
    const args = ['clean', 'nasty.ndjson', '--out', 'nasty-single', '--jobs', '1'];
    await tinsach(args, { cwd: directory });
    const file = (name: string): string => join(directory, 'nasty-single', `${name}.ndjson`);
    return fileResults(file('articles'), file('dropped'), file('failed'));
  })();
  return nasty;
}

async function checkNastyRows({ spark, cluster, directory }: Bench): Promise<string | null> {
  const single = await nastyBySingle(directory);
  const out = join(directory, 'nasty');
  const args = ['--input', join(directory, 'nasty.ndjson'), '--out', out];
  await tinsachSpark(cluster.master, args, { spark, cwd: directory });
  const crowded = partsOf(out, 'crowded').map((line) => JSON.parse(line) as { members: number });
  if (crowded.length === 0) return 'no band was reported as crowded';
  if (crowded.some(({ members }) => members <= 256)) return 'a band of 256 was called crowded';
  return difference(sparkResults(out), single);
}

async function checkScript({ spark, directory }: Bench): Promise<string | null> {
  const single = await nastyBySingle(directory);
  const out = join(directory, 'script');
  const { stdout } = await tinsach(['spark', '--print-sql', '--rounds', '3', '--tinsach', TINSACH]);
  const script = join(directory, 'job.sql');
  writeFileSync(script, stdout);
  const paths = ['-d', `input=${join(directory, 'nasty.ndjson')}`, '-d', `out=${out}`];
  const args = ['--master', 'local[2]', ...SETTINGS, ...paths, '-f', script];
  await run(join(spark.home, 'bin', 'spark-sql'), args, { spark, cwd: directory });
  return difference(sparkResults(out), single);
}

let corpus: Promise<Results> | undefined;

function corpusBySingle(directory: string): Promise<Results> {
  corpus ??= (async () => {
    const rows = [...readCorpus(), ...readSecondScrape()];
    const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    writeFileSync(join(directory, 'corpus.ndjson'), lines);
    const files = ['--out', 'corpus-kept.ndjson', '--dropped', 'corpus-dropped.ndjson'];
    await tinsach(['dedup', 'corpus.ndjson', ...files], { cwd: directory });
    const file = (name: string): string => join(directory, `corpus-${name}.ndjson`);
    return fileResults(file('kept'), file('dropped'));
  })();
  return corpus;
}

async function checkCorpus(bench: Bench): Promise<string | null> {
  return corpusOnCluster(bench, 'corpus', undefined);
}

async function checkLostWorker(bench: Bench): Promise<string | null> {
  let lost = false;
  let noticed = false;
  const wrong = await corpusOnCluster(bench, 'corpus-lost', (line) => {
    if (!lost && line.startsWith('spark: articles')) {
      lost = true;
      setTimeout(bench.cluster.loseWorker, IN_THE_MIDDLE);
    }
    if (/Lost executor/i.test(line)) noticed = true;
  });
  return wrong ?? (noticed ? null : 'Spark has not noticed that a worker was lost');
}

/** Milliseconds after the articles are read: they are being signed then. */
const IN_THE_MIDDLE = 4000;

async function corpusOnCluster(
  { spark, cluster, directory }: Bench,
  name: string,
  onLine: ((line: string) => void) | undefined,
): Promise<string | null> {
  if (!hasData()) {
    console.log('skipped: ../shared/data is not here');
    return null;
  }
  const single = await corpusBySingle(directory);
  const out = join(directory, name);
  const args = ['--rows', 'articles', '--input', join(directory, 'corpus.ndjson'), '--out', out];
  await tinsachSpark(cluster.master, args, { spark, cwd: directory, onLine });
  return difference(sparkResults(out), single);
}

process.exitCode = await main(process.argv[2]);
