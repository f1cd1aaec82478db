import { ACADEMIC_TITLES } from '../../../data/people/academic-titles.ts';
import { OCCUPATIONS } from '../../../data/people/occupations.ts';
import { NOT_OFFICES, OFFICE_PREFIXES, OFFICES } from '../../../data/people/offices.ts';
import { RANKS } from '../../../data/people/ranks.ts';
import { DASH, DOT, SPACE } from './characters.ts';
import { phraseTable, rangeHash } from './phrases.ts';
import { joinHash, TIGHT, wordKey, type Tokens } from './scan.ts';

/** What kind of title a phrase is headed by, as the number in the table of heads. */
export const RANK = 0;
export const ACADEMIC = 1;
export const OCCUPATION = 2;
export const OFFICE = 3;

const HEADS = phraseTable(RANKS, ACADEMIC_TITLES, OCCUPATIONS, OFFICES);
const FIRST_WORDS = phraseTable(
  [
    ...new Set([RANKS, ACADEMIC_TITLES, OCCUPATIONS, OFFICES, OFFICE_PREFIXES].flatMap(firstWords)),
  ].join('\n'),
);
const OTHER_WORDS = phraseTable(NOT_OFFICES);

const LONGEST_HEAD = 8;

function firstWords(list: string): readonly string[] {
  return list.split('\n').map((phrase) => phrase.split(/[ .]/u)[0]!);
}

/** Whether a token goes on where the one before it stopped, in one phrase. */
export function goesOn(tokens: Tokens, index: number, limit: number): boolean {
  return index < limit && tokens.before[index] === SPACE;
}

/** Abbreviated titles are joined by dots and hyphens: "PGS.TS", "PGS. TS", "PGS-TS". */
function isDotted(tokens: Tokens, index: number, limit: number): boolean {
  if (index >= limit || tokens.before[index] !== tokens.after[index - 1]) return false;
  if (tokens.before[index] === DOT) return true;
  return tokens.before[index] === DASH && (tokens.flags[index]! & TIGHT) !== 0;
}

/** The end of the longest head that begins at a token, and its kind; end 0 where there is none. */
export function readHead(tokens: Tokens, from: number, limit: number): readonly [number, number] {
  let end = 0;
  let kind = -1;
  let phrase = 0;
  for (let index = from; index < limit && index - from < LONGEST_HEAD; index += 1) {
    if (index > from && !goesOn(tokens, index, limit) && !isDotted(tokens, index, limit)) break;
    phrase = joinHash(phrase, tokens.hash[index]!);
    const value = HEADS.get(phrase);
    if (value < 0) continue;
    end = index + 1;
    kind = value;
  }
  return [end, kind];
}

/** Whether a title begins at a token. */
export function startsOffice(tokens: Tokens, from: number, limit: number): boolean {
  return FIRST_WORDS.get(wordKey(tokens, from)) >= 0 && readHead(tokens, from, limit)[0] > 0;
}

const MAY_OPEN = 1;
const OPENS_NOTHING = 2;

/** Whether a title may begin at a word; each word is looked up once, however often it is come by. */
export function mayOpen(tokens: Tokens, from: number): boolean {
  if (tokens.notes[from] === 0) {
    const opens = FIRST_WORDS.get(wordKey(tokens, from)) >= 0 && !isInsideWord(tokens, from);
    tokens.notes[from] = opens ? MAY_OPEN : OPENS_NOTHING;
  }
  return tokens.notes[from] === MAY_OPEN;
}

/** "chính | quyền ...", "giáo | chủ": the second half of another word. */
function isInsideWord(tokens: Tokens, from: number): boolean {
  return (
    from > 0 &&
    tokens.before[from] === SPACE &&
    OTHER_WORDS.get(rangeHash(tokens, from - 1, from + 1)) >= 0
  );
}
