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

/** Words of a line that are looked at. */
const FIRST_WORDS = 60;
const SPACE = /\s/u;

function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return SPACE.test(String.fromCharCode(code));
}

/** Small words that are no credit words are what a sentence is made of; spares most lines the reading. */
export function isProse(text: string): boolean {
  let small = 0;
  let start = 0;
  for (let words = 0; words < FIRST_WORDS && start < text.length; words++) {
    let end = start;
    while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
    if (end > start && isSmall(text.charCodeAt(start)) && !isCreditWord(text.slice(start, end)))
      if (++small > MOST_SMALL_WORDS) return true;
    start = end + 1;
  }
  return false;
}

function isCreditWord(word: string): boolean {
  return CREDIT_VOCABULARY.has(word) || CREDIT_VOCABULARY.has(word.normalize('NFC').toLowerCase());
}
