/** What a UTF-16 code unit is to the scanner: one lookup instead of a regular expression a character. */
export const SPACE = 0;
const LOWER = 1;
const UPPER = 2;
export const DIGIT = 3;
export const MARK = 4;
/** From here on: punctuation, each kind its own context. */
export const DOT = 5;
export const COMMA = 6;
export const OPEN = 7;
export const CLOSE = 8;
export const QUOTE = 9;
export const DASH = 10;
export const COLON = 11;
export const SEMICOLON = 12;
export const SLASH = 13;
export const STOP = 14;
export const APOSTROPHE = 15;
export const OTHER = 16;
export const LINE = 17;

/** Latin, Vietnamese, Greek, Cyrillic and the general punctuation lie below; beyond it only CJK and symbols. */
const TABLE_SIZE = 0x2100;
const CJK_FROM = 0x2e80;
const CJK_TO = 0xd800;

const PUNCTUATION: Readonly<Record<string, number>> = {
  '.': DOT,
  ',': COMMA,
  '(': OPEN,
  '[': OPEN,
  ')': CLOSE,
  ']': CLOSE,
  '"': QUOTE,
  '“': QUOTE,
  '”': QUOTE,
  '‘': QUOTE,
  '«': QUOTE,
  '»': QUOTE,
  '-': DASH,
  '–': DASH,
  '—': DASH,
  '‑': DASH,
  ':': COLON,
  ';': SEMICOLON,
  '/': SLASH,
  '|': SLASH,
  '!': STOP,
  '?': STOP,
  '…': STOP,
  "'": APOSTROPHE,
  '’': APOSTROPHE,
  '\n': LINE,
  '\r': LINE,
  '\u2028': LINE,
};

function kindOf(char: string): number {
  const punctuation = PUNCTUATION[char];
  if (punctuation !== undefined) return punctuation;
  if (/\s/u.test(char)) return SPACE;
  if (/\p{M}/u.test(char)) return MARK;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/\p{Lu}/u.test(char)) return UPPER;
  return /\p{L}/u.test(char) ? LOWER : OTHER;
}

/** The kind of each code unit; a whole plane, so that nobody need compare. */
export const KINDS: Uint8Array = new Uint8Array(0x10000).fill(OTHER);

KINDS.fill(LOWER, CJK_FROM, CJK_TO);
for (let code = 0; code < TABLE_SIZE; code += 1) {
  KINDS[code] = kindOf(String.fromCharCode(code));
}
