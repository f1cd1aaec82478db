/**
 * A writer to be killed: `writer.ts DIRECTORY SEED FIRST`. Adds articles from number FIRST on, deletes
 * some and compacts at times, and says each step on standard output before it and after it is
 * acknowledged. Ends by being killed.
 */
import { writeSync } from 'node:fs';
import { openIndex } from '../../../src/store/index.ts';
import { below, seeded } from '../../random.ts';
import { article, reprint } from '../articles.ts';
import type { Step } from './steps.ts';

const [directory, seed, first] = process.argv.slice(2) as [string, string, string];
const random = seeded(Number(seed));
const say = (step: Step): void => void writeSync(1, `${JSON.stringify(step)}\n`);

const index = await openIndex(directory);
say({ op: 'open' });
for (let next = Number(first); ;) {
  const batch = Array.from({ length: 1 + below(random, 40) }, () => {
    const number = next++;
    const original = below(random, 4) === 0 ? below(random, number + 1) : number;
    return original === number ? article(number) : reprint(article(original), `ban-${number}`);
  });
  say({ op: 'adding', next });
  const answers = await index.addMany(batch);
  say({ op: 'added', answers: answers.map(({ status, of }, i) => [batch[i]!.id, status, of]) });
  if (below(random, 4) === 0) {
    const id = batch[below(random, batch.length)]!.id;
    say({ op: 'deleting', id });
    await index.delete(id);
    say({ op: 'deleted', id });
  }
  if (below(random, 8) === 0) {
    await index.compact();
    say({ op: 'compacted' });
  }
}
