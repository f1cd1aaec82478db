import { codeAt } from './code-at.ts';
import { isSyllable } from './syllable.ts';

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
/** Of the word of a slot: whether it is a Vietnamese syllable; 0 where nobody has asked yet. */
const syllables = new Uint8Array(SLOTS);
const SYLLABLE = 1;
const NO_SYLLABLE = 2;
const LONGEST_SYLLABLE = 7;

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
  return words[slotOf(text, start, end, hash)]!;
}

/** Whether the word between two offsets is a syllable, as {@link isSyllable} says; `hash` as above. */
export function isSyllableAt(text: string, start: number, end: number, hash: number): boolean {
  if (end - start > LONGEST_SYLLABLE) return false;
  const slot = slotOf(text, start, end, hash);
  if (syllables[slot] === 0) syllables[slot] = isSyllable(words[slot]!) ? SYLLABLE : NO_SYLLABLE;
  return syllables[slot] === SYLLABLE;
}

/** The slot that holds a word, from now on if not before. */
function slotOf(text: string, start: number, end: number, hash: number): number {
  const slot = (hash ^ (hash >>> 12)) & (SLOTS - 1);
  const known = words[slot]!;
  if (known.length !== end - start || !isLowerOf(known, text, start)) {
    words[slot] = lowerSlice(text, start, end);
    syllables[slot] = 0;
  }
  return slot;
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
