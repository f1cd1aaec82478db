import { Command, Option } from 'commander';
import type { VerdictKind } from '../index.ts';
import {
  connect,
  findSparkSubmit,
  planOf,
  scriptOf,
  submit,
  type SparkOptions,
} from '../spark/index.ts';
import { DONE, SOME_FAILED, UsageError } from './exit.ts';
import { thresholdOption } from './filters.ts';
import { kindsOption, maxBytesOption, wholeNumber } from './options.ts';
import { VERSION } from './package.ts';
import type { Report } from './program.ts';

interface Flags {
  readonly input?: string;
  readonly out?: string;
  readonly master?: string;
  readonly remote?: string;
  readonly printSql?: true;
  readonly rounds: number;
  readonly format: 'ndjson' | 'parquet';
  readonly rows: 'pages' | 'articles';
  readonly tinsach: string;
  readonly extract?: string;
  readonly prefer: 'earliest' | 'longest';
  readonly threshold?: number;
  readonly keep: readonly VerdictKind[];
  readonly maxBytes: number;
}

export function sparkCommand(report: Report): Command {
  return new Command('spark')
    .summary('extract and deduplicate on a cluster of Apache Spark 4, as Spark SQL')
    .description(
      'Runs the job on an installed Spark, or prints it: plain SQL, each stage a tinsach filter.',
    )
    .argument('[option...]', 'after --: given to spark-submit as they are')
    .option('--input <path>', "file, directory or glob of rows, in Spark's file systems")
    .option('--out <path>', 'directory of kept/, dropped/, failed/, crowded/ and work/')
    .option('--master <address>', 'of the cluster, such as spark://host:7077, yarn or local[*]')
    .option('--remote <address>', 'of a Spark Connect server, such as sc://host:15002')
    .option('--print-sql', 'print the job; paths not given stand as ${input} and ${out}')
    .addOption(
      new Option('--rounds <n>', 'of large-star and small-star in the printed job')
        .argParser(wholeNumber)
        .default(6),
    )
    .addOption(
      new Option('--format <format>', 'of the input')
        .choices(['ndjson', 'parquet'])
        .default('ndjson'),
    )
    .addOption(
      new Option(
        '--rows <what>',
        'the input holds: pages to extract, or articles to compare as they are',
      )
        .choices(['pages', 'articles'])
        .default('pages'),
    )
    .option('--tinsach <command>', 'that starts tinsach on every worker', 'tinsach')
    .option('--extract <options>', 'for tinsach extract, such as "--no-annotations"')
    .addOption(
      new Option('--prefer <which>', 'of several copies is kept')
        .choices(['earliest', 'longest'])
        .default('earliest'),
    )
    .addOption(thresholdOption())
    .addOption(kindsOption())
    .addOption(maxBytesOption())
    .addHelpText('after', HELP)
    .action(async (passed: readonly string[], flags: Flags) => {
      report(await spark(flags, passed));
    });
}

async function spark(flags: Flags, passed: readonly string[]): Promise<number> {
  if (flags.printSql) {
    const plan = planOf({ ...optionsOf(flags, '${input}', '${out}') });
    process.stdout.write(scriptOf(plan, flags.rounds));
    return DONE;
  }
  const { input, out, master, remote } = flags;
  if (input === undefined || out === undefined) {
    throw new UsageError('expected --input PATH and --out PATH, or --print-sql');
  }
  if (remote !== undefined && (master !== undefined || passed.length > 0)) {
    throw new UsageError(
      'expected --remote alone, got settings of spark-submit: a server has its own',
    );
  }
  const plan = planOf(optionsOf(flags, input, out));
  const code =
    remote === undefined ? await submitted(plan, master, passed) : await connect(remote, plan);
  return code === 0 ? DONE : SOME_FAILED;
}

async function submitted(
  plan: ReturnType<typeof planOf>,
  master: string | undefined,
  passed: readonly string[],
): Promise<number> {
  const sparkSubmit = findSparkSubmit();
  if (sparkSubmit === null) throw new UsageError(NO_SPARK);
  const where = master === undefined ? [] : ['--master', master];
  return submit(sparkSubmit, plan, [...where, ...QUIET, ...passed]);
}

function optionsOf(flags: Flags, input: string, out: string): SparkOptions {
  return { ...flags, input: flags.input ?? input, out: flags.out ?? out, version: VERSION };
}

/** Spark tells every task at INFO; what the job tells is enough for most. */
const QUIET = ['--conf', 'spark.log.level=WARN'];

const NO_SPARK =
  'spark-submit was not found in SPARK_HOME or on PATH. Install Apache Spark 4 (https://spark.apache.org/downloads.html) ' +
  'or, with Java 17, "pip install pyspark"; --print-sql prints the job for a Spark elsewhere';

const HELP = `
Every worker needs Node 20 and tinsach on its PATH (or name it: --tinsach "node /opt/tinsach/dist/cli/main.js").
The rows are those of src/pipe/ROWS.md; the decisions are those of tinsach dedup.

Examples:
  tinsach spark --master spark://host:7077 --input s3a://crawl/2024/ --out s3a://clean/2024
  tinsach spark --master yarn --rows articles --input articles/ --out unique -- --num-executors 40
  tinsach spark --print-sql > job.sql && spark-sql -d input=pages.ndjson -d out=out -f job.sql`;
