/** A thread that does to the pool what pages can do: the text of a page says what. */
import { threadId, workerData } from 'node:worker_threads';

import { Buffer } from 'node:buffer';
const held = [];

export function work({ batch, slot }) {
  const { progress } = workerData;
  progress.thread[slot] = threadId;
  const lines = batch.map(({ id, body }) => {
    progress.since[slot] = Date.now();
    obey(body);
    return `${id}\n`;
  });
  progress.since[slot] = 0;
  return {
    rows: new Uint8Array(Buffer.from(lines.join(''))),
    articles: batch.map(({ id }) => ({ id, bytes: id.length + 1, verdict: 'article', date: null })),
    signatures: new Uint32Array(0),
    failures: [],
  };
}

function obey(word) {
  while (word === 'hang');
  while (word === 'hoard') held.push(new Array(1e5).fill(held.length));
  if (word === 'exit') process.exit(3);
}
