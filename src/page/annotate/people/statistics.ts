import { PERSON_STATISTICS } from '../../../data/people/statistics.ts';
import { hashOf } from '../../../text/scan.ts';
import { isSyllable } from '../../../text/syllable.ts';
import { DIGIT, KINDS, MARK, SPACE } from './characters.ts';
import { placeBits, PLACES, traitsOf } from './lexicon.ts';
import { PhraseTable } from './phrases.ts';
import { HAS_DIGIT, joinHash, ONE_LETTER, phraseHash, type Tokens } from './scan.ts';
import {
  FOREIGN_WORD,
  KNOWN_WORD,
  packEveryday,
  packFacts,
  packOdds,
  WordTable,
} from './word-table.ts';

/** Log-odds are kept as tenths. */
export const TENTHS = 0.1;

/** What a number is as a context, whatever its digits. */
const NUMBER_KEY = 0x6e756d;

/**
 * The statistics of capitalised words and of what stands beside names, as log-odds of "part of a
 * person's name" against "anything else", gathered from unlabelled news by `test/tools/people`.
 */
export interface Statistics {
  /** What these and the lexicons know of single words. */
  readonly words: WordTable;
  /** The same of the last three letters, for words never seen. */
  readonly endings: WordTable;
  /** What these and the lexicon of places know of whole capitalised phrases; see {@link packFacts}. */
  readonly phrases: PhraseTable;
  /** One and two words (or signs) before and after. */
  readonly left: PhraseTable;
  readonly right: PhraseTable;
  /** Two lower-case words that make one, the first of which is a given name as well: "thu nhập". */
  readonly compounds: PhraseTable;
}

/** The same as readable text: lines of `key value ...`, keys in lower case. */
export interface StatisticsSource {
  /**
   * As first, middle, last and only word of a name, and as a word in lower case against one with a
   * capital inside a sentence: five values a word.
   */
  readonly words: string;
  /** The first four of these. */
  readonly endings: string;
  /** Whole capitalised phrases. */
  readonly forms: string;
  readonly left: string;
  readonly right: string;
  /** Whole capitalised phrases after an honorific or a title against after "công ty", "đường", "ở". */
  readonly cues: string;
  readonly compounds: string;
}

/** The offset that makes log-odds fit a {@link PhraseTable}, whose numbers are not negative. */
const SHIFT = 128;

/** The tenths of a log-odds under a key, 0 where it was not seen often enough. */
export function logOdds(table: PhraseTable, key: number): number {
  const value = table.get(key);
  return value < 0 ? 0 : value - SHIFT;
}

function lines(source: string): readonly string[] {
  return source.split('\n').filter((line) => line !== '');
}

type Vector = readonly [word: string, odds: number, everyday: number];

/** The words of lines of `word value value value value value`, with the first four values as one number. */
function readVectors(source: string): readonly Vector[] {
  return lines(source).map((row) => {
    const [word, ...values] = row.split(' ');
    return [word!, packOdds(values.slice(0, 4).map(Number)), Number(values[4] ?? 0)];
  });
}

function readEndings(source: string): WordTable {
  const rows = readVectors(source);
  const table = new WordTable(rows.length);
  for (const [ending, odds] of rows) table.set(hashOf(ending), odds, KNOWN_WORD, 0);
  return table;
}

function readWords(source: string, phrases: PhraseTable): WordTable {
  const rows = readVectors(source);
  const table = new WordTable(rows.length);
  for (const [word, odds, everyday] of rows) {
    const key = joinHash(0, hashOf(word));
    const foreign = isSyllable(word) ? 0 : FOREIGN_WORD;
    const marks = KNOWN_WORD | foreign | traitsOf(key) | packEveryday(everyday);
    table.set(key, odds, marks, Math.max(phrases.get(key), 0));
  }
  return table;
}

/** Forms, cues and places under one key. */
function readPhrases({ forms, cues }: StatisticsSource): PhraseTable {
  const [formTable, cueTable] = [readGroups(forms, phraseHash), readGroups(cues, phraseHash)];
  const keys = new Set(
    [formTable, cueTable, PLACES].flatMap((table) => [...table.entries()].map(([key]) => key)),
  );
  const table = new PhraseTable(keys.size);
  for (const key of keys)
    table.set(key, packFacts(logOdds(formTable, key), logOdds(cueTable, key), placeBits(key)));
  return table;
}

/** Groups of `value: key|key|...`, one value a line. */
function readGroups(source: string, key: (phrase: string) => number): PhraseTable {
  const rows = lines(source).map((row) => {
    const colon = row.indexOf(': ');
    return [Number(row.slice(0, colon)), row.slice(colon + 2).split('|')] as const;
  });
  const table = new PhraseTable(rows.reduce((sum, [, keys]) => sum + keys.length, 0));
  for (const [value, keys] of rows)
    for (const phrase of keys) table.set(key(phrase), value + SHIFT);
  return table;
}

/** Lines of `first second|second|...`. */
function readCompounds(source: string): PhraseTable {
  const rows = lines(source).map((row) => {
    const space = row.indexOf(' ');
    return [row.slice(0, space), row.slice(space + 1).split('|')] as const;
  });
  const table = new PhraseTable(rows.reduce((sum, [, seconds]) => sum + seconds.length, 0));
  for (const [first, seconds] of rows)
    for (const second of seconds) table.set(phraseHash(`${first} ${second}`), 0);
  return table;
}

/** The key of a context as written in the data: words, "#" for a number, a sign for punctuation. */
function contextKey(phrase: string): number {
  const parts = phrase.split(' ').map((part) => {
    if (part === '#') return NUMBER_KEY;
    if (part === '¶') return KINDS[10]!;
    const kind = KINDS[part.charCodeAt(0)]!;
    return kind > MARK ? kind : hashOf(part);
  });
  return parts.length === 1 ? parts[0]! : joinHash(joinHash(0, parts[0]!), parts[1]!);
}

/** Reads the data once. */
export function readStatistics(source: StatisticsSource): Statistics {
  const phrases = readPhrases(source);
  return {
    words: readWords(source.words, phrases),
    endings: readEndings(source.endings),
    phrases,
    left: readGroups(source.left, contextKey),
    right: readGroups(source.right, contextKey),
    compounds: readCompounds(source.compounds),
  };
}

/** A word as a context: numbers are all alike. */
function contextWord(tokens: Tokens, index: number): number {
  const flags = tokens.flags[index]!;
  const digits = KINDS[tokens.text.charCodeAt(tokens.start[index]!)] === DIGIT;
  return (flags & HAS_DIGIT) !== 0 && digits ? NUMBER_KEY : tokens.hash[index]!;
}

/** The key of what stands directly before a token: its sign, else its word. */
export function leftKey(tokens: Tokens, index: number): number {
  const kind = tokens.before[index]!;
  return kind !== SPACE || index === 0 ? kind : contextWord(tokens, index - 1);
}

/** The key of the two things before a token. */
export function leftPairKey(tokens: Tokens, index: number): number {
  const near = leftKey(tokens, index);
  const far = index > 0 ? leftKey(tokens, index - 1) : near;
  const beyondSign = index > 0 && tokens.before[index] !== SPACE;
  return beyondSign
    ? joinHash(joinHash(0, contextWord(tokens, index - 1)), near)
    : joinHash(joinHash(0, far), near);
}

/** The key of what stands directly after a token. */
export function rightKey(tokens: Tokens, index: number): number {
  const kind = tokens.after[index]!;
  return kind !== SPACE || index + 1 >= tokens.count ? kind : contextWord(tokens, index + 1);
}

/** The key of the two things after a token. */
export function rightPairKey(tokens: Tokens, index: number): number {
  const near = rightKey(tokens, index);
  if (index + 1 >= tokens.count) return near;
  const far =
    tokens.after[index] === SPACE ? rightKey(tokens, index + 1) : contextWord(tokens, index + 1);
  return joinHash(joinHash(0, near), far);
}

/** The last three letters of a word, hashed as a word of three letters is; the whole of a shorter one. */
export function endingHash(tokens: Tokens, index: number): number {
  const end = tokens.end[index]!;
  const flags = tokens.flags[index]!;
  if ((flags & ONE_LETTER) !== 0) return 0;
  const from = Math.max(tokens.start[index]!, end - 3);
  return hashOf(tokens.text, from, end);
}

let loaded: Statistics | undefined;

/** The statistics that the package ships, read at their first use. */
export function shippedStatistics(): Statistics {
  loaded ??= readStatistics(PERSON_STATISTICS);
  return loaded;
}
