import { ORGANISATION_NOUNS } from '../../../data/people/organisation-nouns.ts';
import {
  ABBREVIATED_AREA_WORDS,
  AREA_WORDS,
  FIELD_JOINTS,
  NUMBER_WORDS,
  OFFICE_JOINTS,
  ORGANISATION_FIELDS,
  ORGANISATION_JOINTS,
  ORGANISATION_POINTERS,
  ORGANISATION_WORDS,
  PLACE_JOINTS,
} from '../../../data/people/organisations.ts';
import { CREDIT_LABELS } from '../../../data/people/credit-labels.ts';
import { ROLE_STOP_PAIRS, ROLE_STOPS } from '../../../data/people/role-stops.ts';
import { CLOSE, COMMA, DASH, DOT, OPEN, OTHER, QUOTE, SLASH, SPACE } from './characters.ts';
import { isOrigin, skipEpithet } from './epithets.ts';
import { COUNTRY, isCountry, isTitlePair, PLACE, placeBits } from './lexicon.ts';
import { phraseTable, rangeHash } from './phrases.ts';
import {
  ALL_CAPS,
  CAPITAL,
  HAS_DIGIT,
  isSyllableToken,
  TIGHT,
  wordKey,
  type Tokens,
} from './scan.ts';
import { goesOn, headAt, OCCUPATION, OFFICE } from './title-heads.ts';

const ORGANISATION = phraseTable(ORGANISATION_WORDS.replaceAll('\n', ' '));
const FIELDS = phraseTable(ORGANISATION_FIELDS);
const NUMBERS = phraseTable(NUMBER_WORDS);
const ORGANISATION_POINTER = phraseTable(...ORGANISATION_POINTERS);
const JOINTS = phraseTable(ORGANISATION_JOINTS, FIELD_JOINTS, OFFICE_JOINTS, PLACE_JOINTS);
const FIELD_JOINT = 1;
/** The numbers of the joints that only offices have. */
const OFFICE_JOINT = 2;
const PLACE_JOINT = 3;
const LABELS = phraseTable(CREDIT_LABELS);
const STOPS = phraseTable(ROLE_STOPS.replaceAll('\n', ' '));
const STOP_PAIRS = phraseTable(ROLE_STOP_PAIRS);
const NOUNS = phraseTable(ORGANISATION_NOUNS);
const AREAS = phraseTable(AREA_WORDS);
const ABBREVIATED_AREAS = phraseTable(ABBREVIATED_AREA_WORDS);

/** Whether a word may end an organisation: a capital, a number or a word of the lexicons. */
export function isOrganisationWord(tokens: Tokens, index: number): boolean {
  return (
    (tokens.flags[index]! & (CAPITAL | HAS_DIGIT)) !== 0 ||
    ORGANISATION.get(wordKey(tokens, index)) >= 0 ||
    isInsideNoun(tokens, index)
  );
}

/**
 * How far a title is read: `known` words only; `bounded` by a name, where the second half of a word with a
 * capital counts as known; or `open` to any words that do not end it.
 */
export type Reading = 'known' | 'bounded' | 'open';

/** An organisation has no more unknown words than this. */
const MOST_UNKNOWN = 6;
/** A title in quotation marks, a field of a ministry have no more words than this. */
const LONGEST_TITLE = 8;
const LONGEST_FIELD = 4;
const LONGEST_ABBREVIATION = 3;
const LONGEST_PLACE = 3;

/** "TP. Hà Nội": the dot of an abbreviated town. */
export function isDottedArea(tokens: Tokens, index: number): boolean {
  return (
    tokens.before[index] === DOT &&
    tokens.after[index - 1] === DOT &&
    (tokens.flags[index]! & CAPITAL) !== 0 &&
    ABBREVIATED_AREAS.get(wordKey(tokens, index - 1)) >= 0
  );
}

/** "Thư | ký Hội đồng", "bà mẹ và trẻ | em": part of a title or a noun, whatever it is elsewhere. */
function isInsideNoun(tokens: Tokens, index: number): boolean {
  if (index > 0 && isTitlePair(tokens, index - 1)) return true;
  if (index > 0 && NOUNS.get(rangeHash(tokens, index - 1, index + 1)) >= 0) return true;
  return index + 1 < tokens.count && NOUNS.get(rangeHash(tokens, index, index + 2)) >= 0;
}

/** Whether a word ends every role: "nói", "đã", "cho | biết". */
function isStop(tokens: Tokens, index: number): boolean {
  if ((tokens.flags[index]! & CAPITAL) !== 0) return false;
  if (STOPS.get(wordKey(tokens, index)) >= 0 && !isInsideNoun(tokens, index)) return true;
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

/** "Thủ tướng Nga | gặp", "Hiệp hội ... Việt Nam | nhà ở": after a place only an area, a term or a joint goes on in lower case. */
function endsAtPlace(tokens: Tokens, index: number, from: number): boolean {
  if ((tokens.flags[index]! & (CAPITAL | HAS_DIGIT)) !== 0) return false;
  return isPlaceBefore(tokens, index, from) && AREAS.get(wordKey(tokens, index)) < 0;
}

/** Whether a country, a province or a district ends before a token and begins at `from` or later. */
function isPlaceBefore(tokens: Tokens, index: number, from: number): boolean {
  if (index === from || (tokens.flags[index - 1]! & CAPITAL) === 0) return false;
  for (let size = 1; size <= LONGEST_PLACE && index - size >= from; size += 1)
    if ((placeBits(rangeHash(tokens, index - size, index)) & (PLACE | COUNTRY)) !== 0) return true;
  return false;
}

/** "giáo sư tại | Đại học ...", "chuyên gia tại | OECD", but "học sinh tại | Hà Nội". */
function isInstitution(tokens: Tokens, index: number): boolean {
  if ((tokens.flags[index]! & CAPITAL) === 0) return false;
  return (tokens.flags[index]! & ALL_CAPS) !== 0 || ORGANISATION.get(wordKey(tokens, index)) >= 0;
}

/** "cố vấn của | tổng thống Mỹ": an office under another, where its holder does not follow. */
function nests(kind: number, reading: Reading, joint: number): boolean {
  return kind === OFFICE && reading === 'open' && joint === 0;
}

/**
 * The first token after a short name in parentheses: "Phòng Cảnh sát Hình sự (PC45) | Công an tỉnh",
 * "Cục Điều tra liên bang Mỹ (FBI) | James Comey".
 */
function skipEnclosed(tokens: Tokens, from: number, limit: number): number {
  if (tokens.before[from] !== OPEN) return from;
  const farthest = Math.min(limit, from + LONGEST_ABBREVIATION);
  for (let index = from; index < farthest; index += 1) {
    if ((tokens.flags[index]! & (ALL_CAPS | HAS_DIGIT)) === 0) return from;
    if (tokens.after[index] === CLOSE) return index + 1;
    if ((tokens.flags[index + 1]! & TIGHT) === 0) return from;
  }
  return from;
}

/** "MC của chương trình "Ai là triệu phú"": the first token after a title in quotation marks. */
function skipQuoted(tokens: Tokens, from: number, limit: number): number {
  if ((tokens.flags[from]! & CAPITAL) === 0) return from;
  const farthest = Math.min(limit, from + LONGEST_TITLE);
  for (let index = from; index < farthest; index += 1) {
    if (tokens.after[index] === QUOTE) return index + 1;
    if (tokens.after[index] !== SPACE && tokens.after[index] !== COMMA) return from;
  }
  return from;
}

/** "Thể thao", "môi trường": a field that a comma or a dash may part from the one before. */
function isField(tokens: Tokens, index: number): boolean {
  return FIELDS.get(rangeHash(tokens, index, index + 2)) >= 0;
}

/** "Giáo dục | và | Đào tạo" */
export function isFieldJoint(tokens: Tokens, index: number): boolean {
  return JOINTS.get(wordKey(tokens, index)) === FIELD_JOINT;
}

/** "Sở Văn hóa, | Thể thao và Du lịch": fields in a list that "và" ends soon. */
function listsFields(tokens: Tokens, index: number, limit: number): boolean {
  if ((tokens.flags[index]! & CAPITAL) === 0 || !isField(tokens, index)) return false;
  const farthest = Math.min(limit - 1, index + LONGEST_FIELD);
  for (let at = index + 1; at < farthest; at += 1) {
    if (tokens.before[at] === COMMA) return listsFields(tokens, at, limit);
    if (tokens.before[at] !== SPACE) return false;
    if (isFieldJoint(tokens, at)) return isField(tokens, at + 1);
  }
  return false;
}

/** Whether an organisation goes on across what stands before a token. */
function crosses(tokens: Tokens, from: number, index: number, limit: number): boolean {
  const gap = tokens.before[index]!;
  if (gap === SPACE) return goesOn(tokens, index, limit);
  if (isDottedArea(tokens, index)) return true;
  if ((tokens.flags[index]! & TIGHT) !== 0)
    return gap === DASH || gap === DOT || gap === OTHER || joinsShort(tokens, index);
  if (gap !== tokens.after[index - 1] || index === from) return false;
  if (gap === COMMA) return listsFields(tokens, index, limit);
  // "Trung tâm Kinh tế châu Á - | Thái Bình Dương", "Phòng Tài nguyên - | môi trường", "Giáo dục & | Đào tạo"
  if (gap === DASH) return isField(tokens, index) || isSecondPlace(tokens, index, limit);
  return gap === OTHER && (isField(tokens, index) || isAmpersand(tokens, index));
}

/** "Festival Biển Nha Trang - | Khánh Hòa 2017": no title, no label of a credit. */
function isSecondPlace(tokens: Tokens, index: number, limit: number): boolean {
  if ((tokens.flags[index]! & CAPITAL) === 0 || headAt(tokens, index, limit) !== 0) return false;
  const key = wordKey(tokens, index);
  return STOPS.get(key) < 0 && LABELS.get(key) < 0;
}

/** "Báo Sức khỏe & | Đời sống" */
function isAmpersand(tokens: Tokens, index: number): boolean {
  const between = tokens.text.slice(tokens.end[index - 1], tokens.start[index]);
  return between === ' & ' && (tokens.flags[index]! & CAPITAL) !== 0;
}

/** "lớp 8/9", "Sở VH,TT&DL" */
function joinsShort(tokens: Tokens, index: number): boolean {
  const both = tokens.flags[index - 1]! & tokens.flags[index]!;
  const gap = tokens.before[index]!;
  return (gap === SLASH && (both & HAS_DIGIT) !== 0) || (gap === COMMA && (both & ALL_CAPS) !== 0);
}

/** "(PC45) | Công an tỉnh" */
function goesOnBehind(tokens: Tokens, index: number): boolean {
  return (
    tokens.before[index] === CLOSE &&
    !isStop(tokens, index) &&
    (isOrganisationWord(tokens, index) || JOINTS.get(wordKey(tokens, index)) >= 0)
  );
}

/** "Tổng thống nước | này", "Chủ tịch UBND xã | này": of a place named before. */
function isPointer(tokens: Tokens, index: number): boolean {
  if ((tokens.flags[index - 1]! & (CAPITAL | HAS_DIGIT)) !== 0) return false;
  const pointer = ORGANISATION_POINTER.get(wordKey(tokens, index));
  return pointer === 0 || (pointer === 1 && tokens.after[index] === COMMA);
}

/** "Hội Nghệ | sĩ", "Nhà hát Tuổi | trẻ": the second half of a word with a capital, but not "Đà Nẵng | hài lòng". */
function completesName(tokens: Tokens, index: number): boolean {
  const flags = tokens.flags[index - 1]!;
  if ((flags & (CAPITAL | ALL_CAPS | HAS_DIGIT)) !== CAPITAL) return false;
  if (isPlaceBefore(tokens, index, Math.max(0, index - LONGEST_PLACE))) return false;
  return isSyllableToken(tokens, index - 1);
}

/** "Đội Cảnh sát giao thông | số 1" */
function isNumbered(tokens: Tokens, index: number, limit: number): boolean {
  const next = index + 1;
  return (
    NUMBERS.get(wordKey(tokens, index)) >= 0 &&
    goesOn(tokens, next, limit) &&
    (tokens.flags[next]! & HAS_DIGIT) !== 0
  );
}

/** Whether a joint carries an organisation on to the word after it. */
function joins(
  tokens: Tokens,
  index: number,
  limit: number,
  kind: number,
  reading: Reading,
): boolean {
  const next = index + 1;
  const joint = JOINTS.get(wordKey(tokens, index));
  if (!goesOn(tokens, next, limit) || isStop(tokens, index)) return false;
  const lower = (tokens.flags[next]! & CAPITAL) === 0;
  // "Giáo dục và đào tạo", but "Chủ tịch OceanBank và | vụ án"
  if (joint === FIELD_JOINT && beginsCountry(tokens, next, limit)) return false;
  if (joint === FIELD_JOINT && lower && (tokens.flags[index - 1]! & CAPITAL) !== 0) return false;
  if (joint === OFFICE_JOINT && kind !== OFFICE && !isInstitution(tokens, next)) return false;
  if (joint === PLACE_JOINT && (kind !== OFFICE || lower)) return false;
  const known = isOrganisationWord(tokens, next);
  if (!known && (reading !== 'open' || isStop(tokens, next))) return false;
  return headAt(tokens, next, limit) === 0 || nests(kind, reading, joint);
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
    const behind = index === from ? index : skipEnclosed(tokens, index, limit);
    if (behind > index) {
      index = behind;
      enclosed = index;
      continue;
    }
    if (index > from && tokens.before[index] === QUOTE && tokens.after[index - 1] === QUOTE) {
      const after = skipQuoted(tokens, index, limit);
      if (after === index) break;
      index = after;
      continue;
    }
    if (index === enclosed ? !goesOnBehind(tokens, index) : !crosses(tokens, from, index, limit))
      break;
    const isJoint = JOINTS.get(wordKey(tokens, index)) >= 0;
    if (!isJoint && isStop(tokens, index)) {
      if (index > from && isPointer(tokens, index)) index += 1;
      break;
    }
    if (kind === OCCUPATION && reading === 'open' && beginsCountry(tokens, index, limit)) break;
    if (!isJoint && endsAtPlace(tokens, index, from) && !isInsideNoun(tokens, index)) break;
    // "Hoa hậu Việt Nam 2010 | Á hậu"
    const behindNumber = index > from && (tokens.flags[index - 1]! & HAS_DIGIT) !== 0;
    if (behindNumber && headAt(tokens, index, limit) !== 0) break;
    if (kind === OFFICE && isNumbered(tokens, index, limit)) {
      index += 2;
      continue;
    }
    if (skipEpithet(tokens, index, limit) > index && !isInsideNoun(tokens, index)) break;
    if (isOrganisationWord(tokens, index)) {
      index += 1;
      continue;
    }
    if (isJoint) {
      if (!joins(tokens, index, limit, kind, reading)) break;
      index += 1;
      continue;
    }
    if (!goesOn(tokens, index, limit)) break;
    if (reading === 'known') break;
    if (completesName(tokens, index)) {
      index += 1;
      continue;
    }
    if (reading === 'bounded') break;
    unknown += 1;
    if (unknown > MOST_UNKNOWN) return -1;
    index += 1;
  }
  while (index > from && JOINTS.get(wordKey(tokens, index - 1)) >= 0) index -= 1;
  return index;
}
