import {
  AGE_OPENERS,
  EPITHET_SCOPES,
  ORDINALS,
  ORIGINS,
  RANKINGS,
  ROLE_EPITHETS,
} from '../../../data/people/epithets.ts';
import { AGES } from '../../../data/people/role-links.ts';
import { isCountry } from './lexicon.ts';
import { phraseTable, rangeHash } from './phrases.ts';
import { CAPITAL, HAS_DIGIT, wordKey, type Tokens } from './scan.ts';
import { goesOn } from './title-heads.ts';

const EPITHETS = phraseTable(ROLE_EPITHETS);
const SCOPES = phraseTable(EPITHET_SCOPES);
const ORIGIN_WORDS = phraseTable(ORIGINS);
const RANKING_WORDS = phraseTable(RANKINGS);
const ORDINAL_WORDS = phraseTable(ORDINALS);
const AGE_WORDS = phraseTable(AGES);
const AGE_OPENER_WORDS = phraseTable(AGE_OPENERS);
/** The first words of all of these: most words of a text begin none. */
const STARTS = phraseTable(
  [
    ROLE_EPITHETS.split('\n').map((epithet) => epithet.split(' ')[0]!),
    [ORIGINS, RANKINGS, AGES, AGE_OPENERS].flatMap((list) => list.split(/\s/u)),
  ]
    .flat()
    .join('\n'),
);

const LONGEST_EPITHET = 3;
const LONGEST_SCOPE = 3;

/**
 * The first token after epithets, ages and origins: "tổng thống | tiền nhiệm |", "tiền đạo | 22 tuổi người
 * Pháp |", "tỷ phú | giàu nhất châu Á |".
 */
export function skipEpithets(tokens: Tokens, from: number, limit: number): number {
  let index = from;
  for (;;) {
    let next = skipEpithet(tokens, index, limit);
    if (next === index && index > from) next = skipScope(tokens, index, limit);
    if (next === index) return index;
    index = next;
  }
}

/** The first token after one of them. */
export function skipEpithet(tokens: Tokens, index: number, limit: number): number {
  if (!goesOn(tokens, index, limit) || (tokens.flags[index]! & CAPITAL) !== 0) return index;
  const key = wordKey(tokens, index);
  if ((tokens.flags[index]! & HAS_DIGIT) !== 0) return skipAge(tokens, index, limit);
  if (STARTS.get(key) < 0) return index;
  for (let size = Math.min(LONGEST_EPITHET, limit - index); size >= 1; size -= 1)
    if (EPITHETS.get(rangeHash(tokens, index, index + size)) >= 0) return index + size;
  if (ORIGIN_WORDS.get(key) >= 0) return skipCountry(tokens, index + 1, limit) || index;
  if (RANKING_WORDS.get(key) >= 0) return skipRank(tokens, index, limit);
  return skipAge(tokens, index, limit);
}

/** "tiền đạo | người Pháp". */
export function isOrigin(tokens: Tokens, index: number): boolean {
  return (
    ORIGIN_WORDS.get(wordKey(tokens, index)) >= 0 &&
    skipCountry(tokens, index + 1, tokens.count) > 0
  );
}

/** "chân sút | 24 tuổi", "diễn viên | sinh năm 1951" */
export function isAged(tokens: Tokens, index: number): boolean {
  return goesOn(tokens, index, tokens.count) && skipAge(tokens, index, tokens.count) > index;
}

/** The first token after a country, 0 where none begins. */
function skipCountry(tokens: Tokens, from: number, limit: number): number {
  const end = Math.min(limit, from + LONGEST_SCOPE);
  for (let to = end; to > from; to -= 1) if (isCountry(rangeHash(tokens, from, to))) return to;
  return 0;
}

/** "giàu nhất | thế giới", "số một | Việt Nam": among whom. */
function skipScope(tokens: Tokens, index: number, limit: number): number {
  if (!goesOn(tokens, index, limit)) return index;
  for (let size = Math.min(LONGEST_SCOPE, limit - index); size >= 1; size -= 1)
    if (SCOPES.get(rangeHash(tokens, index, index + size)) >= 0) return index + size;
  return skipCountry(tokens, index, limit) || index;
}

/** "thứ 45", "thứ ba", "số 1" */
function skipRank(tokens: Tokens, index: number, limit: number): number {
  const next = index + 1;
  if (!goesOn(tokens, next, limit)) return index;
  const digits = (tokens.flags[next]! & HAS_DIGIT) !== 0;
  return digits || ORDINAL_WORDS.get(wordKey(tokens, next)) >= 0 ? next + 1 : index;
}

/** "22 tuổi", "chưa đủ 18 tuổi", "sinh năm 1996" */
function skipAge(tokens: Tokens, index: number, limit: number): number {
  let at = index;
  while (goesOn(tokens, at, limit) && AGE_OPENER_WORDS.get(wordKey(tokens, at)) >= 0) at += 1;
  if (at + 1 >= limit || tokens.before[at + 1] !== 0) return index;
  const digits = (tokens.flags[at]! & HAS_DIGIT) !== 0;
  if (digits) return AGE_WORDS.get(wordKey(tokens, at + 1)) >= 0 ? at + 2 : index;
  if (AGE_WORDS.get(wordKey(tokens, at)) < 0) return index;
  for (let to = at + 1; to < Math.min(limit, at + LONGEST_SCOPE); to += 1)
    if ((tokens.flags[to]! & HAS_DIGIT) !== 0) return to + 1;
  return index;
}
