import { DUTIES, DUTY_JOINTS, RELATIVES } from '../../../data/people/role-links.ts';
import { CLOSE, COLON, COMMA, DASH, DOT, LINE, OPEN, SPACE, STOP } from './characters.ts';
import { skipEpithets } from './epithets.ts';
import { LONGEST_OFFICE, readOffice, type OfficePhrase } from './office-phrase.ts';
import type { Reading } from './organisation-phrase.ts';
import { phraseTable, rangeHash } from './phrases.ts';
import { isCopula, isPluralAt, MOST_ROLES } from './role.ts';
import { STARTS, wordKey, type Tokens } from './scan.ts';
import { OFFICE } from './title-heads.ts';

const CLAUSE_TABLE = phraseTable(RELATIVES);
const DUTY_TABLE = phraseTable(DUTIES);
const DUTY_JOINT_TABLE = phraseTable(DUTY_JOINTS);
/** What is told of somebody between title and comma has no more words than this. */
const LONGEST_CLAUSE = 16;
/** A parenthesis between an organisation and the name has no more words than this. */
const LONGEST_REMARK = 8;
const LONGEST_JOINT = 2;

/** The longest title that ends exactly where `end` begins and starts no earlier than `floor`. */
export function officeEndingAt(
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

/** Whether the words before and after what stands before a token may be one title's. */
function isInsideOffice(tokens: Tokens, index: number): boolean {
  const gap = tokens.before[index]!;
  return gap !== STOP && gap !== COLON && gap !== LINE;
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
    const last = officeEndingAt(tokens, end, floor, 'bounded');
    const duty = last ? chainBefore(tokens, last, floor)[0]!.from - 1 : -1;
    return duty >= floor && DUTY_TABLE.get(wordKey(tokens, duty)) >= 0 ? last : undefined;
  }
  return undefined;
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
