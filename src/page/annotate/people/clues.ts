import { isSyllable } from '../../../text/syllable.ts';
import { COMMA, DASH, OPEN, SPACE } from './characters.ts';
import {
  contextOf,
  COUNTRY,
  isAge,
  OTHER,
  opensTitle,
  PLACE,
  placeBits,
  traitsOf,
} from './lexicon.ts';
import { readOffice } from './office-phrase.ts';
import { rangeHash } from './phrases.ts';
import {
  CAPITAL,
  HAS_DIGIT,
  INITIAL,
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

/** What is known of each token once, so that spans only add it up; filled for tokens of runs only. */
export interface Clues {
  readonly statistics: Statistics;
  /** Log-odds of being first, middle, last and only word of a name: four a token, in tenths. */
  readonly word: Int8Array;
  readonly known: Uint8Array;
  /** 1 where the word is part of no name at all. */
  readonly never: Uint8Array;
  /** 1 where the word is no Vietnamese syllable. */
  readonly foreign: Uint8Array;
  /** Bits of the lexicons. */
  readonly traits: Uint8Array;
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
const LONGEST_FORM = 5;

/** Empty clues for the tokens of a text. */
export function makeClues(count: number, statistics: Statistics): Clues {
  return {
    statistics,
    word: new Int8Array(count * 4),
    known: new Uint8Array(count),
    never: new Uint8Array(count),
    foreign: new Uint8Array(count),
    traits: new Uint8Array(count),
    context: new Uint8Array(count),
    left: new Int8Array(count),
    leftPair: new Int8Array(count),
    right: new Int8Array(count),
    rightPair: new Int8Array(count),
    cover: new Int8Array(count),
    inPlace: new Uint8Array(count),
    compound: new Uint8Array(count),
    follows: new Uint8Array(count),
    afterCountry: new Uint8Array(count),
    officeReaches: new Uint8Array(count),
  };
}

/** Looks up what the statistics say of the tokens of a run. */
export function gatherClues(tokens: Tokens, from: number, to: number, clues: Clues): void {
  const { statistics, word } = clues;
  lookAhead(tokens, to, clues);
  if (officeReaches(tokens, from)) clues.officeReaches[from] = 1;
  if (to - from > 2) findPlaces(tokens, from, to, clues);
  for (let index = from; index < to; index += 1) {
    lookUpWord(tokens, index, clues);
    const best = Math.max(
      word[index * 4]!,
      word[index * 4 + 1]!,
      word[index * 4 + 2]!,
      word[index * 4 + 3]!,
    );
    if (best <= NEVER) {
      clues.never[index] = 1;
      continue;
    }
    clues.traits[index] = traitsOf(tokens, index);
    clues.context[index] = contextOf(tokens, index);
    // The start of a sentence says nothing of what follows.
    if ((tokens.flags[index]! & STARTS) === 0) {
      clues.left[index] = logOdds(statistics.left, leftKey(tokens, index));
      clues.leftPair[index] = logOdds(statistics.left, leftPairKey(tokens, index));
    }
    clues.right[index] = logOdds(statistics.right, rightKey(tokens, index));
    clues.rightPair[index] = logOdds(statistics.right, rightPairKey(tokens, index));
  }
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
  for (let from = end - 1; from >= 0 && end - from <= OFFICE_REACH; from -= 1) {
    if (tokens.before[from + 1] !== SPACE && (tokens.flags[from + 1]! & TIGHT) === 0) return false;
    const office = readOffice(tokens, from, end);
    if (office?.to === end && office.headEnd < end) return true;
  }
  return false;
}

function lookUpWord(tokens: Tokens, index: number, clues: Clues): void {
  const { statistics, word } = clues;
  clues.known[index] = 1;
  // The statistics are of capitalised words; "o-cha" in "Chan-o-cha" says nothing.
  if ((tokens.flags[index]! & CAPITAL) === 0) return;
  const initial = (tokens.flags[index]! & INITIAL) !== 0;
  let row = statistics.words.get(tokens.hash[index]!);
  let values = statistics.wordValues;
  clues.known[index] = row < 0 ? 0 : 1;
  if (row >= 0) clues.foreign[index] = initial ? 0 : statistics.foreign[row]!;
  else {
    const spelt = tokens.text.slice(tokens.start[index], tokens.end[index]);
    clues.foreign[index] = initial || isSyllable(spelt) ? 0 : 1;
    row = statistics.endings.get(endingHash(tokens, index));
    values = statistics.endingValues;
  }
  if (row < 0) return;
  for (let column = 0; column < 4; column += 1)
    word[index * 4 + column] = values[row * 4 + column]!;
}

/** The tenths of log-odds of the whole form; a phrase that is no name covers its words. */
export function weighForm(clues: Clues, from: number, to: number, form: number): number {
  const size = to - from;
  if (size > LONGEST_FORM) return 0;
  const value = logOdds(clues.statistics.forms, form);
  if (size === 1) return value;
  const isPlace = (placeBits(form) & (PLACE | OTHER)) !== 0;
  const strength = isPlace ? PLACE_COVER : -value;
  if (isPlace) clues.inPlace.fill(1, from, to);
  if (strength >= LEAST_COVER)
    for (let index = from; index < to; index += 1)
      if (clues.cover[index]! < strength) clues.cover[index] = strength;
  return value;
}
