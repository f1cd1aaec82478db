/** `npm run bench [part ...]`: speed side by side with peers, as ratios within one run on one core. */
import { hasData, DATA } from '../eval/gold-pages.ts';
import { benchAnnotate } from './annotate.ts';
import { benchDedup } from './dedup.ts';
import { benchPages } from './pages.ts';
import { benchText } from './text.ts';

const PARTS: Readonly<Record<string, () => unknown>> = {
  pages: benchPages,
  text: benchText,
  annotate: benchAnnotate,
  dedup: () => benchDedup(),
};

async function run(names: readonly string[]): Promise<number> {
  if (!hasData()) {
    console.log(`bench skipped: ${DATA} is not here`);
    return 0;
  }
  console.log(`node ${process.version}, ${process.platform} ${process.arch}`);
  for (const name of names) {
    const part = PARTS[name];
    if (part === undefined) {
      console.error(`bench: expected parts of ${Object.keys(PARTS).join(', ')}, got "${name}"`);
      return 2;
    }
    console.log(`\n== ${name}`);
    await part();
  }
  return 0;
}

const asked = process.argv.slice(2);
process.exitCode = await run(asked.length > 0 ? asked : Object.keys(PARTS));
