import { EXACT_BELOW, SIGN_PARAMS } from '../sign/index.ts';
import { Pairs } from './pairs.ts';
import type { SignatureTable } from './signature-table.ts';
import { sortRows } from './sort-rows.ts';

/**
 * A pair is worth reading when so much of the shorter article seems to be in the longer. The least estimate of
 * 1,979 pairs of one text in the corpus and its second scrapes is 0.61, with a standard deviation of 0.03.
 */
const CONTAINED = 0.58;

/**
 * A key that more articles share is a template's: each is compared with its next few only, and
 * their other keys still bring equals together.
 */
export const CROWD = 256;
export const CROWD_NEIGHBOURS = 32;

export interface Candidates {
  /** By row: the first row of the same content, itself where it is the first or has no syllable. */
  readonly sameAs: Uint32Array;
  /** Pairs of rows of different content that may be one text. */
  readonly pairs: Pairs;
}

/**
 * The pairs worth reading: first articles of one content, then those that share a band and whose
 * signatures say that much of the shorter is in the longer. Each band is sorted, not hashed; the
 * pairs do not depend on the order of the rows, but for which of two equal contents stands for both.
 */
export function findCandidates(table: SignatureTable): Candidates {
  const order = byContent(table);
  const sameAs = groupContents(table, order);
  const leaders = order.filter((row) => sameAs[row] === row && table.syllables(row) >= EXACT_BELOW);
  const pairs = new Pairs();
  const crowds = new Set<number>();
  for (let band = 0; band < table.banding.bands; band++) {
    collect(table, leaders, band, crowds, pairs);
  }
  return { sameAs, pairs };
}

function byContent(table: SignatureTable): Uint32Array {
  const { rows } = sortRows(rowsOf(table), (row) => table.contentLow(row));
  return sortRows(rows, (row) => table.contentHigh(row)).rows;
}

function rowsOf(table: SignatureTable): Uint32Array {
  const rows = new Uint32Array(table.count);
  for (let row = 0; row < rows.length; row++) rows[row] = row;
  return rows;
}

function groupContents(table: SignatureTable, order: Uint32Array): Uint32Array {
  const sameAs = rowsOf(table);
  for (let i = 1; i < order.length; i++) {
    const row = order[i]!;
    const before = order[i - 1]!;
    const same =
      table.syllables(row) > 0 &&
      table.syllables(row) === table.syllables(before) &&
      table.contentHigh(row) === table.contentHigh(before) &&
      table.contentLow(row) === table.contentLow(before);
    if (same) sameAs[row] = sameAs[before]!;
  }
  return sameAs;
}

function collect(
  table: SignatureTable,
  leaders: Uint32Array,
  band: number,
  crowds: Set<number>,
  pairs: Pairs,
): void {
  const { rows, keys } = sortRows(leaders, (row) => table.key(row, band));
  for (let start = 0, end; start < rows.length; start = end) {
    const key = keys[start]!;
    end = start + 1;
    while (end < rows.length && keys[end] === key) end++;
    const crowded = end - start > CROWD;
    const reach = crowded ? CROWD_NEIGHBOURS : CROWD;
    for (let i = start; i < end; i++) {
      for (let j = i + 1; j < Math.min(end, i + 1 + reach); j++) {
        const a = rows[i]!;
        const b = rows[j]!;
        if (!metBefore(table, a, b, band, crowds) && worth(table, a, b)) pairs.add(a, b);
      }
    }
    if (crowded) crowds.add(key);
  }
}

/** Whether an earlier band has paired the two. */
function metBefore(
  table: SignatureTable,
  a: number,
  b: number,
  band: number,
  crowds: ReadonlySet<number>,
): boolean {
  for (let earlier = 0; earlier < band; earlier++) {
    const key = table.key(a, earlier);
    if (key === table.key(b, earlier) && !crowds.has(key)) return true;
  }
  return false;
}

function worth(table: SignatureTable, a: number, b: number): boolean {
  return worthReading(table.similarity(a, b), table.syllables(a), table.syllables(b));
}

/**
 * Whether signatures of this similarity say that two articles may be one text. One syllable may have
 * been changed at no cost: it is in as many shingles as a shingle has syllables, most of a brief.
 */
export function worthReading(similarity: number, syllablesA: number, syllablesB: number): boolean {
  const shorter = Math.min(syllablesA, syllablesB);
  const allowed = SIGN_PARAMS.shingle / shorter;
  const shared = (similarity / (1 + similarity)) * (syllablesA + syllablesB);
  return shared / shorter + allowed >= CONTAINED;
}
