import { ACADEMIC_TITLES } from '../../../data/people/academic-titles.ts';
import { ENGLISH_WORDS } from '../../../data/people/english-words.ts';
import { FOREIGN_GIVEN_NAMES, FOREIGN_SURNAMES } from '../../../data/people/foreign-names.ts';
import { HONORIFICS } from '../../../data/people/honorifics.ts';
import { OCCUPATIONS } from '../../../data/people/occupations.ts';
import { OFFICES } from '../../../data/people/offices.ts';
import { ORGANISATION_STARTS } from '../../../data/people/organisation-starts.ts';
import { ADDRESS_WORDS, LOOSE_NAMESAKES, NAMESAKES } from '../../../data/people/organisations.ts';
import { RANKS } from '../../../data/people/ranks.ts';
import {
  BRAND_NAMES,
  LUNAR_YEARS,
  PLACE_NAMES,
  SPORTS_NAMES,
} from '../../../data/people/other-names.ts';
import { AGES } from '../../../data/people/role-links.ts';
import { MIDDLE_NAMES, SURNAMES } from '../../../data/people/surnames.ts';
import { COUNTRIES } from '../../../data/places/countries.ts';
import { DISTRICTS } from '../../../data/places/districts.ts';
import { NAMED_AFTER_PEOPLE, PROVINCES } from '../../../data/places/provinces.ts';
import { DOT, SPACE } from './characters.ts';
import { phraseTable, PhraseTable, rangeHash } from './phrases.ts';
import {
  CAPITAL,
  HAS_DIGIT,
  isSyllableToken,
  joinHash,
  phraseHash,
  wordKey,
  type Tokens,
} from './scan.ts';

/** What the lexicons say of a word. */
export const SURNAME = 1;
export const MIDDLE_NAME = 2;
export const HONORIFIC = 4;
export const ORGANISATION_WORD = 8;
export const GIVEN_NAME = 16;
export const FOREIGN_SURNAME = 32;
/** A common English word; of words, as {@link COUNTRY} is of phrases. */
export const ENGLISH = 64;
export const COUNTRY = 64;
export const PLACE = 128;
/** A word that places and firms called after people begin with. */
export const NAMESAKE = 128;
/** A club, a brand, a paper, a foreign city, a lunar year. */
export const OTHER = 256;

/** What stands before a word. */
export const AFTER_HONORIFIC = 1;
export const AFTER_NAMESAKE = 2;
export const AFTER_LOOSE_NAMESAKE = 4;
export const AFTER_TITLE = 8;
export const AFTER_OFFICE = 16;

const LONGEST_PHRASE = 5;

function phrases(list: string): readonly string[] {
  return list
    .split('\n')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

function words(list: string): readonly string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}

/** A table whose numbers are the sums of the bits of the lists that a phrase stands in. */
export function bitTable(
  lists: readonly (readonly [bit: number, list: readonly string[]])[],
): PhraseTable {
  const table = new PhraseTable(lists.reduce((sum, [, list]) => sum + list.length, 0));
  for (const [bit, list] of lists)
    for (const phrase of list) {
      const key = phraseHash(phrase);
      table.set(key, Math.max(table.get(key), 0) | bit);
    }
  return table;
}

function titlePairs(list: string): readonly string[] {
  return phrases(list).flatMap((title) => {
    const parts = title.split(' ');
    return parts.slice(1).map((word, index) => `${parts[index]!} ${word}`);
  });
}

/** Traits of words; a surname is neither the start of an organisation nor a namesake. */
const TRAITS = bitTable([
  [SURNAME, words(SURNAMES)],
  [MIDDLE_NAME, words(MIDDLE_NAMES)],
  [HONORIFIC, phrases(HONORIFICS).filter((phrase) => !phrase.includes(' '))],
  [ORGANISATION_WORD, words(ORGANISATION_STARTS)],
  [GIVEN_NAME, words(FOREIGN_GIVEN_NAMES)],
  [FOREIGN_SURNAME, words(FOREIGN_SURNAMES)],
  [ENGLISH, words(ENGLISH_WORDS)],
  [
    NAMESAKE,
    [NAMESAKES, LOOSE_NAMESAKES].flatMap(phrases).filter((phrase) => !phrase.includes(' ')),
  ],
]);
for (const [key, bits] of TRAITS.entries())
  if ((bits & SURNAME) !== 0) TRAITS.set(key, bits & ~(ORGANISATION_WORD | NAMESAKE));

const BEFORE = bitTable([
  [AFTER_HONORIFIC, phrases(HONORIFICS)],
  [AFTER_NAMESAKE, phrases(NAMESAKES)],
  [AFTER_LOOSE_NAMESAKE, phrases(LOOSE_NAMESAKES)],
  [AFTER_OFFICE, phrases(OFFICES)],
  [AFTER_TITLE, [RANKS, ACADEMIC_TITLES, OCCUPATIONS].flatMap(phrases)],
]);

/** The last words of those, as most words are none. */
const LAST_WORDS = phraseTable(
  [HONORIFICS, NAMESAKES, LOOSE_NAMESAKES, OFFICES, RANKS, ACADEMIC_TITLES, OCCUPATIONS]
    .flatMap(phrases)
    .map((phrase) => phrase.split(/[^\p{L}\p{M}\d]+/u).findLast((word) => word !== '')!)
    .join('\n'),
);

const PEOPLE_FIRST: ReadonlySet<string> = new Set(phrases(NAMED_AFTER_PEOPLE));
/** Places and other things that are no people, by {@link placeBits}. */
export const PLACES: PhraseTable = bitTable([
  [
    PLACE,
    [PROVINCES, DISTRICTS, COUNTRIES].flatMap(phrases).filter((name) => !PEOPLE_FIRST.has(name)),
  ],
  [COUNTRY, phrases(COUNTRIES)],
  [OTHER, [SPORTS_NAMES, BRAND_NAMES, PLACE_NAMES, LUNAR_YEARS].flatMap(phrases)],
]);

/** Two words that follow each other inside titles: "Thủ tướng" is no Thủ. */
const TITLE_PAIRS = phraseTable(
  [RANKS, ACADEMIC_TITLES, OCCUPATIONS, OFFICES].flatMap(titlePairs).join('\n'),
);

/** What the lexicons say of a word, as bits. */
export function traitsOf(key: number): number {
  return Math.max(TRAITS.get(key), 0);
}

/** Whether a token is a surname of the lexicon. */
export function isSurname(tokens: Tokens, index: number): boolean {
  const traits = TRAITS.get(wordKey(tokens, index));
  return traits >= 0 && (traits & SURNAME) !== 0;
}

/** Whether a phrase is an honorific. */
export function isHonorific(phrase: number): boolean {
  const bits = BEFORE.get(phrase);
  return bits >= 0 && (bits & AFTER_HONORIFIC) !== 0;
}

/** No longer than an abbreviation is. */
const LONGEST_ABBREVIATION = 4;

/** "TP.", "TS.", "Mr.", but not the "năm." that ends a sentence. */
function isAbbreviation(tokens: Tokens, index: number): boolean {
  if (tokens.end[index]! - tokens.start[index]! > LONGEST_ABBREVIATION) return false;
  return (tokens.flags[index]! & CAPITAL) !== 0 || !isSyllableToken(tokens, index);
}

const ADDRESSES = phraseTable(ADDRESS_WORDS);

/** "số 12 | Lê Lợi", "ở 184 | Thái Thịnh". */
function isAddress(tokens: Tokens, from: number): boolean {
  return (
    from > 1 &&
    tokens.before[from] === SPACE &&
    (tokens.flags[from - 1]! & HAS_DIGIT) !== 0 &&
    tokens.before[from - 1] === SPACE &&
    ADDRESSES.get(wordKey(tokens, from - 2)) >= 0
  );
}

/** What ends directly before a token, as bits. */
export function contextOf(tokens: Tokens, from: number): number {
  if (from === 0) return 0;
  const gap = tokens.before[from]!;
  // "TP. X", "TS. X", "Mr. X"
  if (gap === DOT && tokens.after[from - 1] === DOT) {
    const bits = BEFORE.get(wordKey(tokens, from - 1));
    return bits > 0 && isAbbreviation(tokens, from - 1) ? bits : 0;
  }
  if (gap !== SPACE) return 0;
  if (isAddress(tokens, from)) return AFTER_NAMESAKE;
  return LAST_WORDS.get(wordKey(tokens, from - 1)) < 0 ? 0 : phraseBefore(tokens, from);
}

/** The bits of the longest phrase that ends before a token: "trưởng thôn" is an office, "thôn" a namesake. */
function phraseBefore(tokens: Tokens, to: number): number {
  let bits = 0;
  for (let size = 1; size <= LONGEST_PHRASE && size <= to; size += 1) {
    if (tokens.before[to - size + 1] !== SPACE) break;
    const found = BEFORE.get(rangeHash(tokens, to - size, to));
    if (found >= 0) bits = found;
  }
  return bits;
}

/** Whether a title of any kind begins at a token. */
export function opensTitle(tokens: Tokens, from: number): boolean {
  let phrase = 0;
  for (let index = from; index < tokens.count && index - from < LONGEST_PHRASE; index += 1) {
    if (index > from && tokens.before[index] !== SPACE) return false;
    phrase = joinHash(phrase, tokens.hash[index]!);
    const bits = BEFORE.get(phrase);
    if (bits >= 0 && (bits & (AFTER_OFFICE | AFTER_TITLE)) !== 0) return true;
  }
  return false;
}

const AGE_WORDS = phraseTable(AGES);

/** Whether "46 tuổi", "sinh năm", "SN 1975" begins at a token. */
export function isAge(tokens: Tokens, from: number): boolean {
  const word = (tokens.flags[from]! & HAS_DIGIT) !== 0 ? from + 1 : from;
  return word < tokens.count && AGE_WORDS.get(wordKey(tokens, word)) >= 0;
}

/** Whether a phrase is a place, a country, as bits. */
export function placeBits(phrase: number): number {
  const bits = PLACES.get(phrase);
  return bits < 0 ? 0 : bits;
}

/** Whether a phrase is a country. */
export function isCountry(phrase: number): boolean {
  return (placeBits(phrase) & COUNTRY) !== 0;
}

/** Whether two words stand side by side in a title. */
export function isTitlePair(tokens: Tokens, first: number): boolean {
  return TITLE_PAIRS.get(joinHash(wordKey(tokens, first), tokens.hash[first + 1]!)) >= 0;
}
