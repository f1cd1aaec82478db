import { CLAUSE_OPENERS, FRONTED, PARTNERS, RELATIVES } from '../../../data/people/role-links.ts';
import { CLOSE, COLON, COMMA, DASH, DOT, LINE, OPEN, SPACE, STOP } from './characters.ts';
import { isAged, skipEpithets } from './epithets.ts';
import type { NameMention } from './mention.ts';
import { LONGEST_OFFICE, readOffice, type OfficePhrase } from './office-phrase.ts';
import type { Reading } from './organisation-phrase.ts';
import { phraseTable } from './phrases.ts';
import { isCopula, isIndefinite, isPluralAt, MOST_ROLES, toRole, type Role } from './role.ts';
import { CAPITAL, STARTS, STARTS_LINE, wordKey, type Tokens } from './scan.ts';
import { OFFICE } from './title-heads.ts';

const OPENER_TABLE = phraseTable(CLAUSE_OPENERS);
const PARTNER_TABLE = phraseTable(PARTNERS);
const CLAUSE_TABLE = phraseTable(RELATIVES);
/** What is told of somebody between title and comma has no more words than this. */
const LONGEST_CLAUSE = 16;
const FRONTED_TABLE = phraseTable(FRONTED);
const LONGEST_ABBREVIATION = 5;
/** A parenthesis between an organisation and the name has no more words than this. */
const LONGEST_REMARK = 8;

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
    if (!isInsideOffice(tokens, from)) break;
  }
  return best;
}

/** "Cựu tuyển thủ Mỹ từng khoác áo Leeds, | X": a title that opens a sentence, told more of up to the comma. */
function officeBeforeClause(tokens: Tokens, end: number, floor: number): OfficePhrase | undefined {
  const farthest = Math.max(floor, end - LONGEST_CLAUSE);
  for (let from = end - 1; from >= farthest; from -= 1) {
    if ((tokens.flags[from]! & STARTS) !== 0) {
      const phrase = readOffice(tokens, from, end, 'bounded');
      const told = phrase && phrase.to < end && CLAUSE_TABLE.get(wordKey(tokens, phrase.to)) >= 0;
      return told ? phrase : undefined;
    }
    if (tokens.before[from] !== SPACE) return undefined;
  }
  return undefined;
}

/** Where the parenthesis opens that closes before a token; 0 where it is longer than a short remark. */
function openingBefore(tokens: Tokens, end: number): number {
  for (let index = end - 1; index > 0 && end - index <= LONGEST_REMARK; index -= 1)
    if (tokens.before[index] === OPEN) return index;
  return 0;
}

/** Whether the words before and after what stands before a token may be one title's. */
function isInsideOffice(tokens: Tokens, index: number): boolean {
  const gap = tokens.before[index]!;
  return gap !== STOP && gap !== COLON && gap !== LINE;
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
  if (gap === CLOSE) return 'direct';
  if (gap !== tokens.after[end - 1]) return null;
  if (gap === OPEN) return tokens.after[mention.to - 1] === CLOSE ? 'enclosed' : null;
  if (gap === COLON) return 'label';
  if (gap !== COMMA && gap !== DASH) return null;
  if (mention.honorific !== null) return 'addressed';
  return mention.to - mention.from > 1 ? 'apposed' : null;
}

/** "dẫn tin | Giám đốc Sở Y tế, ông X", but "gặp | Giám đốc Sở Y tế, ông X nói". */
function isApposed(tokens: Tokens, mention: NameMention, phrase: OfficePhrase): boolean {
  if (phrase.kind !== OFFICE || phrase.to === phrase.headEnd) return false;
  if (isPluralAt(tokens, phrase.from) || isIndefinite(tokens, phrase.from)) return false;
  return (
    tokens.after[mention.to - 1] === COMMA ||
    PARTNER_TABLE.get(wordKey(tokens, phrase.from - 1)) < 0
  );
}

/** "Trong vai trò | giám khảo, X", "Là | đạo diễn, X" */
function isFronted(tokens: Tokens, { from }: OfficePhrase): boolean {
  return (
    from > 0 && tokens.before[from] === SPACE && FRONTED_TABLE.get(wordKey(tokens, from - 1)) >= 0
  );
}

function accepts(
  tokens: Tokens,
  mention: NameMention,
  bond: Bond,
  phrase: OfficePhrase,
  end: number,
): boolean {
  if (bond === 'apposed' && isFronted(tokens, phrase)) return true;
  // "với tiền đạo sinh năm 1996, | X"
  if (
    bond === 'apposed' &&
    isAged(tokens, phrase.to) &&
    skipEpithets(tokens, phrase.to, end) === end
  )
    return true;
  if (bond === 'apposed' || bond === 'enclosed') return phrase.to > phrase.headEnd;
  if (bond === 'addressed')
    return opensClause(tokens, phrase) || isApposed(tokens, mention, phrase);
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
  const known = officeEndingAt(tokens, end, floor, 'bounded');
  if (known || (bond === 'direct' && mention.honorific !== null)) return known;
  return officeEndingAt(tokens, end, floor, 'open');
}

/** A title before another; of words unknown only an office with its organisation. */
function officeBeforeOffice(tokens: Tokens, end: number, floor: number): OfficePhrase | undefined {
  const known = officeEndingAt(tokens, end, floor, 'bounded');
  if (known) return known;
  const open = officeEndingAt(tokens, end, floor, 'open');
  return open?.kind === OFFICE && open.to > open.headEnd ? open : undefined;
}

/** "Theo | Giám đốc Sở Y tế, ông X", but "hỏi | phóng viên, ông X trả lời". */
function opensClause(tokens: Tokens, { from, to, headEnd }: OfficePhrase): boolean {
  if (from === 0 || tokens.before[from] !== SPACE) return true;
  const capital = (tokens.flags[from]! & CAPITAL) !== 0;
  return (capital || to > headEnd) && OPENER_TABLE.get(wordKey(tokens, from - 1)) >= 0;
}

/**
 * Roles before a name, in the order of the text: "Ủy viên Bộ Chính trị, Bí thư Thành ủy Hà Nội | X". `titled`:
 * whether a title stands before the name before this one.
 */
export function rolesBefore(
  tokens: Tokens,
  mention: NameMention,
  floor: number,
  titled: boolean,
): readonly Role[] {
  let end = mention.first;
  if (end > floor && isCopula(tokens, end - 1)) end -= 1;
  if (end <= floor) return [];
  const bond = bondOf(tokens, mention, end);
  let last = bond === null ? undefined : lastOffice(tokens, mention, end, floor, bond);
  if (!last && tokens.before[end] === CLOSE) {
    // "Vụ trưởng Vụ Tiểu học (Bộ Giáo dục và Đào tạo) | X"
    const opening = openingBefore(tokens, end);
    if (opening > floor) last = officeEndingAt(tokens, opening, floor, 'bounded');
  }
  if (!last && bond === 'apposed') last = officeBeforeClause(tokens, end, floor);
  else if (last && !accepts(tokens, mention, bond, last, end)) last = undefined;
  if (!last) return [];
  const roles = [toRole(tokens, last)];
  end = last.from;
  while (end > floor && roles.length < MOST_ROLES) {
    const before = tokens.before[end]!;
    if (before !== tokens.after[end - 1]) break;
    if (before === SPACE && isCopula(tokens, end - 1)) end -= 1;
    else if (before !== COMMA && before !== DASH && before !== SPACE && before !== DOT) break;
    const phrase = officeBeforeOffice(tokens, end, floor);
    if (!phrase || isPluralAt(tokens, phrase.from)) break;
    roles.unshift(toRole(tokens, phrase));
    end = phrase.from;
  }
  const gap = tokens.before[end]!;
  if (end !== floor || floor === 0 || (gap !== COMMA && gap !== DASH)) return roles;
  // "Tổng thống X, thư ký báo chí, ông | Y": X has a title already.
  if (bond === 'addressed' && titled) return roles;
  // "X, Phó Giám đốc Sở B, TS | Y": all but the last role are X's; so is it where a comma parts it from Y.
  return bond === 'direct' ? roles.slice(-1) : [];
}
