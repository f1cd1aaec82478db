import { LETTERS_END } from '../../../text/letters.ts';

const MARKS = /\p{M}/gu;
const NOT_LETTERS = /\P{L}+/gu;
/** Letters and endings that no Vietnamese syllable has. */
const FOREIGN_LETTER =
  /[fjwzöüäéèçñßøåšžćłı]|[^aeiouyăâêôơưđ\s](?:[^\shgr]|$)|[bdđfghjklqrsvxz](?=\s|$)/u;

function plain(name: string): string {
  return plainLetters(name) ?? plainAny(name);
}

function plainAny(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(MARKS, '').replace(NOT_LETTERS, ' ').trim();
}

/** The same for names of letters and single spaces, as most are; null for others. */
function plainLetters(name: string): string | null {
  let result = '';
  for (let at = 0; at < name.length; at += 1) {
    const letter = PLAIN[name.charCodeAt(at)] ?? '';
    if (letter === '' || (letter === ' ' && (result === '' || result.endsWith(' ')))) return null;
    result += letter;
  }
  return result.endsWith(' ') ? null : result;
}

/** Each letter that is one without its marks, and the space. */
const PLAIN: readonly string[] = Array.from({ length: LETTERS_END }, (_, code) => {
  const plainLetter = plainAny(String.fromCharCode(code));
  return code === 0x20 ? ' ' : plainLetter.length === 1 ? plainLetter : '';
});

/** Whether a word could not be Vietnamese. */
function isForeign(name: string): boolean {
  return FOREIGN_LETTER.test(plain(name));
}

/** Whether one insertion, deletion, change or swap of neighbours makes `a` into `b`. */
function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let ends = 0;
  const most = Math.min(a.length, b.length) - start;
  while (ends < most && a[a.length - 1 - ends] === b[b.length - 1 - ends]) ends += 1;
  const left = a.slice(start, a.length - ends);
  const right = b.slice(start, b.length - ends);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left === [...right].reverse().join('');
}

/** From this length on a foreign name may differ by one letter. */
const LONG_NAME = 9;

/** Whether two full names are one foreign name written in two ways ("Sven-Göran", "Sven Goran"). */
export function isSpeltAlike(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2 || !isForeign(a) || !isForeign(b)) return false;
  const left = plain(a);
  const right = plain(b);
  if (left.replaceAll(' ', '') === right.replaceAll(' ', '')) return true;
  return left.length >= LONG_NAME && isOneEditAway(left, right);
}

/** The first and the last word of a name, and all of them as one, without marks. */
export function outerWords(name: string): readonly string[] {
  const words = plain(name).split(' ');
  return [...new Set([words[0]!, words.at(-1)!, words.join('')])];
}
