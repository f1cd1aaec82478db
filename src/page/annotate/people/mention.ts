import type { NameSpan } from './decode.ts';
import { isCountry, isHonorific } from './lexicon.ts';
import { ABBREVIATED_HONORIFICS, KINSHIPS } from '../../../data/people/honorifics.ts';
import { DOT, SPACE } from './characters.ts';
import { phraseTable, rangeHash } from './phrases.ts';
import { CAPITAL, joinHash, STARTS, wordKey, type Tokens } from './scan.ts';

/** A name where it stands, with the honorific directly before it. */
export interface NameMention {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly form: number;
  /** In lower case; null where there is none. */
  readonly honorific: string | null;
  /** The first token of honorific and name. */
  readonly first: number;
}

const LONGEST_HONORIFIC = 3;
const ABBREVIATION_TABLE = phraseTable(ABBREVIATED_HONORIFICS);
const KINSHIP_TABLE = phraseTable(KINSHIPS);

/** The mention that a span of tokens is. */
export function toMention(tokens: Tokens, name: NameSpan): NameMention {
  const { from, to, form } = name;
  const start = tokens.start[from]!;
  const end = tokens.end[to - 1]!;
  let first = from;
  for (let size = 1; size <= LONGEST_HONORIFIC && size <= from; size += 1) {
    if (tokens.before[from - size + 1] !== SPACE && !isAbbreviation(tokens, from, size)) break;
    let phrase = wordKey(tokens, from - size);
    for (let index = from - size + 1; index < from; index += 1)
      phrase = joinHash(phrase, tokens.hash[index]!);
    if (isHonorific(phrase)) first = from - size;
  }
  if (isKinship(tokens, from) || isEngland(tokens, first, from)) first = from;
  const honorific =
    first === from
      ? null
      : tokens.text.slice(tokens.start[first], start).trimEnd().toLowerCase().normalize('NFC');
  return { from, to, start, end, text: tokens.text.slice(start, end), form, honorific, first };
}

/** "Ngoại trưởng Anh | X": within a sentence the honorific has no capital. */
function isEngland(tokens: Tokens, first: number, from: number): boolean {
  if (first !== from - 1) return false;
  const flags = tokens.flags[first]!;
  return (flags & CAPITAL) !== 0 && (flags & STARTS) === 0 && isCountry(wordKey(tokens, first));
}

/** "Mr. X": the dot of an abbreviation. */
function isAbbreviation(tokens: Tokens, from: number, size: number): boolean {
  return (
    size === 1 &&
    tokens.before[from] === DOT &&
    tokens.after[from - 1] === DOT &&
    ABBREVIATION_TABLE.get(wordKey(tokens, from - 1)) >= 0
  );
}

/** "anh em X" are brothers, and em is no honorific. */
function isKinship(tokens: Tokens, from: number): boolean {
  return from > 1 && KINSHIP_TABLE.get(rangeHash(tokens, from - 2, from)) >= 0;
}
