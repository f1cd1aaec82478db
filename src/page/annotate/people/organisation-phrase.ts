import {
  ABBREVIATED_AREA_WORDS,
  AREA_WORDS,
  OFFICE_JOINTS,
  ORGANISATION_JOINTS,
  ORGANISATION_WORDS,
} from '../../../data/people/organisations.ts';
import { ROLE_STOP_PAIRS, ROLE_STOPS } from '../../../data/people/role-stops.ts';
import { CLOSE, DASH, DOT, OPEN, OTHER } from './characters.ts';
import { isOrigin, skipEpithet } from './epithets.ts';
import { isCountry, isTitlePair } from './lexicon.ts';
import { phraseTable, rangeHash } from './phrases.ts';
import { ALL_CAPS, CAPITAL, HAS_DIGIT, TIGHT, wordKey, type Tokens } from './scan.ts';
import { goesOn, headAt, OCCUPATION, OFFICE } from './title-heads.ts';

const ORGANISATION = phraseTable(ORGANISATION_WORDS.replaceAll('\n', ' '));
const JOINTS = phraseTable(ORGANISATION_JOINTS, OFFICE_JOINTS);
/** The number of the joints that only offices have. */
const OFFICE_JOINT = 1;
const STOPS = phraseTable(ROLE_STOPS.replaceAll('\n', ' '));
const STOP_PAIRS = phraseTable(ROLE_STOP_PAIRS);
const AREAS = phraseTable(AREA_WORDS);
const ABBREVIATED_AREAS = phraseTable(ABBREVIATED_AREA_WORDS);

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

/** Whether a word may end an organisation: a capital, a number or a word of the lexicon. */
export function isOrganisationWord(tokens: Tokens, index: number): boolean {
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
export function readOrganisation(
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
      if (headAt(tokens, next, limit) !== 0 && !nests(kind, reading, value)) break;
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
