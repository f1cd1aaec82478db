/** A value of JSON; objects have no prototype. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Deeper values are read as null. */
const MAX_DEPTH = 40;
const MARKS = ['<![CDATA[', '<!--'];
const WORD_END = /[\s,:{}[\]"']/;
const WORDS: Readonly<Record<string, Json>> = { true: true, false: false, null: null };

/**
 * JSON as pages write it: comments, CDATA and HTML comment marks, trailing and missing commas, single
 * quotes, bare keys, raw line breaks and invalid escapes in strings, quotation marks that nobody
 * escaped, several values one after the other, an end that is missing.
 * Never throws; linear; values nested deeper than 40 are null.
 */
export function parseLenient(source: string): readonly Json[] {
  const reader = new LenientReader(source);
  const values: Json[] = [];
  while (reader.toValue()) values.push(reader.value(0));
  return values;
}

class LenientReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Moves to the next object or list at the top; false where none follows. */
  toValue(): boolean {
    this.#skip();
    while (this.#at < this.#source.length && !'{['.includes(this.#source[this.#at]!)) {
      this.#at++;
      this.#skip();
    }
    return this.#at < this.#source.length;
  }

  value(depth: number): Json {
    this.#skip();
    const sign = this.#source[this.#at];
    if (sign === '"' || sign === "'") return this.#string(sign, false);
    if (sign !== '{' && sign !== '[') return this.#word();
    if (depth >= MAX_DEPTH) return this.#passOver();
    return sign === '{' ? this.#members(depth) : this.#items(depth);
  }

  #members(depth: number): Json {
    const object = Object.create(null) as Record<string, Json>;
    this.#at++;
    for (;;) {
      this.#skip(',;');
      const sign = this.#source[this.#at];
      if (sign === undefined) break;
      this.#at += sign === '}' || sign === ']' ? 1 : 0;
      if (sign === '}' || sign === ']') break;
      const key =
        sign === '"' || sign === "'" ? this.#string(sign, true) : String(this.#word() ?? '');
      this.#skip();
      if (this.#source[this.#at] !== ':') continue;
      this.#at++;
      object[key] = this.value(depth + 1);
    }
    return object;
  }

  #items(depth: number): Json {
    const items: Json[] = [];
    this.#at++;
    for (;;) {
      this.#skip(',;:');
      const sign = this.#source[this.#at];
      if (sign === undefined) break;
      this.#at += sign === '}' || sign === ']' ? 1 : 0;
      if (sign === '}' || sign === ']') break;
      items.push(this.value(depth + 1));
    }
    return items;
  }

  /** Leaves out a value that is nested too deep. */
  #passOver(): null {
    let open = 0;
    while (this.#at < this.#source.length) {
      const sign = this.#source[this.#at]!;
      if (sign === '"') {
        this.#string(sign, false);
        continue;
      }
      if (sign === '{' || sign === '[') open++;
      if (sign === '}' || sign === ']') open--;
      this.#at++;
      if (open === 0) break;
    }
    return null;
  }

  #string(quote: string, isKey: boolean): string {
    const parts: string[] = [];
    let from = ++this.#at;
    for (; this.#at < this.#source.length; this.#at++) {
      const sign = this.#source[this.#at];
      if (sign === '\\') {
        parts.push(this.#source.slice(from, this.#at), this.#escape());
        from = this.#at + 1;
      } else if (sign === quote && (isKey || this.#closes())) {
        break;
      }
    }
    parts.push(this.#source.slice(from, this.#at));
    this.#at++;
    return parts.join('');
  }

  /** Reads an escape and stays on its last character; an unknown one stands for its character. */
  #escape(): string {
    const sign = this.#source[++this.#at] ?? '';
    if (sign === 'u') {
      const digits = this.#source.slice(this.#at + 1, this.#at + 5);
      if (!/^[\da-f]{4}$/i.test(digits)) return 'u';
      this.#at += 4;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    return 'nrtbf'.includes(sign) ? ' ' : sign;
  }

  /** Whether the quotation mark here ends its value: what follows must continue the JSON. */
  #closes(): boolean {
    let at = this.#blank(this.#at + 1);
    const sign = this.#source[at];
    if (sign === undefined || sign === '}' || sign === ']' || sign === ';') return true;
    if (sign === '"') return this.#source.slice(this.#at, at).includes('\n');
    if (sign === '/') return '/*'.includes(this.#source[at + 1] ?? '');
    if (sign !== ',') return false;
    at = this.#blank(at + 1);
    return /["'{}[\]\d\-/tfn]/.test(this.#source[at] ?? '"');
  }

  #word(): Json {
    const from = this.#at;
    while (this.#at < this.#source.length && !WORD_END.test(this.#source[this.#at]!)) this.#at++;
    if (this.#at === from) this.#at++;
    const word = this.#source.slice(from, this.#at);
    const number = Number(word);
    return WORDS[word] ?? (word !== '' && !Number.isNaN(number) ? number : word);
  }

  #blank(from: number): number {
    let at = from;
    while (at < this.#source.length && this.#source.charCodeAt(at) <= 0x20) at++;
    return at;
  }

  /** Skips white space, comments, marks of HTML and CDATA, and the given signs. */
  #skip(signs = ''): void {
    for (;;) {
      this.#at = this.#blank(this.#at);
      const sign = this.#source[this.#at];
      if (sign === undefined) return;
      if (sign === '/') {
        if (!this.#skipComment()) return;
      } else if (sign === '<') {
        const mark = MARKS.find((each) => this.#source.startsWith(each, this.#at));
        if (mark === undefined) return;
        this.#at += mark.length;
      } else if (signs.includes(sign)) this.#at++;
      else return;
    }
  }

  #skipComment(): boolean {
    const kind = this.#source[this.#at + 1];
    if (kind !== '/' && kind !== '*') return false;
    const inside = this.#blank(this.#at + 2);
    if (kind === '/' && this.#source.startsWith('<!', inside)) {
      this.#at = inside;
      return true;
    }
    const end = this.#source.indexOf(kind === '/' ? '\n' : '*/', this.#at + 2);
    this.#at = end === -1 ? this.#source.length : end + (kind === '/' ? 1 : 2);
    return true;
  }
}
