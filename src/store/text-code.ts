import { FREQUENT_SYLLABLES } from '../data/syllables/frequent.ts';

/** Codes below are units of ASCII, codes from here the most frequent words. */
const WORD = 0x80;
const ONE_BYTE_WORDS = 96;
/** Of other words the upper byte stands here, the lower one in the next byte. */
const LONG_WORD = WORD + ONE_BYTE_WORDS;
/** The next word has no space before it. */
const JOINED = 0xf3;
/** A unit of one of these pages: its lower byte follows. */
const PAGE = 0xf4;
const PAGES: readonly number[] = [0x00, 0x01, 0x1e, 0x20];
/** Any other unit: its two bytes follow, the upper one first. */
const UNIT = 0xff;

const SPACE = 0x20;
/** Bytes that a unit takes at most. */
const MOST_BYTES = 3;
/** A joined word takes up to three bytes. */
const LEAST_JOINED = 3;
/** Units that a code stands for at most, in bytes: a space and a word. */
const MOST_SPELLED = 2 * 9;
/** Letters of a word at most: 8 bits each in its key. */
const MOST_LETTERS = 8;
const TABLE_MASK = 0x3fff;

/** The words that have codes. */
interface Words {
  /** One after another as UTF-16LE, each with a space before it; word w ends where w + 1 starts. */
  readonly units: Uint8Array;
  readonly starts: Uint32Array;
  /** By unit: the number of a letter, 0 for what no word is made of. */
  readonly letters: Uint8Array;
  /** A hash table by the letters of a word: the last four, those before them, the word + 1. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly entries: Uint16Array;
}

let known: Words | null = null;

/** The frequent syllables in small letters, then all with a capital, then all in capitals. */
function words(): Words {
  if (known !== null) return known;
  const small = FREQUENT_SYLLABLES.trim().split(/\s+/);
  const titled = small.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const spellings = [...small, ...titled, ...small.map((word) => word.toUpperCase())];
  const starts = new Uint32Array(spellings.length + 1);
  spellings.forEach((word, i) => (starts[i + 1] = starts[i]! + 2 * (word.length + 1)));
  const units = Buffer.from(spellings.map((word) => ` ${word}`).join(''), 'utf16le');
  const letters = new Uint8Array(0x10000);
  [...new Set(spellings.join(''))].forEach((char, i) => (letters[char.charCodeAt(0)] = i + 1));
  const [low, high] = [new Int32Array(TABLE_MASK + 1), new Int32Array(TABLE_MASK + 1)];
  known = { units, starts, letters, low, high, entries: new Uint16Array(TABLE_MASK + 1) };
  for (const [i, word] of spellings.entries()) enter(known, word, i + 1);
  return known;
}

function enter({ letters, low, high, entries }: Words, word: string, entry: number): void {
  let last = 0;
  let first = 0;
  for (let i = 0; i < word.length; i++) {
    first = (first << 8) | (last >>> 24);
    last = (last << 8) | letters[word.charCodeAt(i)]!;
  }
  let place = placeOf(last, first);
  while (entries[place] !== 0) place = (place + 1) & TABLE_MASK;
  low[place] = last;
  high[place] = first;
  entries[place] = entry;
}

function placeOf(low: number, high: number): number {
  const hash = Math.imul(low ^ Math.imul(high, 0x297a2d39), 0x2c1b3c6d);
  return (hash >>> 18) & TABLE_MASK;
}

/** The word of these letters, -1 for none. */
function wordOf({ low, high, entries }: Words, last: number, first: number): number {
  let place = placeOf(last, first);
  while (entries[place] !== 0 && (low[place] !== last || high[place] !== first))
    place = (place + 1) & TABLE_MASK;
  return entries[place]! - 1;
}

/** Grow with the longest text and are read before the next call. */
let codes = new Uint8Array(1 << 14);
let spelled = Buffer.alloc(1 << 16);

/**
 * A text as bytes, valid until the next call: a frequent syllable and the space before it in one or two, which makes
 * less than deflating does in a fraction of its time. Any string comes back unit by unit.
 * `FORMAT.md` lists the codes. Cost: one pass.
 */
export function encodeText(text: string): Uint8Array {
  if (codes.length < MOST_BYTES * text.length) codes = new Uint8Array(MOST_BYTES * text.length);
  const dictionary = words();
  const { letters } = dictionary;
  const out = codes;
  let length = 0;
  for (let i = 0; i < text.length;) {
    const unit = text.charCodeAt(i);
    const start = unit === SPACE ? i + 1 : i;
    let end = start;
    let last = 0;
    let first = 0;
    for (; end < text.length; end++) {
      const letter = letters[text.charCodeAt(end)]!;
      if (letter === 0) break;
      first = (first << 8) | (last >>> 24);
      last = (last << 8) | letter;
    }
    const least = unit === SPACE ? 1 : LEAST_JOINED;
    const isShort = end - start >= least && end - start <= MOST_LETTERS;
    const word = isShort ? wordOf(dictionary, last, first) : -1;
    if (word < 0) {
      const next = Math.max(end, i + 1);
      while (i < next) length = putUnit(text.charCodeAt(i++), out, length);
      continue;
    }
    if (unit !== SPACE) out[length++] = JOINED;
    if (word >= ONE_BYTE_WORDS) out[length++] = LONG_WORD + (word >>> 8);
    out[length++] = word < ONE_BYTE_WORDS ? WORD + word : word;
    i = end;
  }
  return out.subarray(0, length);
}

function putUnit(unit: number, out: Uint8Array, at: number): number {
  let length = at;
  if (unit >= WORD) {
    const page = PAGES.indexOf(unit >>> 8);
    out[length++] = page < 0 ? UNIT : PAGE + page;
    if (page < 0) out[length++] = unit >>> 8;
  }
  out[length++] = unit;
  return length;
}

/** What {@link encodeText} was given. */
export function decodeText(bytes: Uint8Array): string {
  const { units, starts } = words();
  let out = spelled;
  let length = 0;
  let skipped = 0;
  for (let at = 0; at < bytes.length;) {
    if (length + MOST_SPELLED > out.length) out = spelled = Buffer.concat([out], 2 * out.length);
    const code = bytes[at++]!;
    if (code === JOINED) {
      skipped = 2;
    } else if (code >= WORD && code < JOINED) {
      const word = code < LONG_WORD ? code - WORD : ((code - LONG_WORD) << 8) | bytes[at++]!;
      const end = starts[word + 1]!;
      for (let i = starts[word]! + skipped; i < end; i++) out[length++] = units[i]!;
      skipped = 0;
    } else {
      const upper = code < WORD ? 0 : code === UNIT ? bytes[at++]! : PAGES[code - PAGE]!;
      out[length++] = code < WORD ? code : bytes[at++]!;
      out[length++] = upper;
    }
  }
  return out.toString('utf16le', 0, length);
}
