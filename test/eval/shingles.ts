import { words } from '../../src/text/words.ts';

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Multiset of runs of `size` tokens, lower-case, letters and digits only; a shorter text is one run. */
export function shingles(text: string, size: number = 4): ReadonlyMap<string, number> {
  const tokens = words(text.normalize('NFC').toLowerCase());
  const counts = new Map<string, number>();
  const last = Math.max(tokens.length - size, 0);
  for (let i = 0; tokens.length > 0 && i <= last; i++) {
    const key = tokens.slice(i, i + size).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Shingle precision, recall and F1 of `got` against `gold`; two empty texts agree fully. */
export function scoreText(got: string, gold: string): Score {
  const a = shingles(got);
  const b = shingles(gold);
  let shared = 0;
  for (const [key, count] of a) shared += Math.min(count, b.get(key) ?? 0);
  const precision = a.size === 0 ? (b.size === 0 ? 1 : 0) : shared / total(a);
  const recall = b.size === 0 ? (a.size === 0 ? 1 : 0) : shared / total(b);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
