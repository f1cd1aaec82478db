import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import {
  BusyError,
  clean,
  type CleanCounts,
  type CleanStage,
  PREFERENCES,
  type Preference,
  resolveInputs,
  ResumeError,
  type Source,
  threadLimits,
  tuneEngine,
} from '../pipe/index.ts';
import type { VerdictKind } from '../index.ts';
import { DONE, INTERRUPTED, SOME_FAILED, UsageError } from './exit.ts';
import {
  type ExtractionFlags,
  extractionOptions,
  kindsOption,
  share,
  taskOptions,
  wholeNumber,
} from './options.ts';
import { VERSION } from './package.ts';
import type { Report } from './program.ts';
import { ReportPage } from './report-page.ts';
import { grouped, openProgress, tellFailure } from './progress.ts';

interface Flags extends ExtractionFlags {
  readonly out: string;
  readonly jobs: number;
  readonly timeout: number;
  readonly memory?: number;
  readonly keep: readonly VerdictKind[];
  readonly prefer: Preference;
  readonly threshold?: number;
}

/** Failures that are told at once; all are in failed.ndjson. */
const TOLD = 20;

export function cleanCommand(report: Report): Command {
  const command = new Command('clean')
    .summary('a whole crawl: extract, annotate, deduplicate, on all cores, resumable')
    .description(
      'Extracts every page of the inputs, drops what is no article or a near-duplicate, and says why.',
    )
    .argument('<input...>', 'files, directories, globs or -: HTML, text, NDJSON, WARC, Parquet')
    .requiredOption('--out <dir>', 'directory of the results; a run that was stopped goes on there')
    .addOption(
      new Option('--jobs <n>', 'threads')
        .argParser(wholeNumber)
        .default(availableParallelism(), 'one a core'),
    )
    .addOption(
      new Option('--timeout <seconds>', 'that one page may take')
        .argParser(wholeNumber)
        .default(60),
    )
    .addOption(
      new Option(
        '--memory <megabytes>',
        'that one thread may hold, from 64; a page may have a quarter of it (default: 192, or what --max-bytes needs)',
      ).argParser(megabytes),
    )
    .addOption(kindsOption())
    .addOption(
      new Option('--prefer <which>', 'of several copies is kept')
        .choices(PREFERENCES)
        .default('earliest'),
    )
    .addOption(
      new Option('--threshold <score>', 'from which an article is a duplicate, 0 to 1').argParser(
        share,
      ),
    );
  for (const option of extractionOptions()) command.addOption(option);
  return command
    .addHelpText('after', HELP)
    .action(async (inputs: readonly string[], flags: Flags) => {
      report(await cleanAll(inputs, flags));
    });
}

async function cleanAll(inputs: readonly string[], flags: Flags): Promise<number> {
  const begun = Date.now();
  tuneEngine();
  const { memory, maxBytes } = threadLimits(flags.maxBytes, flags.memory);
  const sources = await resolveInputs(inputs);
  const progress = openProgress('clean', sources);
  let failures = 0;
  const stop = new AbortController();
  const interrupt = (): void => {
    stop.abort();
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  try {
    const counts = await clean(sources, {
      out: flags.out,
      read: { format: flags.input, maxBytes },
      extract: {
        ...taskOptions(flags),
        jobs: flags.jobs,
        timeout: flags.timeout * 1000,
        memory,
      },
      keep: flags.keep,
      prefer: flags.prefer,
      threshold: flags.threshold,
      version: VERSION,
      report: (corpus) =>
        new ReportPage('Duplicates dropped', {
          id: (row) => corpus.id(row),
          article: (row) => corpus.article(row),
        }),
      signal: stop.signal,
      watch: {
        read: progress.read,
        extracted: progress.count,
        failed: (failure) => {
          progress.count('failed');
          failures++;
          if (failures <= TOLD) tellFailure(progress.say, failure);
          if (failures === TOLD)
            progress.say('clean: more that fail are named in failed.ndjson only');
        },
        resumed: (entries) => {
          progress.say(`clean: going on after ${grouped(entries)} pages of the earlier run`);
        },
        stage: (stage) => {
          if (stage !== 'extract') progress.say(`clean: ${STAGES[stage]}`);
        },
      },
    });
    progress.stop();
    console.log(summary(counts, sources, flags.out, (Date.now() - begun) / 1000));
    return Object.keys(counts.failures).length > 0 ? SOME_FAILED : DONE;
  } catch (error) {
    progress.stop();
    if (error instanceof BusyError) {
      throw new UsageError(`${error.message}\nWait for it, or name another --out.`);
    }
    if (error instanceof ResumeError) {
      throw new UsageError(
        `${error.message}\nName another --out, or remove ${flags.out} to start over.`,
      );
    }
    if (!stop.signal.aborted) throw error;
    console.error('clean: stopped; the same command goes on from here');
    return INTERRUPTED;
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}

const STAGES: Readonly<Record<CleanStage, string>> = {
  extract: 'extracting',
  dedup: 'looking for duplicates',
  write: 'writing the results',
};

function summary(
  counts: CleanCounts,
  sources: readonly Source[],
  out: string,
  seconds: number,
): string {
  const others = Object.entries(counts.others);
  const failures = Object.entries(counts.failures);
  const rows: (readonly [string, number])[] = [
    ['articles kept', counts.articles],
    ['duplicates dropped', counts.duplicates],
    ...others.map(([kind, count]) => [`dropped: ${kind}`, count] as const),
    ...failures.map(([code, count]) => [`failed: ${code}`, count] as const),
  ];
  const total = rows.reduce((sum, [, count]) => sum + count, 0);
  rows.push([
    `in all, of ${grouped(sources.length)} input${sources.length === 1 ? '' : 's'}`,
    total,
  ]);
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(
    ([name, count]) => `  ${name.padEnd(width)}  ${grouped(count).padStart(9)}`,
  );
  return [...lines, `  ${seconds.toFixed(1)} s; results in ${out}`].join('\n');
}

/** The library itself takes some 30 MB of a thread; close to that the engine gives up the whole process. */
function megabytes(text: string): number {
  const value = wholeNumber(text);
  if (value >= 64) return value;
  throw new InvalidArgumentError(`Expected 64 or more, got "${text}".`);
}

const HELP = `
Writes into the directory:
  articles.ndjson   one Article a line, each with an "id", in the order of the inputs
  dropped.ndjson    {"id", "of", "score", "reason", ..., "article"}: duplicates of a kept one, pages
                    that are no articles ("of": null)
  failed.ndjson     {"input", "record", "code", "reason"}: what could not be read or extracted
  report.html       the clusters of duplicates side by side

Stopped or killed at any point, the same command goes on and ends with the same files.

Examples:
  tinsach clean crawl.warc.gz --out cleaned
  tinsach clean pages/ rows.ndjson.gz --out cleaned --jobs 8 --now 2024-06-10`;
