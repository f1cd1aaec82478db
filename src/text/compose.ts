/** The second step of normalization: base letters and marks, in any order, made one character. */
import { codeAt } from './code-at.ts';
import { QUALITY_MARKS, TONE_MARKS, VOWELS } from '../data/syllables/letters.ts';
import type { Ledger } from './ledger.ts';
import { nfc } from './nfc.ts';
import { classOf, DIRTY } from './placement-scan.ts';

const vowels = VOWELS.join('') + VOWELS.join('').toUpperCase();
const MARK = /[\u0300-\u036f]/u;
/** What NFC leaves behind: a toned vowel with a mark of a vowel after its tone, or with a second tone. */
const LEFT_OVER = new RegExp(`[${vowels}][${QUALITY_MARKS}${TONE_MARKS}]+`, 'gu');

/** NFC, and the Vietnamese marks that stand in an order NFC does not know put right. */
export function compose(text: string): string {
  const composed = nfc(text);
  return MARK.test(composed) ? composed.replace(LEFT_OVER, recombine) : composed;
}

/** The vowel with its marks in order, each once; unchanged where two qualities or tones contend. */
function recombine(cluster: string): string {
  const marks = [...new Set(cluster.normalize('NFD').slice(1))];
  const qualities = marks.filter((mark) => QUALITY_MARKS.includes(mark));
  const tones = marks.filter((mark) => TONE_MARKS.includes(mark));
  if (qualities.length > 1 || tones.length > 1) return cluster;
  return nfc(cluster.normalize('NFD').charAt(0) + qualities.join('') + tones.join(''));
}

/** {@link compose}, one cluster at a time, with each change entered in the ledger. */
export function composeWithLedger(text: string, ledger: Ledger): string {
  const from: number[] = [];
  let result = '';
  let copied = 0;
  const copy = (end: number): void => {
    result += text.slice(copied, end);
    for (let i = copied; i < end; i++) from.push(i);
  };
  for (let at = 0; at < text.length; at++) {
    // Whatever composes has a unit that is not clean, and begins with the one before it.
    if (classOf(codeAt(text, at)) !== DIRTY) continue;
    const start = Math.max(copied, at - unitsBefore(text, at));
    let end = at;
    while (end < text.length && classOf(codeAt(text, end)) === DIRTY) end += unitsAt(text, end);
    at = end;
    const cluster = text.slice(start, end);
    const composed = compose(cluster);
    if (composed === cluster) continue;
    ledger.count('composed');
    copy(start);
    for (let i = 0; i < composed.length; i++) from.push(Math.min(start + i, end - 1));
    result += composed;
    copied = end;
  }
  if (copied === 0) return text;
  copy(text.length);
  ledger.remap(from, text.length);
  return result;
}

/** Units of the character before an offset. */
function unitsBefore(text: string, at: number): number {
  return at > 1 && text.codePointAt(at - 2)! > 0xffff ? 2 : 1;
}

function unitsAt(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}
