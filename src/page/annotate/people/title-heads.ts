import { ACADEMIC_TITLES } from '../../../data/people/academic-titles.ts';
import { OCCUPATIONS } from '../../../data/people/occupations.ts';
import {
  NOT_OFFICES,
  NOT_TITLES,
  OFFICE_PREFIXES,
  OFFICES,
  TITLES_BEFORE_NAMES,
} from '../../../data/people/offices.ts';
import { RANKS } from '../../../data/people/ranks.ts';
import { entries } from '../../../text/lexicon.ts';
import { DASH, DOT, OTHER, SPACE } from './characters.ts';
import { phraseTable, PhraseTable, rangeHash } from './phrases.ts';
import { CAPITAL, joinHash, phraseHash, TIGHT, wordKey, type Tokens } from './scan.ts';

/** What kind of title a phrase is headed by, as the number in the table of heads. */
export const RANK = 0;
export const ACADEMIC = 1;
export const OCCUPATION = 2;
export const OFFICE = 3;

/** The list of what only begins like a title. */
const NONE = 4;
/** Of what is only the beginning of a head: "phó tổng". */
const BEGINNING = 5;

/** The heads of each list with its number, and all their beginnings, so that a search stops where none goes on. */
function headTable(...lists: readonly string[]): PhraseTable {
  const heads = lists.map((list) => entries(list, 'line'));
  const table = new PhraseTable(heads.flat().length * 2);
  for (const head of heads.flat()) {
    const words = head.split(NOT_WORD);
    for (let size = 1; size < words.length; size += 1)
      table.set(phraseHash(words.slice(0, size).join(' ')), BEGINNING);
  }
  heads.forEach((list, kind) => {
    for (const head of list) table.set(phraseHash(head), kind);
  });
  return table;
}

const NOT_WORD = /[^\p{L}\p{M}\d]+/u;
const HEADS = headTable(RANKS, ACADEMIC_TITLES, OCCUPATIONS, OFFICES, NOT_TITLES);
const FIRST_WORDS = phraseTable(
  [
    ...new Set([RANKS, ACADEMIC_TITLES, OCCUPATIONS, OFFICES, OFFICE_PREFIXES].flatMap(firstWords)),
  ].join('\n'),
);
const PREFIXES = phraseTable(OFFICE_PREFIXES);
const OTHER_WORDS = phraseTable(NOT_OFFICES);
const BEFORE_NAMES = phraseTable(TITLES_BEFORE_NAMES);

const LONGEST_HEAD = 8;

function firstWords(list: string): readonly string[] {
  return list.split('\n').map((phrase) => phrase.split(/[ .]/u)[0]!);
}

/** Whether a token goes on where the one before it stopped, in one phrase; more than one space parts flattened lines. */
export function goesOn(tokens: Tokens, index: number, limit: number): boolean {
  return (
    index < limit &&
    tokens.before[index] === SPACE &&
    tokens.start[index]! - tokens.end[index - 1]! < 2
  );
}

/** Abbreviated titles are joined by dots and hyphens: "PGS.TS", "PGS. TS", "PGS-TS". */
function isDotted(tokens: Tokens, index: number, limit: number): boolean {
  if (index >= limit || tokens.before[index] !== tokens.after[index - 1]) return false;
  if (tokens.before[index] === DOT) return true;
  return tokens.before[index] === DASH && (tokens.flags[index]! & TIGHT) !== 0;
}

/** A head that begins at a token: its length, above it the number of its list; 0 where there is none. */
export type Head = number;
const LENGTH_BITS = 15;
const KIND_SHIFT = 4;
const HEAD_BITS = 0x3f;

/** Of a note, above the head: a prefix stands there. */
const PREFIX = 0x40;
/** Of a note: no title begins there. */
const NOTHING = 0x80;

export function headLength(head: Head): number {
  return head & LENGTH_BITS;
}

export function headKind(head: Head): number {
  return head >> KIND_SHIFT;
}

function readHead(tokens: Tokens, from: number, limit: number): Head {
  let head = 0;
  let phrase = 0;
  for (let index = from; index < limit && index - from < LONGEST_HEAD; index += 1) {
    if (index > from && !goesOn(tokens, index, limit) && !isDotted(tokens, index, limit)) break;
    phrase = joinHash(phrase, tokens.hash[index]!);
    const kind = HEADS.get(phrase);
    if (kind < 0) break;
    if (kind !== BEGINNING) head = (index + 1 - from) | (kind << KIND_SHIFT);
  }
  return headKind(head) === NONE ? 0 : head;
}

/** What of a title begins at a token, be it cut off later or not; each token is looked up once. */
function noteOf(tokens: Tokens, from: number): number {
  return tokens.notes[from]! || (tokens.notes[from] = lookUp(tokens, from));
}

function lookUp(tokens: Tokens, from: number): number {
  const key = wordKey(tokens, from);
  if (FIRST_WORDS.get(key) < 0 || isInsideShort(tokens, from)) return NOTHING;
  const found = readHead(tokens, from, tokens.count);
  const head = headLength(found) === 1 && isOtherWord(tokens, from) ? 0 : found;
  const prefix = PREFIXES.get(key) >= 0 ? PREFIX : 0;
  const inside = isInsideWord(tokens, from) ? NOTHING : 0;
  return head | prefix | inside || NOTHING;
}

/** "Bộ TT&TT": a part of a short name is no title. */
function isInsideShort(tokens: Tokens, index: number): boolean {
  return isTightAnd(tokens, index) || isTightAnd(tokens, index + 1);
}

function isTightAnd(tokens: Tokens, index: number): boolean {
  return tokens.before[index] === OTHER && (tokens.flags[index]! & TIGHT) !== 0;
}

/** "mang | bầu": a title of one word that is another word where no capital follows. */
function isOtherWord(tokens: Tokens, from: number): boolean {
  if (BEFORE_NAMES.get(wordKey(tokens, from)) < 0) return false;
  const next = from + 1;
  return !goesOn(tokens, next, tokens.count) || (tokens.flags[next]! & CAPITAL) === 0;
}

/** The longest head that begins at a token and ends before a limit. */
export function headAt(tokens: Tokens, from: number, limit: number): Head {
  if (from >= limit) return 0;
  const head = noteOf(tokens, from) & HEAD_BITS;
  return from + headLength(head) <= limit ? head : readHead(tokens, from, limit);
}

/** Whether a prefix of titles stands at a token: "nguyên | Chủ tịch". */
export function isPrefix(tokens: Tokens, index: number): boolean {
  return (noteOf(tokens, index) & PREFIX) !== 0;
}

/** Whether a title or its prefix may begin at a token. */
export function mayOpen(tokens: Tokens, from: number): boolean {
  return (noteOf(tokens, from) & NOTHING) === 0;
}

/** The tokens that a title may begin at. */
export function findOpeners(tokens: Tokens): readonly number[] {
  const openers: number[] = [];
  for (let index = 0; index < tokens.count; index += 1)
    if (mayOpen(tokens, index)) openers.push(index);
  return openers;
}

/** "chính | quyền ...", "giáo | chủ": the second half of another word. */
function isInsideWord(tokens: Tokens, from: number): boolean {
  return (
    from > 0 &&
    tokens.before[from] === SPACE &&
    OTHER_WORDS.get(rangeHash(tokens, from - 1, from + 1)) >= 0
  );
}
