import { Command, Option } from 'commander';
import {
  extractRaw,
  linesOf,
  loadExtraction,
  OUTPUT_FORMATS,
  type OutputFormat,
  outputFormatOfName,
  openExtractor,
  openSink,
  readRaw,
  render,
  resolveInputs,
  threadLimits,
  tuneEngine,
  writeAll,
  writeParquet,
} from '../pipe/index.ts';
import { DONE, SOME_FAILED, UsageError } from './exit.ts';
import { filterFile, type FilterFlags, filterOptions } from './filters.ts';
import {
  address,
  type ExtractionFlags,
  extractionOptions,
  taskOptions,
  wholeNumber,
} from './options.ts';
import type { Report } from './program.ts';
import { openProgress, tellFailure } from './progress.ts';

interface Flags extends ExtractionFlags, FilterFlags {
  readonly format?: OutputFormat;
  readonly url?: string;
  readonly out?: string;
  readonly jobs: number;
  readonly ndjson?: true;
}

export function extractCommand(report: Report): Command {
  const command = new Command('extract')
    .summary('pages or texts in, one Article a line out')
    .description(
      'Extracts the article of each page: title, lead, body, date, people, figures and what was removed.',
    )
    .argument(
      '[input...]',
      'files, directories, globs, or - for stdin: HTML, text, NDJSON, WARC, Parquet; .gz and .zst too',
    )
    .addOption(
      new Option(
        '--format <format>',
        'of the output (default: by the name of --out, else ndjson)',
      ).choices(OUTPUT_FORMATS),
    )
    .addOption(new Option('--url <address>', 'of the page, for a single input').argParser(address))
    .option('--out <file>', 'write here instead of stdout')
    .addOption(new Option('--jobs <n>', 'threads').argParser(wholeNumber).default(1))
    .option('--ndjson', 'work as a filter: one row in, one row out (see src/pipe/ROWS.md)');
  for (const option of [...extractionOptions(), ...filterOptions()]) command.addOption(option);
  return command
    .addHelpText('after', HELP)
    .action(async (inputs: readonly string[], flags: Flags) => {
      const given = inputs.length > 0 ? inputs : standardInput();
      report(flags.ndjson ? await extractRows(given, flags) : await extractAll(given, flags));
    });
}

/** Standard input stands in for missing inputs where something is piped into it. */
function standardInput(): readonly string[] {
  if (!process.stdin.isTTY) return ['-'];
  throw new UsageError('expected files, directories, globs or - for stdin, got none');
}

async function extractRows(inputs: readonly string[], flags: Flags): Promise<number> {
  if (inputs.length !== 1) {
    throw new UsageError(`--ndjson reads one file or -, got ${String(inputs.length)}`);
  }
  const { extractRow } = await loadExtraction();
  return filterFile(inputs[0]!, extractRow(taskOptions(flags)), flags);
}

async function extractAll(inputs: readonly string[], flags: Flags): Promise<number> {
  const sources = await resolveInputs(inputs);
  if (flags.url !== undefined && sources.length !== 1) {
    throw new UsageError(`--url is the address of one page, got ${String(sources.length)} inputs`);
  }
  const format = flags.format ?? (flags.out ? outputFormatOfName(flags.out) : null) ?? 'ndjson';
  const progress = openProgress('extract', sources);
  const threads = flags.jobs > 1;
  if (threads) tuneEngine();
  const extractor = await openExtractor({
    ...taskOptions(flags),
    jobs: threads ? flags.jobs : 0,
    memory: threadLimits(flags.maxBytes, undefined).memory,
  });
  let failed = 0;
  const raws = readRaw(sources, {
    format: flags.input,
    maxBytes: flags.maxBytes,
    url: flags.url,
    onBytes: progress.read,
  });
  async function* rows(): AsyncGenerator<string> {
    for await (const extracted of extractRaw(raws, extractor)) {
      failed += extracted.failures.length;
      for (const failure of extracted.failures) {
        progress.count('failed');
        tellFailure(progress.say, failure);
      }
      for (const { verdict } of extracted.articles) progress.count(verdict);
      yield* linesOf(extracted);
    }
  }
  try {
    if (format === 'parquet') await writeParquet(rows(), parquetPath(flags.out));
    else {
      const sink = openSink(flags.out ?? null);
      await writeAll(render(rows(), format), sink);
      await sink.close();
    }
  } finally {
    progress.stop();
    await extractor.close();
  }
  return failed > 0 ? SOME_FAILED : DONE;
}

function parquetPath(out: string | undefined): string {
  if (out !== undefined && out !== '-') return out;
  throw new UsageError('Parquet is written to a file: expected --out FILE.parquet');
}

const HELP = `
A page comes with its address as --url, or as the "url" of its NDJSON row or WARC record.
An NDJSON row is {"url": ..., "html": ...} or {"url": ..., "text": ...}; other members are carried through.

Examples:
  tinsach extract page.html --url https://bao.example/tin-1.html
  tinsach extract 'pages/**/*.html' --format markdown --out articles.md
  tinsach extract crawl.warc.gz --jobs 4 > articles.ndjson
  zcat rows.ndjson.gz | tinsach extract --ndjson - --on-error emit`;
