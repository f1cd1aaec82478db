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
