/** The third step of normalization: words whose tone mark stands on the wrong vowel. */
import { codeAt } from './code-at.ts';
import type { ToneStyle } from '../options.ts';
import type { Ledger, RepairKind } from './ledger.ts';
import { LOWER, withTone } from './letters.ts';
import { classOf, DIRTY, stepsFor, SUSPICIOUS } from './placement-scan.ts';
import { allowsTone, isSyllable, shapeOf, takeTone } from './syllable.ts';
import type { Shape } from './syllable.ts';

const LETTER = /[\p{L}\p{M}]/u;
/** Addresses are left as they are. */
const ADDRESS = /:\/\/|^www\.|@/iu;
/** Units looked at on either side for the rest of an address. */
const ADDRESS_REACH = 200;
const STROKED = /[ÐðƉ]/u;
/** An abbreviation with đ, told from an Icelandic word in capitals by its vowels: HÐND, QÐ-UB. */
const ABBREVIATION = /^[ÐƉĐƯB-DF-HJ-NP-TV-XZ]*(?:[AEIOUY][ÐƉĐƯB-DF-HJ-NP-TV-XZ]*)?$/u;

/** Whether a text needs no repair at all, as most do; false where a closer look is needed. */
export function isSettled(text: string, style: ToneStyle): boolean {
  const steps = stepsFor(style);
  let state = 0;
  for (let i = 0; i < text.length && state < SUSPICIOUS; i++) {
    state = steps[(state << 6) | classOf(codeAt(text, i))]!;
  }
  return state < SUSPICIOUS;
}

/** Puts tone marks in their place; every other unit of the text stays where it is. */
export function placeTones(text: string, style: ToneStyle, ledger: Ledger | null): string {
  const steps = stepsFor(style);
  let result = '';
  let copied = 0;
  let state = 0;
  for (let i = 0; i < text.length; i++) {
    state = steps[((state & 63) << 6) | classOf(codeAt(text, i))]!;
    if (state < SUSPICIOUS) continue;
    state = 0;
    if (!isLetter(text, i)) continue;
    let start = i;
    let end = i + 1;
    while (start > copied && isLetter(text, start - 1)) start--;
    while (end < text.length && isLetter(text, end)) end++;
    const repair = repairWord(text.slice(start, end), /\d/u.test(text.charAt(start - 1)), style);
    if (repair !== null && !inAddress(text, start, end)) {
      ledger?.count(repair.kind);
      result += text.slice(copied, start) + repair.word;
      copied = end;
    }
    i = end - 1;
  }
  return copied === 0 ? text : result + text.slice(copied);
}

function isLetter(text: string, at: number): boolean {
  const kind = classOf(codeAt(text, at));
  return kind === DIRTY ? LETTER.test(text.charAt(at)) : kind !== 0;
}

function inAddress(text: string, start: number, end: number): boolean {
  let from = start;
  let to = end;
  while (from > start - ADDRESS_REACH && /\S/u.test(text.charAt(from - 1))) from--;
  while (to < end + ADDRESS_REACH && /\S/u.test(text.charAt(to))) to++;
  return ADDRESS.test(text.slice(from, to));
}

interface WordRepair {
  readonly word: string;
  readonly kind: RepairKind;
}

function repairWord(word: string, afterDigit: boolean, style: ToneStyle): WordRepair | null {
  if (!STROKED.test(word)) return placeTone(word, style);
  const stroked = word.replace(/[ÐƉ]/gu, 'Đ').replaceAll('ð', 'đ');
  const placed = placeTone(stroked, style)?.word ?? stroked;
  const certain = /^[ÐƉ]/u.test(word) || ABBREVIATION.test(word) || (afterDigit && word === 'ð');
  return certain || isSyllable(placed) ? { word: placed, kind: 'lookalike' } : null;
}

/** The word with its tone on the right vowel; null where it stands there or the result is no syllable. */
export function placeTone(word: string, style: ToneStyle): WordRepair | null {
  const { skeleton, tone, at, tones, contend } = takeTone(word);
  if (skeleton === '' || contend) return null;
  const horned = shapeOf(skeleton) === undefined ? skeleton.replace(/uơ|ưo/u, 'ươ') : skeleton;
  const shape = shapeOf(horned);
  if (shape === undefined || !allowsTone(shape, tone) || shape.onset === FOREIGN_ONSET) return null;
  const accepted = tones < 2 && (at === shape.toneAt || at === shape.toneAtOld);
  const target = targetOf(shape, style, accepted ? at : shape.toneAt);
  const kind =
    horned !== skeleton
      ? 'horn'
      : tones > 1
        ? 'tone-doubled'
        : accepted
          ? 'tone-style'
          : 'tone-place';
  if (kind !== 'horn' && (tone === 0 || (tones === 1 && at === target))) return null;
  return { word: rebuild(word, horned, tone, target), kind };
}

/** Native words do not begin with a bare p; Italian "più" and French "piège" do. */
const FOREIGN_ONSET = 'p';

function targetOf(shape: Shape, style: ToneStyle, kept: number): number {
  if (style === 'keep') return kept;
  return style === 'old' ? shape.toneAtOld : shape.toneAt;
}

/** Letters of the skeleton in the case of the word, the tone on the letter at `target`. */
function rebuild(word: string, skeleton: string, tone: number, target: number): string {
  let result = '';
  for (let i = 0; i < word.length; i++) {
    const code = codeAt(word, i);
    const upper = LOWER[code] !== code;
    const letter = upper ? skeleton.charAt(i).toUpperCase() : skeleton.charAt(i);
    const bare = letter.charCodeAt(0);
    result += String.fromCharCode(i === target ? withTone(bare, tone) : bare);
  }
  return result;
}
