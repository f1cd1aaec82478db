import { APPOINTMENTS, COPULAS } from '../../../data/people/role-links.ts';
import { CLOSE, COLON, COMMA, DASH, DOT, OPEN, SPACE, STOP } from './characters.ts';
import type { NameMention } from './mention.ts';
import { LONGEST_OFFICE, readOffice, type OfficePhrase } from './office-phrase.ts';
import { phraseTable, rangeHash } from './phrases.ts';
import { STARTS_LINE, TIGHT, wordKey, type Tokens } from './scan.ts';

/** A role as it stands. */
export interface Role {
  readonly text: string;
  readonly phrase: OfficePhrase;
}

const COPULA_TABLE = phraseTable(COPULAS);
const APPOINTMENT_TABLE = phraseTable(APPOINTMENTS);
const LONGEST_LINK = 4;
/** No more roles than this are read on one side of a name. */
const MOST_ROLES = 6;
/** So far, in words, an appointment may stand from the name. */
const APPOINTMENT_REACH = 20;

function toRole(tokens: Tokens, phrase: OfficePhrase): Role {
  const text = tokens.text.slice(tokens.start[phrase.from], tokens.end[phrase.to - 1]);
  return { text, phrase };
}

/** The longest title that ends exactly where `end` begins and starts no earlier than `floor`. */
function officeEndingAt(tokens: Tokens, end: number, floor: number): OfficePhrase | undefined {
  let best: OfficePhrase | undefined;
  const farthest = Math.max(floor, end - LONGEST_OFFICE);
  for (let from = end - 1; from >= farthest; from -= 1) {
    const phrase = readOffice(tokens, from, end);
    if (phrase?.to === end) best = phrase;
    const kind = tokens.before[from]!;
    if (kind !== SPACE && kind !== DOT && !(kind === DASH && (tokens.flags[from]! & TIGHT) !== 0))
      break;
  }
  return best;
}

/** Roles before a name: "Ủy viên Bộ Chính trị, Bí thư Thành ủy Hà Nội | X", "Giám đốc Sở Y tế, ông | X". */
function rolesBefore(tokens: Tokens, mention: NameMention, floor: number): readonly Role[] {
  const roles: Role[] = [];
  let end = mention.first;
  if (end > floor && COPULA_TABLE.get(wordKey(tokens, end - 1)) >= 0 && mention.honorific) end -= 1;
  const gap = tokens.before[end]!;
  const direct = gap === SPACE || gap === DOT || gap === COLON;
  const addressed = mention.honorific !== null && (gap === COMMA || gap === DASH);
  if (!direct && !addressed) return roles;
  while (end > floor && roles.length < MOST_ROLES) {
    const phrase = officeEndingAt(tokens, end, floor);
    if (!phrase) break;
    roles.unshift(toRole(tokens, phrase));
    end = phrase.from;
    const before = tokens.before[end]!;
    if (end > floor && before === SPACE && COPULA_TABLE.get(wordKey(tokens, end - 1)) >= 0)
      end -= 1;
    else if (before !== COMMA && before !== DASH && before !== SPACE && before !== DOT) break;
  }
  return ownedByNameBefore(tokens, roles, floor) ? roles.slice(-1) : roles;
}

/** "X, Phó Giám đốc Sở B, TS | Y": all but the last role are X's. */
function ownedByNameBefore(tokens: Tokens, roles: readonly Role[], floor: number): boolean {
  const first = roles[0]?.phrase.from;
  return first !== undefined && first === floor && floor > 0 && tokens.before[first] !== SPACE;
}

/** The first token after "(46 tuổi, ngụ ...)". */
function skipParenthesis(tokens: Tokens, index: number): number {
  if (tokens.before[index] !== OPEN) return index;
  let at = index;
  while (at < tokens.count && at - index < APPOINTMENT_REACH) {
    at += 1;
    if (tokens.after[at - 1] === CLOSE) return at;
  }
  return index;
}

/** The first token after a link that begins at `index`: "là", "hiện là", "nguyên là", "đồng thời là". */
function skipLink(tokens: Tokens, index: number, limit: number): number {
  for (let size = LONGEST_LINK; size >= 1; size -= 1)
    if (index + size <= limit && COPULA_TABLE.get(rangeHash(tokens, index, index + size)) >= 0)
      return index + size;
  return index;
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
    const phrase = readOffice(tokens, start, limit);
    // A title that runs into the next name is that name's.
    if (!phrase || (phrase.to === next && next < tokens.count && tokens.before[next] === SPACE))
      break;
    roles.push(toRole(tokens, phrase));
    at = phrase.to;
    if (at >= limit) break;
    const gap = tokens.before[at]!;
    if (gap === SPACE && COPULA_TABLE.get(wordKey(tokens, at)) < 0) break;
    if (gap !== SPACE && gap !== COMMA && gap !== DASH) break;
  }
  return roles;
}

function sentenceEnd(tokens: Tokens, from: number, limit: number): number {
  let index = from;
  while (index < limit) {
    const kind = tokens.before[index]!;
    if (
      index > from &&
      (kind === DOT || kind === STOP || (tokens.flags[index]! & STARTS_LINE) !== 0)
    )
      break;
    index += 1;
  }
  return index;
}

/** Roles that the text gives a person: "X được bầu làm | Chủ tịch ...", "X giữ chức | tổng thư ký". */
function rolesOfAppointment(tokens: Tokens, from: number, limit: number): readonly Role[] {
  const end = Math.min(limit, from + APPOINTMENT_REACH);
  for (let index = from; index < end; index += 1) {
    for (let size = LONGEST_LINK; size >= 1; size -= 1) {
      if (index + size >= limit) continue;
      if (APPOINTMENT_TABLE.get(rangeHash(tokens, index, index + size)) < 0) continue;
      const phrase = readOffice(tokens, index + size, limit);
      if (phrase) return [toRole(tokens, phrase)];
    }
  }
  return [];
}

function rolesAfter(tokens: Tokens, mention: NameMention, next: number): readonly Role[] {
  const first = mention.to;
  if (first >= tokens.count || (tokens.flags[first]! & STARTS_LINE) !== 0) return [];
  const limit = sentenceEnd(tokens, first, next);
  if (limit <= first) return [];
  const gap = tokens.before[first]!;
  if (gap === OPEN) {
    const inside = readAppositions(tokens, first, limit, next);
    if (inside.length > 0) return inside;
  }
  const at = skipParenthesis(tokens, first);
  if (at >= limit) return [];
  const opens = at > first ? tokens.before[at]! : gap;
  const linked = skipLink(tokens, at, limit) > at;
  const apposed = opens === COMMA || opens === DASH || opens === CLOSE || linked;
  const roles = apposed ? readAppositions(tokens, at, limit, next) : [];
  return roles.length > 0 ? roles : rolesOfAppointment(tokens, at, limit);
}

/** A label at the head of a line gives its role to every name of the line: "Phó chủ tịch: A, B, C". */
function labelOf(tokens: Tokens, roles: readonly Role[]): Role | undefined {
  const last = roles.at(-1);
  if (!last || tokens.before[last.phrase.to] !== COLON) return undefined;
  return (tokens.flags[last.phrase.from]! & STARTS_LINE) !== 0 ? last : undefined;
}

/** The roles that the text attaches to each mention, before it and after it. */
export function findRoles(
  tokens: Tokens,
  mentions: readonly NameMention[],
): ReadonlyMap<NameMention, readonly Role[]> {
  const roles = new Map<NameMention, readonly Role[]>();
  let label: Role | undefined;
  let labelledTo = 0;
  mentions.forEach((mention, index) => {
    const floor = mentions[index - 1]?.to ?? 0;
    const next = mentions[index + 1];
    const before = rolesBefore(tokens, mention, floor);
    const after = rolesAfter(tokens, mention, next?.first ?? tokens.count);
    if (floor > labelledTo) label = undefined;
    const inherited = label && before.length === 0 ? [label] : [];
    const own = labelOf(tokens, before);
    if (own) {
      label = own;
      labelledTo = lineEnd(tokens, mention.to);
    }
    const all = [...inherited, ...before, ...after];
    if (all.length > 0) roles.set(mention, all);
  });
  return roles;
}

function lineEnd(tokens: Tokens, from: number): number {
  let index = from;
  while (index < tokens.count && (tokens.flags[index]! & STARTS_LINE) === 0) index += 1;
  return index;
}
