import { phrases } from '../../data/chrome/phrases.ts';
import { entries } from '../../text/lexicon.ts';

/** What a line of chrome says of itself. */
export type PhraseKind = keyof typeof phrases;

/** Phrases by their first word, so that a line is compared with few of them. */
type Index = ReadonlyMap<string, readonly string[]>;

/** Begins with a sign or in a script without spaces. */
const UNSPACED = /^[^\p{L}\p{N}]|^\p{Script=Han}/u;

const INDEXES: readonly (readonly [PhraseKind, Index])[] = [
  ['farewells', indexOf(phrases.farewells)],
  ['related', indexOf(phrases.related)],
  ['calls', indexOf(phrases.calls)],
  ['colophon', indexOf(phrases.colophon)],
  ['labels', indexOf(phrases.labels, '=')],
];

function indexOf(lexicon: string, suffix: string = ''): Index {
  const index = new Map<string, string[]>();
  for (const entry of entries(lexicon, 'line')) {
    const first = keyOf(entry.replace(/=$/, ''));
    index.set(first, [
      ...(index.get(first) ?? []),
      entry.replace(/=$/, '') + (entry.endsWith('=') ? '=' : suffix),
    ]);
  }
  return index;
}

function firstWord(text: string): string {
  const end = text.indexOf(' ');
  return bare(end === -1 ? text : text.slice(0, end));
}

/** Phrases of one sign, and those of scripts without spaces, are looked up by their first character. */
function keyOf(phrase: string): string {
  return UNSPACED.test(phrase) ? phrase.slice(0, 1) : firstWord(phrase);
}

/** Longer lines that begin with a phrase are sentences more often than labels. */
const LONGEST = 220;
/** ... but what a paper says after its story may run on. */
const LONGEST_FAREWELL = 600;
/** "Bình luận (12)", "Lượt xem: 120". */
const COUNT = /(?:: ?\d[\d.,]*| ?\(\d[\d.,]*\))$/;

/** Which kind of chrome a line is by its words, null where it is none. Takes any case, NFC. */
export function phraseKind(text: string): PhraseKind | null {
  if (text.length > LONGEST_FAREWELL) return null;
  const lower = text.toLowerCase();
  const first = firstWord(lower);
  for (const [kind, index] of INDEXES) {
    if (text.length > LONGEST && kind !== 'farewells') return null;
    // ">>Tin" and "©2019" have no space after their sign, Chinese none at all.
    const found =
      index.get(first)?.some((phrase) => says(lower, phrase)) === true ||
      index.get(lower.slice(0, 1))?.some((phrase) => says(lower, phrase)) === true;
    if (found) return kind;
  }
  return null;
}

/** Without the signs that labels end with; a sign alone is its own word. */
function bare(line: string): string {
  let end = line.length;
  while (end > 1 && ' :!.…>»|'.includes(line[end - 1]!)) end--;
  return line.slice(0, end);
}

function says(line: string, phrase: string): boolean {
  if (phrase.endsWith('=')) return bare(line.replace(COUNT, '')) === bare(phrase.slice(0, -1));
  const gap = phrase.indexOf(' * ');
  if (gap !== -1) {
    return line.startsWith(phrase.slice(0, gap + 1)) && line.includes(phrase.slice(gap + 3), gap);
  }
  if (!line.startsWith(phrase)) return false;
  const next = line.charAt(phrase.length);
  return next === '' || !/[\p{L}\p{N}]/u.test(next) || /[\P{L}\p{Script=Han}]$/u.test(phrase);
}
