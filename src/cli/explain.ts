import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { isFailure, readInputs, resolveInputs } from '../pipe/index.ts';
import { DONE, SOME_FAILED } from './exit.ts';
import { explanationPage } from './explain-html.ts';
import { printExplanation } from './explain-text.ts';
import { explain, type Explanation } from './explanation.ts';
import { address, type ExtractionFlags, extractionOptions, taskOptions } from './options.ts';
import type { Report } from './program.ts';
import { tellFailure } from './progress.ts';

interface Flags extends ExtractionFlags {
  readonly url?: string;
  readonly html?: string;
  readonly format: 'text' | 'json';
}

/** A page of HTML for people holds no more than this many explanations. */
const MOST_PAGES = 100;

export function explainCommand(report: Report): Command {
  const command = new Command('explain')
    .summary('why: what was kept, removed, repeated, dated')
    .description(
      'Says of each page what was kept and removed, by which rule and why, what is said twice, and where the date comes from.',
    )
    .argument('<input...>', 'files, directories, globs or -')
    .addOption(new Option('--url <address>', 'of the page, for a single input').argParser(address))
    .option('--html <file>', 'write a page for people too')
    .addOption(
      new Option('--format <format>', 'of the output').choices(['text', 'json']).default('text'),
    );
  for (const option of extractionOptions()) command.addOption(option);
  return command
    .addHelpText(
      'after',
      `
Examples:
  tinsach explain page.html --url https://bao.example/tin-1.html
  tinsach explain page.html --html why.html
  tinsach explain page.html --format json | jq '.events[] | select(.action == "remove")'`,
    )
    .action(async (inputs: readonly string[], flags: Flags) => {
      report(await explainAll(inputs, flags));
    });
}

async function explainAll(inputs: readonly string[], flags: Flags): Promise<number> {
  const sources = await resolveInputs(inputs);
  const pages: Explanation[] = [];
  let failed = false;
  const options = { format: flags.input, maxBytes: flags.maxBytes, url: flags.url };
  for await (const entry of readInputs(sources, options)) {
    if (isFailure(entry)) {
      failed = true;
      tellFailure(console.error, entry);
      continue;
    }
    const explanation = await explain(entry, taskOptions(flags));
    if (flags.html !== undefined && pages.length < MOST_PAGES) pages.push(explanation);
    if (flags.format === 'json') console.log(JSON.stringify(explanation));
    else process.stdout.write(printExplanation(explanation));
  }
  if (flags.html !== undefined) await writeFile(flags.html, explanationPage(pages));
  return failed ? SOME_FAILED : DONE;
}
