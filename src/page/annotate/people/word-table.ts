/**
 * What statistics and lexicons know of the words that the statistics have seen: records of four numbers
 * side by side, so that a look-up touches memory once, in an open-addressing table of 32-bit keys. The
 * record of another word reads as zeros.
 */
export class WordTable {
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(capacity: number) {
    let size = 16;
    while (size < capacity * LEAST_ROOM) size *= 2;
    this.slots = new Int32Array(size * WIDTH);
    this.mask = size - 1;
  }

  /** Sets a word's record; `marks` have the bit {@link KNOWN_WORD}. */
  set(key: number, odds: number, marks: number, facts: number): void {
    this.slots.set([key, odds, marks, facts], this.find(key));
  }

  /** Where the record of a word is; an empty one where there is none. */
  find(key: number): number {
    const { slots, mask } = this;
    let slot = (key ^ (key >>> 16)) & mask;
    while (slots[slot * WIDTH + MARKS] !== 0 && slots[slot * WIDTH] !== key)
      slot = (slot + 1) & mask;
    return slot * WIDTH;
  }

  /** Log-odds of being first, middle, last and only word of a name, a byte each; see {@link packOdds}. */
  odds(record: number): number {
    return this.slots[record + 1]!;
  }

  /** Bits of the word. */
  marks(record: number): number {
    return this.slots[record + MARKS]!;
  }

  /** What is known of the phrase that the word is by itself; see {@link packFacts}. */
  facts(record: number): number {
    return this.slots[record + 3]!;
  }
}

const WIDTH = 4;
const MARKS = 2;
const LEAST_ROOM = 1.5;

/** Bits of a word's marks above those of its traits. */
export const FOREIGN_WORD: number = 1 << 8;
/** It has a record. */
export const KNOWN_WORD: number = 1 << 9;
export const TRAIT_BITS = 0xff;
const EVERYDAY_SHIFT = 16;

/** A word's tenths of log-odds of standing in lower case, as bits of its marks. */
export function packEveryday(tenths: number): number {
  return (tenths & 0xff) << EVERYDAY_SHIFT;
}

/** Those tenths again. */
export function everydayOf(marks: number): number {
  return (marks << (24 - EVERYDAY_SHIFT)) >> 24;
}

/** Four numbers of a byte as one, whose bytes they are on whatever machine. */
export function packOdds(values: readonly number[]): number {
  return new Int32Array(Int8Array.from(values).buffer)[0]!;
}

/** What is known of a phrase as one number: two log-odds in tenths, and bits of the lexicon of places. */
export function packFacts(form: number, cue: number, places: number): number {
  return (form & 0xff) | ((cue & 0xff) << 8) | (places << 16);
}

/** The tenths of log-odds of the phrase being a name. */
export function formOdds(facts: number): number {
  return (facts << 24) >> 24;
}

/** The tenths of log-odds by the words that the phrase follows. */
export function cueOdds(facts: number): number {
  return (facts << 16) >> 24;
}

/** What the lexicon of places says of the phrase, as bits. */
export function placesOf(facts: number): number {
  return facts >>> 16;
}
