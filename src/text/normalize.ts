import { codeAt } from './code-at.ts';
import type { ToneStyle } from '../options.ts';
import { compose, composeWithLedger } from './compose.ts';
import { Ledger } from './ledger.ts';
import type { RepairKind } from './ledger.ts';
import { repairLookalikes } from './lookalikes.ts';
import { isSettled, placeTones } from './place-tones.ts';
import { repairUnits } from './repair-units.ts';
import { classOf, DIRTY } from './placement-scan.ts';

export interface NormalizeOptions {
  /** Placement of the tone in open oa, oe, uy: as written, hòa/thủy, or hoà/thuỷ. Default: `keep`. */
  readonly toneStyle?: ToneStyle | undefined;
}

/** A normalized text with the way back to its source. */
export interface Normalized {
  readonly text: string;
  /** The source offset of each UTF-16 unit of `text`, and after these of its end: `text.length + 1` entries. */
  readonly map: Uint32Array;
  /** How often each kind of repair was made; kinds that were not needed are left out. */
  readonly repairs: Readonly<Partial<Record<RepairKind, number>>>;
}

/**
 * Vietnamese text repaired: NFC whatever the order of the marks; lookalikes (Ð for Đ, Cyrillic and
 * Greek letters in a Latin word, fullwidth); invisible and control characters; spaces of all kinds;
 * tone marks on the wrong vowel. A word is changed only where the result is a Vietnamese syllable;
 * both accepted placements (hòa, hoà) stay unless `toneStyle` asks for one. Idempotent, linear.
 */
export function normalize(text: string, options: NormalizeOptions = {}): string {
  return run(text, styleOf(text, options), null);
}

/** {@link normalize}, with the source offset of every unit of the result and a count of the repairs. */
export function normalizeWithMap(text: string, options: NormalizeOptions = {}): Normalized {
  const style = styleOf(text, options);
  const ledger = new Ledger(text.length);
  const result = run(text, style, ledger);
  return { text: result, map: ledger.map, repairs: ledger.counts };
}

function run(text: string, style: ToneStyle, ledger: Ledger | null): string {
  if (isSettled(text, style)) return text;
  const dirt = dirtOf(text);
  if (dirt === CLEAN) return placeTones(text, style, ledger);
  const repaired = dirt === MARKS ? text : repairLookalikes(repairUnits(text, ledger), ledger);
  const composed = ledger === null ? compose(repaired) : composeWithLedger(repaired, ledger);
  return placeTones(composed, style, ledger);
}

const CLEAN = 0;
/** Combining marks, but nothing else that needs repair. */
const MARKS = 1;
const OTHER = 2;

function dirtOf(text: string): typeof CLEAN | typeof MARKS | typeof OTHER {
  let marks = false;
  for (let i = 0; i < text.length; i++) {
    const code = codeAt(text, i);
    if (classOf(code) !== DIRTY) continue;
    if (code < FIRST_MARK || code > LAST_MARK) return OTHER;
    marks = true;
  }
  return marks ? MARKS : CLEAN;
}

/** Up to the combining grapheme joiner, which is invisible. */
const FIRST_MARK = 0x300;
const LAST_MARK = 0x34e;

function styleOf(text: unknown, { toneStyle = 'keep' }: NormalizeOptions): ToneStyle {
  if (typeof text !== 'string') {
    throw new TypeError(
      `normalize: expected a string, got ${text === null ? 'null' : typeof text}`,
    );
  }
  if (toneStyle !== 'keep' && toneStyle !== 'old' && toneStyle !== 'new') {
    throw new RangeError(
      `normalize: expected toneStyle 'keep', 'old' or 'new', got ${JSON.stringify(toneStyle)}`,
    );
  }
  return toneStyle;
}
