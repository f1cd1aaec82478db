/**
 * One of several writers: `writer.ts LOCATION NAME WRITER STORIES`. Adds its own copy of every story, in an order of
 * its own, batch by batch, and prints the answers as one JSON line.
 */
import { openIndex, type IndexAnswer } from '../../src/store/index.ts';
import { below, seeded } from '../random.ts';
import { article } from './articles.ts';

const [location, name, writer, stories] = process.argv.slice(2) as [string, string, string, string];
const random = seeded(Number(writer));
const order = Array.from({ length: Number(stories) }, (_, i) => i);
for (let i = order.length - 1; i > 0; i--) {
  const j = below(random, i + 1);
  [order[i], order[j]] = [order[j]!, order[i]!];
}

const index = await openIndex(location, { name });
const answers: IndexAnswer[] = [];
for (let from = 0; from < order.length; from += 16) {
  const batch = order.slice(from, from + 16);
  const copies = batch.map((story) => ({ ...article(story), id: `${story}-from-${writer}` }));
  answers.push(...(await index.addMany(copies)));
}
await index.close();
console.log(JSON.stringify(answers.map((answer, i) => ({ ...answer, story: order[i] }))));
