/** What `normalize` repairs, by kind. */
export type RepairKind =
  /** A control character removed, or read as the windows-1252 character meant by it. */
  | 'control'
  /** A zero-width or bidirectional mark or a soft hyphen removed. */
  | 'invisible'
  /** A no-break, thin or ideographic space made a space. */
  | 'space'
  /** A fullwidth, Cyrillic or Greek character or a stroked d of another alphabet. */
  | 'lookalike'
  /** Letter and combining marks made one character. */
  | 'composed'
  /** The tone mark moved to its vowel. */
  | 'tone-place'
  /** One of two equal tone marks of a syllable removed. */
  | 'tone-doubled'
  /** A horn added: thuơng, thưong. */
  | 'horn'
  /** The tone mark moved as `toneStyle` asks. */
  | 'tone-style';

/** Counts repairs and keeps the way back to the source; kept only where a caller asks for it. */
export class Ledger {
  readonly counts: Partial<Record<RepairKind, number>> = {};
  /** The source offset of each unit of the current text, and of its end. */
  map: Uint32Array;

  constructor(length: number) {
    this.map = new Uint32Array(length + 1);
    for (let i = 0; i <= length; i++) this.map[i] = i;
  }

  count(kind: RepairKind): void {
    this.counts[kind] = (this.counts[kind] ?? 0) + 1;
  }

  /** `from[i]` says which unit of the text before a step the unit `i` after it comes from. */
  remap(from: readonly number[], length: number): void {
    const before = this.map;
    this.map = new Uint32Array(from.length + 1);
    for (let i = 0; i < from.length; i++) this.map[i] = before[from[i]!]!;
    this.map[from.length] = before[length]!;
  }
}
