import { FREQUENT_SYLLABLES } from '../data/syllables/frequent.ts';

let ranks: ReadonlyMap<string, number> | null = null;

/** The rank of a lower-case NFC syllable among the most frequent of news, from 0; Infinity for all others. */
export function rankOf(syllable: string): number {
  ranks ??= new Map(
    FREQUENT_SYLLABLES.trim()
      .split(/\s+/u)
      .map((each, rank) => [each, rank]),
  );
  return ranks.get(syllable) ?? Infinity;
}
