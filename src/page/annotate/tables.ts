import { entries } from '../../text/lexicon.ts';

/** The words of a lexicon list as a set. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(entries(list));
}

/** The phrases of a comma-separated lexicon list as a set. */
export function phraseSet(list: string): ReadonlySet<string> {
  return new Set(list.split(',').map((phrase) => phrase.trim().replaceAll('\n', ' ')));
}

/** A lexicon object as a map, which any word of a text may be looked up in. */
export function tableOf<T>(object: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(object));
}

/** Words with the bits of the lists that they stand in: one look-up where a grammar asks after several lists. */
export class WordBits {
  private readonly bits = new Map<string, number>();

  constructor(...lists: readonly (readonly [bit: number, words: string])[]) {
    for (const [bit, list] of lists)
      for (const word of entries(list)) this.bits.set(word, this.of(word) | bit);
  }

  of(word: string): number {
    return this.bits.get(word) ?? 0;
  }
}

/** Values of pairs of words, found without making one string of the two words of a text. */
export class PairTable<T> {
  private readonly seconds = new Map<string, Map<string, T>>();

  /** Of the entries the pairs; other phrases are left out. */
  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) {
      const [first, second, ...more] = phrase.split(' ');
      if (second === undefined || more.length > 0) continue;
      const known = this.seconds.get(first!) ?? new Map<string, T>();
      this.seconds.set(first!, known.set(second, value));
    }
  }

  get(first: string, second: string): T | undefined {
    return this.seconds.get(first)?.get(second);
  }

  has(first: string, second: string): boolean {
    return this.seconds.get(first)?.has(second) === true;
  }
}

/** The pairs of words of a comma-separated lexicon list. */
export function pairSet(list: string): PairTable<true> {
  return new PairTable([...phraseSet(list)].map((phrase) => [phrase, true]));
}
