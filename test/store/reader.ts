/**
 * One of several readers beside a writer: `reader.ts DIRECTORY`. For each line `FIRST LAST` on standard input it looks
 * whether a reprint of each of these stories is a duplicate of its story, and prints how many are.
 */
import { createInterface } from 'node:readline';
import { openIndex } from '../../src/store/index.ts';
import { article, reprint } from './articles.ts';

const index = await openIndex(process.argv[2]!, { readOnly: true });
console.log('open');
for await (const line of createInterface({ input: process.stdin })) {
  const [first, last] = line.split(' ').map(Number) as [number, number];
  let found = 0;
  for (let story = first; story <= last; story++) {
    const { of } = await index.query(reprint(article(story), `asked-${story}`));
    if (of === `bai-${story}`) found++;
  }
  console.log(found);
}
await index.close();
