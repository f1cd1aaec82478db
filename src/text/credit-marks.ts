/** Finds the words that open a credit in a text: "Ảnh:", "(ảnh minh họa: ", "- Ảnh Reuters". */
import { BOTH_WORDS, FILM_WORDS, PHOTO_WORDS } from '../data/credits/words.ts';
import { parseList } from './word-list.ts';

export interface CreditMark {
  /** Where the credit word begins. */
  readonly start: number;
  /** Where the name begins, behind the word, its colon and white space. */
  readonly name: number;
}

const byLength = (lists: string): readonly string[] =>
  [...parseList(lists)].sort((a, b) => b.length - a.length);
const PHOTO = byLength(`${PHOTO_WORDS}|${BOTH_WORDS}`);
const ANY = byLength(`${PHOTO_WORDS}|${BOTH_WORDS}|${FILM_WORDS}|nguồn`);
/** How the words end: what stands before most colons ends otherwise. */
const ENDINGS: ReadonlySet<string> = new Set(ANY.map((word) => word.slice(-2)));
const LONGEST = Math.max(...ANY.map((word) => word.length));

const LETTER = /[\p{L}\p{M}]/u;
const SPACES = /\s*/uy;
/** Without a colon the word counts behind a bracket or a dash, before a capital. */
const UNCOLONED: ReadonlyMap<string, readonly string[]> = new Map([
  ['Ảnh ', ['(', '[', '- ', '– ']],
  ['ảnh ', ['(']],
  ['Hình ', ['(', '- ']],
]);
const CAPITAL = /^\p{Lu}/u;

/**
 * The marks of photo credits, or of any credits, in order of their words. It walks from colon to
 * colon and looks back from each, so a text costs little more than the search for its colons.
 */
export function creditMarks(text: string, kinds: 'photo' | 'any'): readonly CreditMark[] {
  const words = kinds === 'photo' ? PHOTO : ANY;
  const marks: CreditMark[] = [];
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const end = text[colon - 1] === ' ' ? colon - 1 : colon;
    if (!ENDINGS.has(text.slice(Math.max(0, end - 2), end).toLowerCase())) continue;
    const before = text.slice(Math.max(0, end - LONGEST), end).toLowerCase();
    const word = words.find((candidate) => before.endsWith(candidate));
    if (word === undefined) continue;
    const start = end - word.length;
    if (start > 0 && LETTER.test(text[start - 1]!)) continue;
    SPACES.lastIndex = colon + 1;
    SPACES.test(text);
    marks.push({ start, name: SPACES.lastIndex });
  }
  for (const [word, openings] of UNCOLONED) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const opening = openings.find((sign) => text.startsWith(sign, at - sign.length));
      const name = at + word.length;
      if (opening !== undefined && CAPITAL.test(text.slice(name, name + 2)))
        marks.push({ start: at - opening.length, name });
    }
  }
  return marks.sort((a, b) => a.start - b.start);
}
