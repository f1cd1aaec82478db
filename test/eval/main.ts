/** `npm run eval [part ...]`: accuracy against the shared data, with floors that may not fall. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { evalCredits } from './credits.ts';
import { evaluateDates } from './dates.ts';
import { evalDedup } from './dedup.ts';
import { evaluateExpressions } from './expressions.ts';
import { evaluateFigures } from './figures.ts';
import { DATA, hasData } from './gold-pages.ts';
import { evalPages } from './pages.ts';
import { evaluatePeople } from './people.ts';
import { evaluateRepeats } from './repeats.ts';
import { evaluateText } from './text.ts';

type Figures = Readonly<Record<string, number>>;
type Part = () => Figures | null | Promise<Figures | null>;

const PARTS: Readonly<Record<string, Part>> = {
  pages: evalPages,
  repeats: evaluateRepeats,
  text: evaluateText,
  people: evaluatePeople,
  figures: evaluateFigures,
  dates: evaluateDates,
  expressions: evaluateExpressions,
  credits: evalCredits,
  dedup: evalDedup,
};

const FLOORS = 'test/eval/floors.json';
/** Rounding of the file; a figure below its floor by less is the same figure. */
const TOLERANCE = 0.0005;

async function run(names: readonly string[]): Promise<number> {
  if (!hasData()) {
    console.log(`eval skipped: ${DATA} is not here`);
    return 0;
  }
  const figures: Record<string, number> = {};
  for (const name of names) {
    const part = PARTS[name];
    if (part === undefined) {
      console.error(`eval: expected parts of ${Object.keys(PARTS).join(', ')}, got "${name}"`);
      return 2;
    }
    console.log(`\n== ${name}`);
    Object.assign(figures, await part());
  }
  return compare(figures);
}

/** Holds the figures against the floors; `UPDATE=1` raises the floors to them, never lowers one. */
function compare(figures: Figures): number {
  const floors: Record<string, number> = existsSync(FLOORS)
    ? (JSON.parse(readFileSync(FLOORS, 'utf8')) as Record<string, number>)
    : {};
  const fallen = Object.entries(figures).filter(
    ([name, value]) => value < (floors[name] ?? 0) - TOLERANCE,
  );
  for (const [name, value] of fallen) {
    console.log(`FALLEN: ${name} is ${value.toFixed(4)}, its floor ${String(floors[name])}`);
  }
  if (process.env['UPDATE'] === '1') {
    for (const [name, value] of Object.entries(figures)) {
      if (value <= 1) floors[name] = Math.max(floors[name] ?? 0, Math.floor(value * 1000) / 1000);
    }
    const sorted = Object.fromEntries(Object.entries(floors).sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(FLOORS, `${JSON.stringify(sorted, null, 2)}\n`);
  }
  console.log(
    `\n${String(Object.keys(figures).length)} figures, ${String(fallen.length)} below their floors`,
  );
  return fallen.length === 0 ? 0 : 1;
}

const asked = process.argv.slice(2);
process.exitCode = await run(asked.length > 0 ? asked : Object.keys(PARTS));
