import {
  AFFILIATIONS,
  AGES,
  APPOINTMENTS,
  DETAILS,
  KINSMEN,
} from '../../../data/people/role-links.ts';
import { CLOSE, COMMA, DASH, DOT, OPEN, SEMICOLON, SPACE, STOP } from './characters.ts';
import type { NameMention } from './mention.ts';
import { readOffice, type OfficePhrase } from './office-phrase.ts';
import { isDottedArea } from './organisation-gaps.ts';
import type { Reading } from './organisation-phrase.ts';
import { isFieldJoint, isOrganisationWord } from './organisation-words.ts';
import { phraseTable, rangeHash } from './phrases.ts';
import {
  firstWords,
  isCopula,
  MOST_ROLES,
  skipDeterminers,
  skipLink,
  toRole,
  type Role,
} from './role.ts';
import { CAPITAL, HAS_DIGIT, STARTS_LINE, TIGHT, wordKey, type Tokens } from './scan.ts';
import { headAt, isPrefix, OCCUPATION, OFFICE } from './title-heads.ts';

const APPOINTMENT_TABLE = phraseTable(APPOINTMENTS);
const APPOINTMENT_STARTS = firstWords(APPOINTMENTS);
const KINSMAN_TABLE = phraseTable(KINSMEN);
const AFFILIATION_TABLE = phraseTable(AFFILIATIONS);
const LONGEST_APPOINTMENT = 5;
/** A title before the next name is no further from it, in words. */
const TITLE_REACH = 4;
/** "của Bộ Tư pháp Mỹ" has no more words than this. */
const LONGEST_AFFILIATION = 10;
const DETAIL_TABLE = phraseTable(DETAILS.replaceAll('\n', ' '));
/** So much is told of somebody between name and title, in words and in commas. */
const LONGEST_DETAIL = 12;
const MOST_DETAILS = 6;
const AGE_TABLE = phraseTable(AGES);
const LONGEST_AGE = 3;
/** So far, in words, an appointment may stand from the name. */
const APPOINTMENT_REACH = 16;
/** A parenthesis after a name has no more words than this. */
const LONGEST_PARENTHESIS = 30;

/** The first token after "(46 tuổi, ngụ ...)". */
function skipParenthesis(tokens: Tokens, index: number): number {
  if (tokens.before[index] !== OPEN) return index;
  let at = index;
  while (at < tokens.count && at - index < LONGEST_PARENTHESIS) {
    at += 1;
    if (tokens.after[at - 1] === CLOSE) return at;
  }
  return index;
}

/** The first token after ", 46 tuổi,", ", sinh năm 1975,". */
function skipAge(tokens: Tokens, index: number, limit: number): number {
  for (let size = LONGEST_AGE; size >= 2; size -= 1) {
    const end = index + size;
    if (end >= limit || tokens.before[end] !== COMMA) continue;
    const digits = (tokens.flags[index]! | tokens.flags[end - 1]!) & HAS_DIGIT;
    const word = (tokens.flags[index]! & HAS_DIGIT) !== 0 ? index + 1 : index;
    if (digits !== 0 && AGE_TABLE.get(wordKey(tokens, word)) >= 0) return end;
  }
  return index;
}

/**
 * The first token after what else is told of somebody: ", 46 tuổi, trú tại xã Hòa Bình, huyện Chợ Mới, | giám
 * đốc ...", up to where a title begins; where none does, nothing is skipped.
 */
function skipDetails(tokens: Tokens, from: number, limit: number): number {
  let at = skipAge(tokens, from, limit);
  for (let count = 0; count < MOST_DETAILS && at < limit; count += 1) {
    const title = skipLink(tokens, at, limit);
    if (headAt(tokens, title, limit) !== 0 || isPrefix(tokens, title)) return at;
    if (!isDetail(tokens, at)) break;
    const farthest = Math.min(limit, at + LONGEST_DETAIL);
    at += 1;
    while (at < farthest && tokens.before[at] !== COMMA && tokens.before[at] !== SEMICOLON) at += 1;
    if (at >= farthest) break;
  }
  return skipAge(tokens, from, limit);
}

/** "trú tại ...", "huyện ...", "Hà Nội", "46 tuổi" */
function isDetail(tokens: Tokens, index: number): boolean {
  const flags = tokens.flags[index]!;
  return (flags & (CAPITAL | HAS_DIGIT)) !== 0 || DETAIL_TABLE.get(wordKey(tokens, index)) >= 0;
}

/** The first token after "của Bộ Tư pháp Mỹ" where a comma or a dash ends it: "luật sư X của Bộ Tư pháp Mỹ - | đại diện ...". */
function skipAffiliation(tokens: Tokens, index: number, limit: number): number {
  if (tokens.before[index] !== SPACE || AFFILIATION_TABLE.get(wordKey(tokens, index)) < 0)
    return index;
  const farthest = Math.min(limit, index + LONGEST_AFFILIATION);
  for (let at = index + 1; at < farthest; at += 1) {
    const gap = tokens.before[at]!;
    if (gap === COMMA || (gap === DASH && (tokens.flags[at]! & TIGHT) === 0)) return at;
    if (!isOrganisationWord(tokens, at)) return index;
  }
  return index;
}

/** "X, Thủ tướng | Y", "X, PGS-TS-bác sĩ | Y". */
function isOfNext(tokens: Tokens, phrase: OfficePhrase, next: number): boolean {
  if (next >= tokens.count) return false;
  if (phrase.to === next) return tokens.before[next] === SPACE;
  const title = phrase.headEnd === phrase.to && phrase.kind < OCCUPATION;
  return title && next - phrase.to <= TITLE_REACH && tokens.before[phrase.to] !== COMMA;
}

/** Roles in apposition from a token on: "..., Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch UBND tỉnh". */
function readAppositions(
  tokens: Tokens,
  from: number,
  limit: number,
  next: number,
  reading: Reading = 'open',
): readonly Role[] {
  const roles: Role[] = [];
  let at = from;
  while (at < limit && roles.length < MOST_ROLES) {
    const start = skipDeterminers(tokens, skipLink(tokens, at, limit), limit);
    if (start >= limit) break;
    const open = readOffice(tokens, start, limit, reading);
    const cut = open && isOfNext(tokens, open, next);
    const phrase = cut ? readOffice(tokens, start, limit) : open;
    // A title that runs into the next name is that name's.
    if (!phrase || isOfNext(tokens, phrase, next)) break;
    roles.push(toRole(tokens, phrase));
    at = phrase.to;
    if (at >= limit) break;
    const gap = tokens.before[at]!;
    if (gap === SPACE && isFieldJoint(tokens, at)) {
      // "nhà thiết kế và | chủ sở hữu xưởng Z"
      if (headAt(tokens, at + 1, limit) === 0) break;
      at += 1;
      continue;
    }
    if (gap === SPACE && !isCopula(tokens, at)) break;
    if (gap !== SPACE && gap !== COMMA && gap !== DASH) break;
  }
  return roles;
}

/** "TP.HCM", "TP. Hà Nội". */
function isDotInside(tokens: Tokens, index: number): boolean {
  return (tokens.flags[index]! & TIGHT) !== 0 || isDottedArea(tokens, index);
}

function sentenceEnd(tokens: Tokens, from: number, limit: number): number {
  let index = from;
  while (index < limit) {
    const kind = tokens.before[index]!;
    const stops = kind === STOP || (kind === DOT && !isDotInside(tokens, index));
    if (index > from && (stops || (tokens.flags[index]! & STARTS_LINE) !== 0)) break;
    index += 1;
  }
  return index;
}

/** Roles that the text gives a person: "X được bầu làm | Chủ tịch ...", "X giữ chức | tổng thư ký". */
function rolesOfAppointment(
  tokens: Tokens,
  from: number,
  limit: number,
  next: number,
): readonly Role[] {
  const end = Math.min(limit, from + APPOINTMENT_REACH);
  for (let index = from; index < end; index += 1) {
    if (KINSMAN_TABLE.get(wordKey(tokens, index)) >= 0) return [];
    if (APPOINTMENT_STARTS.get(wordKey(tokens, index)) < 0) continue;
    for (let size = LONGEST_APPOINTMENT; size >= 1; size -= 1) {
      if (index + size >= limit) continue;
      if (APPOINTMENT_TABLE.get(rangeHash(tokens, index, index + size)) < 0) continue;
      const kind = readOffice(tokens, index + size, limit)?.kind ?? -1;
      if (kind >= OCCUPATION) return readAppositions(tokens, index + size, limit, next, 'known');
    }
  }
  return [];
}

/** "ông X | Phó Chủ tịch UBND tỉnh": an office with a capital needs no comma. */
function isOfficeItself(tokens: Tokens, first: number, limit: number): boolean {
  if ((tokens.flags[first]! & CAPITAL) === 0) return false;
  const phrase = readOffice(tokens, first, limit);
  return phrase?.kind === OFFICE && phrase.to > phrase.headEnd;
}

/** Roles after a name, up to the end of its sentence or the next name. */
export function rolesAfter(tokens: Tokens, mention: NameMention, next: number): readonly Role[] {
  const first = mention.to;
  if (first >= tokens.count || (tokens.flags[first]! & STARTS_LINE) !== 0) return [];
  const limit = sentenceEnd(tokens, first, next);
  if (limit <= first) return [];
  const gap = tokens.before[first]!;
  if (gap === SPACE && isOfficeItself(tokens, first, limit))
    return readAppositions(tokens, first, limit, next);
  const closed = Math.min(skipParenthesis(tokens, first), limit);
  if (gap === OPEN) {
    const end = closed > first ? closed : limit;
    const inside = readAppositions(tokens, skipDetails(tokens, first, end), end, next);
    if (inside.length > 0) return inside;
    const given = rolesOfAppointment(tokens, first, end, next);
    if (given.length > 0) return given;
  }
  const behind = skipAffiliation(tokens, closed, limit);
  const at = skipDetails(tokens, behind, limit);
  if (at >= limit) return [];
  const opens = at > first ? tokens.before[at]! : gap;
  const linked = skipLink(tokens, at, limit) > at;
  const apposed = opens === COMMA || opens === DASH || opens === CLOSE || linked;
  const roles = apposed ? readAppositions(tokens, at, limit, next) : [];
  const rest = roles.at(-1)?.phrase.to ?? at;
  return [...roles, ...rolesOfAppointment(tokens, rest, limit, next)];
}
