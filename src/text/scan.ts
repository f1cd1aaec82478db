import { codeAt } from './code-at.ts';
import { keep } from './kept.ts';
import { lowerOf, lowerWord } from './word-cache.ts';

/**
 * Tokens of a text for hand-written grammars: words, runs of digits, single signs and line breaks,
 * found in one pass. Nothing is sliced until a grammar asks, so text without candidates costs one walk.
 */
export interface Tokens extends Columns {
  readonly text: string;
  readonly count: number;
}

/** Of each token; longer than there are tokens. */
interface Columns {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  /** What letters a word has, as bits. */
  readonly shapes: Uint8Array;
  /** A hash of each word in lower case ({@link hashOf}), to leave most words alone unsliced; of a sign, the sign. */
  readonly hashes: Int32Array;
  /** Words that were asked for, in lower case. */
  readonly words: (string | undefined)[];
}

export const WORD_TOKEN = 1;
export const DIGITS_TOKEN = 2;
export const SIGN_TOKEN = 3;
export const BREAK_TOKEN = 4;

/** Begins with a capital. */
export const CAPITAL_SHAPE = 1;
/** Has a letter or a mark that is no capital. */
export const SMALL_SHAPE = 2;

const SPACE = 0;
const TABLE_SIZE = 0x2100;
const LETTER: RegExp = /[\p{L}\p{M}²³]/u;
const CAPITAL: RegExp = /\p{Lu}/u;
const BLANK: RegExp = /[\s\u200B]/u;

/** Of a code unit: its shape above, below it its kind, its lower case in the sixteen bits below. */
const SHAPE_SHIFT = 20;
const KIND_SHIFT = 16;
const KIND_BITS = 7;
const LOWER_BITS = 0xffff;

let table: Int32Array | null = null;

function classify(code: number): number {
  if (code >= 48 && code <= 57) return DIGITS_TOKEN;
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return BREAK_TOKEN;
  const char = String.fromCharCode(code);
  if (LETTER.test(char)) return WORD_TOKEN;
  return BLANK.test(char) ? SPACE : SIGN_TOKEN;
}

function entryOf(code: number): number {
  const kind = classify(code);
  const capital = CAPITAL.test(String.fromCharCode(code));
  const shape = kind !== WORD_TOKEN ? 0 : capital ? CAPITAL_SHAPE : SMALL_SHAPE;
  return (shape << SHAPE_SHIFT) | (kind << KIND_SHIFT) | lowerOf(code);
}

function unitTable(): Int32Array {
  return (table ??= Int32Array.from({ length: TABLE_SIZE }, (_, code) => entryOf(code)));
}

/** Of a polynomial over the units of a word: any odd number with bits all over keeps short words apart. */
const FACTOR = 0x2c1b3c6d;

/** The hash of the units from `from` up to `to` in lower case, as {@link scan} reckons it of a word. */
export function hashOf(word: string, from: number = 0, to: number = word.length): number {
  let hash = 0;
  for (let k = from; k < to; k++) hash = (Math.imul(hash, FACTOR) + lowerOf(codeAt(word, k))) | 0;
  return hash;
}

/** The hash of two words written as one, the second of so many units. */
export function joinWordHashes(first: number, second: number, length: number): number {
  let shifted = first;
  for (let k = 0; k < length; k++) shifted = Math.imul(shifted, FACTOR);
  return (shifted + second) | 0;
}

function makeColumns(room: number): Columns {
  return {
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    kinds: new Uint8Array(room),
    shapes: new Uint8Array(room),
    hashes: new Int32Array(room),
    words: new Array<string | undefined>(room).fill(undefined),
  };
}

const keptColumns = keep(makeColumns);

/** Whoever looks a few tokens past the end finds none. */
const PAST_END = 32;
/** Units that a token is expected to take with the space behind it. */
const USUAL_TOKEN = 3;

function usualRoom(text: string): number {
  return Math.ceil(text.length / USUAL_TOKEN) + PAST_END;
}

/** Cuts a text into tokens. Linear; a word is a run of letters and marks, "m2" is a word and digits. */
export function scan(text: string): Tokens {
  return scanInto(text, makeColumns(usualRoom(text))) ?? scanDense(text);
}

/** {@link scan} into arrays that the next call writes over. */
export function scanForNow(text: string): Tokens {
  const tokens = scanInto(text, keptColumns(usualRoom(text))) ?? scanDense(text);
  tokens.kinds.fill(0, tokens.count, tokens.count + PAST_END);
  const { words } = tokens;
  for (let index = tokens.count + PAST_END - 1; index >= 0; index--) words[index] = undefined;
  return tokens;
}

/** A text of little but signs. */
function scanDense(text: string): Tokens {
  return scanInto(text, makeColumns(text.length + PAST_END))!;
}

/** Null where there are more tokens than room for them. */
function scanInto(text: string, columns: Columns): Tokens | null {
  const units = unitTable();
  const { starts, ends, kinds, shapes, hashes } = columns;
  const { length } = text;
  const room = kinds.length - PAST_END;
  let count = 0;
  let at = 0;
  while (at < length) {
    const code = codeAt(text, at);
    const unit = code < TABLE_SIZE ? units[code]! : entryOf(code);
    const kind = (unit >> KIND_SHIFT) & KIND_BITS;
    const start = at++;
    if (kind === SPACE) continue;
    let hash = unit & LOWER_BITS;
    let seen = unit;
    if (kind <= DIGITS_TOKEN) {
      for (; at < length; at++) {
        const next = codeAt(text, at);
        const more = next < TABLE_SIZE ? units[next]! : entryOf(next);
        if (((more >> KIND_SHIFT) & KIND_BITS) !== kind) break;
        seen |= more;
        hash = (Math.imul(hash, FACTOR) + (more & LOWER_BITS)) | 0;
      }
    }
    if (count === room) return null;
    starts[count] = start;
    ends[count] = at;
    hashes[count] = hash;
    shapes[count] = ((unit >> SHAPE_SHIFT) & CAPITAL_SHAPE) | ((seen >> SHAPE_SHIFT) & SMALL_SHAPE);
    kinds[count++] = kind;
  }
  return { text, count, ...columns };
}

/** The word at a token, in lower case; `''` for anything but a word and outside the text. */
export function wordAt(tokens: Tokens, index: number): string {
  if (tokens.kinds[index] !== WORD_TOKEN) return '';
  const { text, starts, ends, hashes, words } = tokens;
  return (words[index] ??= lowerWord(text, starts[index]!, ends[index]!, hashes[index]!));
}

/** The digits at a token as written; `''` where there are none. */
export function digitsAt(tokens: Tokens, index: number): string {
  if (tokens.kinds[index] !== DIGITS_TOKEN) return '';
  const { text, starts, ends, hashes } = tokens;
  return lowerWord(text, starts[index]!, ends[index]!, hashes[index]!);
}

/** The sign at a token; `''` where there is none. */
export function signAt(tokens: Tokens, index: number): string {
  return tokens.kinds[index] === SIGN_TOKEN ? tokens.text.charAt(tokens.starts[index]!) : '';
}

/** True where no space stands between a token and the one before it. */
export function isGlued(tokens: Tokens, index: number): boolean {
  return index > 0 && index < tokens.count && tokens.starts[index] === tokens.ends[index - 1];
}

/** True where a word begins with a capital. */
export function isCapital(tokens: Tokens, index: number): boolean {
  return tokens.kinds[index] === WORD_TOKEN && (tokens.shapes[index]! & CAPITAL_SHAPE) !== 0;
}
