import {
  BOTH_WORDS,
  DEEDS,
  DESKS,
  FILM_WORDS,
  OTHERS,
  PHOTO_WORDS,
  SOURCE_WORDS,
  TEXT_WORDS,
} from '../data/credits/words.ts';

/** "Nhịp sống kinh tế Việt Nam" has three. */
const MOST_SMALL_WORDS = 4;

const CREDIT_VOCABULARY: ReadonlySet<string> = new Set(
  `${PHOTO_WORDS} ${BOTH_WORDS} ${TEXT_WORDS} ${SOURCE_WORDS} ${FILM_WORDS} ${DEEDS} ${DESKS} ${OTHERS}`
    .split(/[\s|(),]+/u)
    .flatMap((word) => [word, `(${word}`, `${word})`, `(${word})`, `${word}:`, `(${word}:`]),
);
/** Whether a code unit has a capital other than itself. */
function isSmall(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  const letter = String.fromCharCode(code);
  return letter !== letter.toUpperCase();
}

/** Small words that are no credit words are what a sentence is made of; spares most lines the reading. */
export function isProse(text: string): boolean {
  let small = 0;
  for (const word of text.split(/\s/u, 60)) {
    if (word === '' || !isSmall(word.charCodeAt(0))) continue;
    if (!CREDIT_VOCABULARY.has(word.normalize('NFC').toLowerCase()) && ++small > MOST_SMALL_WORDS)
      return true;
  }
  return false;
}
