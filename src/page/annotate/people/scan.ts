import {
  APOSTROPHE,
  COLON,
  DASH,
  DIGIT,
  DOT,
  KINDS,
  LINE,
  LOWERED,
  MARK,
  QUOTE,
  SPACE,
  STOP,
  UPPER,
} from './characters.ts';

/** Flags of a token. */
export const CAPITAL = 1;
/** Two letters or more, all of them capitals. */
export const ALL_CAPS = 2;
export const HAS_DIGIT = 4;
/** One capital letter and its dot ("Q."), the dot being part of the token. */
export const INITIAL = 8;
/** First of a sentence, a line or a quotation. */
export const STARTS = 16;
export const ONE_LETTER = 32;
/** No white space between the token before and this one. */
export const TIGHT = 64;
/** First of a line. */
export const STARTS_LINE = 128;

/**
 * The words of a text as parallel arrays, so that nothing is allocated a word. `hash` is of the word in
 * lower case; `before` and `after` are the kinds of the punctuation that touches it (SPACE where none does).
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly hash: Int32Array;
  readonly flags: Uint8Array;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

const NEW_LINE = 10;
const FULL_STOP = 46;
const HASH_SEED = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

/** The hash of a phrase, one word more at a time; 0 is the empty phrase. */
export function joinHash(phrase: number, word: number): number {
  return (Math.imul(phrase, 0x9e3779b1) ^ word ^ (word >>> 15)) | 0;
}

/** The hash of the letters from `from` up to `to`, as of one word. */
export function wordHash(text: string, from: number, to: number): number {
  let code = HASH_SEED;
  for (let index = from; index < to; index += 1)
    code = Math.imul(code ^ LOWERED[text.charCodeAt(index)]!, HASH_PRIME);
  return code;
}

/** The hash of a phrase of one word. */
export function wordKey(tokens: Tokens, index: number): number {
  return joinHash(0, tokens.hash[index]!);
}

/** The words of a text in NFC; one pass, linear. */
export function scan(text: string): Tokens {
  const kinds = KINDS;
  const lowered = LOWERED;
  const length = text.length;
  const capacity = (length >> 1) + 2;
  const start = new Int32Array(capacity);
  const end = new Int32Array(capacity);
  const hash = new Int32Array(capacity);
  const flags = new Uint8Array(capacity);
  const before = new Uint8Array(capacity);
  const after = new Uint8Array(capacity);
  let count = 0;
  let from = -1;
  let code = 0;
  let upper = 0;
  let digits = 0;
  let capital = 0;
  let first = LINE;
  let last = LINE;
  let starts = STARTS | STARTS_LINE;
  let tight = 0;
  for (let position = 0; position <= length; position += 1) {
    const unit = position < length ? text.charCodeAt(position) : NEW_LINE;
    const kind = kinds[unit]!;
    if (kind <= MARK && kind !== SPACE) {
      if (from < 0) {
        if (count > 0) after[count - 1] = first;
        from = position;
        code = HASH_SEED;
        upper = 0;
        digits = 0;
        capital = kind === UPPER ? CAPITAL : 0;
      }
      if (kind === UPPER) upper += 1;
      else if (kind === DIGIT) digits += 1;
      code = Math.imul(code ^ lowered[unit]!, HASH_PRIME);
      continue;
    }
    if (from >= 0) {
      const size = position - from;
      // A dot that ends a sentence is followed by a space, the dot of an abbreviation need not be.
      if (tight !== 0 && last === DOT && (starts & STARTS_LINE) === 0) starts &= ~STARTS;
      let flag = starts | tight | capital;
      if (digits > 0) flag |= HAS_DIGIT;
      if (size > 1 && upper === size) flag |= ALL_CAPS;
      if (size === 1) flag |= ONE_LETTER;
      start[count] = from;
      hash[count] = code;
      before[count] = last;
      from = -1;
      first = SPACE;
      last = SPACE;
      starts = 0;
      tight = TIGHT;
      const initial = size === 1 && capital !== 0 && unit === FULL_STOP;
      flags[count] = initial ? flag | INITIAL : flag;
      end[count] = initial ? position + 1 : position;
      count += 1;
      if (initial) continue;
    }
    if (kind === SPACE) {
      tight = 0;
      continue;
    }
    if (first === SPACE || kind === LINE) first = kind;
    last = kind;
    if (kind === LINE) {
      starts = STARTS | STARTS_LINE;
      tight = 0;
    } else if (kind === DOT || kind === STOP || kind === COLON || kind === QUOTE) starts |= STARTS;
  }
  if (count > 0) after[count - 1] = LINE;
  return { text, count, start, end, hash, flags, before, after };
}

/** Whether a token continues the name that the token before it may be part of. */
export function continues(tokens: Tokens, index: number): boolean {
  const kind = tokens.before[index]!;
  const tight = (tokens.flags[index]! & TIGHT) !== 0;
  if (tokens.after[index - 1] !== kind) return false;
  // Where pages were flattened, more than one space parts two lines.
  if (kind === SPACE) return tokens.start[index]! - tokens.end[index - 1]! < 2;
  return tight && (kind === DASH || kind === APOSTROPHE || kind === DOT);
}

/** The hash of each word of a phrase, joined. */
export function phraseHash(phrase: string): number {
  const { count, hash } = scan(phrase);
  let joined = 0;
  for (let index = 0; index < count; index += 1) joined = joinHash(joined, hash[index]!);
  return joined;
}
