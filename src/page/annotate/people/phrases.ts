import { joinHash, phraseHash, type Tokens } from './scan.ts';

/** So few phrases are kept far apart: most words are in no table, and an empty slot says so at once. */
const SMALL = 2000;

/**
 * A set of phrases, each with a small number, found by the hashes of their words: an open-addressing
 * table of 32-bit keys. Two phrases of one key are one entry in 2^32 and accepted.
 */
export class PhraseTable {
  /** Key and value of each slot side by side, so that a look-up touches memory once. */
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(capacity: number) {
    let size = 16;
    while (size < capacity * (capacity < SMALL ? 8 : 2)) size *= 2;
    this.slots = new Int32Array(size * 2);
    this.mask = size * 2 - 2;
  }

  /** Sets a phrase's number; 0 and above. */
  set(key: number, value: number): void {
    const slot = this.slotOf(key);
    this.slots[slot] = key;
    this.slots[slot + 1] = value + 1;
  }

  /** Every key with its number. */
  *entries(): Generator<readonly [key: number, value: number]> {
    for (let slot = 0; slot < this.slots.length; slot += 2)
      if (this.slots[slot + 1] !== 0) yield [this.slots[slot]!, this.slots[slot + 1]! - 1];
  }

  /** The phrase's number, -1 where it is not in the table. */
  get(key: number): number {
    return this.slots[this.slotOf(key) + 1]! - 1;
  }

  private slotOf(key: number): number {
    const { slots, mask } = this;
    let slot = ((key ^ (key >>> 16)) << 1) & mask;
    while (slots[slot + 1] !== 0 && slots[slot] !== key) slot = (slot + 2) & mask;
    return slot;
  }
}

/** A table of phrases that are separated by line breaks, or of words separated by spaces. */
export function phraseTable(...lists: readonly string[]): PhraseTable {
  const groups = lists.map((list) => {
    const separator = list.includes('\n') ? '\n' : ' ';
    return list
      .split(separator)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '');
  });
  const table = new PhraseTable(groups.reduce((sum, group) => sum + group.length, 0));
  groups.forEach((group, value) => {
    for (const phrase of group) table.set(phraseHash(phrase), value);
  });
  return table;
}

/** The hash of the words from `from` up to `to`. */
export function rangeHash(tokens: Tokens, from: number, to: number): number {
  let joined = 0;
  for (let index = from; index < to; index += 1) joined = joinHash(joined, tokens.hash[index]!);
  return joined;
}
