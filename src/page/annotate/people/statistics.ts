import { PERSON_STATISTICS } from '../../../data/people/statistics.ts';
import { isSyllable } from '../../../text/syllable.ts';
import { DIGIT, KINDS, MARK, SPACE } from './characters.ts';
import { PhraseTable } from './phrases.ts';
import { HAS_DIGIT, joinHash, ONE_LETTER, phraseHash, wordHash, type Tokens } from './scan.ts';

/** Log-odds are kept as tenths. */
export const TENTHS = 0.1;

/** What a number is as a context, whatever its digits. */
const NUMBER_KEY = 0x6e756d;

/**
 * The statistics of capitalised words and of what stands beside names, as log-odds of "part of a
 * person's name" against "anything else", gathered from unlabelled news by `test/tools/people`.
 */
export interface Statistics {
  /** As first, middle, last and only word of a name: four values a word. */
  readonly words: PhraseTable;
  readonly wordValues: Int8Array;
  /** 1 for each word that is no Vietnamese syllable. */
  readonly foreign: Uint8Array;
  /** The same of the last three letters, for words never seen. */
  readonly endings: PhraseTable;
  readonly endingValues: Int8Array;
  /** Whole capitalised phrases. */
  readonly forms: PhraseTable;
  /** One and two words (or signs) before and after. */
  readonly left: PhraseTable;
  readonly right: PhraseTable;
  /** Whole capitalised phrases after an honorific or a title against after "công ty", "đường", "ở". */
  readonly cues: PhraseTable;
  /** Two lower-case words that make one, the first of which is a given name as well: "thu nhập". */
  readonly compounds: PhraseTable;
}

/** The same as readable text: lines of `key value ...`, keys in lower case. */
export interface StatisticsSource {
  readonly words: string;
  readonly endings: string;
  readonly forms: string;
  readonly left: string;
  readonly right: string;
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

function readVectors(source: string, key: (word: string) => number): [PhraseTable, Int8Array] {
  const rows = lines(source);
  const table = new PhraseTable(rows.length);
  const values = new Int8Array(rows.length * 4);
  rows.forEach((row, index) => {
    const [word, ...numbers] = row.split(' ');
    table.set(key(word!), index);
    for (let column = 0; column < 4; column += 1)
      values[index * 4 + column] = Number(numbers[column]);
  });
  return [table, values];
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

function wordOf(word: string): number {
  return wordHash(word, 0, word.length);
}

/** The key of a context as written in the data: words, "#" for a number, a sign for punctuation. */
function contextKey(phrase: string): number {
  const parts = phrase.split(' ').map((part) => {
    if (part === '#') return NUMBER_KEY;
    if (part === '¶') return KINDS[10]!;
    const kind = KINDS[part.charCodeAt(0)]!;
    return kind > MARK ? kind : wordOf(part);
  });
  return parts.length === 1 ? parts[0]! : joinHash(joinHash(0, parts[0]!), parts[1]!);
}

/** Reads the data once. */
export function readStatistics(source: StatisticsSource): Statistics {
  const [words, wordValues] = readVectors(source.words, wordOf);
  const [endings, endingValues] = readVectors(source.endings, wordOf);
  return {
    words,
    wordValues,
    foreign: Uint8Array.from(lines(source.words), (row) =>
      isSyllable(row.slice(0, row.indexOf(' '))) ? 0 : 1,
    ),
    endings,
    endingValues,
    forms: readGroups(source.forms, phraseHash),
    left: readGroups(source.left, contextKey),
    right: readGroups(source.right, contextKey),
    cues: readGroups(source.cues, phraseHash),
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
  return wordHash(tokens.text, from, end);
}

let loaded: Statistics | undefined;

/** The statistics that the package ships, read at their first use. */
export function shippedStatistics(): Statistics {
  loaded ??= readStatistics(PERSON_STATISTICS);
  return loaded;
}
