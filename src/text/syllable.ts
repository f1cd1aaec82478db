import { codeAt } from './code-at.ts';
import { EXCEPTIONS, LABIALS, ONSETS, RIMES, STOPS, TWO_STYLES } from '../data/syllables/rimes.ts';
import type { RimeRow } from '../data/syllables/rimes.ts';
import { LETTERS_END, LOWER, TONE, TONELESS } from './letters.ts';

export type ToneName = 'ngang' | 'huyền' | 'sắc' | 'hỏi' | 'ngã' | 'nặng';

/** The names of the tones, in the order of their numbers. */
const TONES: readonly ToneName[] = ['ngang', 'huyền', 'sắc', 'hỏi', 'ngã', 'nặng'];

/** A syllable without its tone, and where a tone would stand in it. */
export interface Shape {
  readonly onset: string;
  readonly medial: string;
  readonly nucleus: string;
  readonly coda: string;
  /** Index of the letter that carries the tone in the new style (hoà). */
  readonly toneAt: number;
  /** The same in the old style (hòa); equal but in the open rimes oa, oe, uy. */
  readonly toneAtOld: number;
  /** Ends in c, ch, p or t: only sắc and nặng. */
  readonly stopped: boolean;
}

export type SyllableFault =
  /** Holds what is no letter of the Vietnamese alphabet. */
  | 'letter'
  | 'onset'
  | 'rime'
  /** Onset and rime exist, but are not written together: "ngiêm", "ge". */
  | 'spelling'
  /** The tone cannot stand on a stopped syllable: "bàt". */
  | 'tone'
  /** The tone stands on the wrong letter: "họat". */
  | 'tone-place'
  | 'two-tones';

export type SyllableReading =
  | {
      readonly valid: true;
      readonly onset: string;
      readonly medial: string;
      readonly nucleus: string;
      readonly coda: string;
      readonly tone: ToneName;
    }
  | { readonly valid: false; readonly reason: SyllableFault };

const list = (text: string): string[] => text.split(' ').map((part) => (part === '-' ? '' : part));
const onsets = list(ONSETS);
const stops = new Set(list(STOPS));
const labials = new Set(list(LABIALS));
const twoStyles = new Set(list(TWO_STYLES));
const rimes = new Set<string>();
let built: ReadonlyMap<string, Shape> | null = null;

/** All toneless syllables in lower case with their shapes, about 4,500. */
export function shapes(): ReadonlyMap<string, Shape> {
  return (built ??= buildShapes());
}

/** The shape of a syllable in lower case without tone ("người" as "ngươi"); undefined where there is none such. */
export function shapeOf(skeleton: string): Shape | undefined {
  return shapes().get(skeleton);
}

/** Letters of "nghiêng". */
const LONGEST = 7;

/** Whether an NFC word of either case is a Vietnamese syllable, its tone in its place. */
export function isSyllable(word: string): boolean {
  return word.length <= LONGEST && faultOf(word) === null;
}

/** Takes an NFC word of either case apart, or says why it is no Vietnamese syllable. */
export function readSyllable(word: string): SyllableReading {
  const reason = faultOf(word);
  if (reason !== null) return { valid: false, reason };
  const { skeleton, tone } = takeTone(word);
  const { onset, medial, nucleus, coda } = shapeOf(skeleton)!;
  return { valid: true, onset, medial, nucleus, coda, tone: TONES[tone]! };
}

interface Taken {
  /** In lower case without tones; `''` where a letter is not Vietnamese. */
  readonly skeleton: string;
  readonly tone: number;
  readonly at: number;
  readonly tones: number;
  /** Two different tones. */
  readonly contend: boolean;
}

const NO_SYLLABLE: Taken = { skeleton: '', tone: 0, at: -1, tones: 0, contend: false };

/** Splits an NFC word into its toneless lower-case letters and its tone. */
export function takeTone(word: string): Taken {
  let skeleton = '';
  let tone = 0;
  let at = -1;
  let tones = 0;
  let contend = false;
  for (let i = 0; i < word.length; i++) {
    const code = codeAt(word, i);
    const lower = code < LETTERS_END ? LOWER[code]! : 0;
    if (lower === 0) return NO_SYLLABLE;
    skeleton += String.fromCharCode(TONELESS[lower]!);
    if (TONE[lower] === 0) continue;
    contend ||= tones > 0 && tone !== TONE[lower];
    tones++;
    tone = TONE[lower]!;
    at = i;
  }
  return { skeleton, tone, at, tones, contend };
}

function faultOf(word: string): SyllableFault | null {
  const { skeleton, tone, at, tones } = takeTone(word);
  if (skeleton === '') return 'letter';
  if (tones > 1) return 'two-tones';
  const shape = shapeOf(skeleton);
  if (shape === undefined) return spellingFault(skeleton);
  if (!allowsTone(shape, tone)) return 'tone';
  return at < 0 || at === shape.toneAt || at === shape.toneAtOld ? null : 'tone-place';
}

/** Whether the tone (0 to 5) may stand on the shape: stopped syllables take sắc and nặng alone. */
export function allowsTone(shape: Shape, tone: number): boolean {
  return !shape.stopped || tone === 2 || tone === 5;
}

function spellingFault(skeleton: string): SyllableFault {
  const fitting = ['', ...onsets].filter((onset) => skeleton.startsWith(onset));
  if (fitting.some((onset) => rimes.has(skeleton.slice(onset.length)))) return 'spelling';
  const vowel = /[aăâeêioôơuưy]/u.exec(skeleton)?.index ?? skeleton.length;
  return fitting.includes(skeleton.slice(0, vowel)) ? 'rime' : 'onset';
}

function buildShapes(): ReadonlyMap<string, Shape> {
  const found = new Map<string, Shape>();
  const enter = (onset: string, row: RimeRow, coda: string): void => {
    const rime = row.medial + row.nucleus + coda;
    rimes.add(rime);
    // "gi" swallows the i of its rime: gì, gìn, giếng.
    const merged = onset === 'gi' && rime.startsWith('i');
    const before = onset.length + row.medial.length - (merged ? 1 : 0);
    const toneAt = before + row.toneOn;
    found.set(onset.slice(0, merged ? -1 : undefined) + rime, {
      onset,
      medial: row.medial,
      nucleus: row.nucleus,
      coda,
      toneAt,
      toneAtOld: onset !== 'q' && twoStyles.has(rime) ? toneAt - 1 : toneAt,
      stopped: stops.has(coda),
    });
  };
  for (const row of RIMES) {
    const allowed = row.onsets === undefined ? ['', ...onsets] : list(row.onsets);
    for (const onset of allowed) {
      if (!spells(onset, row)) continue;
      for (const coda of list(row.codas)) enter(onset, row, coda);
    }
  }
  for (const [onset, medial, nucleus, coda] of EXCEPTIONS) {
    enter(onset, { medial, nucleus, toneOn: 0, codas: '' }, coda);
  }
  return found;
}

/** Whether the onset is written before the row's rimes. */
function spells(onset: string, row: RimeRow): boolean {
  const first = (row.medial + row.nucleus).charAt(0);
  const front = first === 'e' || first === 'ê' || first === 'i' || first === 'y';
  switch (onset) {
    case '':
      return row.nucleus !== 'iê';
    case 'c':
      return !front && row.medial === '';
    case 'k':
      return front;
    case 'q':
      return row.onsets === 'q';
    case 'g':
    case 'ng':
      return !front;
    case 'gh':
    case 'ngh':
      return front;
    case 'gi':
      return row.medial === '' && row.nucleus !== 'ia';
    default:
      return row.medial === '' || !labials.has(onset);
  }
}
