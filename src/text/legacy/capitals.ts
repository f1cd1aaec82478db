/**
 * TCVN3 and VIETWARE-F have one byte for a toned letter of either case: the capital is that byte in
 * a font of capitals. What is left of the case stands in the letters around: "VIệT NAM", "Quảng".
 */
import { LETTERS_END, LOWER, TONE } from '../letters.ts';

/** Bounded, since the engine keeps a way back for each letter: damaged pages have words of millions. */
const WORD = /[\p{L}\p{M}]{1,4096}/gu;
/** What may stand between the end of a sentence and the next. */
const BETWEEN = /[\s"'“”‘’()-]/u;
const SENTENCE_END = /[.!?…:]/u;

/** Puts toned letters in the case of their word, its neighbours or the start of a sentence. */
export function restoreCapitals(text: string): string {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    index,
    shouts: shouting(word),
  }));
  let result = '';
  let copied = 0;
  for (const [i, { word, index, shouts }] of words.entries()) {
    const around = words[i - 1]?.shouts === true || words[i + 1]?.shouts === true;
    const repaired = recase(word, shouts ?? around, text, index);
    if (repaired === word) continue;
    result += text.slice(copied, index) + repaired;
    copied = index + word.length;
  }
  return result + text.slice(copied);
}

/** A small letter that the charset has no capital of. */
function isUnknown(code: number): boolean {
  return code < LETTERS_END && TONE[code] !== 0 && LOWER[code] === code;
}

/** True where all letters of known case are capitals, false where one is small, null where one letter or none says it. */
function shouting(word: string): boolean | null {
  let known = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (isUnknown(code)) continue;
    known++;
    const small = code < LETTERS_END && LOWER[code] !== 0 ? LOWER[code] === code : isSmall(word, i);
    if (small) return false;
  }
  return known > 1 ? true : null;
}

const isSmall = (word: string, at: number): boolean => {
  return word.charAt(at) !== word.charAt(at).toUpperCase();
};

function recase(word: string, capitals: boolean, text: string, at: number): string {
  if (capitals) return word.toUpperCase();
  const starts = isUnknown(word.charCodeAt(0)) && startsSentence(text, at);
  return starts ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function startsSentence(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && BETWEEN.test(text.charAt(before))) {
    if (text.charAt(before) === '\n') return true;
    before--;
  }
  return before < 0 || (before < at - 1 && SENTENCE_END.test(text.charAt(before)));
}
