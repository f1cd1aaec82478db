/** The second step of normalization: letters of other alphabets and widths that stand for Latin ones. */
import { LOOKALIKES } from '../data/charsets/lookalikes.ts';
import type { Ledger } from './ledger.ts';
import { rewriteUnits } from './repair-units.ts';
import type { UnitRepair } from './repair-units.ts';

/** Greek and Cyrillic with their supplements, Greek with the marks of old. */
const ALPHABETS = [
  [0x370, 0x52f],
  [0x1f00, 0x1fff],
] as const;

const latinOf: ReadonlyMap<string, string> = withMarks(
  new Map(
    LOOKALIKES.trim()
      .split(/\s+/u)
      .map(([letter = '', latin = '']) => [letter, latin]),
  ),
);

const FULLWIDTH = /[\uff01-\uff5e]/u;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]/u;
const LATIN = /\p{Script=Latin}/u;
const OTHER_ALPHABET = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** With the composed letters of each: what holds for "ο" and a mark holds for "ό". */
function withMarks(plain: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const all = new Map(plain);
  for (const [first, last] of ALPHABETS) {
    for (let code = first; code <= last; code++) {
      const letter = String.fromCharCode(code);
      const [base = '', ...marks] = letter.normalize('NFD');
      const latin = marks.length > 0 ? plain.get(base) : undefined;
      if (latin !== undefined) all.set(letter, (latin + marks.join('')).normalize('NFC'));
    }
  }
  return all;
}

/** Reads fullwidth forms outside East Asian text, and Cyrillic and Greek letters of a Latin word, as Latin. */
export function repairLookalikes(text: string, ledger: Ledger | null): string {
  const narrows = judgeRuns(text, FULLWIDTH, (before, _, after) => {
    return !EAST_ASIAN.test(before) && !EAST_ASIAN.test(after);
  });
  const latin = judgeRuns(text, LETTER, (_, word) => readsAsLatin(word));
  const repair = (_: string, at: number): UnitRepair | null => {
    const unit = text.charAt(at);
    if (FULLWIDTH.test(unit)) return narrows(at) ? { kind: 'lookalike', by: narrow(unit) } : null;
    const by = latinOf.get(unit);
    return by !== undefined && latin(at) ? { kind: 'lookalike', by } : null;
  };
  return rewriteUnits(text, repair, ledger);
}

/** The ASCII character of a fullwidth one. */
export function narrow(unit: string): string {
  return String.fromCharCode(unit.charCodeAt(0) - 0xfee0);
}

/** Judges the run of alike units around an offset; asked in rising order, it judges each run once. */
function judgeRuns(
  text: string,
  alike: RegExp,
  judge: (before: string, run: string, after: string) => boolean,
): (at: number) => boolean {
  let end = 0;
  let verdict = false;
  return (at) => {
    if (at < end) return verdict;
    let start = at;
    end = at + 1;
    while (start > 0 && alike.test(text.charAt(start - 1))) start--;
    while (end < text.length && alike.test(text.charAt(end))) end++;
    verdict = judge(text.charAt(start - 1), text.slice(start, end), text.charAt(end));
    return verdict;
  };
}

/** Whether a word has a Latin letter and of other alphabets only lookalikes. */
function readsAsLatin(word: string): boolean {
  if (!LATIN.test(word)) return false;
  return [...word].every((unit) => !OTHER_ALPHABET.test(unit) || latinOf.has(unit));
}
