import { CONJUNCTIONS } from '../../../data/people/conjunctions.ts';
import { LIST_OPENERS } from '../../../data/people/role-links.ts';
import { CLOSE, COLON, OPEN, SPACE } from './characters.ts';
import type { NameMention } from './mention.ts';
import { LONGEST_OFFICE, readOffice } from './office-phrase.ts';
import { phraseTable } from './phrases.ts';
import { isPlural, toRole, type Role } from './role.ts';
import { CAPITAL, HAS_DIGIT, STARTS, STARTS_LINE, wordKey, type Tokens } from './scan.ts';

const CONJUNCTION_TABLE = phraseTable(CONJUNCTIONS);
const LIST_OPENER_TABLE = phraseTable(LIST_OPENERS);
/** So far back, in words, a title in the plural stands from the list of its holders. */
const PLURAL_REACH = 24;
/** Between two names of a list there are no more words than this, in parentheses. */
const LONGEST_REMARK = 12;

/** A role that several names share: from its first holder on, as long as names are listed. */
export function sharedRole(tokens: Tokens, mention: NameMention, floor: number): Role | undefined {
  if (tokens.before[mention.first] === COLON) {
    const label = labelBefore(tokens, mention, floor);
    if (label) return label;
  }
  return openerBefore(tokens, mention, floor);
}

/** Whether a token is the first of a line, a sentence or a clause. */
function opensClause(tokens: Tokens, index: number): boolean {
  return index === 0 || (tokens.flags[index]! & STARTS) !== 0 || tokens.before[index] !== SPACE;
}

/** "17 thành viên ban chấp hành mới: | A, B, C", "Thủ môn (3): | A, B": the title that heads a list. */
function labelBefore(tokens: Tokens, mention: NameMention, floor: number): Role | undefined {
  const { first } = mention;
  const farthest = Math.max(floor, first - LONGEST_OFFICE);
  for (let from = first - 1; from >= farthest; from -= 1) {
    const counted = from > floor && (tokens.flags[from - 1]! & HAS_DIGIT) !== 0;
    if (!counted && !opensClause(tokens, from)) continue;
    const phrase = readOffice(tokens, from, first);
    if (phrase) return toRole(tokens, phrase);
    if ((tokens.flags[from]! & STARTS_LINE) !== 0) return undefined;
  }
  return undefined;
}

/**
 * "những tiền vệ công như | A, B", "hai cô giáo đánh trẻ là | A và B", "các phó thủ tướng: | A, B": the title
 * in the plural before the words that open a list of names.
 */
function openerBefore(tokens: Tokens, mention: NameMention, floor: number): Role | undefined {
  // "gồm: 1. | A; 2. | B"
  const numbered = mention.first > floor && (tokens.flags[mention.first - 1]! & HAS_DIGIT) !== 0;
  const first = numbered ? mention.first - 1 : mention.first;
  if (first === floor) return undefined;
  const gap = tokens.before[first]!;
  const opened = gap === SPACE && LIST_OPENER_TABLE.get(wordKey(tokens, first - 1)) >= 0;
  if (!opened && gap !== COLON) return undefined;
  const farthest = Math.max(floor + 1, first - PLURAL_REACH);
  for (let from = first - 1; from >= farthest; from -= 1) {
    if ((tokens.flags[from]! & STARTS) !== 0) return undefined;
    const phrase = readOffice(tokens, from, first);
    if (phrase && isPlural(tokens, phrase)) return toRole(tokens, phrase);
  }
  return undefined;
}

/** Whether two names follow each other in a list: "A (Hà Nội), | B", "1. A; 2. | B", "A và | B". */
export function areOnList(tokens: Tokens, end: number, start: number): boolean {
  let index = end;
  if (tokens.before[index] === OPEN) {
    const farthest = Math.min(start, end + LONGEST_REMARK);
    while (index < farthest && tokens.after[index] !== CLOSE) index += 1;
    index += 1;
  }
  for (; index < start; index += 1) {
    const digits = (tokens.flags[index]! & (HAS_DIGIT | CAPITAL)) === HAS_DIGIT;
    if (!digits && CONJUNCTION_TABLE.get(wordKey(tokens, index)) < 0) return false;
  }
  return start > end || tokens.before[start] !== SPACE;
}
