import { Command, Option } from 'commander';
import { normalize } from '../articles.ts';
import { openSink, type Sink, textLines, wholeInput } from '../pipe/index.ts';
import { DONE } from './exit.ts';
import { maxBytesOption } from './options.ts';
import type { Report } from './program.ts';

/** The text tools as filters. */
export function textCommands(report: Report): readonly Command[] {
  return [
    new Command('normalize')
      .summary('filter: repair Vietnamese text')
      .description(
        'Filter: Vietnamese text repaired: NFC, lookalike letters, invisible characters, misplaced tone marks. UTF-8 in and out.',
      )
      .argument('[file]', 'text to read', '-')
      .addOption(
        new Option('--tone <style>', 'tone mark placement: as written, hòa (old) or hoà (new)')
          .choices(['keep', 'old', 'new'])
          .default('keep'),
      )
      .action(async (file: string, { tone }: { tone: 'keep' | 'old' | 'new' }) => {
        const sink = openSink(null);
        for await (const line of textLines(file)) {
          await sink.write(normalize(line, { toneStyle: tone }));
        }
        report(DONE);
      }),
    new Command('decode')
      .summary('filter: bytes in any charset to UTF-8')
      .description(
        'Filter: bytes in any charset, the legacy Vietnamese ones included, to UTF-8 in NFC. Says on stderr which charset it was and what is lost.',
      )
      .argument('[file]', 'bytes to read', '-')
      .option('--content-type <header>', 'the HTTP header that came with the bytes')
      .addOption(maxBytesOption())
      .action(async (file: string, flags: { contentType?: string; maxBytes: number }) => {
        report(await decodeFile(file, flags, openSink(null)));
      }),
  ];
}

async function decodeFile(
  file: string,
  { contentType, maxBytes }: { readonly contentType?: string; readonly maxBytes: number },
  sink: Sink,
): Promise<number> {
  const bytes = await wholeInput(file, maxBytes);
  const { decode } = await import('../index.ts');
  const { text, charset, confidence, lossy } = decode(bytes, { contentType });
  const lost = lossy === null ? '' : `; lost: ${lossy}`;
  console.error(`decode: ${charset} (${confidence.toFixed(2)})${lost}`);
  await sink.write(text);
  return DONE;
}
