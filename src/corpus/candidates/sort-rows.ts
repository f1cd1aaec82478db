const DIGIT = 11;
const PASSES = 3;

/**
 * The rows in ascending order of a 32-bit key, rows of one key in the order given: radix sort,
 * linear, 8 bytes a row of working space.
 */
export function sortRows(rows: Uint32Array, key: (row: number) => number): Uint32Array {
  let from = rows.slice();
  let into = new Uint32Array(rows.length);
  let keys = Uint32Array.from(rows, key);
  let keysInto = new Uint32Array(rows.length);
  for (let pass = 0; pass < PASSES; pass++) {
    const shift = pass * DIGIT;
    const starts = new Uint32Array((1 << DIGIT) + 1);
    for (const value of keys) starts[((value >>> shift) & ((1 << DIGIT) - 1)) + 1]!++;
    for (let digit = 1; digit < starts.length; digit++) starts[digit]! += starts[digit - 1]!;
    for (let i = 0; i < from.length; i++) {
      const to = starts[(keys[i]! >>> shift) & ((1 << DIGIT) - 1)]!++;
      into[to] = from[i]!;
      keysInto[to] = keys[i]!;
    }
    [from, into] = [into, from];
    [keys, keysInto] = [keysInto, keys];
  }
  return from;
}
