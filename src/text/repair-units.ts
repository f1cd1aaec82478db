/** The first step of normalization: characters that are wrong wherever they stand, one by one. */
import { WINDOWS_1252_HIGH } from '../data/charsets/lookalikes.ts';
import type { Ledger, RepairKind } from './ledger.ts';
import { classOf, DIRTY } from './placement-scan.ts';

const SPACE = /[\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;
const LINE_BREAK = /[\u2028\u2029]/u;
const INVISIBLE =
  /[\u034f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/u;
/** Removed whatever stands beside them. */
const ALWAYS = /[\u00ad\u200b\ufeff]/u;
/** Joiners and direction marks do real work beside letters of these scripts, and joiners in emoji. */
const NEEDS_MARKS =
  /[\ufe0f\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Sinhala}\p{Script=Malayalam}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Mongolian}\p{Surrogate}\u2600-\u27bf]/u;
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/u;

export interface UnitRepair {
  readonly kind: RepairKind;
  /** One unit, or none. */
  readonly by: string;
}

/** Removes invisible and control characters and makes all spaces spaces. */
export function repairUnits(text: string, ledger: Ledger | null): string {
  return rewriteUnits(text, repairAt, ledger);
}

function repairAt(text: string, at: number): UnitRepair | null {
  const unit = text.charAt(at);
  if (SPACE.test(unit)) return { kind: 'space', by: ' ' };
  if (LINE_BREAK.test(unit)) return { kind: 'space', by: '\n' };
  if (INVISIBLE.test(unit)) {
    const working = NEEDS_MARKS.test(text.charAt(at - 1)) || NEEDS_MARKS.test(text.charAt(at + 1));
    return working && !ALWAYS.test(unit) ? null : { kind: 'invisible', by: '' };
  }
  if (!CONTROL.test(unit)) return null;
  const meant = unit < '\u0080' ? '' : WINDOWS_1252_HIGH.charAt(unit.charCodeAt(0) - 0x80).trim();
  return { kind: 'control', by: meant };
}

/** Rewrites the units of a text that `repair` has something for, each by one unit or none. */
export function rewriteUnits(
  text: string,
  repair: (text: string, at: number) => UnitRepair | null,
  ledger: Ledger | null,
): string {
  let result = '';
  let copied = 0;
  const from: number[] = [];
  const copy = (end: number): void => {
    result += text.slice(copied, end);
    if (ledger !== null) for (let i = copied; i < end; i++) from.push(i);
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const plainMark = code >= 0x0300 && code < 0x034f;
    if (plainMark || classOf(code) !== DIRTY) continue;
    const found = repair(text, i);
    if (found === null) continue;
    copy(i);
    result += found.by;
    if (found.by !== '') from.push(i);
    ledger?.count(found.kind);
    copied = i + 1;
  }
  if (copied === 0) return text;
  copy(text.length);
  ledger?.remap(from, text.length);
  return result;
}
