import { keep } from '../../../text/kept.ts';
import {
  BREAK_TOKEN,
  CAPITAL_SHAPE,
  DIGITS_TOKEN,
  hashOf,
  joinWordHashes,
  scan as scanText,
  SIGN_TOKEN,
  SMALL_SHAPE,
  type Tokens as TextTokens,
} from '../../../text/scan.ts';
import { isSyllableAt } from '../../../text/word-cache.ts';
import {
  APOSTROPHE,
  COLON,
  DASH,
  DOT,
  KINDS,
  LINE,
  MARK,
  QUOTE,
  SPACE,
  STOP,
} from './characters.ts';

/** Flags of a token. */
export const CAPITAL = 1;
/** Two letters or more, all of them capitals. */
export const ALL_CAPS = 2;
export const HAS_DIGIT = 4;
/** One capital letter, or one with the other of a digraph, and its dot ("Q.", "Tr."), which is part of the token. */
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
  /** What a grammar has found out of each word and will ask again; zeros at first. */
  readonly notes: Uint8Array;
}

/** The hash of a phrase, one word more at a time; 0 is the empty phrase. */
export function joinHash(phrase: number, word: number): number {
  return (Math.imul(phrase, 0x9e3779b1) ^ word ^ (word >>> 15)) | 0;
}

/** The hash of a phrase of one word. */
export function wordKey(tokens: Tokens, index: number): number {
  return joinHash(0, tokens.hash[index]!);
}

type Columns = Omit<Tokens, 'text' | 'count'>;

function makeColumns(capacity: number): Columns {
  return {
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    hash: new Int32Array(capacity),
    flags: new Uint8Array(capacity),
    before: new Uint8Array(capacity),
    after: new Uint8Array(capacity),
    notes: new Uint8Array(capacity),
  };
}

/** Whoever looks a few words past the end finds zeros. */
const PAST_END = 32;
const keptColumns = keep(makeColumns);

/** The words of a text in NFC; linear. */
export function scan(text: string): Tokens {
  const tokens = scanText(text);
  return joinWords(tokens, makeColumns(tokens.count + PAST_END));
}

/** The words of a text that is scanned already, in arrays that the next call writes over. */
export function wordsForNow(text: TextTokens): Tokens {
  const columns = keptColumns(text.count + PAST_END);
  const tokens = joinWords(text, columns);
  for (const column of Object.values(columns))
    column.fill(0, tokens.count, tokens.count + PAST_END);
  columns.notes.fill(0, 0, tokens.count);
  return tokens;
}

/** Joins letters and digits that touch, and makes of the signs between words what they are to them. */
function joinWords(scanned: TextTokens, columns: Columns): Tokens {
  const { text, kinds, starts: from, ends: to, hashes, shapes } = scanned;
  const { start, end, hash, flags, before, after, notes } = columns;
  let count = 0;
  let first = LINE;
  let last = LINE;
  let starts = STARTS | STARTS_LINE;
  let tight = 0;
  for (let index = 0; index < scanned.count; index += 1) {
    if (index > 0 && from[index] !== to[index - 1]) tight = 0;
    const kind = kinds[index]!;
    if (kind === BREAK_TOKEN) {
      first = LINE;
      last = LINE;
      starts = STARTS | STARTS_LINE;
      tight = 0;
      continue;
    }
    if (kind === SIGN_TOKEN) {
      last = KINDS[hashes[index]!]!;
      if (first === SPACE) first = last;
      if (last === DOT || last === STOP || last === COLON || last === QUOTE) starts |= STARTS;
      continue;
    }
    // A dot that ends a sentence is followed by a space, the dot of an abbreviation need not be.
    if (tight !== 0 && last === DOT && (starts & STARTS_LINE) === 0) starts &= ~STARTS;
    let flag = starts | tight;
    if ((shapes[index]! & CAPITAL_SHAPE) !== 0) flag |= CAPITAL;
    if (count > 0) after[count - 1] = first;
    start[count] = from[index]!;
    before[count] = last;
    let code = hashes[index]!;
    let small = shapes[index]! & SMALL_SHAPE;
    let digits = kind === DIGITS_TOKEN;
    while (isJoined(scanned, index + 1)) {
      index += 1;
      code = joinWordHashes(code, hashes[index]!, to[index]! - from[index]!);
      small |= shapes[index]! & SMALL_SHAPE;
      digits ||= kinds[index] === DIGITS_TOKEN;
    }
    if (digits) flag |= HAS_DIGIT;
    const size = to[index]! - start[count]!;
    if (size === 1) flag |= ONE_LETTER;
    else if (small === 0 && !digits) flag |= ALL_CAPS;
    if ((flag & CAPITAL) !== 0 && size <= 2 && isDotAt(scanned, index + 1))
      if (size === 1 || DIGRAPHS.has(code)) {
        flag |= INITIAL;
        index += 1;
      }
    end[count] = to[index]!;
    hash[count] = code;
    flags[count] = flag;
    count += 1;
    first = SPACE;
    last = SPACE;
    starts = 0;
    tight = TIGHT;
  }
  if (count > 0) after[count - 1] = LINE;
  return { text, count, start, end, hash, flags, before, after, notes };
}

/** Whether letters or digits touch the ones before them. */
function isJoined({ count, kinds, starts, ends }: TextTokens, index: number): boolean {
  return index < count && kinds[index]! <= DIGITS_TOKEN && starts[index] === ends[index - 1];
}

const FULL_STOP = 46;
/** Consonants of two letters with which a name is cut short: "chị Tr.". */
const DIGRAPH_INITIALS = 'ch gi kh ng nh ph qu th tr';
const DIGRAPHS: ReadonlySet<number> = new Set(
  DIGRAPH_INITIALS.split(' ').map((letters) => hashOf(letters)),
);

function isDotAt({ count, kinds, starts, ends, hashes }: TextTokens, index: number): boolean {
  return (
    index < count &&
    kinds[index] === SIGN_TOKEN &&
    hashes[index] === FULL_STOP &&
    starts[index] === ends[index - 1]
  );
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
  let joined = 0;
  let from = 0;
  for (let position = 0; position <= phrase.length; position += 1) {
    const kind = position < phrase.length ? KINDS[phrase.charCodeAt(position)]! : SPACE;
    if (kind > SPACE && kind <= MARK) continue;
    if (from < position) joined = joinHash(joined, hashOf(phrase, from, position));
    from = position + 1;
  }
  return joined;
}

/** Whether a token is a Vietnamese syllable; "Q." is none. */
export function isSyllableToken(tokens: Tokens, index: number): boolean {
  if ((tokens.flags[index]! & INITIAL) !== 0) return false;
  return isSyllableAt(tokens.text, tokens.start[index]!, tokens.end[index]!, tokens.hash[index]!);
}
