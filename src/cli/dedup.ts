import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Command, Option } from 'commander';
import {
  dedupByIndex,
  type DedupCounts,
  type DedupFound,
  dedupRows,
  type DedupSinks,
  openSink,
  PREFERENCES,
  type Preference,
  Rehearsal,
  resolveInputs,
  type Sink,
} from '../pipe/index.ts';
import { DONE, SOME_FAILED, UsageError } from './exit.ts';
import { thresholdOption } from './filters.ts';
import { maxBytesOption, wholeNumber } from './options.ts';
import type { Report } from './program.ts';
import { ReportPage } from './report-page.ts';
import { grouped, openProgress, type Progress, tellFailure } from './progress.ts';

interface Flags {
  readonly index?: string;
  readonly threshold?: number;
  readonly prefer: Preference;
  readonly out?: string;
  readonly dropped?: string;
  readonly report?: string;
  readonly scores?: string;
  readonly saveScores?: string;
  readonly dryRun?: true;
  readonly jobs: number;
  readonly maxBytes: number;
}

export function dedupCommand(report: Report): Command {
  return new Command('dedup')
    .summary('articles in, those that say something new out')
    .description(
      'Parts articles into those that are kept and near-duplicates of them, each with the kept one and the reason.',
    )
    .argument('[file...]', 'rows {id?, url?, title?, lead?, text}, as extract writes them', ['-'])
    .option(
      '--index <location>',
      'a directory or redis:// address that remembers articles between runs',
    )
    .addOption(thresholdOption())
    .addOption(
      new Option('--prefer <which>', 'of several copies is kept (with --index: the first)')
        .choices(PREFERENCES)
        .default('earliest'),
    )
    .option('--out <file>', 'the kept rows, instead of stdout')
    .option('--dropped <file>', 'the others, each with "of", "score" and "reason"')
    .option('--report <file>', 'a page for people: the clusters, and pairs side by side')
    .option('--save-scores <file>', 'every pair that was compared, for --scores')
    .option('--scores <file>', 'decide by the scores of an earlier run: nothing is compared again')
    .addOption(
      new Option('--jobs <n>', 'threads that sign and compare (without --index)')
        .argParser(wholeNumber)
        .default(availableParallelism(), 'one a core'),
    )
    .option(
      '--dry-run',
      'only say how many would be dropped, and write the report and scores asked for',
    )
    .addOption(maxBytesOption())
    .addHelpText('after', HELP)
    .action(async (files: readonly string[], flags: Flags) => {
      report(await dedup(files, flags));
    });
}

async function dedup(files: readonly string[], flags: Flags): Promise<number> {
  const batchOnly = flags.scores ?? flags.saveScores ?? flags.report;
  if (flags.index !== undefined && batchOnly !== undefined) {
    throw new UsageError(
      'expected --index, or --report and scores, got both: an index decides as articles come',
    );
  }
  const sources = await resolveInputs(files);
  const progress = openProgress('dedup', sources);
  const opened: Sink[] = [];
  const open = (path: string | undefined): Sink | null => {
    if (path === undefined) return null;
    const sink = openSink(path);
    opened.push(sink);
    return sink;
  };
  const sinks = {
    kept: flags.dryRun ? null : open(flags.out ?? '-'),
    dropped: flags.dryRun ? null : open(flags.dropped),
    scores: open(flags.saveScores),
  };
  try {
    const counts = await run(sources, flags, progress, sinks);
    for (const sink of opened) await sink.close();
    progress.stop();
    const { kept, dropped, failed } = counts;
    const lost = failed > 0 ? `, ${grouped(failed)} failed` : '';
    console.error(`dedup: ${grouped(kept)} kept, ${grouped(dropped)} dropped${lost}`);
    return failed > 0 ? SOME_FAILED : DONE;
  } finally {
    progress.stop();
  }
}

async function run(
  sources: Awaited<ReturnType<typeof resolveInputs>>,
  flags: Flags,
  progress: Progress,
  sinks: DedupSinks,
): Promise<DedupCounts> {
  const { prefer, threshold, maxBytes, scores } = flags;
  const watch = {
    read: progress.read,
    row: () => {
      progress.count('articles');
    },
    failed: (failure: Parameters<typeof tellFailure>[1]) => {
      progress.count('failed');
      tellFailure(progress.say, failure);
    },
    comparing: () => {
      progress.say(scores === undefined ? 'dedup: comparing' : `dedup: by the scores in ${scores}`);
    },
  };
  if (flags.index === undefined) {
    const report = reportTo(flags.report);
    const options = { prefer, threshold, maxBytes, jobs: flags.jobs, scores, watch, report };
    return dedupRows(sources, options, sinks);
  }
  const index = flags.dryRun
    ? await Rehearsal.open(flags.index, threshold)
    : await (await import('../store/index.ts')).openIndex(flags.index, { threshold });
  try {
    return await dedupByIndex(sources, index, { maxBytes, watch }, sinks);
  } finally {
    await index.close();
  }
}

function reportTo(path: string | undefined): ((found: DedupFound) => Promise<void>) | undefined {
  if (path === undefined) return undefined;
  return async (found) => {
    const report = new ReportPage('Near-duplicates', found);
    for (const decision of found.decisions) report.add(decision);
    await writeFile(path, await report.page(found.kept));
  };
}

const HELP = `
Without --index the articles of one run are compared with each other; memory holds about 600 bytes for
each. With --index each is compared with all that the index has kept, and added to it.

Examples:
  tinsach dedup articles.ndjson --out kept.ndjson --dropped dropped.ndjson
  tinsach dedup articles.ndjson --save-scores scores.ndjson --dry-run
  tinsach dedup articles.ndjson --scores scores.ndjson --threshold 0.8 > kept.ndjson
  tinsach extract today/ | tinsach dedup --index seen.index > new.ndjson`;
