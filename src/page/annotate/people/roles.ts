import {
  AGES,
  APPOINTMENTS,
  CLAUSE_OPENERS,
  COPULAS,
  PLURALS,
} from '../../../data/people/role-links.ts';
import { CLOSE, COLON, COMMA, DASH, DOT, OPEN, SPACE, STOP } from './characters.ts';
import type { NameMention } from './mention.ts';
import {
  isDottedArea,
  LONGEST_OFFICE,
  OCCUPATION,
  OFFICE,
  readOffice,
  skipEpithets,
  type OfficePhrase,
  type Reading,
} from './office-phrase.ts';
import { phraseTable, rangeHash } from './phrases.ts';
import { areListed } from './runs.ts';
import { CAPITAL, HAS_DIGIT, STARTS_LINE, TIGHT, wordKey, type Tokens } from './scan.ts';

/** A role as it stands. */
export interface Role {
  readonly text: string;
  readonly phrase: OfficePhrase;
}

const COPULA_TABLE = phraseTable(COPULAS);
const COPULA_STARTS = phraseTable(firstWords(COPULAS));
const APPOINTMENT_TABLE = phraseTable(APPOINTMENTS);
const APPOINTMENT_STARTS = phraseTable(firstWords(APPOINTMENTS));
const PLURAL_TABLE = phraseTable(PLURALS);
const AGE_TABLE = phraseTable(AGES);
const OPENER_TABLE = phraseTable(CLAUSE_OPENERS);
const LONGEST_AGE = 3;
const LONGEST_LINK = 4;
/** No more roles than this are read on one side of a name. */
const MOST_ROLES = 6;
/** So far, in words, an appointment may stand from the name. */
const APPOINTMENT_REACH = 16;
/** A parenthesis after a name has no more words than this. */
const LONGEST_PARENTHESIS = 30;
const LONGEST_ABBREVIATION = 5;

function firstWords(list: string): string {
  return list
    .split('\n')
    .map((phrase) => phrase.split(' ')[0]!)
    .join('\n');
}

function toRole(tokens: Tokens, phrase: OfficePhrase): Role {
  const text = tokens.text.slice(tokens.start[phrase.from], tokens.end[phrase.to - 1]);
  return { text, phrase };
}

/** The longest title that ends exactly where `end` begins and starts no earlier than `floor`. */
function officeEndingAt(
  tokens: Tokens,
  end: number,
  floor: number,
  reading: Reading,
): OfficePhrase | undefined {
  let best: OfficePhrase | undefined;
  const farthest = Math.max(floor, end - LONGEST_OFFICE);
  for (let from = end - 1; from >= farthest; from -= 1) {
    const phrase = readOffice(tokens, from, end, reading);
    if (phrase && skipEpithets(tokens, phrase.to, end) === end) best = phrase;
    const kind = tokens.before[from]!;
    if (kind !== SPACE && kind !== DOT && !(kind === DASH && (tokens.flags[from]! & TIGHT) !== 0))
      break;
  }
  return best;
}

/** What may stand between a role and its name. */
type Bond = 'direct' | 'addressed' | 'apposed' | 'enclosed' | 'label' | null;

/** "TS. | X": the dot of an abbreviation, not of a sentence. */
function isAbbreviated(tokens: Tokens, end: number): boolean {
  const size = tokens.end[end - 1]! - tokens.start[end - 1]!;
  const capital = (tokens.flags[end - 1]! & CAPITAL) !== 0;
  return (
    tokens.before[end] === DOT &&
    tokens.after[end - 1] === DOT &&
    capital &&
    size <= LONGEST_ABBREVIATION
  );
}

/**
 * "Thủ tướng | X" is direct, "Giám đốc Sở Y tế, ông | X" addressed, "Chủ tịch Real Madrid, | Florentino
 * Perez" apposed, "giám đốc Sở Xây dựng (ông | X)" enclosed, "Chủ tịch: | X" at the head of a line a label.
 */
function bondOf(tokens: Tokens, mention: NameMention, end: number): Bond {
  const gap = tokens.before[end]!;
  if (gap === SPACE || isAbbreviated(tokens, end)) return 'direct';
  if (gap !== tokens.after[end - 1]) return null;
  if (gap === OPEN) return tokens.after[mention.to - 1] === CLOSE ? 'enclosed' : null;
  if (gap === COLON) return 'label';
  if (gap !== COMMA && gap !== DASH) return null;
  if (mention.honorific !== null) return 'addressed';
  return gap === COMMA && mention.to - mention.from > 1 ? 'apposed' : null;
}

function accepts(tokens: Tokens, bond: Bond, phrase: OfficePhrase): boolean {
  if (bond === 'apposed' || bond === 'enclosed') return phrase.to > phrase.headEnd;
  if (bond === 'addressed') return opensClause(tokens, phrase);
  if (bond === 'label') return (tokens.flags[phrase.from]! & STARTS_LINE) !== 0;
  return true;
}

/** The title next to a name; of words unknown only where the name follows without an honorific or after a comma. */
function lastOffice(
  tokens: Tokens,
  mention: NameMention,
  end: number,
  floor: number,
  bond: Bond,
): OfficePhrase | undefined {
  const known = officeEndingAt(tokens, end, floor, 'known');
  if (known || (bond === 'direct' && mention.honorific !== null)) return known;
  return officeEndingAt(tokens, end, floor, 'open');
}

/** "Theo | Giám đốc Sở Y tế, ông X", but "hỏi | phóng viên, ông X trả lời". */
function opensClause(tokens: Tokens, { from, to, headEnd }: OfficePhrase): boolean {
  if (from === 0 || tokens.before[from] !== SPACE) return true;
  const capital = (tokens.flags[from]! & CAPITAL) !== 0;
  return (capital || to > headEnd) && OPENER_TABLE.get(wordKey(tokens, from - 1)) >= 0;
}

/** Roles before a name, in the order of the text: "Ủy viên Bộ Chính trị, Bí thư Thành ủy Hà Nội | X". */
function rolesBefore(tokens: Tokens, mention: NameMention, floor: number): readonly Role[] {
  let end = mention.first;
  if (end > floor && COPULA_TABLE.get(wordKey(tokens, end - 1)) >= 0) end -= 1;
  if (end <= floor) return [];
  const bond = bondOf(tokens, mention, end);
  const last = bond === null ? undefined : lastOffice(tokens, mention, end, floor, bond);
  if (!last || !accepts(tokens, bond, last)) return [];
  const roles = [toRole(tokens, last)];
  end = last.from;
  while (end > floor && roles.length < MOST_ROLES) {
    const before = tokens.before[end]!;
    if (before !== tokens.after[end - 1]) break;
    if (before === SPACE && COPULA_TABLE.get(wordKey(tokens, end - 1)) >= 0) end -= 1;
    else if (before !== COMMA && before !== DASH && before !== SPACE && before !== DOT) break;
    const phrase = officeEndingAt(tokens, end, floor, 'known');
    if (!phrase) break;
    roles.unshift(toRole(tokens, phrase));
    end = phrase.from;
  }
  if (end !== floor || floor === 0 || tokens.before[end] === SPACE) return roles;
  // "X, Phó Giám đốc Sở B, TS | Y": all but the last role are X's; so is it where a comma parts it from Y.
  return bond === 'direct' ? roles.slice(-1) : [];
}

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

/** The first token after a link that begins at `index`: "là", "hiện là", "nguyên là", "đồng thời là". */
function skipLink(tokens: Tokens, index: number, limit: number): number {
  if (index >= limit || COPULA_STARTS.get(wordKey(tokens, index)) < 0) return index;
  for (let size = LONGEST_LINK; size >= 1; size -= 1)
    if (index + size <= limit && COPULA_TABLE.get(rangeHash(tokens, index, index + size)) >= 0)
      return index + size;
  return index;
}

/** "X, Thủ tướng | Y", "X, PGS-TS-bác sĩ | Y". */
function isOfNext(tokens: Tokens, phrase: OfficePhrase, next: number): boolean {
  if (next >= tokens.count) return false;
  if (phrase.to === next) return tokens.before[next] === SPACE;
  const title = phrase.headEnd === phrase.to && phrase.kind < OCCUPATION;
  return title && next - phrase.to <= LONGEST_LINK && tokens.before[phrase.to] !== COMMA;
}

/** Roles in apposition from a token on: "..., Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch UBND tỉnh". */
function readAppositions(
  tokens: Tokens,
  from: number,
  limit: number,
  next: number,
): readonly Role[] {
  const roles: Role[] = [];
  let at = from;
  while (at < limit && roles.length < MOST_ROLES) {
    const start = skipLink(tokens, at, limit);
    if (start >= limit) break;
    const open = readOffice(tokens, start, limit, 'open');
    const cut = open && isOfNext(tokens, open, next);
    const phrase = cut ? readOffice(tokens, start, limit) : open;
    // A title that runs into the next name is that name's.
    if (!phrase || isOfNext(tokens, phrase, next)) break;
    roles.push(toRole(tokens, phrase));
    at = phrase.to;
    if (at >= limit) break;
    const gap = tokens.before[at]!;
    if (gap === SPACE && COPULA_TABLE.get(wordKey(tokens, at)) < 0) break;
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
function rolesOfAppointment(tokens: Tokens, from: number, limit: number): readonly Role[] {
  const end = Math.min(limit, from + APPOINTMENT_REACH);
  for (let index = from; index < end; index += 1) {
    if (APPOINTMENT_STARTS.get(wordKey(tokens, index)) < 0) continue;
    for (let size = LONGEST_LINK; size >= 1; size -= 1) {
      if (index + size >= limit) continue;
      if (APPOINTMENT_TABLE.get(rangeHash(tokens, index, index + size)) < 0) continue;
      const phrase = readOffice(tokens, index + size, limit);
      if (phrase?.kind === OFFICE) return [toRole(tokens, phrase)];
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

function rolesAfter(tokens: Tokens, mention: NameMention, next: number): readonly Role[] {
  const first = mention.to;
  if (first >= tokens.count || (tokens.flags[first]! & STARTS_LINE) !== 0) return [];
  const limit = sentenceEnd(tokens, first, next);
  if (limit <= first) return [];
  const gap = tokens.before[first]!;
  if (gap === SPACE && isOfficeItself(tokens, first, limit))
    return readAppositions(tokens, first, limit, next);
  if (gap === OPEN) {
    const inside = readAppositions(tokens, skipAge(tokens, first, limit), limit, next);
    if (inside.length > 0) return inside;
    const given = rolesOfAppointment(tokens, first, skipParenthesis(tokens, first));
    if (given.length > 0) return given;
  }
  const at = skipAge(tokens, skipParenthesis(tokens, first), limit);
  if (at >= limit) return [];
  const opens = at > first ? tokens.before[at]! : gap;
  const linked = skipLink(tokens, at, limit) > at;
  const apposed = opens === COMMA || opens === DASH || opens === CLOSE || linked;
  const roles = apposed ? readAppositions(tokens, at, limit, next) : [];
  const rest = roles.at(-1)?.phrase.to ?? at;
  return [...roles, ...rolesOfAppointment(tokens, rest, limit)];
}

/** "17 thành viên ban chấp hành mới: A, B, C": the role that heads the line gives itself to all its names. */
function labelBefore(tokens: Tokens, mention: NameMention): Role | undefined {
  if (tokens.before[mention.first] !== COLON) return undefined;
  let start = mention.first - 1;
  while (start > 0 && (tokens.flags[start]! & STARTS_LINE) === 0) {
    if (mention.first - start > LONGEST_OFFICE) return undefined;
    start -= 1;
  }
  if ((tokens.flags[start]! & HAS_DIGIT) !== 0) start += 1;
  const phrase = readOffice(tokens, start, mention.first);
  return phrase && toRole(tokens, phrase);
}

/** "hai trợ lý | A và B", "các tổng thống Mỹ | A, B": a role in the plural is everybody's. */
function isPlural(tokens: Tokens, role: Role | undefined): boolean {
  if (!role || role.phrase.from === 0 || tokens.before[role.phrase.from] !== SPACE) return false;
  return PLURAL_TABLE.get(wordKey(tokens, role.phrase.from - 1)) >= 0;
}

function lineEnd(tokens: Tokens, from: number): number {
  let index = from;
  while (index < tokens.count && (tokens.flags[index]! & STARTS_LINE) === 0) index += 1;
  return index;
}

/** The roles that the text attaches to each mention, before it and after it. */
export function findRoles(
  tokens: Tokens,
  mentions: readonly NameMention[],
): ReadonlyMap<NameMention, readonly Role[]> {
  const roles = new Map<NameMention, readonly Role[]>();
  let label: Role | undefined;
  let labelledTo = 0;
  let shared: Role | undefined;
  mentions.forEach((mention, index) => {
    const floor = mentions[index - 1]?.to ?? 0;
    const before = rolesBefore(tokens, mention, floor);
    const after = rolesAfter(tokens, mention, mentions[index + 1]?.first ?? tokens.count);
    const heading = labelBefore(tokens, mention);
    if (heading) {
      label = heading;
      labelledTo = lineEnd(tokens, mention.to);
    } else if (mention.from >= labelledTo) label = undefined;
    if (before.length > 0) shared = isPlural(tokens, before.at(-1)) ? before.at(-1) : undefined;
    else if (!areListed(tokens, floor, mention.first)) shared = undefined;
    const inherited = before.length > 0 ? [] : [label ?? shared ?? []].flat();
    const all = [...inherited, ...before, ...after];
    if (all.length > 0) roles.set(mention, all);
  });
  return roles;
}
