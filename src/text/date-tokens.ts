/** A number, a word (lower-case NFC; one CJK character each) or one other character that is not space. */
export interface DateToken {
  readonly kind: 'number' | 'word' | 'sign';
  readonly text: string;
  /** Of a number its value; -1 otherwise. */
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** Digits past this many are no part of a date; the token then has the value -1. */
const MAX_DIGITS = 14;
const LETTER = /[\p{L}\p{M}]/u;
const HAN_FIRST = 0x2e80;
const HANGUL_LAST = 0xd7a3;

/** Splits a line into the tokens of {@link DateToken} in one pass. */
export function dateTokens(line: string): readonly DateToken[] {
  const tokens: DateToken[] = [];
  let at = 0;
  while (at < line.length) {
    const code = line.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    const start = at;
    if (isDigit(code)) {
      while (at < line.length && isDigit(line.charCodeAt(at))) at++;
      const text = line.slice(start, at);
      const value = text.length <= MAX_DIGITS ? Number(text) : -1;
      tokens.push({ kind: 'number', text, value, start, end: at });
    } else if (isLetter(line, at)) {
      at++;
      if (!isIdeograph(code)) {
        while (at < line.length && isLetter(line, at) && !isIdeograph(line.charCodeAt(at))) at++;
      }
      const text = line.slice(start, at).normalize('NFC').toLowerCase();
      tokens.push({ kind: 'word', text, value: -1, start, end: at });
    } else {
      at++;
      tokens.push({ kind: 'sign', text: line[start]!, value: -1, start, end: at });
    }
  }
  return tokens;
}

function isSpace(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x200b || code === 0xfeff || code === 0x202f;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isIdeograph(code: number): boolean {
  return code >= HAN_FIRST && code <= HANGUL_LAST;
}

/** Latin letters with marks, Vietnamese ones all, and the marks themselves. */
function isLatin(code: number): boolean {
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  return (code >= 0x1e00 && code < 0x1f00) || (code >= 0x300 && code < 0x370);
}

function isLetter(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  if (isLatin(code)) return true;
  return LETTER.test(line[at]!);
}

/** Whether a token is a number of one or two digits. */
export function isShort(
  token: DateToken | undefined,
): token is DateToken & { readonly kind: 'number' } {
  return token?.kind === 'number' && token.text.length <= 2;
}
