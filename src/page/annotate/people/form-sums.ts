import { keep } from '../../../text/kept.ts';

/** What a form was in the first pass: a name, something else, the end, the start or the middle of a name. */
export const NAMES = 0;
export const OTHERS = 1;
export const ENDS = 2;
export const STARTS = 3;
export const MIDDLES = 4;
const WIDTH = 5;

/** No form counts for more than this, however often it stands in the article. */
const MAX_EVIDENCE = 6;

const keptColumns = keep((room) => ({
  slots: new Int32Array(room),
  forms: new Int32Array(room),
  sums: new Float64Array(room * WIDTH),
}));

/** Sums of scores by the hash of a form, one of each kind; there is one such table at a time. */
export class FormSums {
  private readonly mask: number;
  private readonly columns: ReturnType<typeof keptColumns>;
  /** Entries are numbered from 1 on. */
  private count = 0;

  constructor(capacity: number) {
    let size = 64;
    while (size < capacity * 2) size *= 2;
    this.mask = size - 1;
    this.columns = keptColumns(size);
    this.columns.slots.fill(0, 0, size);
  }

  add(form: number, kind: number, value: number): void {
    const { slots, forms, sums } = this.columns;
    const slot = this.slotOf(form);
    if (slots[slot] === 0) {
      slots[slot] = ++this.count;
      forms[this.count] = form;
      sums.fill(0, this.count * WIDTH, (this.count + 1) * WIDTH);
    }
    sums[slots[slot]! * WIDTH + kind]! += value;
  }

  /** The entry of a form; 0 where nothing was added to it. */
  find(form: number): number {
    return this.columns.slots[this.slotOf(form)]!;
  }

  /** How much an entry says of one kind, up to 1; less what is one's own. */
  share(entry: number, kind: number, own: number = 0): number {
    const value = this.columns.sums[entry * WIDTH + kind]!;
    return Math.min(value - own, MAX_EVIDENCE) / MAX_EVIDENCE;
  }

  private slotOf(form: number): number {
    const { mask } = this;
    const { slots, forms } = this.columns;
    let slot = (form ^ (form >>> 16)) & mask;
    while (slots[slot] !== 0 && forms[slots[slot]!] !== form) slot = (slot + 1) & mask;
    return slot;
  }
}
