/**
 * Kills `tinsach clean` at random points and starts it again until it ends, many times, and compares
 * the results with those of an uninterrupted run. Usage: tsx test/cli/kills.ts [runs] [seed]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { seeded } from '../random.ts';
import { stories } from '../pipe/stories.ts';
import { withFiles } from './pages.ts';
import { MAIN, ndjson, tinsach } from './run.ts';

export const RESULTS: readonly string[] = [
  'articles.ndjson',
  'dropped.ndjson',
  'failed.ndjson',
  'report.html',
];

export type Results = Readonly<Record<string, string>>;

export async function resultsOf(directory: string): Promise<Results> {
  const contents = RESULTS.map(async (name) => [
    name,
    await readFile(join(directory, name), 'utf8'),
  ]);
  return Object.fromEntries((await Promise.all(contents)) as [string, string][]);
}

/**
 * Each run is killed over and over until it ends by itself: at any point of the time that a whole run
 * takes, and later with every kill, since what is done by then was not written yet.
 *
 * @param whole Milliseconds of an uninterrupted run.
 */
export async function killedRuns(
  args: readonly string[],
  cwd: string,
  { runs, seed, whole }: { readonly runs: number; readonly seed: number; readonly whole: number },
): Promise<{ readonly kills: number; readonly results: readonly Results[] }> {
  const next = seeded(seed);
  const results: Results[] = [];
  let kills = 0;
  for (let run = 0; run < runs; run++) {
    const out = 'killed';
    for (let longest = whole; ; longest *= 1.1) {
      const ended = await killedAfter(args, out, cwd, next() * longest);
      if (ended) break;
      kills++;
    }
    results.push(await resultsOf(join(cwd, out)));
    await rm(join(cwd, out), { recursive: true });
  }
  return { kills, results };
}

/** Whether the run ended before it was killed. */
async function killedAfter(
  args: readonly string[],
  out: string,
  cwd: string,
  wait: number,
): Promise<boolean> {
  const stdio = ['ignore', 'ignore', 'pipe'] as const;
  const child = spawn(process.execPath, [MAIN, ...args, '--out', out], { cwd, stdio: [...stdio] });
  let told = '';
  child.stderr!.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const timer = setTimeout(() => child.kill('SIGKILL'), wait);
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  clearTimeout(timer);
  const ended = signal === null;
  if (ended && !existsSync(join(cwd, out, 'articles.ndjson'))) {
    throw new Error(`ended with code ${String(code)} and no results: ${told}`);
  }
  return ended;
}

async function main(runs: number, seed: number): Promise<void> {
  const rows = stories(1500).map(({ id, title, lead, text }) => ({
    id,
    text: [title, lead, text].join('\n'),
  }));
  await withFiles({ 'rows.ndjson': `${ndjson(rows)}not a row\n` }, async (cwd) => {
    const args = ['clean', 'rows.ndjson', '--jobs', '2'];
    const begun = Date.now();
    await tinsach([...args, '--out', 'whole'], { cwd });
    const whole = Date.now() - begun;
    const expected = JSON.stringify(await resultsOf(join(cwd, 'whole')));
    const { kills, results } = await killedRuns(args, cwd, { runs, seed, whole });
    const same = results.filter((result) => JSON.stringify(result) === expected).length;
    console.log(
      `${String(runs)} runs, ${String(kills)} kills: ${String(same)} with the same results`,
    );
    process.exitCode = same === runs ? 0 : 1;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(Number(process.argv[2] ?? 100), Number(process.argv[3] ?? 1));
}
