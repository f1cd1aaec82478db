import { Command, Option } from 'commander';
import {
  Components,
  droppedFor,
  type Filter,
  type FilterOptions,
  ON_ERROR,
  type OnError,
  openSink,
  pairRow,
  rawBytes,
  runFilter,
  runGroups,
  signRow,
  textsRow,
  verifyRow,
} from '../pipe/index.ts';
import { DONE, SOME_FAILED } from './exit.ts';
import { maxBytesOption, share, wholeNumber } from './options.ts';
import type { Report } from './program.ts';
import { tellFailure } from './progress.ts';

export interface FilterFlags {
  readonly onError: OnError;
  readonly maxBytes: number;
  readonly carry?: number;
}

/** The stage filters: rows in on stdin, rows out on stdout, for any engine that can run a program. */
export function filterCommands(report: Report): readonly Command[] {
  return [
    filterCommand('sign', 'articles to signatures and band keys')
      .addOption(
        new Option('--prefer <which>', 'of several copies will be kept')
          .choices(['earliest', 'longest'])
          .default('earliest'),
      )
      .action(async (file: string, flags: FilterFlags & { prefer: 'earliest' | 'longest' }) => {
        report(await filterFile(file, signRow(flags.prefer), flags));
      }),
    filterCommand('texts', 'articles to what is compared of them').action(
      async (file: string, flags: FilterFlags) => {
        report(await filterFile(file, textsRow, flags));
      },
    ),
    filterCommand('pairs', 'members of a band to pairs worth reading').action(
      async (file: string, flags: FilterFlags) => {
        report(await filterFile(file, pairRow, flags));
      },
    ),
    filterCommand('verify', 'pairs of articles to duplicates with score and reason')
      .addOption(thresholdOption())
      .option(
        '--dropped',
        'a is dropped for b: the head of its row in dropped.ndjson, if that is so',
      )
      .action(async (file: string, flags: ThresholdFlags & { readonly dropped?: true }) => {
        const filter = flags.dropped ? droppedFor : verifyRow;
        report(await filterFile(file, filter(flags.threshold), flags));
      }),
    filterCommand('components', 'verified pairs to what is kept and dropped (holds its input)')
      .addOption(thresholdOption())
      .action(async (file: string, flags: ThresholdFlags) => {
        report(await findComponents(file, flags));
      }),
  ];
}

type ThresholdFlags = FilterFlags & { readonly threshold?: number };

function filterCommand(name: string, summary: string): Command {
  const command = new Command(name)
    .summary(`filter: ${summary}`)
    .description(`Filter: ${summary}. Rows of NDJSON in and out; src/pipe/ROWS.md describes them.`)
    .argument('[file]', 'rows to read', '-')
    .addOption(maxBytesOption());
  for (const option of filterOptions()) command.addOption(option);
  return command;
}

export function thresholdOption(): Option {
  return new Option('--threshold <score>', 'from which two articles are duplicates').argParser(
    share,
  );
}

export function filterOptions(): readonly Option[] {
  return [
    new Option(
      '--on-error <what>',
      'a line that fails: emit an error row, skip it and name it, or fail at once',
    )
      .choices(ON_ERROR)
      .default('skip'),
    new Option(
      '--carry <n>',
      'so many fields, each ended by a tab, stand before each row and are put before what it becomes',
    ).argParser(wholeNumber),
  ];
}

/** Runs a filter over a file or stdin to stdout; the exit code. */
export async function filterFile(
  file: string,
  filter: Filter,
  flags: FilterFlags,
): Promise<number> {
  return codeOf(await runFilter(rawBytes(file), file, filter, openSink(null), told(flags)), flags);
}

async function findComponents(file: string, flags: ThresholdFlags): Promise<number> {
  const open = (): Components => new Components(flags.threshold);
  const failed = await runGroups(rawBytes(file), file, open, openSink(null), told(flags));
  return codeOf(failed, flags);
}

function told(flags: FilterFlags): FilterOptions {
  return {
    ...flags,
    onFailure: (failure) => {
      tellFailure(console.error, failure);
    },
  };
}

function codeOf(failed: number, { onError }: FilterFlags): number {
  return failed > 0 && onError !== 'emit' ? SOME_FAILED : DONE;
}
