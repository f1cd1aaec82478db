import { ACADEMIC_TITLES } from '../../../data/people/academic-titles.ts';
import { FOREIGN_GIVEN_NAMES, FOREIGN_SURNAMES } from '../../../data/people/foreign-names.ts';
import { HONORIFICS } from '../../../data/people/honorifics.ts';
import { OCCUPATIONS } from '../../../data/people/occupations.ts';
import { OFFICES } from '../../../data/people/offices.ts';
import { ORGANISATION_STARTS } from '../../../data/people/organisation-starts.ts';
import { LOOSE_NAMESAKES, NAMESAKES } from '../../../data/people/organisations.ts';
import { RANKS } from '../../../data/people/ranks.ts';
import { MIDDLE_NAMES, SURNAMES } from '../../../data/people/surnames.ts';
import { COUNTRIES } from '../../../data/places/countries.ts';
import { DISTRICTS } from '../../../data/places/districts.ts';
import { PROVINCES } from '../../../data/places/provinces.ts';
import { isSyllable } from '../../../text/syllable.ts';
import { APOSTROPHE, DASH, DOT, SPACE } from './characters.ts';
import { phraseTable, rangeHash, type PhraseTable } from './phrases.ts';
import {
  ALL_CAPS,
  CAPITAL,
  HAS_DIGIT,
  INITIAL,
  joinHash,
  ONE_LETTER,
  STARTS,
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
  TENTHS,
  type Statistics,
} from './statistics.ts';

/** The features of a span, in the order of the weights. */
export const FEATURES = [
  'one word',
  'two words',
  'three words',
  'four words',
  'five words or more',
  'first word',
  'weakest middle word',
  'last word',
  'only word',
  'unknown word',
  'unknown only word',
  'left of one word',
  'left pair of one word',
  'right of one word',
  'right pair of one word',
  'left',
  'left pair',
  'right',
  'right pair',
  'inner left',
  'inner right',
  'last word of the run outside',
  'first word of the run outside',
  'form of one word',
  'form',
  'surname first of two',
  'surname first of three or more',
  'surname alone',
  'middle name after the surname',
  'surname before',
  'honorific before',
  'honorific inside',
  'namesake before',
  'place',
  'starts a sentence as one word',
  'starts a sentence',
  'capitals among lower case',
  'shouted',
  'digit',
  'one letter without its dot',
  'initial last',
  'initial alone',
  'initial first',
  'hyphen',
  'dot inside',
  'lower-case word inside',
  'part of another phrase',
  'place first',
  'organisation word inside',
  'foreign given name first',
  'foreign surname last',
  'foreign name alone',
  'rank or occupation before',
  'place alone, no honorific before',
  'loose namesake before',
  'runs on into a title',
  'country before the rest',
  'Vietnamese words',
  'foreign words',
  'Vietnamese and foreign words',
  'foreign word alone',
  'same form elsewhere',
  'same form elsewhere is none',
  'end of a name elsewhere',
  'start of a name elsewhere',
  'other part of a name elsewhere',
  'form elsewhere, one word',
  'listed after a name',
  'listed after something else',
  'listed before a name',
  'listed before something else',
] as const;

/** The number of features that look at the span alone; the rest look at the article. */
export const LOCAL_FEATURES = 61;

const SURNAME_TABLE = phraseTable(SURNAMES.replaceAll('\n', ' '));
const MIDDLE_TABLE = phraseTable(MIDDLE_NAMES.replaceAll('\n', ' '));
const HONORIFIC_TABLE = phraseTable(HONORIFICS);
const NAMESAKE_TABLE = phraseTable(NAMESAKES);
const LOOSE_NAMESAKE_TABLE = phraseTable(LOOSE_NAMESAKES);
const COUNTRY_TABLE = phraseTable(COUNTRIES);
/** Two words that follow each other inside titles: "Thủ tướng" is no Thủ. */
const TITLE_PAIRS = phraseTable(titlePairs([RANKS, ACADEMIC_TITLES, OCCUPATIONS, OFFICES]));
const TITLE_TABLE = phraseTable(RANKS, ACADEMIC_TITLES, OCCUPATIONS);
const ORGANISATION_TABLE = phraseTable(ORGANISATION_STARTS.replaceAll('\n', ' '));
const GIVEN_TABLE = phraseTable(FOREIGN_GIVEN_NAMES.replaceAll('\n', ' '));
const FOREIGN_SURNAME_TABLE = phraseTable(FOREIGN_SURNAMES.replaceAll('\n', ' '));
const PLACE_TABLE = phraseTable(PROVINCES, DISTRICTS, COUNTRIES);

function titlePairs(lists: readonly string[]): string {
  const pairs = lists.flatMap((list) =>
    list.split('\n').flatMap((title) => {
      const words = title.split(' ');
      return words.slice(1).map((word, index) => `${words[index]!} ${word}`);
    }),
  );
  return [...new Set(pairs)].join('\n');
}

/** Whether a token is a surname of the lexicon. */
export function isSurname(tokens: Tokens, index: number): boolean {
  return SURNAME_TABLE.get(wordKey(tokens, index)) >= 0;
}

/** Whether the words from `from` up to `to` are an honorific. */
export function isHonorific(hash: number): boolean {
  return HONORIFIC_TABLE.get(hash) >= 0;
}

/** What is known of each token once, so that spans only add it up; filled for tokens of runs only. */
export interface Clues {
  readonly statistics: Statistics;
  readonly word: Int8Array;
  readonly known: Uint8Array;
  readonly left: Int8Array;
  readonly leftPair: Int8Array;
  readonly right: Int8Array;
  readonly rightPair: Int8Array;
  /** How surely the token is part of a longer phrase that is no name, in tenths of log-odds. */
  readonly cover: Int8Array;
  /** 1 where the word is no Vietnamese syllable. */
  readonly foreign: Uint8Array;
}

/** Empty clues for the tokens of a text. */
export function makeClues(count: number, statistics: Statistics): Clues {
  return {
    statistics,
    word: new Int8Array(count * 4),
    known: new Uint8Array(count),
    left: new Int8Array(count),
    leftPair: new Int8Array(count),
    right: new Int8Array(count),
    rightPair: new Int8Array(count),
    cover: new Int8Array(count),
    foreign: new Uint8Array(count),
  };
}

function isForeign(tokens: Tokens, index: number): 0 | 1 {
  return isSyllable(tokens.text.slice(tokens.start[index], tokens.end[index])) ? 0 : 1;
}

/** Looks up what the statistics say of the tokens of a run. */
export function gatherClues(tokens: Tokens, from: number, to: number, clues: Clues): void {
  const { statistics, word } = clues;
  for (let index = from; index < to; index += 1) {
    let row = statistics.words.get(tokens.hash[index]!);
    let values = statistics.wordValues;
    clues.known[index] = row < 0 ? 0 : 1;
    if (row >= 0) clues.foreign[index] = statistics.foreign[row]!;
    else {
      clues.foreign[index] = isForeign(tokens, index);
      row = statistics.endings.get(endingHash(tokens, index));
      values = statistics.endingValues;
    }
    if (row >= 0)
      for (let column = 0; column < 4; column += 1)
        word[index * 4 + column] = values[row * 4 + column]!;
    // The start of a sentence says nothing of what follows.
    if ((tokens.flags[index]! & STARTS) === 0) {
      clues.left[index] = logOdds(statistics.left, leftKey(tokens, index));
      clues.leftPair[index] = logOdds(statistics.left, leftPairKey(tokens, index));
    }
    clues.right[index] = logOdds(statistics.right, rightKey(tokens, index));
    clues.rightPair[index] = logOdds(statistics.right, rightPairKey(tokens, index));
  }
}

/** The most words of what a namesake or a title is. */
const LONGEST_NAMESAKE = 4;
/** From here on a phrase that is no name claims its words, in tenths of log-odds. */
const LEAST_COVER = 15;
/** What a phrase of the lexicon of places counts as, in tenths of log-odds. */
const PLACE_COVER = 30;

/** The tenths of log-odds of the whole form; a phrase that is no name covers its words. */
export function weighForm(clues: Clues, from: number, to: number, form: number): number {
  const size = to - from;
  if (size > 5) return 0;
  const value = logOdds(clues.statistics.forms, form);
  if (size === 1) return value;
  const strength = PLACE_TABLE.get(form) >= 0 ? PLACE_COVER : -value;
  if (strength >= LEAST_COVER)
    for (let index = from; index < to; index += 1)
      clues.cover[index] = Math.max(clues.cover[index]!, strength);
  return value;
}

/** How surely a span is only a part of a phrase that is no name. */
function coverOf(clues: Clues, run: Run, from: number, to: number): number {
  const goesOn =
    (from > run.from && clues.cover[from - 1]! > 0) || (to < run.to && clues.cover[to]! > 0);
  if (!goesOn) return 0;
  let least = 127;
  for (let index = from; index < to; index += 1) least = Math.min(least, clues.cover[index]!);
  return least;
}

/** "Thủ | tướng": the last word and the lower-case one after it stand in a title. */
function runsOn(tokens: Tokens, to: number): boolean {
  return (
    to < tokens.count &&
    tokens.before[to] === SPACE &&
    (tokens.flags[to]! & CAPITAL) === 0 &&
    TITLE_PAIRS.get(joinHash(wordKey(tokens, to - 1), tokens.hash[to]!)) >= 0
  );
}

/** "Nhật Shinzo Abe", "Hàn Quốc Moon Jae-in", but not "Mỹ Tâm". */
function countryFirst(tokens: Tokens, clues: Clues, from: number, to: number): boolean {
  if (to - from < 2) return false;
  const word = wordKey(tokens, from);
  if (COUNTRY_TABLE.get(word) >= 0 && clues.foreign[from + 1] === 1) return true;
  return to - from > 2 && COUNTRY_TABLE.get(joinHash(word, tokens.hash[from + 1]!)) >= 0;
}

function writeLanguage(clues: Clues, from: number, to: number, out: Float64Array): void {
  let foreign = 0;
  for (let index = from; index < to; index += 1) foreign += clues.foreign[index]!;
  if (to - from === 1) out[60] = foreign;
  else if (foreign === 0) out[57] = 1;
  else if (foreign === to - from) out[58] = 1;
  else out[59] = 1;
}

function placeFirst(tokens: Tokens, from: number, to: number): boolean {
  if (to - from < 2) return false;
  const word = wordKey(tokens, from);
  if (PLACE_TABLE.get(word) >= 0) return true;
  return to - from > 2 && PLACE_TABLE.get(joinHash(word, tokens.hash[from + 1]!)) >= 0;
}

function endsBefore(tokens: Tokens, from: number, table: PhraseTable): boolean {
  for (let size = 1; size <= LONGEST_NAMESAKE && size <= from; size += 1) {
    if (tokens.before[from - size + 1] !== SPACE) return false;
    if (table.get(rangeHash(tokens, from - size, from)) >= 0) return true;
  }
  return false;
}

/** Whether a street, a school or the like is called by the name that begins at a token. */
export function isNamesake(tokens: Tokens, from: number): boolean {
  return endsBefore(tokens, from, NAMESAKE_TABLE);
}

/** Whether an honorific ends directly before a token. */
export function honorificBefore(tokens: Tokens, from: number): boolean {
  if (from < 1 || tokens.before[from] !== SPACE) return false;
  if (isHonorific(wordKey(tokens, from - 1))) return true;
  return (
    from > 1 &&
    tokens.before[from - 1] === SPACE &&
    isHonorific(joinHash(wordKey(tokens, from - 2), tokens.hash[from - 1]!))
  );
}

/** The run that a span lies in. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly shouted: boolean;
  /** Listed after a street, a school or the like: "đường X và Y". */
  readonly namesake: boolean;
}

/**
 * Writes the features of the span `[from, to)` that need no other part of the article into `out`.
 * `form` is the hash of the span's words.
 */
export function writeLocalFeatures(
  tokens: Tokens,
  clues: Clues,
  run: Run,
  from: number,
  to: number,
  form: number,
  formValue: number,
  out: Float64Array,
): void {
  out.fill(0);
  const { word, known } = clues;
  const size = to - from;
  const last = to - 1;
  const one = size === 1;
  out[Math.min(size, 5) - 1] = 1;
  if (one) {
    out[8] = word[from * 4 + 3]! * TENTHS;
    out[10] = 1 - known[from]!;
    out[11] = clues.left[from]! * TENTHS;
    out[12] = clues.leftPair[from]! * TENTHS;
    out[13] = clues.right[last]! * TENTHS;
    out[14] = clues.rightPair[last]! * TENTHS;
  } else {
    out[5] = word[from * 4]! * TENTHS;
    if (size > 2) {
      let weakest = 127;
      for (let index = from + 1; index < last; index += 1)
        weakest = Math.min(weakest, word[index * 4 + 1]!);
      out[6] = weakest * TENTHS;
    }
    out[7] = word[last * 4 + 2]! * TENTHS;
    for (let index = from; index < to; index += 1) out[9]! += (1 - known[index]!) / size;
    out[15] = clues.left[from]! * TENTHS;
    out[16] = clues.leftPair[from]! * TENTHS;
    out[17] = clues.right[last]! * TENTHS;
    out[18] = clues.rightPair[last]! * TENTHS;
  }
  if (from > run.from) {
    out[19] = 1;
    out[22] = Math.max(word[(from - 1) * 4]!, word[(from - 1) * 4 + 3]!) * TENTHS;
  }
  if (to < run.to) {
    out[20] = 1;
    out[21] = word[to * 4 + 2]! * TENTHS;
  }
  out[one ? 23 : 24] = formValue * TENTHS;
  const flags = tokens.flags[from]!;
  if (isSurname(tokens, from)) {
    out[one ? 27 : size === 2 ? 25 : 26] = 1;
    if (size > 2 && MIDDLE_TABLE.get(wordKey(tokens, from + 1)) >= 0) out[28] = 1;
  }
  if (from > run.from && isSurname(tokens, from - 1)) out[29] = 1;
  if (honorificBefore(tokens, from)) out[30] = 1;
  if (isHonorific(wordKey(tokens, from)) && !one) out[31] = 1;
  if (isNamesake(tokens, from) || (from === run.from && run.namesake)) out[32] = 1;
  else if (endsBefore(tokens, from, LOOSE_NAMESAKE_TABLE)) out[54] = 1;
  if (runsOn(tokens, to)) out[55] = 1;
  if (countryFirst(tokens, clues, from, to)) out[56] = 1;
  writeLanguage(clues, from, to, out);
  if (PLACE_TABLE.get(form) >= 0) out[33] = 1;
  if ((flags & STARTS) !== 0) out[one ? 34 : 35] = 1;
  out[37] = run.shouted ? 1 : 0;
  out[46] = coverOf(clues, run, from, to) * TENTHS;
  if (placeFirst(tokens, from, to)) out[47] = 1;
  for (let index = from; index < to; index += 1)
    if (ORGANISATION_TABLE.get(wordKey(tokens, index)) >= 0 && !isSurname(tokens, index))
      out[48] = 1;
  const given = GIVEN_TABLE.get(wordKey(tokens, from)) >= 0;
  const surname = FOREIGN_SURNAME_TABLE.get(wordKey(tokens, last)) >= 0;
  if (one) out[51] = given || surname ? 1 : 0;
  else {
    if (given) out[49] = 1;
    if (surname) out[50] = 1;
  }
  if (endsBefore(tokens, from, TITLE_TABLE)) out[52] = 1;
  if (one && out[33] === 1 && out[30] === 0) out[53] = 1;
  writeShape(tokens, run, from, to, out);
}

function writeShape(tokens: Tokens, run: Run, from: number, to: number, out: Float64Array): void {
  for (let index = from; index < to; index += 1) {
    const flags = tokens.flags[index]!;
    if (!run.shouted && (flags & ALL_CAPS) !== 0) out[36] = 1;
    if ((flags & HAS_DIGIT) !== 0) out[38] = 1;
    if ((flags & ONE_LETTER) !== 0 && (flags & INITIAL) === 0) out[39] = 1;
    if ((flags & CAPITAL) === 0) out[45] = 1;
    if (index === from) continue;
    const before = tokens.before[index]!;
    if (before === DASH || before === APOSTROPHE) out[43] = 1;
    if (before === DOT) out[44] = 1;
  }
  const initialLast = (tokens.flags[to - 1]! & INITIAL) !== 0;
  if (initialLast) out[to - from === 1 ? 41 : 40] = 1;
  else if ((tokens.flags[from]! & INITIAL) !== 0) out[42] = 1;
}
