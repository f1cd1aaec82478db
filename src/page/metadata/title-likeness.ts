import { slugOf } from '../../text/slug.ts';

/** Shorter slugs say too little to count as the beginning of a longer one. */
const SHORTEST_START = 12;

/** How alike two headlines are, as {@link slugLikeness} of their slugs. */
export function likeness(one: string, other: string): number {
  return slugLikeness(slugOf(one), slugOf(other));
}

/**
 * How alike two headlines are by their slugs, 0 to 1, so blind to marks, case and punctuation and fit
 * for addresses: 1 for the same words, 0.95 where one begins the other, else the share of words that
 * both have.
 */
export function slugLikeness(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= SHORTEST_START && long.startsWith(`${short}-`)) return 0.95;
  const left = new Set(a.split('-'));
  const right = new Set(b.split('-'));
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return (2 * shared) / (left.size + right.size);
}
