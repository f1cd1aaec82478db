import { CLOSE, COMMA, SPACE } from './characters.ts';
import { skipEpithet } from './epithets.ts';
import { crossesGap, skipEnclosed, skipQuoted } from './organisation-gaps.ts';
import {
  ANY_JOINT,
  countryEnd,
  COMMA_POINTER,
  endsAtPlace,
  FIELD_JOINT,
  INNER_JOINT,
  isInsideNoun,
  isInstitution,
  isOrganisationWord,
  isPlaceBefore,
  isStop,
  JOINT,
  NUMBER,
  OFFICE_JOINT,
  organisationBits,
  PLACE_JOINT,
  POINTER,
} from './organisation-words.ts';
import { ALL_CAPS, CAPITAL, HAS_DIGIT, isSyllableToken, type Tokens } from './scan.ts';
import { goesOn, headAt, OCCUPATION, OFFICE } from './title-heads.ts';

/**
 * How far a title is read: `known` words only; `bounded` by a name, where the second half of a word with a
 * capital counts as known; or `open` to any words that do not end it.
 */
export type Reading = 'known' | 'bounded' | 'open';

/** An organisation has no more unknown words than this. */
const MOST_UNKNOWN = 6;
const LONGEST_PLACE = 3;

/** "cố vấn của | tổng thống Mỹ": an office under another, where its holder does not follow. */
function nests(kind: number, reading: Reading, joint: number): boolean {
  return kind === OFFICE && reading === 'open' && (joint & JOINT) !== 0;
}

/** "(PC45) | Công an tỉnh" */
function goesOnBehind(tokens: Tokens, index: number): boolean {
  const bits = organisationBits(tokens, index);
  return (
    tokens.before[index] === CLOSE &&
    !isStop(tokens, index, bits) &&
    ((bits & ANY_JOINT) !== 0 || isOrganisationWord(tokens, index, bits))
  );
}

/** "Tổng thống nước | này", "Chủ tịch UBND xã | này": of a place named before. */
function isPointer(tokens: Tokens, index: number, bits: number): boolean {
  if ((tokens.flags[index - 1]! & (CAPITAL | HAS_DIGIT)) !== 0) return false;
  return (bits & POINTER) !== 0 || ((bits & COMMA_POINTER) !== 0 && tokens.after[index] === COMMA);
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
  return goesOn(tokens, index + 1, limit) && (tokens.flags[index + 1]! & HAS_DIGIT) !== 0;
}

/**
 * "nghệ sĩ violin | Hàn Quốc": where somebody is from; but "chuyên gia về | Trung Quốc", "tiền vệ đội tuyển | Việt
 * Nam", "Hoa hậu | Việt Nam 2018".
 */
function isOrigin(tokens: Tokens, from: number, index: number, limit: number): boolean {
  const end = countryEnd(tokens, index, limit);
  if (end === 0 || (end < limit && (tokens.flags[end]! & HAS_DIGIT) !== 0)) return false;
  if (index === from) return true;
  const joined = (organisationBits(tokens, index - 1) & ANY_JOINT) !== 0;
  return !joined && !isOrganisationWord(tokens, index - 1);
}

/** "giáo sư tại | Đại học Huế", "nhân viên tại | siêu thị", "chuyên gia Ngân hàng Thế giới tại | Việt Nam", but "học sinh tại | Hà Nội". */
function isWorkplace(tokens: Tokens, from: number, joint: number, limit: number): boolean {
  const next = joint + 1;
  return isInstitution(tokens, next) || (joint > from && countryEnd(tokens, next, limit) > 0);
}

/** Whether a joint carries an organisation on to the word after it. */
function joins(
  tokens: Tokens,
  from: number,
  index: number,
  limit: number,
  kind: number,
  reading: Reading,
  joint: number,
): boolean {
  const next = index + 1;
  if (!goesOn(tokens, next, limit) || isStop(tokens, index, joint)) return false;
  const lower = (tokens.flags[next]! & CAPITAL) === 0;
  if ((joint & FIELD_JOINT) !== 0) {
    // "Giáo dục và đào tạo", but "Chủ tịch OceanBank và | vụ án", "Tổng thống Mỹ và | Ukraine"
    if (lower && (tokens.flags[index - 1]! & CAPITAL) !== 0) return false;
    if (countryEnd(tokens, next, limit) > 0) return false;
  }
  if ((joint & OFFICE_JOINT) !== 0 && kind !== OFFICE && !isWorkplace(tokens, from, index, limit))
    return false;
  if ((joint & PLACE_JOINT) !== 0 && (kind !== OFFICE || lower)) return false;
  if ((joint & INNER_JOINT) !== 0 && (!lower || !isOrganisationWord(tokens, next))) return false;
  if (!isOrganisationWord(tokens, next) && (reading !== 'open' || isStop(tokens, next)))
    return false;
  return headAt(tokens, next, limit) === 0 || nests(kind, reading, joint);
}

/**
 * What the punctuation before a token does to an organisation: the token itself where it goes on, one behind
 * a short name in parentheses or a title in quotation marks, -1 where it ends.
 */
function passGap(tokens: Tokens, from: number, index: number, limit: number): number {
  if (tokens.before[index] === SPACE) return goesOn(tokens, index, limit) ? index : -1;
  if (index > from) {
    const behind = skipEnclosed(tokens, index, limit);
    if (behind > index) return behind;
    const quoted = skipQuoted(tokens, index, limit);
    if (quoted > index) return quoted;
  }
  return crossesGap(tokens, from, index, limit) ? index : -1;
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
    if (index === enclosed) {
      if (!goesOnBehind(tokens, index)) break;
    } else {
      const behind = passGap(tokens, from, index, limit);
      if (behind < 0) break;
      if (behind > index) {
        if (tokens.after[behind - 1] === CLOSE) enclosed = behind;
        index = behind;
        continue;
      }
    }
    // "Hoa hậu Việt Nam 2010 | Á hậu"
    const numbered = index > from && (tokens.flags[index - 1]! & HAS_DIGIT) !== 0;
    if (numbered && headAt(tokens, index, limit) !== 0) break;
    const capital = (tokens.flags[index]! & CAPITAL) !== 0;
    if (capital) {
      if (kind === OCCUPATION && reading === 'open' && isOrigin(tokens, from, index, limit)) break;
      index += 1;
      continue;
    }
    const bits = organisationBits(tokens, index);
    const joint = bits & ANY_JOINT;
    if (joint === 0) {
      if (isStop(tokens, index, bits)) {
        if (index > from && isPointer(tokens, index, bits)) index += 1;
        break;
      }
      if (endsAtPlace(tokens, index, from, bits)) break;
    }
    if (kind === OFFICE && (bits & NUMBER) !== 0 && isNumbered(tokens, index, limit)) {
      index += 2;
      continue;
    }
    if (skipEpithet(tokens, index, limit) > index && !isInsideNoun(tokens, index, bits)) break;
    if (!isOrganisationWord(tokens, index, bits)) {
      if (joint !== 0) {
        if (!joins(tokens, from, index, limit, kind, reading, bits)) break;
      } else {
        if (reading === 'known' || tokens.before[index] !== SPACE) break;
        if (!completesName(tokens, index)) {
          if (reading === 'bounded') break;
          unknown += 1;
          if (unknown > MOST_UNKNOWN) return -1;
        }
      }
    }
    index += 1;
  }
  while (index > from && (organisationBits(tokens, index - 1) & ANY_JOINT) !== 0) index -= 1;
  return index;
}
