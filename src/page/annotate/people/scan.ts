import { codeAt } from '../../../text/code-at.ts';
import { keep } from '../../../text/kept.ts';
import {
  APOSTROPHE,
  COLON,
  DASH,
  DIGIT_BIT,
  DOT,
  KINDS,
  LINE,
  LOWER_BITS,
  LOWERED,
  QUOTE,
  SPACE,
  STOP,
  UNITS,
  UPPER_BIT,
  WORD_BITS,
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

const FULL_STOP = 46;
/** Consonants of two letters with which a name is cut short: "chị Tr.". */
const DIGRAPH_INITIALS = 'ch gi kh ng nh ph qu th tr';
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
    code = Math.imul(code ^ LOWERED[codeAt(text, index)]!, HASH_PRIME);
  return code;
}

/** The hash of a phrase of one word. */
export function wordKey(tokens: Tokens, index: number): number {
  return joinHash(0, tokens.hash[index]!);
}

const DIGRAPHS: ReadonlySet<number> = new Set(
  DIGRAPH_INITIALS.split(' ').map((letters) => wordHash(letters, 0, letters.length)),
);

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

/** Room for the words of a text: every second unit may begin one. */
function capacityFor(text: string): number {
  return (text.length >> 1) + 2;
}

/** Whoever looks a few words past the end finds zeros. */
const PAST_END = 32;
const keptColumns = keep(makeColumns);

/** {@link scan} into arrays that the next call writes over. */
export function scanForNow(text: string): Tokens {
  const columns = keptColumns(capacityFor(text) + PAST_END);
  const tokens = scanInto(text, columns);
  for (const column of Object.values(columns))
    column.fill(0, tokens.count, tokens.count + PAST_END);
  columns.notes.fill(0, 0, tokens.count);
  return tokens;
}

/** The words of a text in NFC; one pass, linear. */
export function scan(text: string): Tokens {
  return scanInto(text, makeColumns(capacityFor(text)));
}

function scanInto(text: string, columns: Columns): Tokens {
  const { length } = text;
  const { start, end, hash, flags, before, after, notes } = columns;
  let count = 0;
  let first = LINE;
  let last = LINE;
  let starts = STARTS | STARTS_LINE;
  let tight = 0;
  for (let position = 0; position < length; position += 1) {
    let unit = UNITS[codeAt(text, position)]!;
    if ((unit & WORD_BITS) === 0) {
      const kind = KINDS[unit & LOWER_BITS]!;
      if (kind === SPACE) {
        tight = 0;
        continue;
      }
      if (first === SPACE || kind === LINE) first = kind;
      last = kind;
      if (kind === LINE) {
        starts = STARTS | STARTS_LINE;
        tight = 0;
      } else if (kind === DOT || kind === STOP || kind === COLON || kind === QUOTE)
        starts |= STARTS;
      continue;
    }
    const from = position;
    const capital = unit & UPPER_BIT;
    let seen = 0;
    let code = HASH_SEED;
    do {
      seen |= unit;
      code = Math.imul(code ^ (unit & LOWER_BITS), HASH_PRIME);
      position += 1;
      if (position === length) break;
      unit = UNITS[codeAt(text, position)]!;
    } while ((unit & WORD_BITS) !== 0);
    // A dot that ends a sentence is followed by a space, the dot of an abbreviation need not be.
    if (tight !== 0 && last === DOT && (starts & STARTS_LINE) === 0) starts &= ~STARTS;
    let flag = starts | tight;
    if (capital !== 0) flag |= CAPITAL;
    if ((seen & DIGIT_BIT) !== 0) flag |= HAS_DIGIT;
    if (position - from > 1) {
      if ((seen & WORD_BITS) === UPPER_BIT) flag |= ALL_CAPS;
    } else flag |= ONE_LETTER;
    if (capital !== 0 && position < length && codeAt(text, position) === FULL_STOP)
      if (position - from === 1 || (position - from === 2 && DIGRAPHS.has(code))) {
        flag |= INITIAL;
        position += 1;
      }
    if (count > 0) after[count - 1] = first;
    start[count] = from;
    end[count] = position;
    hash[count] = code;
    flags[count] = flag;
    before[count] = last;
    count += 1;
    position -= 1;
    first = SPACE;
    last = SPACE;
    starts = 0;
    tight = TIGHT;
  }
  if (count > 0) after[count - 1] = LINE;
  return { text, count, start, end, hash, flags, before, after, notes };
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
    const unit = position < phrase.length ? UNITS[codeAt(phrase, position)]! : 0;
    if ((unit & WORD_BITS) !== 0) continue;
    if (from < position) joined = joinHash(joined, wordHash(phrase, from, position));
    from = position + 1;
  }
  return joined;
}
