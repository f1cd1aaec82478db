import { ACADEMIC_TITLES, FIELDED_TITLES } from '../../../data/people/academic-titles.ts';
import { OCCUPATIONS } from '../../../data/people/occupations.ts';
import {
  NOT_OFFICES,
  OFFICE_PREFIXES,
  OFFICE_QUALIFIERS,
  OFFICES,
  ORIGINS,
  ROLE_EPITHETS,
} from '../../../data/people/offices.ts';
import {
  ABBREVIATED_AREA_WORDS,
  AREA_WORDS,
  OFFICE_JOINTS,
  ORGANISATION_JOINTS,
  ORGANISATION_WORDS,
} from '../../../data/people/organisations.ts';
import { RANKS } from '../../../data/people/ranks.ts';
import { ROLE_STOP_PAIRS, ROLE_STOPS } from '../../../data/people/role-stops.ts';
import { CLOSE, DASH, DOT, OPEN, OTHER, SPACE } from './characters.ts';
import { isCountry, isTitlePair } from './lexicon.ts';
import { phraseTable, rangeHash } from './phrases.ts';
import { ALL_CAPS, CAPITAL, HAS_DIGIT, joinHash, TIGHT, wordKey, type Tokens } from './scan.ts';

/** What kind of title a phrase is headed by, as the number in the table of heads. */
const RANK = 0;
const ACADEMIC = 1;
export const OCCUPATION = 2;
export const OFFICE = 3;

const HEADS = phraseTable(RANKS, ACADEMIC_TITLES, OCCUPATIONS, OFFICES);
const FIRST_WORDS = phraseTable(
  [
    ...new Set([RANKS, ACADEMIC_TITLES, OCCUPATIONS, OFFICES, OFFICE_PREFIXES].flatMap(firstWords)),
  ].join('\n'),
);
const FIELDED = phraseTable(FIELDED_TITLES);
const PREFIXES = phraseTable(OFFICE_PREFIXES);
const QUALIFIERS = phraseTable(OFFICE_QUALIFIERS);
const ORGANISATION = phraseTable(ORGANISATION_WORDS.replaceAll('\n', ' '));
const JOINTS = phraseTable(ORGANISATION_JOINTS, OFFICE_JOINTS);
/** The number of the joints that only offices have. */
const OFFICE_JOINT = 1;
const STOPS = phraseTable(ROLE_STOPS.replaceAll('\n', ' '));
const STOP_PAIRS = phraseTable(ROLE_STOP_PAIRS);
const AREAS = phraseTable(AREA_WORDS);
const ABBREVIATED_AREAS = phraseTable(ABBREVIATED_AREA_WORDS);
const EPITHETS = phraseTable(ROLE_EPITHETS);
const OTHER_WORDS = phraseTable(NOT_OFFICES);
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

/** Abbreviated titles are joined by dots and hyphens: "PGS.TS", "PGS. TS", "PGS-TS". */
function isDotted(tokens: Tokens, index: number, limit: number): boolean {
  if (index >= limit || tokens.before[index] !== tokens.after[index - 1]) return false;
  if (tokens.before[index] === DOT) return true;
  return tokens.before[index] === DASH && (tokens.flags[index]! & TIGHT) !== 0;
}

/** "Phòng Cảnh sát Hình sự (PC45) | Công an tỉnh": a short name in parentheses inside a longer one. */
function isEnclosed(tokens: Tokens, index: number, limit: number): boolean {
  const next = index + 1;
  return (
    next < limit &&
    tokens.before[index] === OPEN &&
    tokens.after[index] === CLOSE &&
    tokens.before[next] === CLOSE &&
    (tokens.flags[index]! & (ALL_CAPS | HAS_DIGIT)) !== 0 &&
    !isStop(tokens, next) &&
    (isOrganisationWord(tokens, next) || JOINTS.get(wordKey(tokens, next)) >= 0)
  );
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

/** How far a title is read: `known` words only, or `open` to any that do not end it. */
export type Reading = 'known' | 'open';

/** An organisation has no more unknown words than this. */
const MOST_UNKNOWN = 6;

/** "TP. Hà Nội": the dot of an abbreviated town. */
export function isDottedArea(tokens: Tokens, index: number): boolean {
  return (
    tokens.before[index] === DOT &&
    tokens.after[index - 1] === DOT &&
    (tokens.flags[index]! & CAPITAL) !== 0 &&
    ABBREVIATED_AREAS.get(wordKey(tokens, index - 1)) >= 0
  );
}

/** "tiền đạo | người Pháp". */
function isOrigin(tokens: Tokens, index: number): boolean {
  if (ORIGIN_WORDS.get(wordKey(tokens, index)) < 0) return false;
  return skipEpithet(tokens, index, tokens.count) > index;
}

/** Whether a word ends every role: "nói", "đã", "cho | biết". */
function isStop(tokens: Tokens, index: number): boolean {
  if ((tokens.flags[index]! & CAPITAL) !== 0) return false;
  const key = wordKey(tokens, index);
  const stop = STOPS.get(key) >= 0 && ORGANISATION.get(key) < 0;
  // "Thư | ký Hội đồng": a word of a title, whatever it is elsewhere.
  if (stop && !(index > 0 && isTitlePair(tokens, index - 1))) return true;
  if (isOrigin(tokens, index)) return true;
  const next = index + 1;
  return next < tokens.count && STOP_PAIRS.get(rangeHash(tokens, index, next + 1)) >= 0;
}

/** "nghệ sĩ violin | Hàn Quốc": what country somebody is from is no part of an occupation. */
function beginsCountry(tokens: Tokens, index: number, limit: number): boolean {
  if ((tokens.flags[index]! & CAPITAL) === 0) return false;
  let to = index + 1;
  while (to < limit && goesOn(tokens, to, limit) && (tokens.flags[to]! & CAPITAL) !== 0) to += 1;
  return isCountry(rangeHash(tokens, index, to));
}

/** "Hiệp hội ... Việt Nam | nhà ở": after a country only an area, a term or a joint goes on in lower case. */
function endsAtCountry(tokens: Tokens, index: number, from: number): boolean {
  if ((tokens.flags[index]! & (CAPITAL | HAS_DIGIT)) !== 0 || index - from < 2) return false;
  return isCountry(rangeHash(tokens, index - 2, index)) && AREAS.get(wordKey(tokens, index)) < 0;
}

/** "giáo sư tại | Đại học ...", but "học sinh tại | Hà Nội". */
function isInstitution(tokens: Tokens, index: number): boolean {
  return (tokens.flags[index]! & CAPITAL) !== 0 && ORGANISATION.get(wordKey(tokens, index)) >= 0;
}

/** "cố vấn của | tổng thống Mỹ": an office under another, where its holder does not follow. */
function nests(kind: number, reading: Reading, joint: number): boolean {
  return kind === OFFICE && reading === 'open' && joint === 0;
}

/**
 * The end of the organisation that begins at a token: capitals, numbers and words of organisations, in an
 * open reading any others as well that do not end a role. -1 where it does not end as a role does.
 */
function readOrganisation(
  tokens: Tokens,
  from: number,
  limit: number,
  kind: number,
  reading: Reading,
): number {
  let index = from;
  let unknown = 0;
  let enclosed = -1;
  while (index < limit) {
    const spaced = goesOn(tokens, index, limit);
    const tight = (tokens.flags[index]! & TIGHT) !== 0;
    const gap = tokens.before[index]!;
    if (isEnclosed(tokens, index, limit)) {
      index += 1;
      enclosed = index;
      continue;
    }
    const joined = tight && (gap === DASH || gap === DOT || gap === OTHER);
    if (!spaced && !joined && enclosed !== index && !isDottedArea(tokens, index)) break;
    const value = JOINTS.get(wordKey(tokens, index));
    if (value < 0 && isStop(tokens, index)) break;
    if (kind === OCCUPATION && reading === 'open' && beginsCountry(tokens, index, limit)) break;
    if (endsAtCountry(tokens, index, from) && value < 0) break;
    if (isOrganisationWord(tokens, index)) {
      index += 1;
      continue;
    }
    const next = index + 1;
    if (value >= 0) {
      const joins = value !== OFFICE_JOINT || kind === OFFICE || isInstitution(tokens, next);
      if (!joins || !goesOn(tokens, next, limit)) break;
      if (!spaced && enclosed !== index) break;
      const known = isOrganisationWord(tokens, next);
      const goes = known || (reading === 'open' && !isStop(tokens, next));
      if (!goes || isStop(tokens, index)) break;
      if (startsOffice(tokens, next, limit) && !nests(kind, reading, value)) break;
      index = next;
      continue;
    }
    if (reading === 'known' || !spaced || skipEpithet(tokens, index, limit) > index) break;
    unknown += 1;
    if (unknown > MOST_UNKNOWN) return -1;
    index = next;
  }
  while (index > from && JOINTS.get(wordKey(tokens, index - 1)) >= 0) index -= 1;
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
export function readOffice(
  tokens: Tokens,
  from: number,
  limit: number,
  reading: Reading = 'known',
): OfficePhrase | undefined {
  if (!mayOpen(tokens, from)) return undefined;
  const stop = Math.min(limit, from + LONGEST_OFFICE);
  let at = from;
  let [end, kind] = readHead(tokens, at, stop);
  while (end === 0 && at < stop && PREFIXES.get(wordKey(tokens, at)) >= 0) {
    at += 1;
    if (!goesOn(tokens, at, stop)) return undefined;
    [end, kind] = readHead(tokens, at, stop);
  }
  if (end === 0) return undefined;
  if (kind === RANK || (kind === ACADEMIC && FIELDED.get(rangeHash(tokens, at, end)) < 0))
    return { from, to: end, kind, headEnd: end };
  const headEnd = skipQualifiers(tokens, end, stop);
  let to = readOrganisation(tokens, headEnd, stop, kind, reading);
  if (to < 0) to = readOrganisation(tokens, headEnd, stop, kind, 'known');
  return { from, to, kind, headEnd };
}

const MAY_OPEN = 1;
const OPENS_NOTHING = 2;

/** Whether a title may begin at a word; each word is looked up once, however often it is come by. */
function mayOpen(tokens: Tokens, from: number): boolean {
  if (tokens.notes[from] === 0) {
    const opens = FIRST_WORDS.get(wordKey(tokens, from)) >= 0 && !isInsideWord(tokens, from);
    tokens.notes[from] = opens ? MAY_OPEN : OPENS_NOTHING;
  }
  return tokens.notes[from] === MAY_OPEN;
}

/** "chính | quyền ...", "giáo | chủ": the second half of another word. */
function isInsideWord(tokens: Tokens, from: number): boolean {
  return (
    from > 0 &&
    tokens.before[from] === SPACE &&
    OTHER_WORDS.get(rangeHash(tokens, from - 1, from + 1)) >= 0
  );
}

function skipQualifiers(tokens: Tokens, end: number, stop: number): number {
  let headEnd = end;
  for (let size = 3; size >= 1; size -= 1)
    if (headEnd + size <= stop && goesOn(tokens, headEnd, stop))
      if (QUALIFIERS.get(rangeHash(tokens, headEnd, headEnd + size)) >= 0) headEnd += size;
  return headEnd;
}
