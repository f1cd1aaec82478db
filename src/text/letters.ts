import { CONSONANTS, VOWELS } from '../data/syllables/letters.ts';

/** Code units below this have entries in the tables of this file; no Vietnamese letter lies above. */
export const LETTERS_END = 0x1f00;

/** The letter without its tone, circumflex, breve and horn kept; every other code unit itself. */
export const TONELESS: Uint16Array = new Uint16Array(LETTERS_END);
/** 0 ngang, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng. */
export const TONE: Uint8Array = new Uint8Array(LETTERS_END);
/** The lower-case letter of the Vietnamese alphabet; 0 for everything else. */
export const LOWER: Uint16Array = new Uint16Array(LETTERS_END);
/** 1 to 12 for a vowel in the order of the data, whatever its tone and case; else 0. */
export const VOWEL: Uint8Array = new Uint8Array(LETTERS_END);

/** In nearly every Vietnamese word of Unicode, in text of other languages and misread text hardly ever. */
export const VIETNAMESE_ONLY: RegExp = /[\u1ea0-\u1ef9ăđơư]/iu;

const TONED = new Uint16Array(0x200 * 8);

/** A toneless vowel of either case with a tone; the code unit itself where it is no vowel. */
export function withTone(vowel: number, tone: number): number {
  return (vowel < 0x200 && TONED[(vowel << 3) | tone]) || vowel;
}

function enterVowel(letters: string, row: number, lower: string): void {
  const plain = letters.charCodeAt(0);
  for (let tone = 0; tone < letters.length; tone++) {
    const code = letters.charCodeAt(tone);
    TONELESS[code] = plain;
    TONE[code] = tone;
    VOWEL[code] = row + 1;
    LOWER[code] = lower.charCodeAt(tone);
    TONED[(plain << 3) | tone] = code;
  }
}

for (let code = 0; code < LETTERS_END; code++) TONELESS[code] = code;
for (const [row, letters] of VOWELS.entries()) {
  enterVowel(letters, row, letters);
  enterVowel(letters.toUpperCase(), row, letters);
}
for (const letter of CONSONANTS) {
  LOWER[letter.charCodeAt(0)] = letter.charCodeAt(0);
  LOWER[letter.toUpperCase().charCodeAt(0)] = letter.charCodeAt(0);
}
