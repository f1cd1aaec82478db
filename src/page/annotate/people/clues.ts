import { keep } from '../../../text/kept.ts';
import { COMMA, DASH, OPEN, SPACE } from './characters.ts';
import {
  contextOf,
  COUNTRY,
  isAge,
  isCountry,
  OTHER,
  opensTitle,
  PLACE,
  placeBits,
  traitsOf,
} from './lexicon.ts';
import { readOffice } from './office-phrase.ts';
import { isOrganisationWord } from './organisation-words.ts';
import { rangeHash } from './phrases.ts';
import {
  CAPITAL,
  HAS_DIGIT,
  INITIAL,
  isSyllableToken,
  joinHash,
  STARTS,
  TIGHT,
  wordKey,
  type Tokens,
} from './scan.ts';
import {
  endingHash,
  leftKey,
  leftPairKey,
  logOdds,
  rightKey,
  rightPairKey,
  type Statistics,
} from './statistics.ts';
import {
  everydayOf,
  FOREIGN_WORD,
  formOdds,
  KNOWN_WORD,
  placesOf,
  TRAIT_BITS,
} from './word-table.ts';

/** What is known of each token once, so that spans only add it up; filled for tokens of runs only. */
export interface Clues {
  readonly statistics: Statistics;
  /** Log-odds of being first, middle, last and only word of a name: four a token, in tenths. */
  readonly word: Int8Array;
  /** The same, one number a token. */
  readonly odds: Int32Array;
  /** Log-odds of being a word in lower case, in tenths. */
  readonly everyday: Int8Array;
  readonly known: Uint8Array;
  /** 1 where the word is part of no name at all. */
  readonly never: Uint8Array;
  /** 1 where the word is no Vietnamese syllable. */
  readonly foreign: Uint8Array;
  /** Bits of the lexicons. */
  readonly traits: Uint8Array;
  /** What is known of the word as a phrase, and of places that it begins with the next word. */
  readonly facts: Int32Array;
  readonly placePair: Uint16Array;
  readonly context: Uint8Array;
  readonly left: Int8Array;
  readonly leftPair: Int8Array;
  readonly right: Int8Array;
  readonly rightPair: Int8Array;
  /** How surely the token is part of a longer phrase that is no name, in tenths of log-odds. */
  readonly cover: Int8Array;
  /** 1 where the word is part of a place of two words or more. */
  readonly inPlace: Uint8Array;
  /** 1 where a run ends in a word that the next one completes: "Thu | nhập". */
  readonly compound: Uint8Array;
  /** What follows a run, as bits. */
  readonly follows: Uint8Array;
  /** 1 directly after a country that opens the run: "người mẫu gốc Việt | X", "người đồng cấp Mỹ | X". */
  readonly afterNationality: Uint8Array;
  /** 1 directly after the country of an office: "Chủ tịch Trung Quốc | Tập Cận Bình". */
  readonly afterCountry: Uint8Array;
  /** 1 where an office with its organisation ends: "Bộ trưởng Tài chính | Hồ Văn Bình". */
  readonly officeReaches: Uint8Array;
}

/** ", giám đốc ...", "(Chủ tịch ..." follows. */
export const TITLE_FOLLOWS = 1;
/** ", 46 tuổi", "(SN 1975" follows. */
export const AGE_FOLLOWS = 2;

/** A word whose four log-odds all lie here or below, in tenths, is part of no name; the least is -60. */
const NEVER = -48;
/** From here on a phrase that is no name claims its words, in tenths of log-odds. */
const LEAST_COVER = 15;
/** What a phrase of the lexicon of places counts as, in tenths of log-odds. */
const PLACE_COVER = 30;
/** The statistics of forms go so far, in words. */
export const LONGEST_FORM = 5;

type Columns = Omit<Clues, 'statistics'>;

const keptColumns = keep((room): Columns => {
  const odds = new Int32Array(room);
  return {
    odds,
    word: new Int8Array(odds.buffer),
    everyday: new Int8Array(room),
    known: new Uint8Array(room),
    never: new Uint8Array(room),
    foreign: new Uint8Array(room),
    traits: new Uint8Array(room),
    facts: new Int32Array(room),
    placePair: new Uint16Array(room),
    context: new Uint8Array(room),
    left: new Int8Array(room),
    leftPair: new Int8Array(room),
    right: new Int8Array(room),
    rightPair: new Int8Array(room),
    cover: new Int8Array(room),
    inPlace: new Uint8Array(room),
    compound: new Uint8Array(room),
    follows: new Uint8Array(room),
    afterNationality: new Uint8Array(room),
    afterCountry: new Uint8Array(room),
    officeReaches: new Uint8Array(room),
  };
});

/** Empty clues for the tokens of a text, which the next call writes over. */
export function cluesForNow(count: number, statistics: Statistics): Clues {
  const columns = keptColumns(count + 1);
  for (const column of Object.values(columns)) column.fill(0, 0, count + 1);
  return { statistics, ...columns };
}

/** Looks up what the statistics say of the tokens of a run. */
export function gatherClues(tokens: Tokens, from: number, to: number, clues: Clues): void {
  const { statistics, word, never } = clues;
  for (let index = from; index < to; index += 1) {
    lookUpWord(tokens, index, clues);
    const best = Math.max(
      word[index * 4]!,
      word[index * 4 + 1]!,
      word[index * 4 + 2]!,
      word[index * 4 + 3]!,
    );
    if (best <= NEVER) {
      never[index] = 1;
      clues.traits[index] = 0;
      continue;
    }
    clues.context[index] = contextOf(tokens, index);
    // The start of a sentence says nothing of what follows.
    if ((tokens.flags[index]! & STARTS) === 0) {
      clues.left[index] = logOdds(statistics.left, leftKey(tokens, index));
      clues.leftPair[index] = logOdds(statistics.left, leftPairKey(tokens, index));
    }
    clues.right[index] = logOdds(statistics.right, rightKey(tokens, index));
    clues.rightPair[index] = logOdds(statistics.right, rightPairKey(tokens, index));
  }
  if (never[to - 1] === 0) lookAhead(tokens, to, clues);
  if (never[from] === 0 && officeReaches(tokens, from)) clues.officeReaches[from] = 1;
  if (to - from > 1) findNationality(tokens, from, to, clues);
  if (to - from > 2) findPlaces(tokens, from, to, clues);
}

/** What follows a run that ends at `to`. */
function lookAhead(tokens: Tokens, to: number, clues: Clues): void {
  if (to >= tokens.count) return;
  const gap = tokens.before[to]!;
  if (gap === SPACE) {
    if ((tokens.flags[to]! & (CAPITAL | HAS_DIGIT)) !== 0) return;
    const pair = joinHash(wordKey(tokens, to - 1), tokens.hash[to]!);
    if (clues.statistics.compounds.get(pair) >= 0) clues.compound[to - 1] = 1;
    return;
  }
  if (gap !== tokens.after[to - 1] || (gap !== COMMA && gap !== OPEN && gap !== DASH)) return;
  if (opensTitle(tokens, to)) clues.follows[to - 1] = TITLE_FOLLOWS;
  else if (isAge(tokens, to)) clues.follows[to - 1] = AGE_FOLLOWS;
}

const LONGEST_PLACE = 3;

/** Marks where a country ends that a run opens with. */
function findNationality(tokens: Tokens, from: number, to: number, clues: Clues): void {
  for (let end = from + 1; end < to && end - from <= LONGEST_PLACE; end += 1)
    if (isCountry(rangeHash(tokens, from, end))) clues.afterNationality[end] = 1;
}

/** Marks where the country, the province or the district of an office ends inside a run. */
function findPlaces(tokens: Tokens, from: number, to: number, clues: Clues): void {
  for (let index = from + 1; index < to; index += 1)
    for (let size = 1; size <= LONGEST_PLACE && size <= index - from; size += 1) {
      const bits = placeBits(rangeHash(tokens, index - size, index));
      if ((bits & (size === 1 ? COUNTRY : COUNTRY | PLACE)) === 0) continue;
      if (officeReaches(tokens, index)) clues.afterCountry[index] = 1;
    }
}

/** So far, in words, an office may stand before the end of its organisation. */
const OFFICE_REACH = 14;

/** Whether an office with its organisation ends exactly before a token. */
function officeReaches(tokens: Tokens, end: number): boolean {
  if (end === 0 || !isOrganisationWord(tokens, end - 1)) return false;
  for (let from = end - 1; from >= 0 && end - from <= OFFICE_REACH; from -= 1) {
    if (tokens.before[from + 1] !== SPACE && (tokens.flags[from + 1]! & TIGHT) === 0) return false;
    const office = readOffice(tokens, from, end);
    if (office?.to === end && office.headEnd < end) return true;
  }
  return false;
}

function lookUpWord(tokens: Tokens, index: number, clues: Clues): void {
  const { words, endings, phrases } = clues.statistics;
  const key = wordKey(tokens, index);
  const record = words.find(key);
  const marks = words.marks(record);
  const known = (marks & KNOWN_WORD) !== 0;
  clues.traits[index] = known ? marks & TRAIT_BITS : traitsOf(key);
  clues.facts[index] = known ? words.facts(record) : Math.max(phrases.get(key), 0);
  // The statistics are of capitalised words; "o-cha" in "Chan-o-cha" and "de" say only that they are foreign.
  if ((tokens.flags[index]! & CAPITAL) === 0) {
    clues.known[index] = 1;
    clues.foreign[index] = 1;
    return;
  }
  const initial = (tokens.flags[index]! & INITIAL) !== 0;
  if (known) {
    clues.known[index] = 1;
    clues.odds[index] = words.odds(record);
    clues.everyday[index] = everydayOf(marks);
    if ((marks & FOREIGN_WORD) !== 0 && !initial) clues.foreign[index] = 1;
    return;
  }
  clues.odds[index] = endings.odds(endings.find(endingHash(tokens, index)));
  if (!initial && !isSyllableToken(tokens, index)) clues.foreign[index] = 1;
}

/** What is known of a stretch of words; a phrase that is no name covers its words. */
export function weighForm(clues: Clues, from: number, to: number, form: number): number {
  const size = to - from;
  if (size === 1) return clues.facts[from]!;
  const facts = Math.max(clues.statistics.phrases.get(form), 0);
  const places = placesOf(facts);
  if (size === 2) clues.placePair[from] = places;
  if (size > LONGEST_FORM) return facts;
  const isPlace = (places & (PLACE | OTHER)) !== 0;
  const strength = isPlace ? PLACE_COVER : -formOdds(facts);
  if (isPlace) clues.inPlace.fill(1, from, to);
  if (strength >= LEAST_COVER)
    for (let index = from; index < to; index += 1)
      if (clues.cover[index]! < strength) clues.cover[index] = strength;
  return facts;
}
