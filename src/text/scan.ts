/**
 * Tokens of a text for hand-written grammars: words, runs of digits, single signs and line breaks,
 * found in one pass. Nothing is sliced until a grammar asks, so text without candidates costs one walk.
 */
export interface Tokens {
  readonly text: string;
  /** The text in lower case, of the same length, so that offsets agree. */
  readonly lower: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
}

export const WORD_TOKEN = 1;
export const DIGITS_TOKEN = 2;
export const SIGN_TOKEN = 3;
export const BREAK_TOKEN = 4;

const SPACE = 0;
const TABLE_SIZE = 0x2100;
const LETTER: RegExp = /[\p{L}\p{M}²³]/u;
const BLANK: RegExp = /[\s\u200B]/u;

let table: Uint8Array | null = null;

function classify(code: number): number {
  if (code >= 48 && code <= 57) return DIGITS_TOKEN;
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return BREAK_TOKEN;
  const char = String.fromCharCode(code);
  if (LETTER.test(char)) return WORD_TOKEN;
  return BLANK.test(char) ? SPACE : SIGN_TOKEN;
}

function classTable(): Uint8Array {
  if (table === null) {
    table = new Uint8Array(TABLE_SIZE);
    for (let code = 0; code < TABLE_SIZE; code++) table[code] = classify(code);
  }
  return table;
}

/** Lower case of equal length: the few letters whose lower case is longer stay as they are. */
function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i).toLowerCase();
    out += char.length === 1 ? char : text.charAt(i);
  }
  return out;
}

/** Cuts a text into tokens. Linear; a word is a run of letters and marks, "m2" is a word and digits. */
export function scan(text: string): Tokens {
  const classes = classTable();
  const starts = new Int32Array(text.length + 1);
  const ends = new Int32Array(text.length + 1);
  const kinds = new Uint8Array(text.length + 1);
  let count = 0;
  let last = SPACE;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = code < TABLE_SIZE ? classes[code]! : classify(code);
    if (kind === last && (kind === WORD_TOKEN || kind === DIGITS_TOKEN)) {
      ends[count - 1] = i + 1;
    } else if (kind !== SPACE) {
      starts[count] = i;
      ends[count] = i + 1;
      kinds[count++] = kind;
    }
    last = kind;
  }
  return { text, lower: lowerOf(text), count, starts, ends, kinds };
}

/** The word at a token, in lower case; `''` for anything but a word and outside the text. */
export function wordAt(tokens: Tokens, index: number): string {
  return tokens.kinds[index] === WORD_TOKEN
    ? tokens.lower.slice(tokens.starts[index]!, tokens.ends[index]!)
    : '';
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
  const at = tokens.starts[index] ?? 0;
  return tokens.kinds[index] === WORD_TOKEN && tokens.text.charAt(at) !== tokens.lower.charAt(at);
}
