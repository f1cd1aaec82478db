import {
  COMMON_ADVERBS,
  COPULAS,
  INDEFINITES,
  LINK,
  LINK_ADVERBS,
  LINK_DETERMINERS,
  PLURAL_ADDRESSES,
  PLURALS,
} from '../../../data/people/role-links.ts';
import { CLOSE, OPEN, QUOTE, SPACE } from './characters.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { phraseTable, rangeHash, type PhraseTable } from './phrases.ts';
import { HAS_DIGIT, wordKey, type Tokens } from './scan.ts';
import { headAt } from './title-heads.ts';

/** A role as it stands. */
export interface Role {
  readonly text: string;
  readonly phrase: OfficePhrase;
}

/** No more roles than this are read on one side of a name. */
export const MOST_ROLES = 6;
/** No more adverbs than this stand before "là", no more words in a determiner behind it. */
const MOST_ADVERBS = 5;
const LONGEST_DETERMINER = 3;
const LONGEST_COPULA = 2;

const COPULA_TABLE = phraseTable(COPULAS);
const COMMON_TABLE = phraseTable(COMMON_ADVERBS);
const LINK_TABLE = phraseTable(LINK);
const ADVERB_TABLE = phraseTable(LINK_ADVERBS.replaceAll('\n', ' '));
const DETERMINER_TABLE = phraseTable(LINK_DETERMINERS);
const PLURAL_TABLE = phraseTable(PLURALS);
const ADDRESS_TABLE = phraseTable(PLURAL_ADDRESSES);
const LONGEST_ADDRESS = 2;
const INDEFINITE_TABLE = phraseTable(INDEFINITES);

/** A table of the first words of a list's phrases. */
export function firstWords(list: string): PhraseTable {
  const words = list.split('\n').map((phrase) => phrase.split(' ')[0]!);
  return phraseTable(words.join('\n'));
}

/** The role that a phrase is. */
export function toRole(tokens: Tokens, phrase: OfficePhrase): Role {
  const text = tokens.text.slice(tokens.start[phrase.from], textEnd(tokens, phrase));
  return { text, phrase };
}

/** Where a title ends in the text; what closes the parenthesis or the quotation in it is part of it. */
export function textEnd(tokens: Tokens, { from, to }: OfficePhrase): number {
  const end = tokens.end[to - 1]!;
  const closing = tokens.after[to - 1]!;
  const opening = closing === CLOSE ? OPEN : closing === QUOTE ? QUOTE : SPACE;
  if (opening === SPACE) return end;
  for (let index = from + 1; index < to; index += 1)
    if (tokens.before[index] === opening) return end + 1;
  return end;
}

/** "là | X", "kiêm | X": whether a word links a role. */
export function isCopula(tokens: Tokens, index: number): boolean {
  return COPULA_TABLE.get(wordKey(tokens, index)) >= 0;
}

/** "hai | trợ lý A và B", "các đồng chí | Ủy viên Trung ương Đảng": a title in the plural is everybody's. */
export function isPluralAt(tokens: Tokens, from: number): boolean {
  let at = from - 1;
  if (at < 0 || tokens.before[from] !== SPACE) return false;
  for (let size = LONGEST_ADDRESS; size >= 1 && size <= at; size -= 1)
    if (ADDRESS_TABLE.get(rangeHash(tokens, from - size, from)) >= 0) {
      at = from - size - 1;
      break;
    }
  const digits = (tokens.flags[at]! & HAS_DIGIT) !== 0;
  return digits || PLURAL_TABLE.get(wordKey(tokens, at)) >= 0;
}

/** "đều là | cầu thủ", "là hai | cầu thủ": whether a title behind a list of names is said of all of them. */
export function isCommonAt(tokens: Tokens, from: number): boolean {
  if (isPluralAt(tokens, from)) return true;
  return (
    from > 1 &&
    LINK_TABLE.get(wordKey(tokens, from - 1)) >= 0 &&
    COMMON_TABLE.get(wordKey(tokens, from - 2)) >= 0
  );
}

/** "một | giám đốc sở": anybody's. */
export function isIndefinite(tokens: Tokens, from: number): boolean {
  return (
    from > 0 &&
    tokens.before[from] === SPACE &&
    INDEFINITE_TABLE.get(wordKey(tokens, from - 1)) >= 0
  );
}

/** The first token after "là" between adverbs and determiners: "hiện cũng đang là một trong những". */
export function skipIs(tokens: Tokens, index: number, limit: number): number {
  let at = index;
  while (at < limit && at - index < MOST_ADVERBS && ADVERB_TABLE.get(wordKey(tokens, at)) >= 0)
    at += 1;
  const is = at < limit && LINK_TABLE.get(wordKey(tokens, at)) >= 0;
  return is ? skipDeterminers(tokens, at + 1, limit) : index;
}

/** The first token after a link that begins at `index`: "kiêm", "hiện", "hiện đang là một". */
export function skipLink(tokens: Tokens, index: number, limit: number): number {
  const at = skipIs(tokens, index, limit);
  if (at > index) return at;
  for (let size = LONGEST_COPULA; size >= 1; size -= 1)
    if (index + size <= limit && COPULA_TABLE.get(rangeHash(tokens, index, index + size)) >= 0)
      return skipDeterminers(tokens, index + size, limit);
  return index;
}

/** The first token after "một trong những", "nữ", "vị"; "người" in "người sáng lập" is of the title. */
export function skipDeterminers(tokens: Tokens, from: number, limit: number): number {
  let at = from;
  for (let size = LONGEST_DETERMINER; size >= 1 && headAt(tokens, at, limit) === 0; size -= 1)
    if (at + size <= limit && DETERMINER_TABLE.get(rangeHash(tokens, at, at + size)) >= 0) {
      at += size;
      size = LONGEST_DETERMINER + 1;
    }
  return at;
}
