/** Characters below this have their base letter in a table; it covers Latin with all Vietnamese letters. */
const TABLE_SIZE = 0x2000;
const UNKNOWN = 0;
const SEPARATOR = 1;
const MARK = 2;
/** The base letter of a code unit, or one of the three above; filled as letters are met. */
const BASES: Uint16Array = new Uint16Array(TABLE_SIZE);
const HYPHEN = 0x2d;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * A text as addresses spell it: "Giá vàng giảm" → "gia-vang-giam". Marks are taken off, so this
 * compares with addresses and names of sites only: as a key of texts it would make bán equal bạn.
 */
export function slugOf(text: string): string {
  let slug = '';
  let pending = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let base = code < TABLE_SIZE ? BASES[code]! : UNKNOWN;
    if (base === UNKNOWN) base = learn(code);
    if (base === MARK) continue;
    if (base === SEPARATOR) {
      pending = slug !== '';
      continue;
    }
    if (pending) slug += '-';
    pending = false;
    slug += String.fromCharCode(base);
  }
  return slug;
}

function learn(code: number): number {
  const bare = String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase();
  const plain = bare === 'đ' ? 'd' : bare;
  let base = SEPARATOR;
  if (/\p{M}/u.test(plain)) base = MARK;
  else if (LETTER.test(plain) || isSurrogate(code)) base = plain.charCodeAt(0);
  if (code < TABLE_SIZE) BASES[code] = base;
  return base === HYPHEN ? SEPARATOR : base;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xe000;
}
