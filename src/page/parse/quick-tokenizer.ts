/**
 * A tokenizer for htmlparser2's `Parser` (its option `Tokenizer`) that has the whole page before it. The
 * one that htmlparser2 comes with takes a state machine through every character, so that a page may
 * come in pieces; this one jumps from sign to sign, and over scripts, style sheets and drawings in
 * one leap. The same tokens but for these: entities are left to who takes the text, comments and
 * declarations are not told, drawings are empty, a tag that the page's end cuts off counts as open.
 *
 * Cost: linear; no sign is looked for twice from the same place.
 */
import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

const BANG = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const DASH = 45;
const SLASH = 47;
const EQUALS = 61;
const MORE = 62;
const QUESTION = 63;

/** Elements that hold text alone, up to their own end tag. */
const TEXT_ALONE: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea', 'xmp']);
const LONGEST_NAME = 8;

export class QuickTokenizer extends Tokenizer {
  readonly #told: TokenizerCallbacks;
  #page = '';
  #drawingsEnd = true;

  constructor(options: ConstructorParameters<typeof Tokenizer>[0], told: TokenizerCallbacks) {
    super(options, told);
    this.#told = told;
  }

  /** Takes the page, or more of it; nothing is read before its end is known. */
  override write(piece: string): void {
    this.#page += piece;
  }

  override end(): void {
    const page = this.#page;
    let from = 0;
    let at = page.indexOf('<');
    while (at !== -1 && this.running) {
      const next = page.charCodeAt(at + 1);
      const isTag = isLetter(next);
      if (!isTag && !isMarkup(page, at, next)) {
        at = page.indexOf('<', at + 1);
        continue;
      }
      if (at > from) this.#told.ontext(from, at);
      if (!this.running) return;
      from = isTag
        ? this.#openTag(at + 1)
        : next === SLASH
          ? this.#closeTag(at + 2)
          : skipMarkup(page, at, next);
      at = page.indexOf('<', from);
    }
    if (!this.running) return;
    if (from < page.length) this.#told.ontext(from, page.length);
    this.#told.onend();
  }

  /** Reads a tag from its name on; the place after it, and after what it holds where that is text alone. */
  #openTag(start: number): number {
    const page = this.#page;
    const told = this.#told;
    let at = endOfTagName(page, start);
    told.onopentagname(start, at);
    const size = at - start;
    const name = size <= LONGEST_NAME ? page.slice(start, at).toLowerCase() : '';
    for (;;) {
      at = skipSpace(page, at);
      const code = page.charCodeAt(at);
      if (code === MORE) break;
      if (code === SLASH) {
        at = skipSpace(page, at + 1);
        if (page.charCodeAt(at) !== MORE) continue;
        told.onselfclosingtag(at);
        return at + 1;
      }
      if (at >= page.length) return at;
      at = this.#attribute(at);
    }
    told.onopentagend(at);
    if (TEXT_ALONE.has(name)) return this.#textAlone(at + 1, name);
    return name === 'svg' ? this.#drawing(at + 1) : at + 1;
  }

  #attribute(start: number): number {
    const page = this.#page;
    const told = this.#told;
    const end = endOfAttributeName(page, start + 1);
    told.onattribname(start, end);
    let at = skipSpace(page, end);
    if (page.charCodeAt(at) !== EQUALS) {
      told.onattribend(QuoteType.NoValue, end);
      return at;
    }
    at = skipSpace(page, at + 1);
    const code = page.charCodeAt(at);
    if (code === QUOTE || code === APOSTROPHE) {
      const close = page.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (close === -1) return page.length;
      told.onattribdata(at + 1, close);
      told.onattribend(code === QUOTE ? QuoteType.Double : QuoteType.Single, close + 1);
      return close + 1;
    }
    const close = endOfBareValue(page, at);
    told.onattribdata(at, close);
    told.onattribend(QuoteType.Unquoted, close);
    return close;
  }

  #textAlone(start: number, name: string): number {
    const page = this.#page;
    for (let at = page.indexOf('</', start); at !== -1; at = page.indexOf('</', at + 2)) {
      const end = at + 2 + name.length;
      const after = page.charCodeAt(end);
      if (after !== MORE && !isSpace(after)) continue;
      if (page.slice(at + 2, end).toLowerCase() !== name) continue;
      if (at > start) this.#told.ontext(start, at);
      return this.running ? this.#closeTag(at + 2) : at;
    }
    if (start < page.length) this.#told.ontext(start, page.length);
    return page.length;
  }

  /** Nothing in a drawing is text of the page. */
  #drawing(start: number): number {
    const close = this.#drawingsEnd ? this.#page.indexOf('</svg', start) : -1;
    this.#drawingsEnd = close !== -1;
    return close === -1 ? start : close;
  }

  #closeTag(start: number): number {
    const page = this.#page;
    const from = skipSpace(page, start);
    const close = page.indexOf('>', from);
    if (isLetter(page.charCodeAt(from))) {
      let end = from + 1;
      while (end < page.length && page.charCodeAt(end) !== MORE && !isSpace(page.charCodeAt(end))) {
        end++;
      }
      this.#told.onclosetag(from, end);
    }
    return close === -1 ? page.length : close + 1;
  }
}

/** Whether what begins with `<` and another sign than a letter is markup; `</>` is none. */
function isMarkup(page: string, at: number, next: number): boolean {
  if (next === BANG || next === QUESTION) return true;
  return next === SLASH && page.charCodeAt(skipSpace(page, at + 2)) !== MORE;
}

/** The place after a comment, a declaration or an instruction. */
function skipMarkup(page: string, at: number, next: number): number {
  const isComment = page.startsWith('!--', at + 1);
  const isData = !isComment && page.startsWith('![CDATA[', at + 1);
  const end = isComment ? '-->' : isData ? ']]>' : '>';
  const first = page.charCodeAt(at + 2);
  // The sign after "<!", and a lone "-" with what follows it, never closes a declaration.
  const skipped = isComment ? 2 : isData ? 9 : next === QUESTION ? 2 : first === DASH ? 4 : 3;
  const close = page.indexOf(end, at + skipped);
  return close === -1 ? page.length : close + end.length;
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 97 && lower <= 122;
}

function isSpace(code: number): boolean {
  return code === 32 || (code <= 13 && code >= 9 && code !== 11);
}

function skipSpace(page: string, at: number): number {
  while (isSpace(page.charCodeAt(at))) at++;
  return at;
}

function endOfTagName(page: string, at: number): number {
  for (; at < page.length; at++) {
    const code = page.charCodeAt(at);
    if (code === MORE || code === SLASH || isSpace(code)) break;
  }
  return at;
}

function endOfAttributeName(page: string, at: number): number {
  for (; at < page.length; at++) {
    const code = page.charCodeAt(at);
    if (code === EQUALS || code === MORE || code === SLASH || isSpace(code)) break;
  }
  return at;
}

function endOfBareValue(page: string, at: number): number {
  for (; at < page.length; at++) {
    const code = page.charCodeAt(at);
    if (code === MORE || isSpace(code)) break;
  }
  return at;
}
