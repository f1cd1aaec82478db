import { codeAt } from './code-at.ts';
import { lowerOf, lowerWord } from './word-cache.ts';

/**
 * Tokens of a text for hand-written grammars: words, runs of digits, single signs and line breaks,
 * found in one pass. Nothing is sliced until a grammar asks, so text without candidates costs one walk.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  /** A hash of each word in lower case ({@link hashOf}), to leave most words alone unsliced. */
  readonly hashes: Int32Array;
  /** Words that were asked for, in lower case. */
  readonly words: (string | undefined)[];
}

export const WORD_TOKEN = 1;
export const DIGITS_TOKEN = 2;
export const SIGN_TOKEN = 3;
export const BREAK_TOKEN = 4;

const SPACE = 0;
const TABLE_SIZE = 0x2100;
const LETTER: RegExp = /[\p{L}\p{M}²³]/u;
const BLANK: RegExp = /[\s\u200B]/u;

/** Of a code unit: its kind above, its lower case in the sixteen bits below. */
const KIND_SHIFT = 16;
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
  return (classify(code) << KIND_SHIFT) | lowerOf(code);
}

function unitTable(): Int32Array {
  return (table ??= Int32Array.from({ length: TABLE_SIZE }, (_, code) => entryOf(code)));
}

/** The hash of a word as {@link scan} reckons it. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let k = 0; k < word.length; k++) hash = (Math.imul(hash, 31) + codeAt(word, k)) | 0;
  return hash;
}

/** Characters a token is expected to take with the space behind it; where it takes fewer, the arrays grow. */
const USUAL_TOKEN = 3;

/** Cuts a text into tokens. Linear; a word is a run of letters and marks, "m2" is a word and digits. */
export function scan(text: string): Tokens {
  const units = unitTable();
  const { length } = text;
  let room = Math.ceil(length / USUAL_TOKEN) + 2;
  let starts = new Int32Array(room);
  let ends = new Int32Array(room);
  let hashes = new Int32Array(room);
  let kinds = new Uint8Array(room);
  let count = 0;
  let at = 0;
  while (at < length) {
    const code = codeAt(text, at);
    const unit = code < TABLE_SIZE ? units[code]! : entryOf(code);
    const kind = unit >> KIND_SHIFT;
    const start = at++;
    if (kind === SPACE) continue;
    let hash = unit & LOWER_BITS;
    if (kind <= DIGITS_TOKEN) {
      for (; at < length; at++) {
        const next = codeAt(text, at);
        const more = next < TABLE_SIZE ? units[next]! : entryOf(next);
        if (more >> KIND_SHIFT !== kind) break;
        hash = (Math.imul(hash, 31) + (more & LOWER_BITS)) | 0;
      }
    }
    if (count + 1 === room) {
      room = length + 2;
      [starts, ends, hashes] = [grown(starts, room), grown(ends, room), grown(hashes, room)];
      const more = new Uint8Array(room);
      more.set(kinds);
      kinds = more;
    }
    starts[count] = start;
    ends[count] = at;
    hashes[count] = hash;
    kinds[count++] = kind;
  }
  return { text, count, starts, ends, kinds, hashes, words: new Array<string | undefined>(count) };
}

function grown(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(length);
  copy.set(array);
  return copy;
}

/** The word at a token, in lower case; `''` for anything but a word and outside the text. */
export function wordAt(tokens: Tokens, index: number): string {
  if (tokens.kinds[index] !== WORD_TOKEN) return '';
  const { text, starts, ends, hashes, words } = tokens;
  return (words[index] ??= lowerWord(text, starts[index]!, ends[index]!, hashes[index]!));
}

/** The digits at a token as written; `''` where there are none. */
export function digitsAt(tokens: Tokens, index: number): string {
  return tokens.kinds[index] === DIGITS_TOKEN
    ? tokens.text.slice(tokens.starts[index]!, tokens.ends[index]!)
    : '';
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
  if (tokens.kinds[index] !== WORD_TOKEN) return false;
  const code = codeAt(tokens.text, tokens.starts[index]!);
  return lowerOf(code) !== code;
}
