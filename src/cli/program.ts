import { Command, CommanderError } from 'commander';
import { cleanCommand } from './clean.ts';
import { dedupCommand } from './dedup.ts';
import { DONE, MISUSE, SOME_FAILED, UsageError } from './exit.ts';
import { explainCommand } from './explain.ts';
import { extractCommand } from './extract.ts';
import { filterCommands } from './filters.ts';
import { VERSION } from './package.ts';
import { sparkCommand } from './spark.ts';
import { textCommands } from './text.ts';
import { asInputError } from '../pipe/index.ts';

/** Runs one command line and returns its exit code. Errors are told on stderr. */
export async function run(argv: readonly string[]): Promise<number> {
  const result = { code: DONE };
  const program = buildProgram((code) => (result.code = code));
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return result.code;
  } catch (error) {
    return reported(error);
  }
}

/** Is told how a command ended. */
export type Report = (code: number) => void;

function buildProgram(report: Report): Command {
  const program = new Command('tinsach')
    .description(
      'Scraped pages of Vietnamese newspapers in, clean, typed, deduplicated articles out.',
    )
    .version(VERSION)
    .showHelpAfterError('(tinsach --help tells more)')
    .showSuggestionAfterError()
    .exitOverride()
    .addHelpText('after', EXAMPLES);
  const commands = [
    extractCommand(report),
    explainCommand(report),
    cleanCommand(report),
    dedupCommand(report),
    ...textCommands(report),
    ...filterCommands(report),
    sparkCommand(report),
  ];
  for (const command of commands) {
    command.exitOverride().showHelpAfterError(`(tinsach ${command.name()} --help tells more)`);
    program.addCommand(command);
  }
  return program;
}

function reported(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : MISUSE;
  if (error instanceof UsageError || error instanceof TypeError || error instanceof RangeError) {
    console.error(`tinsach: ${error.message}`);
    return MISUSE;
  }
  const { path } = error as NodeJS.ErrnoException;
  const where = path === undefined ? '' : `${path}: `;
  console.error(`tinsach: ${where}${asInputError(error).message}`);
  return SOME_FAILED;
}

const EXAMPLES = `
Examples:
  tinsach extract page.html --url https://bao.example/tin-1.html
  curl -s https://bao.example/tin-1.html | tinsach extract - --format markdown
  tinsach explain page.html                     why the result is what it is
  tinsach clean crawl.warc.gz pages/ --out out  a whole crawl, on all cores, resumable
  tinsach dedup articles.ndjson --out kept.ndjson --dropped dropped.ndjson

Results go to stdout or the files you name; progress and messages go to stderr.
Exit code: 0 done, 1 some inputs failed (each is named), 2 wrong use.`;
