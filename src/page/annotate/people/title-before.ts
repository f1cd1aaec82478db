import { DUTIES, DUTY_JOINTS, RELATIVES } from '../../../data/people/role-links.ts';
import {
  CLOSE,
  COLON,
  COMMA,
  DASH,
  DOT,
  LINE,
  OPEN,
  SEMICOLON,
  SPACE,
  STOP,
} from './characters.ts';
import { skipEpithets } from './epithets.ts';
import { LONGEST_OFFICE, readOffice, type OfficePhrase } from './office-phrase.ts';
import type { Reading } from './organisation-phrase.ts';
import { isField } from './organisation-words.ts';
import { phraseTable, rangeHash } from './phrases.ts';
import { isCopula, isPluralAt, MOST_ROLES } from './role.ts';
import { STARTS, TIGHT, wordKey, type Tokens } from './scan.ts';
import { mayOpen, OFFICE } from './title-heads.ts';

const CLAUSE_TABLE = phraseTable(RELATIVES);
const DUTY_TABLE = phraseTable(DUTIES);
const DUTY_JOINT_TABLE = phraseTable(DUTY_JOINTS);
/** What is told of somebody between title and comma has no more words than this. */
const LONGEST_CLAUSE = 16;
/** A parenthesis between an organisation and the name has no more words than this. */
const LONGEST_REMARK = 8;
const LONGEST_JOINT = 2;

/**
 * The longest title that ends exactly where `end` begins and starts no earlier than `floor`; in an open reading
 * one of words unknown only where there is none of known words.
 */
export function officeEndingAt(
  tokens: Tokens,
  end: number,
  floor: number,
  reading: Reading,
): OfficePhrase | undefined {
  let bounded: OfficePhrase | undefined;
  let open: OfficePhrase | undefined;
  const farthest = Math.max(floor, end - LONGEST_OFFICE);
  for (let from = end - 1; from >= farthest; from -= 1) {
    if (mayOpen(tokens, from)) {
      const known = endingAt(tokens, from, end, 'bounded');
      if (known) bounded = known;
      else if (reading === 'open' && !bounded) open = endingAt(tokens, from, end, reading) ?? open;
    }
    if (!isInsideOffice(tokens, from)) break;
  }
  return bounded ?? open;
}

/** The title that begins at a token, where only epithets stand between it and `end`. */
function endingAt(
  tokens: Tokens,
  from: number,
  end: number,
  reading: Reading,
): OfficePhrase | undefined {
  const phrase = readOffice(tokens, from, end, reading);
  return phrase && skipEpithets(tokens, phrase.to, end) === end ? phrase : undefined;
}

/** Whether the words before and after what stands before a token may be one title's. */
function isInsideOffice(tokens: Tokens, index: number): boolean {
  const gap = tokens.before[index]!;
  if (gap === SPACE) return true;
  if (gap === COMMA) return isField(tokens, index) || (tokens.flags[index]! & TIGHT) !== 0;
  return gap !== STOP && gap !== COLON && gap !== LINE && gap !== SEMICOLON;
}

/** "Cựu tuyển thủ Mỹ từng khoác áo Leeds, | X": a title that opens a sentence, told more of up to the comma. */
export function officeBeforeClause(
  tokens: Tokens,
  end: number,
  floor: number,
): OfficePhrase | undefined {
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

/** "Vụ trưởng Vụ Tiểu học (Bộ Giáo dục và Đào tạo) | X": the title before a short remark in parentheses. */
export function officeBeforeRemark(
  tokens: Tokens,
  end: number,
  floor: number,
): OfficePhrase | undefined {
  if (tokens.before[end] !== CLOSE) return undefined;
  const farthest = Math.max(floor + 1, end - LONGEST_REMARK);
  for (let index = end - 1; index >= farthest; index -= 1)
    if (tokens.before[index] === OPEN) return officeEndingAt(tokens, index, floor, 'bounded');
  return undefined;
}

/** "chức vụ Phó Chủ tịch UBND tỉnh đối với | ông X": the office that a joint parts from its holder. */
export function dutyBefore(tokens: Tokens, first: number, floor: number): OfficePhrase | undefined {
  for (let size = LONGEST_JOINT; size >= 1; size -= 1) {
    const end = first - size;
    if (end <= floor || DUTY_JOINT_TABLE.get(rangeHash(tokens, end, first)) < 0) continue;
    if (!hasDuty(tokens, end, floor)) return undefined;
    const last = officeEndingAt(tokens, end, floor, 'bounded');
    const duty = last ? chainBefore(tokens, last, floor)[0]!.from - 1 : -1;
    return duty >= floor && DUTY_TABLE.get(wordKey(tokens, duty)) >= 0 ? last : undefined;
  }
  return undefined;
}

/** Whether a word such as "chức vụ" stands near before a token, and a title behind it. */
function hasDuty(tokens: Tokens, end: number, floor: number): boolean {
  const farthest = Math.max(floor, end - LONGEST_OFFICE);
  for (let index = end - 1; index >= farthest; index -= 1)
    if (mayOpen(tokens, index + 1) && DUTY_TABLE.get(wordKey(tokens, index)) >= 0) return true;
  return false;
}

/** A title before another; of words unknown only an office with its organisation. */
function officeBeforeOffice(tokens: Tokens, end: number, floor: number): OfficePhrase | undefined {
  const known = officeEndingAt(tokens, end, floor, 'bounded');
  if (known) return known;
  const open = officeEndingAt(tokens, end, floor, 'open');
  return open?.kind === OFFICE && open.to > open.headEnd ? open : undefined;
}

/** A title and those before it, in the order of the text: "Ủy viên Bộ Chính trị, Bí thư Thành ủy Hà Nội". */
export function chainBefore(
  tokens: Tokens,
  last: OfficePhrase,
  floor: number,
): readonly OfficePhrase[] {
  const chain = [last];
  let end = last.from;
  while (end > floor && chain.length < MOST_ROLES) {
    const gap = tokens.before[end]!;
    if (gap !== tokens.after[end - 1]) break;
    if (gap === SPACE && isCopula(tokens, end - 1)) end -= 1;
    else if (gap !== COMMA && gap !== DASH && gap !== SPACE && gap !== DOT) break;
    const phrase = officeBeforeOffice(tokens, end, floor);
    if (!phrase || isPluralAt(tokens, phrase.from)) break;
    chain.unshift(phrase);
    end = phrase.from;
  }
  return chain;
}
