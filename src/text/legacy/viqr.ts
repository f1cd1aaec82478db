import { rankOf } from '../frequency.ts';
import { allowsTone, shapeOf, takeTone } from '../syllable.ts';

/** A vowel with its marks as VIQR types them (RFC 1456), or a stroked d. */
const LETTER = /([aeiouy])([\^(+])?(['`?~.])?|d(d)/giu;
const MARKS: Readonly<Record<string, string>> = {
  '^': '\u0302',
  '(': '\u0306',
  '+': '\u031b',
  "'": '\u0301',
  '`': '\u0300',
  '?': '\u0309',
  '~': '\u0303',
  '.': '\u0323',
};
const WORD = /\\?[a-z](?:[a-z'`?~.^(+\\]*[a-z'`?~.^(+])?/giu;

/** A full stop with the next sentence right behind it. */
const GLUED = /[a-z][^a-z]*[.?](?=[A-Z])/u;

/** Reads VIQR: "Tie^'ng Vie^.t". A mark that also ends sentences is taken as one where the word asks for it. */
export function decodeViqr(text: string): string {
  return text.replace(WORD, (word, at: number) => {
    const glued = GLUED.exec(word);
    if (glued === null) return read(word, text.slice(at + word.length, at + word.length + 2));
    const head = word.slice(0, glued.index + glued[0].length);
    return read(head, ' ') + decodeViqr(word.slice(head.length));
  });
}

function read(word: string, after: string): string {
  const full = compose(word);
  if (!/[.?']$/u.test(word)) return full;
  const open = compose(word.slice(0, -1));
  if (!isTyped(full)) return open + word.slice(-1);
  const closes = word.endsWith('.') && (after === '' || /^\s[A-Z\n]|^[\n"')]/u.test(after));
  const commoner = rankOf(open.toLowerCase()) < rankOf(full.toLowerCase());
  return closes && isTyped(open) && commoner ? open + word.slice(-1) : full;
}

function compose(word: string): string {
  return word.replace(
    LETTER,
    (all, vowel?: string, quality?: string, tone?: string, d?: string) => {
      if (d !== undefined) return all.startsWith('D') ? 'Đ' : 'đ';
      const quality2 = quality === undefined ? '' : MARKS[quality]!;
      const tone2 = tone === undefined ? '' : MARKS[tone]!;
      const letter = (vowel! + quality2 + tone2).normalize('NFC');
      return letter.length === 1 ? letter : all;
    },
  );
}

function isTyped(word: string): boolean {
  const { skeleton, tone, tones } = takeTone(word);
  const shape = shapeOf(skeleton);
  return shape !== undefined && tones < 2 && allowsTone(shape, tone);
}
