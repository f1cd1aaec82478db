import { codeAt } from './code-at.ts';
import { fromUnits } from './legacy/bytes.ts';
import { LETTERS_END, TONELESS } from './letters.ts';
import { narrow } from './lookalikes.ts';
import { normalize } from './normalize.ts';
import { placeTone, placeTones } from './place-tones.ts';
import { CLASSES, DIRTY, GAP, stepsFor, SUSPICIOUS } from './placement-scan.ts';
import { words } from './words.ts';

/** In {@link KEYS}: the text needs the general way. */
const UNKNOWN = 0xffff;
const SPACE = 0x20;
/** The folded code unit; 0 between words. */
const KEYS: Uint16Array = buildKeys();

let buffer = new Uint16Array(1 << 14);

/**
 * The comparison key of a text: its words in lower case joined by single spaces, with lookalikes,
 * invisible characters, composition and the placement (never the kind) of tone marks folded.
 * Two spellings of one text have one key; `fold(fold(x)) = fold(x)`. Linear, one pass.
 */
export function fold(text: string): string {
  if (typeof text !== 'string') {
    throw new TypeError(`fold: expected a string, got ${text === null ? 'null' : typeof text}`);
  }
  const length = foldClean(text);
  return length < 0 ? foldAny(text) : fromUnits(buffer, length);
}

/**
 * The key for comparing with text typed without marks: {@link fold} without tones, circumflexes,
 * breves, horns and the stroke of đ. It makes bán, bản and bạn one word: never for equality by itself.
 */
export function foldToneless(text: string): string {
  return withoutMarks(fold(text));
}

/** NFC text without tones, circumflexes, breves, horns and strokes of Vietnamese letters, otherwise as it is. */
export function withoutMarks(text: string): string {
  let result = '';
  let copied = 0;
  for (let i = 0; i < text.length; i++) {
    const code = codeAt(text, i);
    const bare = code < LETTERS_END ? BARE[code]! : code;
    if (bare === code) continue;
    result += text.slice(copied, i) + String.fromCharCode(bare);
    copied = i + 1;
  }
  return result + text.slice(copied);
}

const BARE: Uint16Array = TONELESS.map((toneless) => {
  const letter = String.fromCharCode(toneless);
  const at = 'đĐ'.indexOf(letter);
  if (at >= 0) return 'dD'.charCodeAt(at);
  return 'ăâêôơưĂÂÊÔƠƯ'.includes(letter) ? letter.normalize('NFD').charCodeAt(0) : toneless;
});

/** Folds into the buffer; returns how many units, or -1 where a unit is not in the table. */
function foldClean(text: string): number {
  if (buffer.length < text.length + 1) buffer = new Uint16Array(text.length * 2);
  const [keys, classes, steps, out] = [KEYS, CLASSES, stepsFor('new'), buffer];
  let length = 0;
  let state = 0;
  let doubtful = false;
  for (let i = 0; i < text.length; i++) {
    const code = codeAt(text, i);
    const key = code < keys.length ? keys[code]! : UNKNOWN;
    if (key === UNKNOWN) return -1;
    state = steps[((state & (SUSPICIOUS - 1)) << 6) | classes[code]!]!;
    if (state >= SUSPICIOUS) doubtful = true;
    else if (doubtful && state === 0) {
      placeInBuffer(length);
      doubtful = false;
    }
    if (key !== 0) out[length++] = key;
    else if (length > 0 && out[length - 1] !== SPACE) out[length++] = SPACE;
  }
  if (doubtful) placeInBuffer(length);
  return length > 0 && out[length - 1] === SPACE ? length - 1 : length;
}

/** Puts the tone of the letters before `end` in the buffer in its place. */
function placeInBuffer(end: number): void {
  let start = end;
  while (start > 0 && CLASSES[buffer[start - 1]!] !== 0) start--;
  const placed = placeTone(fromUnits(buffer.subarray(start, end), end - start), 'new');
  if (placed === null) return;
  for (let i = start; i < end; i++) buffer[i] = codeAt(placed.word, i - start);
}

/** The same for any text, in plain steps; what the fast way is tested against. */
export function foldAny(text: string): string {
  const latin = text.replace(/[\uff01-\uff5e]/gu, narrow).replace(/[ÐðƉ]/gu, 'đ');
  const lower = normalize(latin).toLowerCase();
  return placeTones(words(normalize(lower)).join(' '), 'new', null);
}

function buildKeys(): Uint16Array {
  const keys = new Uint16Array(CLASSES.length).fill(UNKNOWN);
  for (const [code, kind] of CLASSES.entries()) {
    if (kind === DIRTY) continue;
    const letter = String.fromCharCode(code);
    const lower = letter.toLowerCase();
    if (kind === GAP && !/[\p{L}\p{M}\p{N}]/u.test(letter)) keys[code] = 0;
    else if (lower.length === 1) keys[code] = lower.charCodeAt(0);
  }
  for (const stroked of 'ÐðƉ') keys[stroked.charCodeAt(0)] = 0x111;
  keys[0xa0] = 0;
  return keys;
}
