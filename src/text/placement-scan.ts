/**
 * Finds the words of a text that need repair without looking at the others: one table step a code
 * unit. A class says what a code unit may be next to; a pair of classes is *suspicious* where no
 * well-placed syllable has it.
 */
import type { ToneStyle } from '../options.ts';
import { VOWELS } from '../data/syllables/letters.ts';
import { RIMES } from '../data/syllables/rimes.ts';
import { TONE, VOWEL } from './letters.ts';

/** Code units below this are classified by table; those above by {@link classOf}. */
const TABLE_END = 0x2c00;

/** Between words: also digits and signs, which no tone rule crosses. */
export const GAP = 0;
const CONSONANT = 1;
const Q = 2;
const G = 3;
/** The u of "qu" and the i of "gi" stand like consonants before the vowel. */
const QU = 4;
const GI = 5;
/** After òa, òe, ùy and uơ: right only where the word ends. */
const END = 6;
const VOWEL_BASE = 7;
const TONED_BASE = VOWEL_BASE + 12;
/** The code unit itself needs repair or is of a kind that this table does not know. */
export const DIRTY = 32;
/** After "gì": a further vowel takes the tone. */
const GI_TONED = 31;
/** Added to the state where the pair is suspicious. */
export const SUSPICIOUS = 64;

/** Ranges that normalization leaves alone: Latin letters, punctuation, currency, symbols. */
const CLEAN: readonly (readonly [from: number, to: number, kind: number])[] = [
  [0x09, 0x0a, GAP],
  [0x0d, 0x0d, GAP],
  [0x20, 0x7e, GAP],
  [0xa1, 0xac, GAP],
  [0xae, 0xbf, GAP],
  [0xc0, 0x24f, CONSONANT],
  [0x1e00, 0x1eff, CONSONANT],
  [0x2010, 0x2027, GAP],
  [0x2030, 0x205e, GAP],
  [0x2070, 0x209c, GAP],
  [0x20a0, 0x20bf, GAP],
  [0x2116, 0x2116, GAP],
  [0x2122, 0x2122, GAP],
  [0x2150, 0x218b, GAP],
  [0x2190, 0x2328, GAP],
  [0x232b, 0x2adb, GAP],
];

/** Latin letters within those ranges that may stand for đ: Ð, ð, Ɖ; and × and ÷, which are none. */
const STROKED = 'ÐðƉ';
const SIGNS = '×÷';

/** The class of each code unit below {@link TABLE_END}. */
export const CLASSES: Uint8Array = buildClasses();

/** The class of any code unit. */
export function classOf(code: number): number {
  if (code < TABLE_END) return CLASSES[code]!;
  const ideograph = code >= 0x4e00 && code <= 0x9fff;
  const hangul = code >= 0xac00 && code <= 0xd7a3;
  const kana = code >= 0x3041 && code <= 0x30fe && (code < 0x3097 || code > 0x309a);
  const emoji = (code >= 0xd83c && code <= 0xd83e) || (code >= 0xdc00 && code <= 0xdfff);
  if (ideograph || hangul || kana) return CONSONANT;
  return emoji || code === 0xfe0f || code === 0xfffd ? GAP : DIRTY;
}

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(TABLE_END).fill(DIRTY);
  for (const [from, to, kind] of CLEAN) classes.fill(kind, from, to + 1);
  for (let code = 0x41; code <= 0x5a; code++) classes[code] = classes[code + 32] = CONSONANT;
  for (let code = 0xc0; code < 0x1f00; code++) enterVowel(classes, code);
  for (let code = 0x41; code <= 0x7a; code++) enterVowel(classes, code);
  for (const letter of 'qQ') classes[letter.charCodeAt(0)] = Q;
  for (const letter of 'gG') classes[letter.charCodeAt(0)] = G;
  for (const letter of STROKED) classes[letter.charCodeAt(0)] = DIRTY;
  for (const sign of SIGNS) classes[sign.charCodeAt(0)] = GAP;
  return classes;
}

function enterVowel(classes: Uint8Array, code: number): void {
  if (VOWEL[code] === 0) return;
  classes[code] = (TONE[code] === 0 ? VOWEL_BASE : TONED_BASE) + VOWEL[code]! - 1;
}

const rowOf = (letter: string): number => VOWELS.findIndex((row) => row.startsWith(letter));
const plain = (letter: string): number => VOWEL_BASE + rowOf(letter);
const toned = (letter: string): number => TONED_BASE + rowOf(letter);
const isVowel = (kind: number): boolean => kind >= VOWEL_BASE && kind < GI_TONED;
const isToned = (kind: number): boolean => kind >= TONED_BASE && kind < GI_TONED;

const built = new Map<ToneStyle, Uint8Array>();

/**
 * The table of steps: `steps[(state & 63) << 6 | class]` is the next state, {@link SUSPICIOUS} added
 * where the pair needs a look. In the styles `old` and `new` the other style's placement does too.
 */
export function stepsFor(style: ToneStyle): Uint8Array {
  const steps = built.get(style) ?? buildSteps(style);
  built.set(style, steps);
  return steps;
}

function buildSteps(style: ToneStyle): Uint8Array {
  const steps = new Uint8Array(64 << 6);
  const set = (from: number, to: number, next: number): void => {
    steps[(from << 6) | to] = next;
  };
  const doubt = (from: number, to: number): void => {
    set(from, to, to | SUSPICIOUS);
  };
  for (let from = 0; from < 64; from++) {
    for (let to = 0; to <= DIRTY; to++) {
      const misplaced = isVowel(from) && isVowel(to) && (isToned(from) || isToned(to));
      const past = (from === END && to !== GAP) || (from === GI_TONED && isVowel(to));
      set(from, to, misplaced || past || to === DIRTY ? to | SUSPICIOUS : to);
    }
  }
  for (const [left, right] of wellPlacedPairs()) set(left, right, right);
  for (const [glide, vowel] of ['oa', 'oe', 'uy'].map((pair) => [...pair])) {
    if (style === 'old') doubt(plain(glide!), toned(vowel!));
    set(toned(glide!), plain(vowel!), style === 'new' ? plain(vowel!) | SUSPICIOUS : END);
  }
  // Horns: "uơ" closes a word (thuở) or lacks the first horn, "ưo" lacks the second.
  set(plain('u'), plain('ơ'), END);
  set(plain('u'), toned('ơ'), END);
  doubt(plain('ư'), plain('o'));
  set(Q, plain('u'), QU);
  doubt(Q, toned('u'));
  set(G, plain('i'), GI);
  set(G, toned('i'), GI_TONED);
  return steps;
}

/** The pairs of vowels that the rimes have with the tone in its place. */
function* wellPlacedPairs(): Generator<readonly [number, number]> {
  for (const { medial, nucleus, toneOn, codas, onsets } of RIMES) {
    if (onsets === 'q') continue;
    for (const coda of codas.split(' ')) {
      const letters = [...medial, ...nucleus, ...(/^[iouy]$/u.test(coda) ? coda : '')];
      const at = medial.length + toneOn;
      for (let i = 1; i < letters.length; i++) {
        if (at === i - 1) yield [toned(letters[i - 1]!), plain(letters[i]!)];
        if (at === i) yield [plain(letters[i - 1]!), toned(letters[i]!)];
      }
    }
  }
}
