const DIGIT = 11;
const PASSES = 3;
const DIGITS = 1 << DIGIT;

/** Rows in ascending order of their keys, and the keys in that order. */
export interface SortedRows {
  readonly rows: Uint32Array;
  readonly keys: Uint32Array;
}

/**
 * Sorts rows by a 32-bit key, rows of one key staying in the order given: radix sort, linear,
 * 16 bytes a row of working space.
 */
export function sortRows(rows: Uint32Array, key: (row: number) => number): SortedRows {
  let from = rows.slice();
  let keys = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) keys[i] = key(rows[i]!);
  let into = new Uint32Array(rows.length);
  let keysInto = new Uint32Array(rows.length);
  for (let pass = 0; pass < PASSES; pass++) {
    const shift = pass * DIGIT;
    const starts = startsOfDigits(keys, shift);
    for (let i = 0; i < from.length; i++) {
      const to = starts[(keys[i]! >>> shift) & (DIGITS - 1)]!++;
      into[to] = from[i]!;
      keysInto[to] = keys[i]!;
    }
    [from, into] = [into, from];
    [keys, keysInto] = [keysInto, keys];
  }
  return { rows: from, keys };
}

function startsOfDigits(keys: Uint32Array, shift: number): Uint32Array {
  const starts = new Uint32Array(DIGITS + 1);
  for (let i = 0; i < keys.length; i++) starts[((keys[i]! >>> shift) & (DIGITS - 1)) + 1]!++;
  for (let digit = 1; digit <= DIGITS; digit++) starts[digit]! += starts[digit - 1]!;
  return starts;
}
