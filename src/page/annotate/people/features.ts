import { APOSTROPHE, DASH, DOT, SPACE } from './characters.ts';
import { AGE_FOLLOWS, LONGEST_FORM, TITLE_FOLLOWS, type Clues } from './clues.ts';
import { FEATURE } from './feature.ts';
import {
  AFTER_HONORIFIC,
  AFTER_LOOSE_NAMESAKE,
  AFTER_NAMESAKE,
  AFTER_OFFICE,
  AFTER_TITLE,
  COUNTRY,
  ENGLISH,
  FOREIGN_SURNAME,
  GIVEN_NAME,
  HONORIFIC,
  isTitlePair,
  MIDDLE_NAME,
  NAMESAKE,
  ORGANISATION_WORD,
  OTHER,
  PLACE,
  SURNAME,
} from './lexicon.ts';
import {
  ALL_CAPS,
  CAPITAL,
  HAS_DIGIT,
  INITIAL,
  ONE_LETTER,
  STARTS,
  TIGHT,
  type Tokens,
} from './scan.ts';
import type { Score } from './score.ts';
import { TENTHS } from './statistics.ts';
import { cueOdds, formOdds, placesOf } from './word-table.ts';

/** The run that a span lies in. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly shouted: boolean;
  /** Listed after a street, a school or the like: "đường X và Y". */
  readonly namesake: boolean;
  /** Directly after one: "đường Nguyễn Chí Thanh". */
  readonly afterNamesake: boolean;
}

/** A form with this log-odds is no mere part of another, in tenths. */
const KNOWN_FORM = 15;
const KNOWN_WORD = 30;

/** Adds to a score all that a span says by itself; `facts` are what is known of its words as a phrase. */
export function scoreSpan(
  tokens: Tokens,
  clues: Clues,
  run: Run,
  from: number,
  to: number,
  facts: number,
  score: Score,
): void {
  const never = clues.never;
  for (let index = from; index < to; index += 1)
    if (never[index] === 1) {
      score.add(FEATURE.neverInNames, 1);
      return;
    }
  if (isCutAtJoint(tokens, run, from, to)) {
    score.add(FEATURE.neverInNames, 1);
    return;
  }
  score.add(FEATURE.oneWord + Math.min(to - from, 5) - 1, 1);
  const cue = cueOdds(facts);
  // What a phrase mostly is says nothing where a title says what it is here.
  const titled = (clues.context[from]! & (AFTER_HONORIFIC | AFTER_TITLE | AFTER_OFFICE)) !== 0;
  const odds = to - from > LONGEST_FORM ? 0 : formOdds(facts);
  const value = titled && (placesOf(facts) & PLACE) === 0 ? Math.max(odds, 0) : odds;
  if (cue !== 0 && !(cue < 0 && titled))
    score.add(to - from === 1 ? FEATURE.cueOfOne : FEATURE.cue, cue * TENTHS);
  if (to - from === 1) scoreWord(clues, from, value, score);
  else scoreWords(clues, from, to, value, score);
  scoreBoundaries(tokens, clues, run, from, to, score);
  const known = value >= (to - from > 1 ? KNOWN_FORM : KNOWN_WORD);
  const cover = known ? 0 : coverOf(clues, run, from, to);
  if (cover > 0) score.add(FEATURE.partOfOther, cover * TENTHS);
  scorePlace(clues, from, to, placesOf(facts), score);
  scoreShape(tokens, run, from, to, score);
}

/** "Mohammed bin |", "Mohammed | bin Salman": a particle in lower case ends no name, and begins none inside a run. */
function isCutAtJoint({ flags }: Tokens, run: Run, from: number, to: number): boolean {
  if ((flags[to - 1]! & (CAPITAL | TIGHT)) === 0) return true;
  return from > run.from && (flags[from]! & CAPITAL) === 0;
}

/** What stands around a name of one word weighs more where the word itself says little. */
const AROUND_ONE = {
  left: FEATURE.leftOfOne,
  leftPair: FEATURE.leftPairOfOne,
  right: FEATURE.rightOfOne,
  rightPair: FEATURE.rightPairOfOne,
} as const;
const AROUND_FOREIGN = {
  left: FEATURE.leftOfForeign,
  leftPair: FEATURE.leftPairOfForeign,
  right: FEATURE.rightOfForeign,
  rightPair: FEATURE.rightPairOfForeign,
} as const;

function scoreWord(clues: Clues, at: number, value: number, score: Score): void {
  const traits = clues.traits[at]!;
  score.add(FEATURE.onlyWord, clues.word[at * 4 + 3]! * TENTHS);
  score.add(FEATURE.unknownOnlyWord, 1 - clues.known[at]!);
  const around = clues.foreign[at] === 1 ? AROUND_FOREIGN : AROUND_ONE;
  score.add(around.left, clues.left[at]! * TENTHS);
  score.add(around.leftPair, clues.leftPair[at]! * TENTHS);
  score.add(around.right, clues.right[at]! * TENTHS);
  score.add(around.rightPair, clues.rightPair[at]! * TENTHS);
  score.add(FEATURE.formOfOne, value * TENTHS);
  if ((traits & SURNAME) !== 0) score.add(FEATURE.surnameAlone, 1);
  if ((traits & (GIVEN_NAME | FOREIGN_SURNAME)) !== 0) score.add(FEATURE.foreignNameAlone, 1);
  if ((traits & ENGLISH) !== 0) score.add(FEATURE.englishAlone, 1);
  if ((traits & ORGANISATION_WORD) !== 0) score.add(FEATURE.organisationWord, 1);
  if (clues.foreign[at] === 1) score.add(FEATURE.foreignAlone, 1);
  if (clues.compound[at] === 1) score.add(FEATURE.compound, 1);
}

function scoreWords(clues: Clues, from: number, to: number, value: number, score: Score): void {
  const { word, traits } = clues;
  const size = to - from;
  const last = to - 1;
  const first = traits[from]!;
  let weakest = 127;
  let unknown = 1 - clues.known[from]! + (1 - clues.known[last]!);
  let foreign = clues.foreign[from]! + clues.foreign[last]!;
  let all = first | traits[last]!;
  for (let index = from + 1; index < last; index += 1) {
    if (word[index * 4 + 1]! < weakest) weakest = word[index * 4 + 1]!;
    unknown += 1 - clues.known[index]!;
    foreign += clues.foreign[index]!;
    all |= traits[index]!;
  }
  score.add(FEATURE.firstWord, word[from * 4]! * TENTHS);
  if (size > 2) score.add(FEATURE.weakestMiddleWord, weakest * TENTHS);
  score.add(FEATURE.lastWord, word[last * 4 + 2]! * TENTHS);
  score.add(FEATURE.unknownWords, unknown / size);
  score.add(FEATURE.left, clues.left[from]! * TENTHS);
  score.add(FEATURE.leftPair, clues.leftPair[from]! * TENTHS);
  score.add(FEATURE.right, clues.right[last]! * TENTHS);
  score.add(FEATURE.rightPair, clues.rightPair[last]! * TENTHS);
  score.add(FEATURE.form, value * TENTHS);
  if ((first & SURNAME) !== 0) {
    score.add(size === 2 ? FEATURE.surnameOfTwo : FEATURE.surnameOfMore, 1);
    if (size > 2 && (traits[from + 1]! & MIDDLE_NAME) !== 0) score.add(FEATURE.middleName, 1);
  }
  if ((first & HONORIFIC) !== 0) score.add(FEATURE.honorificFirst, 1);
  if ((first & NAMESAKE) !== 0) score.add(FEATURE.namesakeFirst, 1);
  if ((first & GIVEN_NAME) !== 0) score.add(FEATURE.givenNameFirst, 1);
  if ((traits[last]! & FOREIGN_SURNAME) !== 0) score.add(FEATURE.foreignSurnameLast, 1);
  if ((all & ENGLISH) !== 0) score.add(FEATURE.englishWord, 1);
  if ((all & ORGANISATION_WORD) !== 0) score.add(FEATURE.organisationWord, 1);
  if (foreign === 0) score.add(FEATURE.vietnamese, 1);
  else score.add(foreign === size ? FEATURE.foreign : FEATURE.mixed, 1);
}

function scoreBoundaries(
  tokens: Tokens,
  clues: Clues,
  run: Run,
  from: number,
  to: number,
  score: Score,
): void {
  const { word } = clues;
  const context = clues.context[from]!;
  const titled = (context & (AFTER_HONORIFIC | AFTER_TITLE | AFTER_OFFICE)) !== 0;
  if (from > run.from) {
    score.add(FEATURE.innerLeft, 1);
    const before = from - 1;
    if (titled) score.add(FEATURE.innerTitle, 1);
    else if (isAbbreviation(tokens, run, before)) score.add(FEATURE.afterAbbreviation, 1);
    const best = Math.max(word[before * 4]!, word[before * 4 + 3]!);
    score.add(FEATURE.wordBeforeAsFirst, best * TENTHS);
    if ((clues.traits[before]! & SURNAME) !== 0) score.add(FEATURE.surnameBefore, 1);
    if (isAddress(clues, tokens, before)) score.add(FEATURE.capitalHonorificBefore, 1);
  }
  if (to < run.to) {
    score.add(FEATURE.innerRight, 1);
    if (titled) score.add(FEATURE.titledCut, 1);
    if ((tokens.flags[to]! & INITIAL) !== 0) score.add(FEATURE.initialCut, 1);
    score.add(FEATURE.nextWordAsLast, word[to * 4 + 2]! * TENTHS);
    if ((tokens.flags[to]! & CAPITAL) === 0) score.add(FEATURE.cutAtHyphen, 1);
  } else if (
    to < tokens.count &&
    tokens.before[to] === SPACE &&
    (tokens.flags[to]! & CAPITAL) === 0 &&
    isTitlePair(tokens, to - 1)
  )
    score.add(FEATURE.runsOn, 1);
  if (clues.afterCountry[from] === 1) score.add(FEATURE.afterCountry, 1);
  else if (clues.afterNationality[from] === 1) score.add(FEATURE.countryBefore, 1);
  if (clues.officeReaches[from] === 1) score.add(FEATURE.officeReaches, 1);
  const follows = clues.follows[to - 1]!;
  if ((follows & TITLE_FOLLOWS) !== 0) score.add(FEATURE.titleAfter, 1);
  if ((follows & AGE_FOLLOWS) !== 0) score.add(FEATURE.ageAfter, 1);
  if ((context & AFTER_HONORIFIC) !== 0) score.add(FEATURE.honorificBefore, 1);
  if ((context & AFTER_OFFICE) !== 0) score.add(FEATURE.officeBefore, 1);
  if ((context & AFTER_TITLE) !== 0) score.add(FEATURE.titleBefore, 1);
  // "Chánh văn phòng UBND tỉnh | Hồ Văn Bình": the province is the office's.
  const ofOffice = clues.officeReaches[from] === 1 || clues.afterCountry[from] === 1;
  if (!ofOffice && ((context & AFTER_NAMESAKE) !== 0 || (run.namesake && from === run.from)))
    score.add(FEATURE.namesakeBefore, 1);
  else if (!ofOffice && from > run.from && (run.namesake || run.afterNamesake))
    score.add(FEATURE.namesakeRun, 1);
  else if (!ofOffice && (context & AFTER_LOOSE_NAMESAKE) !== 0)
    score.add(FEATURE.looseNamesakeBefore, 1);
  if (titled && isForeignRun(clues, run, from, to)) score.add(FEATURE.titledForeign, 1);
  if ((tokens.flags[from]! & STARTS) === 0) return;
  const one = to - from === 1;
  score.add(one ? FEATURE.startsAsOne : FEATURE.starts, 1);
  score.add(one ? FEATURE.onlyWordAtStart : FEATURE.wordAtStart, clues.everyday[from]! * TENTHS);
}

/** "Thủ tướng | Chan-o-cha": a whole run without a Vietnamese word that is no known place. */
function isForeignRun(clues: Clues, run: Run, from: number, to: number): boolean {
  if (from !== run.from || to !== run.to || clues.foreign[from] === 0 || clues.cover[from]! > 0)
    return false;
  return clues.foreign[to - 1] === 1;
}

/** "thủ lĩnh IS | Baghdadi", "DJ | Trang Moon". */
function isAbbreviation(tokens: Tokens, run: Run, index: number): boolean {
  return !run.shouted && (tokens.flags[index]! & (ALL_CAPS | HAS_DIGIT)) === ALL_CAPS;
}

/** "ở Bà Rịa": within a sentence an honorific has no capital; "sử gia Anh" is one of England. */
function isAddress(clues: Clues, tokens: Tokens, index: number): boolean {
  if ((clues.traits[index]! & HONORIFIC) === 0 || (tokens.flags[index]! & STARTS) !== 0)
    return false;
  return (placesOf(clues.facts[index]!) & COUNTRY) === 0;
}

/** How surely a span is only a part of a phrase that is no name. */
function coverOf(clues: Clues, run: Run, from: number, to: number): number {
  const { cover } = clues;
  const goesOn = (from > run.from && cover[from - 1]! > 0) || (to < run.to && cover[to]! > 0);
  if (!goesOn) return 0;
  let least = cover[from]!;
  for (let index = from + 1; index < to; index += 1)
    if (cover[index]! < least) least = cover[index]!;
  return least;
}

/** "Trà My" in "Nam Trà My": the words are a place's, and so is the one before or after them. */
function isInsidePlace({ inPlace }: Clues, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (inPlace[index] === 0) return false;
  return (from > 0 && inPlace[from - 1] === 1) || inPlace[to] === 1;
}

function scorePlace(clues: Clues, from: number, to: number, bits: number, score: Score): void {
  const size = to - from;
  if (isInsidePlace(clues, from, to)) score.add(FEATURE.partOfPlace, 1);
  const isPlace = (bits & PLACE) !== 0;
  if (isPlace) score.add(FEATURE.place, 1);
  if ((bits & OTHER) !== 0) score.add(FEATURE.knownOther, 1);
  if (isPlace && (clues.context[from]! & (AFTER_HONORIFIC | AFTER_TITLE)) === 0)
    score.add(size === 1 ? FEATURE.placeAlone : FEATURE.placeUntitled, 1);
  const context = clues.context[from]!;
  // "luật sư Nga" is one of Russia, "bà Nga" is somebody.
  if ((bits & COUNTRY) !== 0 && (context & AFTER_HONORIFIC) === 0)
    if ((context & (AFTER_TITLE | AFTER_OFFICE)) !== 0) score.add(FEATURE.countryAfterTitle, 1);
  if (size === 1) return;
  const one = placesOf(clues.facts[from]!);
  const two = size > 2 ? clues.placePair[from]! : 0;
  if (((one | two) & PLACE) !== 0) score.add(FEATURE.placeFirst, 1);
  // "Nhật Shinzo Abe", "Hàn Quốc Moon Jae-in", but not "Mỹ Tâm".
  const country =
    (one & COUNTRY) !== 0 &&
    clues.foreign[from + 1] === 1 &&
    (clues.traits[from]! & GIVEN_NAME) === 0;
  if (country || (two & COUNTRY) !== 0) score.add(FEATURE.countryFirst, 1);
  for (let index = from + 1; index + 1 < to; index += 1)
    if ((clues.placePair[index]! & COUNTRY) !== 0) score.add(FEATURE.countryInside, 1);
}

function scoreShape(tokens: Tokens, run: Run, from: number, to: number, score: Score): void {
  let all = 0;
  let lower = false;
  let bare = false;
  let hyphen = false;
  let dot = false;
  for (let index = from; index < to; index += 1) {
    const flags = tokens.flags[index]!;
    all |= flags;
    if ((flags & CAPITAL) === 0) lower = true;
    if ((flags & (ONE_LETTER | INITIAL | CAPITAL)) === (ONE_LETTER | CAPITAL)) bare = true;
    const before = tokens.before[index]!;
    if (index === from || before === SPACE) continue;
    const joint = (tokens.flags[index - 1]! & CAPITAL) === 0;
    if ((before === DASH || before === APOSTROPHE) && !joint) hyphen = true;
    else if (before === DOT) dot = true;
  }
  if (run.shouted) score.add(FEATURE.shouted, 1);
  else if ((all & ALL_CAPS) !== 0) score.add(FEATURE.abbreviation, 1);
  if ((all & HAS_DIGIT) !== 0) score.add(FEATURE.digit, 1);
  if (bare) score.add(FEATURE.bareLetter, 1);
  if (lower) score.add(FEATURE.lowerCaseInside, 1);
  if (hyphen) score.add(FEATURE.hyphen, 1);
  if (dot) score.add(FEATURE.dotInside, 1);
  if ((all & INITIAL) === 0) return;
  const last = (tokens.flags[to - 1]! & INITIAL) !== 0;
  if (last) score.add(to - from === 1 ? FEATURE.initialAlone : FEATURE.initialLast, 1);
  else if ((tokens.flags[from]! & INITIAL) !== 0) score.add(FEATURE.initialFirst, 1);
}
