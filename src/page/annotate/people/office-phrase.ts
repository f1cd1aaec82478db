import { ACADEMIC_TITLES } from '../../../data/people/academic-titles.ts';
import { OCCUPATIONS } from '../../../data/people/occupations.ts';
import {
  OFFICE_PREFIXES,
  OFFICE_QUALIFIERS,
  OFFICES,
  ORIGINS,
  ROLE_EPITHETS,
} from '../../../data/people/offices.ts';
import {
  OFFICE_JOINTS,
  ORGANISATION_JOINTS,
  ORGANISATION_WORDS,
} from '../../../data/people/organisations.ts';
import { RANKS } from '../../../data/people/ranks.ts';
import { DASH, DOT, SPACE } from './characters.ts';
import { isCountry } from './lexicon.ts';
import { phraseTable, rangeHash } from './phrases.ts';
import { CAPITAL, HAS_DIGIT, joinHash, TIGHT, wordKey, type Tokens } from './scan.ts';

/** What kind of title a phrase is headed by, as the number in the table of heads. */
const RANK = 0;
const ACADEMIC = 1;
export const OFFICE = 3;

const HEADS = phraseTable(RANKS, ACADEMIC_TITLES, OCCUPATIONS, OFFICES);
const FIRST_WORDS = phraseTable(
  [
    ...new Set([RANKS, ACADEMIC_TITLES, OCCUPATIONS, OFFICES, OFFICE_PREFIXES].flatMap(firstWords)),
  ].join('\n'),
);
const PREFIXES = phraseTable(OFFICE_PREFIXES);
const QUALIFIERS = phraseTable(OFFICE_QUALIFIERS);
const ORGANISATION = phraseTable(ORGANISATION_WORDS.replaceAll('\n', ' '));
const JOINTS = phraseTable(ORGANISATION_JOINTS, OFFICE_JOINTS);
/** The number of the joints that only offices have. */
const OFFICE_JOINT = 1;
const EPITHETS = phraseTable(ROLE_EPITHETS);
const ORIGIN_WORDS = phraseTable(ORIGINS);

const LONGEST_HEAD = 8;
/** An office with its organisation has no more words than this. */
export const LONGEST_OFFICE = 20;

function firstWords(list: string): readonly string[] {
  return list.split('\n').map((phrase) => phrase.split(/[ .]/u)[0]!);
}

/** A title as it stands: `[from, to)` in tokens. */
export interface OfficePhrase {
  readonly from: number;
  readonly to: number;
  /** The number of its list: rank, academic title, occupation, office. */
  readonly kind: number;
  /** Where its head ends and its organisation begins. */
  readonly headEnd: number;
}

/** Whether a token goes on where the one before it stopped, in one phrase. */
function goesOn(tokens: Tokens, index: number, limit: number): boolean {
  return index < limit && tokens.before[index] === SPACE;
}

/** Abbreviated titles are joined by dots: "PGS.TS", "PGS. TS". */
function isDotted(tokens: Tokens, index: number, limit: number): boolean {
  return index < limit && tokens.before[index] === DOT && tokens.after[index - 1] === DOT;
}

/** The end of the longest head that begins at a token, and its kind; end 0 where there is none. */
function readHead(tokens: Tokens, from: number, limit: number): readonly [number, number] {
  let end = 0;
  let kind = -1;
  let phrase = 0;
  for (let index = from; index < limit && index - from < LONGEST_HEAD; index += 1) {
    if (index > from && !goesOn(tokens, index, limit) && !isDotted(tokens, index, limit)) break;
    phrase = joinHash(phrase, tokens.hash[index]!);
    const value = HEADS.get(phrase);
    if (value < 0) continue;
    end = index + 1;
    kind = value;
  }
  return [end, kind];
}

function isOrganisationWord(tokens: Tokens, index: number): boolean {
  return (
    (tokens.flags[index]! & (CAPITAL | HAS_DIGIT)) !== 0 ||
    ORGANISATION.get(wordKey(tokens, index)) >= 0
  );
}

/** The end of the organisation that begins at a token: capitals, numbers and words of organisations. */
function readOrganisation(tokens: Tokens, from: number, limit: number, kind: number): number {
  let index = from;
  while (index < limit) {
    const spaced = goesOn(tokens, index, limit);
    const hyphen = (tokens.flags[index]! & TIGHT) !== 0 && tokens.before[index] === DASH;
    const dotted = (tokens.flags[index]! & TIGHT) !== 0 && tokens.before[index] === DOT;
    if (!spaced && !hyphen && !dotted) break;
    if (isOrganisationWord(tokens, index)) {
      index += 1;
      continue;
    }
    const next = index + 1;
    const value = JOINTS.get(wordKey(tokens, index));
    const joins = value >= 0 && (value !== OFFICE_JOINT || kind === OFFICE);
    const joint = joins && spaced && goesOn(tokens, next, limit);
    if (!joint || !isOrganisationWord(tokens, next) || startsOffice(tokens, next, limit)) break;
    index = next;
  }
  return index;
}

function startsOffice(tokens: Tokens, from: number, limit: number): boolean {
  return FIRST_WORDS.get(wordKey(tokens, from)) >= 0 && readHead(tokens, from, limit)[0] > 0;
}

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

function skipEpithet(tokens: Tokens, index: number, limit: number): number {
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

/**
 * Reads the title that begins at a token and may not go past `limit`: prefixes ("nguyên"), the head, its
 * qualifiers ("thường trực"), its organisation ("Sở Y tế tỉnh Hà Nam"). Undefined where none begins there.
 */
export function readOffice(tokens: Tokens, from: number, limit: number): OfficePhrase | undefined {
  if (FIRST_WORDS.get(wordKey(tokens, from)) < 0) return undefined;
  const stop = Math.min(limit, from + LONGEST_OFFICE);
  let at = from;
  let [end, kind] = readHead(tokens, at, stop);
  while (end === 0 && at < stop && PREFIXES.get(wordKey(tokens, at)) >= 0) {
    at += 1;
    if (!goesOn(tokens, at, stop)) return undefined;
    [end, kind] = readHead(tokens, at, stop);
  }
  if (end === 0) return undefined;
  if (kind === RANK || kind === ACADEMIC) return { from, to: end, kind, headEnd: end };
  let headEnd = end;
  for (let size = 3; size >= 1; size -= 1) {
    if (headEnd + size > stop || !goesOn(tokens, headEnd, stop)) continue;
    let phrase = 0;
    for (let index = headEnd; index < headEnd + size; index += 1)
      phrase = joinHash(phrase, tokens.hash[index]!);
    if (QUALIFIERS.get(phrase) >= 0) headEnd += size;
  }
  return { from, to: readOrganisation(tokens, headEnd, stop, kind), kind, headEnd };
}
