/**
 * `tsx test/bench/spark.ts [ARTICLES ...]`: runs the Spark job over so many generated articles (10,000 and
 * 100,000 by default; a quarter are edited copies) on this machine's cores, reads Spark's own event log, and
 * prints rows, bytes and shuffle of each stage for one article, with what that makes of 10^9.
 */
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MAIN } from '../cli/run.ts';
import { hasData } from '../eval/dedup-data.ts';
import { installSpark, type Spark } from '../spark/install.ts';
import { TINSACH } from '../spark/run.ts';
import { generate, readCorpus } from './generate.ts';

const SEED = 20170101;
const GOAL = 1e9;

interface StageFigures {
  rows: number;
  written: number;
  shuffled: number;
  /** Seconds of tasks: a core each, its filter beside it. */
  taskSeconds: number;
}

interface RunFigures {
  readonly articles: number;
  readonly inputBytes: number;
  readonly stages: ReadonlyMap<string, StageFigures>;
  readonly processorSeconds: number;
}

async function main(counts: readonly number[]): Promise<void> {
  const spark = installSpark();
  if (typeof spark === 'string' || !hasData()) {
    console.log(`Spark bench skipped: ${typeof spark === 'string' ? spark : 'no ../shared/data'}`);
    return;
  }
  const runs: RunFigures[] = [];
  for (const count of counts) {
    const run = await measure(spark, count);
    runs.push(run);
    console.log(
      `\n${String(count)} articles of ${(run.inputBytes / count).toFixed(0)} bytes: ` +
        `${((run.processorSeconds / count) * 1e3).toFixed(2)} ms of processor time an article`,
    );
    console.table(
      Object.fromEntries([...run.stages].map(([name, stage]) => [name, perArticle(stage, count)])),
    );
  }
  const [small, large] = runs.slice(-2);
  if (small === undefined || large === undefined) return;
  console.table(fitted(small, large));
  const seconds =
    (large.processorSeconds - small.processorSeconds) / (large.articles - small.articles);
  console.log(`10^9: ${((seconds * GOAL) / 3600).toFixed(0)} core hours`);
}

function perArticle({ rows, written, shuffled, taskSeconds }: StageFigures, count: number): object {
  return {
    'rows an article': round(rows / count),
    'bytes written': round(written / count),
    'bytes shuffled': round(shuffled / count),
    'ms of tasks': round((taskSeconds / count) * 1e3),
  };
}

/**
 * At 10^9: the line through the last two runs, which leaves out what every run costs.
 */
function fitted(small: RunFigures, large: RunFigures): object {
  const at = (value: (stage: StageFigures) => number, name: string): number => {
    const [low, high] = [value(small.stages.get(name)!), value(large.stages.get(name)!)];
    const slope = (high - low) / (large.articles - small.articles);
    return Math.max(0, high + slope * (GOAL - large.articles));
  };
  const names = [...large.stages.keys()].filter((name) => small.stages.has(name));
  const rows = names.map((name) => [
    name,
    {
      '10^9 rows': round(at(({ rows }) => rows, name) / 1e9),
      'TB written': round(at(({ written }) => written, name) / 1e12),
      'TB shuffled': round(at(({ shuffled }) => shuffled, name) / 1e12),
    },
  ]);
  return Object.fromEntries(rows);
}

async function measure(spark: Spark, count: number): Promise<RunFigures> {
  const directory = mkdtempSync(join(tmpdir(), 'tinsach-spark-bench-'));
  try {
    const input = join(directory, 'articles.ndjson');
    const inputBytes = await writeArticles(input, count);
    const processorSeconds = runJob(spark, directory, input);
    return {
      articles: count,
      inputBytes,
      stages: readEvents(join(directory, 'events')),
      processorSeconds,
    };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function writeArticles(path: string, count: number): Promise<number> {
  const file = createWriteStream(path);
  for (const { id, title, lead, text } of generate(readCorpus(), count, SEED)) {
    if (!file.write(`${JSON.stringify({ id, title, lead, text })}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return file.bytesWritten;
}

/** Runs the job and returns the processor seconds of Spark and all filters. */
function runJob(spark: Spark, directory: string, input: string): number {
  const events = join(directory, 'events');
  const settings = {
    'spark.eventLog.enabled': 'true',
    'spark.eventLog.dir': events,
    'spark.eventLog.compress': 'false',
    'spark.eventLog.rolling.enabled': 'false',
    'spark.local.dir': directory,
    'spark.ui.enabled': 'false',
    'spark.sql.files.maxPartitionBytes': '32m',
    // Tables of 10^9 rows are shuffled to be joined; small ones would be broadcast.
    'spark.sql.autoBroadcastJoinThreshold': '-1',
  };
  const args = [
    ...[MAIN, 'spark', '--master', 'local[2]', '--tinsach', TINSACH, '--rows', 'articles'],
    ...['--input', input, '--out', join(directory, 'out'), '--', '--driver-memory', '4g'],
    ...Object.entries(settings).flatMap(([name, value]) => ['--conf', `${name}=${value}`]),
  ];
  const script = 'mkdir -p "$1"; shift; "$@" >&2; code=$?; times; exit $code';
  const ran = spawnSync('bash', ['-c', script, 'bash', events, process.execPath, ...args], {
    env: spark.environment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (ran.status !== 0) throw new Error('the job failed');
  return ran.stdout
    .trim()
    .split('\n')
    .at(-1)!
    .split(/[ms ]+/)
    .slice(0, 4)
    .reduce((sum, part, n) => sum + Number(part) * (n % 2 === 0 ? 60 : 1), 0);
}

interface SparkEvent {
  readonly Event: string;
  readonly executionId?: number;
  readonly physicalPlanDescription?: string;
  readonly 'Stage IDs'?: readonly number[];
  readonly Properties?: Readonly<Record<string, string>>;
  readonly 'Stage ID'?: number;
  readonly 'Task Metrics'?: {
    readonly 'Executor Run Time': number;
    readonly 'Shuffle Write Metrics': { readonly 'Shuffle Bytes Written': number };
    readonly 'Output Metrics': {
      readonly 'Bytes Written': number;
      readonly 'Records Written': number;
    };
  };
}

/** What Spark's event log says of each of the job's tables and results, by the directory they are written to. */
function readEvents(directory: string): ReadonlyMap<string, StageFigures> {
  const file = join(directory, readdirSync(directory)[0]!);
  const tables = new Map<number, string>();
  const stages = new Map<number, string>();
  const figures = new Map<string, StageFigures>();
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const event = JSON.parse(line) as SparkEvent;
    if (event.executionId !== undefined) {
      const plan = event.physicalPlanDescription ?? '';
      const command = plan.indexOf('InsertIntoHadoopFsRelationCommand\n');
      const target = /Arguments: \S+\/out\/([^\s,]+),/.exec(command < 0 ? '' : plan.slice(command));
      if (target) tables.set(event.executionId, target[1]!.replace('work/', ''));
    } else if (event.Event === 'SparkListenerJobStart') {
      const table = tables.get(Number(event.Properties?.['spark.sql.execution.id']));
      if (table !== undefined) event['Stage IDs']!.forEach((id) => stages.set(id, table));
    } else if (event['Task Metrics'])
      add(figures, stages.get(event['Stage ID']!), event['Task Metrics']);
  }
  return figures;
}

function add(
  figures: Map<string, StageFigures>,
  table: string | undefined,
  metrics: NonNullable<SparkEvent['Task Metrics']>,
): void {
  if (table === undefined) return;
  const stage = figures.get(table) ?? { rows: 0, written: 0, shuffled: 0, taskSeconds: 0 };
  stage.rows += metrics['Output Metrics']['Records Written'];
  stage.written += metrics['Output Metrics']['Bytes Written'];
  stage.shuffled += metrics['Shuffle Write Metrics']['Shuffle Bytes Written'];
  stage.taskSeconds += metrics['Executor Run Time'] / 1000;
  figures.set(table, stage);
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}

const asked = process.argv.slice(2).map(Number);
await main(asked.length > 0 ? asked : [10_000, 100_000]);
