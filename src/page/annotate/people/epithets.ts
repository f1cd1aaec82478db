import { ORIGINS, ROLE_EPITHETS } from '../../../data/people/offices.ts';
import { isCountry } from './lexicon.ts';
import { phraseTable, rangeHash } from './phrases.ts';
import { wordKey, type Tokens } from './scan.ts';
import { goesOn } from './title-heads.ts';

const EPITHETS = phraseTable(ROLE_EPITHETS);
const ORIGIN_WORDS = phraseTable(ORIGINS);

const LONGEST_EPITHET = 2;
const LONGEST_COUNTRY = 3;

/** The first token after epithets and origins: "tổng thống | tiền nhiệm |", "tiền đạo | người Pháp |". */
export function skipEpithets(tokens: Tokens, from: number, limit: number): number {
  let index = from;
  for (;;) {
    const next = skipEpithet(tokens, index, limit);
    if (next === index) return index;
    index = next;
  }
}

/** The first token after one of them. */
export function skipEpithet(tokens: Tokens, index: number, limit: number): number {
  if (!goesOn(tokens, index, limit)) return index;
  for (let size = LONGEST_EPITHET; size >= 1; size -= 1)
    if (index + size <= limit && EPITHETS.get(rangeHash(tokens, index, index + size)) >= 0)
      return index + size;
  if (ORIGIN_WORDS.get(wordKey(tokens, index)) < 0) return index;
  const end = Math.min(limit, index + 1 + LONGEST_COUNTRY);
  for (let to = end; to > index + 1; to -= 1)
    if (isCountry(rangeHash(tokens, index + 1, to))) return to;
  return index;
}

/** "tiền đạo | người Pháp". */
export function isOrigin(tokens: Tokens, index: number): boolean {
  if (ORIGIN_WORDS.get(wordKey(tokens, index)) < 0) return false;
  return skipEpithet(tokens, index, tokens.count) > index;
}
