import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { openIndex, type DedupIndex } from '../../../src/store/index.ts';
import { below, seeded } from '../../random.ts';
import { Acknowledged, type Step } from './steps.ts';

const WRITER = 'test/store/crash/writer.ts';
/** Long enough for some batches, a deletion and a compaction. */
const LONGEST_LIFE_MS = 400;

/**
 * Kills a writing process `rounds` times at random points, each time looks from this process whether all
 * that was acknowledged is there and answered as before, and lets a new writer go on. A reader that
 * is open all the while must see the same. Throws on the first loss.
 */
export async function killWriters(
  directory: string,
  rounds: number,
  seed: number,
): Promise<{ readonly acknowledged: number }> {
  const random = seeded(seed);
  const state = new Acknowledged();
  let reader: DedupIndex | null = null;
  for (let round = 0; round < rounds; round++) {
    await runAndKill(directory, below(random, 2 ** 31), state, random);
    const index = await openIndex(directory);
    await check(index, state, `round ${round} of seed ${seed}, opened anew`);
    await index.close();
    reader ??= await openIndex(directory, { readOnly: true });
    await check(reader, state, `round ${round} of seed ${seed}, a reader beside the writer`);
  }
  await reader?.close();
  return { acknowledged: state.size };
}

async function runAndKill(
  directory: string,
  seed: number,
  state: Acknowledged,
  random: () => number,
): Promise<void> {
  const args = ['--import', 'tsx', WRITER, directory, String(seed), String(state.next)];
  const writer = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const life = below(random, LONGEST_LIFE_MS);
  let killed: Promise<void> | null = null;
  for await (const line of createInterface({ input: writer.stdout })) {
    const step = JSON.parse(line) as Step;
    state.apply(step);
    killed ??= sleep(life).then(() => void writer.kill('SIGKILL'));
  }
  if (killed === null) throw new Error(`the writer ended with code ${writer.exitCode}`);
  await killed;
}

async function check(index: DedupIndex, state: Acknowledged, when: string): Promise<void> {
  const entries = [...state.entries()];
  const answers = await Promise.all(
    entries.map(([id]) => index.query({ id, title: '', text: '' })),
  );
  for (const [i, [id, of]] of entries.entries()) {
    const { status, of: found, reason } = answers[i]!;
    const kept = status === 'new' && reason.startsWith('kept');
    if (of === null ? !kept : found !== of) {
      const expected = of === null ? 'kept' : `a duplicate of ${of}`;
      throw new Error(`${when}: ${id} expected ${expected}, got ${JSON.stringify(answers[i])}`);
    }
  }
  const { kept, duplicates } = await index.stats();
  if (kept + duplicates < entries.length) {
    throw new Error(`${when}: at least ${entries.length} ids expected, got ${kept + duplicates}`);
  }
}
