/** Other MinHash implementations over the same shingles, for test/bench/dedup.ts. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { numbers } from '../corpus/stories.ts';

/** Processor seconds for all signatures, and the estimates of the pairs. */
export interface PeerResult {
  readonly name: string;
  readonly seconds: number;
  readonly estimates: readonly number[];
}

/** With the sets that its LSH index drops for an earlier one. */
export interface IndexedResult extends PeerResult {
  readonly dropped: readonly number[];
}

export type PairIndex = readonly [number, number];

/** The processor time of a function, which other processes do not lengthen as they do the clock. */
export function processorSeconds(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const PERMUTATIONS = 128;

/** What a careful programmer writes first: 128 multiply-add permutations over typed arrays. */
export function naiveMinHash(
  sets: readonly Uint32Array[],
  pairs: readonly PairIndex[],
): PeerResult {
  const below = numbers(1);
  const factors = Uint32Array.from({ length: PERMUTATIONS }, () => below(0xffffffff) | 1);
  const terms = Uint32Array.from({ length: PERMUTATIONS }, () => below(0xffffffff));
  const sign = (set: Uint32Array): Uint32Array => {
    const minima = new Uint32Array(PERMUTATIONS).fill(0xffffffff);
    for (const shingle of set) {
      for (let k = 0; k < PERMUTATIONS; k++) {
        const hash = (Math.imul(shingle, factors[k]!) + terms[k]!) >>> 0;
        if (hash < minima[k]!) minima[k] = hash;
      }
    }
    return minima;
  };
  sets.slice(0, 50).forEach(sign);
  let signatures: readonly Uint32Array[] = [];
  const seconds = processorSeconds(() => {
    signatures = sets.map(sign);
  });
  const estimates = pairs.map(
    ([i, j]) =>
      signatures[i]!.filter((minimum, k) => minimum === signatures[j]![k]).length / PERMUTATIONS,
  );
  return { name: 'typed-array MinHash, 128', seconds, estimates };
}

interface NpmMinhash {
  update(shingle: string): void;
  jaccard(other: NpmMinhash): number;
}

/** The `minhash` of npm, which has no types. It takes strings, and few, since one takes 20 ms. */
export async function npmMinhash(
  sets: readonly Uint32Array[],
  pairs: readonly PairIndex[],
): Promise<PeerResult> {
  const name = 'minhash';
  const { Minhash } = ((await import(name)) as { default: { Minhash: new () => NpmMinhash } })
    .default;
  let signatures: readonly NpmMinhash[] = [];
  const strings = sets.map((set) => Array.from(set, String));
  const seconds = processorSeconds(() => {
    signatures = strings.map((shingles) => {
      const signature = new Minhash();
      for (const shingle of shingles) signature.update(shingle);
      return signature;
    });
  });
  const estimates = pairs.map(([i, j]) => signatures[i]!.jaccard(signatures[j]!));
  return { name: 'minhash (npm)', seconds, estimates };
}

/** datasketch and rensa where python3 has them (`pip install datasketch rensa`). */
export function pythonMinHash(
  sets: readonly Uint32Array[],
  pairs: readonly PairIndex[],
  threshold: number,
): readonly IndexedResult[] {
  const script = fileURLToPath(new URL('python-minhash.py', import.meta.url));
  const input = JSON.stringify({ sets: sets.map((set) => [...set]), pairs, threshold });
  const run = spawnSync('python3', [script], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) return [];
  return run.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as IndexedResult);
}
