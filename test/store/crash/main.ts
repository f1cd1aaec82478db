/** `npm run crash -- 200 [SEED]`: kills a writer of an index so many times and says what was lost. */
import { newDirectory, removeDirectories } from '../stores.ts';
import { killWriters } from './kill.ts';

/** Kills of one index; then a new one, so that checks stay short. */
const ROUNDS = 20;

const kills = Number(process.argv[2] ?? 200);
const seed = Number(process.argv[3] ?? 1);
let acknowledged = 0;
for (let done = 0; done < kills; done += ROUNDS) {
  const rounds = Math.min(ROUNDS, kills - done);
  acknowledged += (await killWriters(newDirectory(), rounds, seed + done)).acknowledged;
  console.log(`${done + rounds} kills: ${acknowledged} acknowledged articles, none lost`);
}
removeDirectories();
