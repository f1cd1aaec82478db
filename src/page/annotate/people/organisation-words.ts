import { ORGANISATION_NOUNS } from '../../../data/people/organisation-nouns.ts';
import {
  AREA_WORDS,
  FIELD_JOINTS,
  INNER_JOINTS,
  NUMBER_WORDS,
  OFFICE_JOINTS,
  ORGANISATION_FIELDS,
  ORGANISATION_JOINTS,
  ORGANISATION_POINTERS,
  ORGANISATION_WORDS,
  PLACE_JOINTS,
} from '../../../data/people/organisations.ts';
import { ROLE_STOP_PAIRS, ROLE_STOPS } from '../../../data/people/role-stops.ts';
import { entries } from '../../../text/lexicon.ts';
import { isOrigin } from './epithets.ts';
import { bitTable, COUNTRY, isCountry, isTitlePair, PLACE, placeBits } from './lexicon.ts';
import { phraseTable, rangeHash } from './phrases.ts';
import { ALL_CAPS, CAPITAL, HAS_DIGIT, wordKey, type Tokens } from './scan.ts';
import { goesOn } from './title-heads.ts';

/** What the lexicons say of a word inside an organisation, as bits. */
const ORGANISATION = 1;
const STOP = 2;
/** "của": joins an organisation to another. */
export const JOINT = 4;
/** "và": joins two fields of one organisation. */
export const FIELD_JOINT = 8;
/** "tại": joins for offices alone. */
export const OFFICE_JOINT = 16;
/** "ở": joins a place, for offices alone. */
export const PLACE_JOINT = 32;
/** "trong": joins "lĩnh vực", "nhóm". */
export const INNER_JOINT = 4096;
export const ANY_JOINT: number = JOINT | FIELD_JOINT | OFFICE_JOINT | PLACE_JOINT | INNER_JOINT;
/** Part of a noun of two words. */
const IN_NOUN = 64;
/** First of two words that end a role. */
const IN_STOP_PAIR = 128;
const AREA = 256;
/** "số" */
export const NUMBER = 512;
/** "này", "ấy" */
export const POINTER = 1024;
/** "trên" */
export const COMMA_POINTER = 2048;

function firstOf(pairs: string): readonly string[] {
  return entries(pairs, 'line').map((pair) => pair.split(' ')[0]!);
}

const WORDS = bitTable([
  [ORGANISATION, entries(ORGANISATION_WORDS)],
  [STOP, entries(ROLE_STOPS)],
  [JOINT, entries(ORGANISATION_JOINTS)],
  [FIELD_JOINT, entries(FIELD_JOINTS)],
  [OFFICE_JOINT, entries(OFFICE_JOINTS)],
  [PLACE_JOINT, entries(PLACE_JOINTS)],
  [INNER_JOINT, entries(INNER_JOINTS)],
  [IN_NOUN, entries(ORGANISATION_NOUNS)],
  [IN_STOP_PAIR, firstOf(ROLE_STOP_PAIRS)],
  [AREA, entries(AREA_WORDS)],
  [NUMBER, entries(NUMBER_WORDS)],
  [POINTER, entries(ORGANISATION_POINTERS[0]!)],
  [COMMA_POINTER, entries(ORGANISATION_POINTERS[1]!)],
]);
const STOP_PAIRS = phraseTable(ROLE_STOP_PAIRS);
const NOUNS = phraseTable(ORGANISATION_NOUNS);
const FIELDS = phraseTable(ORGANISATION_FIELDS);
const LONGEST_PLACE = 3;

/** What the lexicons say of a word, as bits. */
export function organisationBits(tokens: Tokens, index: number): number {
  return Math.max(WORDS.get(wordKey(tokens, index)), 0);
}

/** "Thư | ký Hội đồng", "bà mẹ và trẻ | em": part of a title or a noun, whatever it is elsewhere. */
export function isInsideNoun(tokens: Tokens, index: number, bits: number): boolean {
  if (index > 0 && isTitlePair(tokens, index - 1)) return true;
  if ((bits & IN_NOUN) === 0) return false;
  if (index > 0 && NOUNS.get(rangeHash(tokens, index - 1, index + 1)) >= 0) return true;
  return index + 1 < tokens.count && NOUNS.get(rangeHash(tokens, index, index + 2)) >= 0;
}

/** Whether a word may end an organisation: a capital, a number or a word of the lexicons. */
export function isOrganisationWord(
  tokens: Tokens,
  index: number,
  bits: number = organisationBits(tokens, index),
): boolean {
  return (
    (tokens.flags[index]! & (CAPITAL | HAS_DIGIT)) !== 0 ||
    (bits & ORGANISATION) !== 0 ||
    isInsideNoun(tokens, index, bits)
  );
}

/** Whether a word ends every role: "nói", "đã", "cho | biết". */
export function isStop(
  tokens: Tokens,
  index: number,
  bits: number = organisationBits(tokens, index),
): boolean {
  if ((tokens.flags[index]! & CAPITAL) !== 0) return false;
  if ((bits & STOP) !== 0 && !isInsideNoun(tokens, index, bits)) return true;
  if (isOrigin(tokens, index)) return true;
  const next = index + 1;
  return (
    (bits & IN_STOP_PAIR) !== 0 &&
    next < tokens.count &&
    STOP_PAIRS.get(rangeHash(tokens, index, next + 1)) >= 0 &&
    !isInsideNoun(tokens, index, bits)
  );
}

/** Whether a word, be it written with a capital, ends roles elsewhere. */
export function isStopElsewhere(tokens: Tokens, index: number): boolean {
  return (organisationBits(tokens, index) & STOP) !== 0;
}

/** "Giáo dục | và | Đào tạo" */
export function isFieldJoint(tokens: Tokens, index: number): boolean {
  return (organisationBits(tokens, index) & FIELD_JOINT) !== 0;
}

/** "Thể thao", "môi trường": a field that a comma or a dash may part from the one before. */
export function isField(tokens: Tokens, index: number): boolean {
  return FIELDS.get(rangeHash(tokens, index, index + 2)) >= 0;
}

/** Where the country ends that begins at a token and fills a run of capitals up to a number; 0 where none does. */
export function countryEnd(tokens: Tokens, index: number, limit: number): number {
  if ((tokens.flags[index]! & CAPITAL) === 0) return 0;
  let to = index + 1;
  while (to < limit && goesOn(tokens, to, limit) && (tokens.flags[to]! & CAPITAL) !== 0) to += 1;
  return isCountry(rangeHash(tokens, index, to)) ? to : 0;
}

/** Whether a country, a province or a district ends before a token and begins at `from` or later. */
export function isPlaceBefore(tokens: Tokens, index: number, from: number): boolean {
  if (index === from || (tokens.flags[index - 1]! & CAPITAL) === 0) return false;
  for (let size = 1; size <= LONGEST_PLACE && index - size >= from; size += 1)
    if ((placeBits(rangeHash(tokens, index - size, index)) & (PLACE | COUNTRY)) !== 0) return true;
  return false;
}

/** "Thủ tướng Nga | gặp", "Hiệp hội ... Việt Nam | nhà ở": after a place only an area or a joint goes on in lower case. */
export function endsAtPlace(tokens: Tokens, index: number, from: number, bits: number): boolean {
  if ((bits & AREA) !== 0 || (tokens.flags[index]! & HAS_DIGIT) !== 0) return false;
  return isPlaceBefore(tokens, index, from) && !isInsideNoun(tokens, index, bits);
}

/** "Đại học ...", "OECD", "siêu thị ...": what one may work at. */
export function isInstitution(tokens: Tokens, index: number): boolean {
  const bits = organisationBits(tokens, index);
  if ((tokens.flags[index]! & ALL_CAPS) !== 0 || (bits & AREA) !== 0) return (bits & AREA) === 0;
  return (bits & ORGANISATION) !== 0 || isInsideNoun(tokens, index, bits);
}
