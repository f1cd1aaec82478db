/**
 * What one UTF-16 code unit means to the comparison key. The folded text is never built: a text is
 * read once, each unit is looked up, and the few texts that hold a unit whose folding needs its
 * neighbours (decomposed marks, lookalikes, other scripts) go through `fold` first.
 */

/** White space: ends a syllable, and nothing before it decides how what follows folds. */
export const SPACE = 1;
/** Punctuation or a symbol: ends a syllable. */
const PUNCTUATION = 2;
/** The unit alone does not say how it folds. */
export const UNDECIDED = 3;

/** A letter or digit: the low 16 bits are the folded base with its quality mark, bits 16 to 20 its tone. */
const LETTER = 1 << 21;
/** Set on o and ơ: after ư and u they may be a broken ươ, which `fold` repairs ("đưọc"). */
export const OF_HORNED_PAIR: number = 1 << 22;

const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const QUALITIES = ['\u0302', '\u0306', '\u031B'];
const BOM = '\uFEFF';

const table = new Uint32Array(0x10000);
const foldedTable = new Uint32Array(0x10000);

/** The meaning of a unit of any text: one of the three above or a letter. */
export function meaning(unit: number): number {
  return table[unit]! || (table[unit] = classify(String.fromCharCode(unit)));
}

/** The meaning of a unit of a syllable of a folded text: always a letter. */
export function foldedMeaning(unit: number): number {
  return foldedTable[unit]! || (foldedTable[unit] = letter(String.fromCharCode(unit)));
}

function classify(char: string): number {
  if (/\s/u.test(char)) return char === BOM ? UNDECIDED : SPACE;
  if (/[\p{Cs}\p{Cf}\p{Cc}\p{M}]/u.test(char)) return UNDECIDED;
  if (!/[\p{L}\p{N}]/u.test(char)) return PUNCTUATION;
  const lower = char.toLowerCase();
  if (/^[a-z0-9]$/.test(lower) || lower === 'đ') return letter(lower);
  const [base = '', ...marks] = lower.normalize('NFD');
  const vietnamese =
    /^[a-z]$/.test(base) && marks.every((m) => TONES.includes(m) || QUALITIES.includes(m));
  return vietnamese ? letter(lower) : UNDECIDED;
}

const [U, U_HORN, O] = [...'uưo'].map((char) => char.charCodeAt(0));

/** Whether a letter and one that is {@link OF_HORNED_PAIR} may be a broken ươ. */
export function isHornedPair(before: number, letter: number): boolean {
  const first = before & 0xffff;
  return (letter & 0xffff) === O ? first === U_HORN : first === U;
}

/** Base and tone apart, so that the place of the tone mark in its syllable does not matter. */
function letter(char: string): number {
  const marks = [...char.normalize('NFD')];
  const tone = marks.findIndex((m) => TONES.includes(m));
  if (tone < 0) return flagged(char);
  const base = marks.filter((_, i) => i !== tone).join('');
  return flagged(base.normalize('NFC')) | (1 << (16 + TONES.indexOf(marks[tone]!)));
}

function flagged(base: string): number {
  const flags = base === 'o' || base === 'ơ' ? LETTER | OF_HORNED_PAIR : LETTER;
  return flags | base.charCodeAt(0);
}
