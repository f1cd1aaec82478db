import { CONJUNCTIONS } from '../../../data/people/conjunctions.ts';
import { LABEL_TAILS, LIST_OPENERS } from '../../../data/people/role-links.ts';
import { CLOSE, COLON, COMMA, DASH, LINE, OPEN, SEMICOLON, SLASH, SPACE } from './characters.ts';
import type { NameMention } from './mention.ts';
import { LONGEST_OFFICE, readOffice } from './office-phrase.ts';
import { phraseTable } from './phrases.ts';
import { isPluralAt, toRole, type Role } from './role.ts';
import { CAPITAL, HAS_DIGIT, STARTS, STARTS_LINE, wordKey, type Tokens } from './scan.ts';
import { mayOpen } from './title-heads.ts';

const CONJUNCTION_TABLE = phraseTable(CONJUNCTIONS);
const LABEL_TAIL_TABLE = phraseTable(LABEL_TAILS);
const LIST_OPENER_TABLE = phraseTable(LIST_OPENERS);
/** So far back, in words, a title in the plural stands from the list of its holders. */
const PLURAL_REACH = 24;
/** Between two names of a list there are no more words than this, in parentheses. */
const LONGEST_REMARK = 12;

/** A role that several names share: from its first holder on, as long as names are listed. */
export function sharedRole(
  tokens: Tokens,
  mention: NameMention,
  floor: number,
  next: NameMention | undefined,
): Role | undefined {
  const gap = tokens.before[mention.first];
  if (gap === COLON || gap === LINE) {
    const heads = next !== undefined && areOnList(tokens, mention.to, next.first);
    const label = labelBefore(tokens, mention, floor, heads);
    if (label) return label;
  }
  return openerBefore(tokens, mention, floor);
}

/** Whether a token is the first of a line, a sentence or a clause. */
function opensClause(tokens: Tokens, index: number): boolean {
  return index === 0 || (tokens.flags[index]! & STARTS) !== 0 || tokens.before[index] !== SPACE;
}

/** "thành viên ban chấp hành | mới:", "Thủ môn | (3 người):": whether only such words stand behind the title of a label. */
function endsLabel(tokens: Tokens, from: number, to: number): boolean {
  let enclosed = false;
  for (let index = from; index < to; index += 1) {
    if (tokens.before[index] === OPEN) enclosed = true;
    const passes = enclosed || (tokens.flags[index]! & HAS_DIGIT) !== 0;
    if (!passes && LABEL_TAIL_TABLE.get(wordKey(tokens, index)) < 0) return false;
    if (tokens.after[index] === CLOSE) enclosed = false;
  }
  return true;
}

/**
 * "17 thành viên ban chấp hành mới: | A, B, C", "Thủ môn (3): | A, B", "Thủ môn¶ | A¶B": the title of a label.
 * Where it heads a list, any words may stand between it and the colon.
 */
function labelBefore(
  tokens: Tokens,
  mention: NameMention,
  floor: number,
  heads: boolean,
): Role | undefined {
  const { first } = mention;
  const ownLine = tokens.before[first] === LINE;
  const farthest = Math.max(floor, first - LONGEST_OFFICE);
  for (let from = first - 1; from >= farthest; from -= 1) {
    const counted = from > floor && (tokens.flags[from - 1]! & HAS_DIGIT) !== 0;
    const startsLine = (tokens.flags[from]! & STARTS_LINE) !== 0;
    if (startsLine || (!ownLine && (counted || opensClause(tokens, from)))) {
      const phrase = readOffice(tokens, from, first);
      const opens = heads && !ownLine;
      if (phrase && (opens || endsLabel(tokens, phrase.to, first))) return toRole(tokens, phrase);
    }
    if (startsLine) return undefined;
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
    if (!mayOpen(tokens, from) || !isPluralAt(tokens, from)) continue;
    const phrase = readOffice(tokens, from, first);
    if (phrase) return toRole(tokens, phrase);
  }
  return undefined;
}

/** The first token after "(Hà Nội, 20 tuổi)", "- Hà Nội": what a list says of one of its names. */
function skipRemark(tokens: Tokens, from: number, limit: number): number {
  const farthest = Math.min(limit, from + LONGEST_REMARK);
  if (tokens.before[from] === OPEN) {
    for (let index = from; index < farthest; index += 1)
      if (tokens.after[index] === CLOSE) return index + 1;
    return from;
  }
  if (tokens.before[from] !== DASH) return from;
  let index = from;
  while (index < farthest && (index === from || tokens.before[index] === SPACE)) {
    if ((tokens.flags[index]! & (CAPITAL | HAS_DIGIT)) === 0) break;
    index += 1;
  }
  return index;
}

/** Whether two names follow each other in a list: "A (Hà Nội), | B", "1. A; 2. | B", "A và | B", "A¶ | B". */
export function areOnList(tokens: Tokens, end: number, start: number): boolean {
  let index = end < start ? skipRemark(tokens, end, start) : end;
  let numbered = false;
  for (; index < start; index += 1) {
    const digits = (tokens.flags[index]! & (HAS_DIGIT | CAPITAL)) === HAS_DIGIT;
    if (!digits && CONJUNCTION_TABLE.get(wordKey(tokens, index)) < 0) return false;
    numbered = true;
  }
  const gap = tokens.before[start]!;
  return numbered || gap === COMMA || gap === SEMICOLON || gap === LINE || gap === SLASH;
}
