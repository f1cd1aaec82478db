import { codeAt } from './code-at.ts';
/**
 * Words of texts in lower case, each kept once: grammars ask for the same few hundred words again and
 * again, and a word that is found here is neither sliced nor lower-cased nor hashed anew.
 */

/** Slots, one word each; a word that falls on a taken slot takes it over. */
const SLOTS = 1 << 12;
/** Longer words are not kept: engines share their memory with the whole text. */
const LONGEST_KEPT = 12;

/** From here on letters are lower-cased by the engine alone. */
const TABLE_SIZE = 0x2100;

const LOWERED = Uint16Array.from({ length: TABLE_SIZE }, (_, code) => lowerByEngine(code));
const words: string[] = new Array<string>(SLOTS).fill('');

function lowerByEngine(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** A code unit in lower case; the few letters whose lower case is longer stay as they are. */
export function lowerOf(code: number): number {
  return code < TABLE_SIZE ? LOWERED[code]! : lowerByEngine(code);
}

/** The word between two offsets in lower case, of equal length; `hash` is any hash of its lower case. */
export function lowerWord(text: string, start: number, end: number, hash: number): string {
  if (end - start > LONGEST_KEPT) return lowerSlice(text, start, end);
  const slot = (hash ^ (hash >>> 12)) & (SLOTS - 1);
  const known = words[slot]!;
  if (known.length === end - start && isLowerOf(known, text, start)) return known;
  return (words[slot] = lowerSlice(text, start, end));
}

function isLowerOf(word: string, text: string, start: number): boolean {
  for (let k = 0; k < word.length; k++) {
    if (codeAt(word, k) !== lowerOf(codeAt(text, start + k))) return false;
  }
  return true;
}

function lowerSlice(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  if (lower.length === word.length) return lower;
  let plain = '';
  for (let k = 0; k < word.length; k++) plain += String.fromCharCode(lowerOf(codeAt(word, k)));
  return plain;
}
