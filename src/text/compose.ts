/** The second step of normalization: base letters and marks, in any order, made one character. */
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
  for (let start = 0; start < text.length;) {
    let end = start + unitsAt(text, start);
    while (end < text.length && classOf(text.charCodeAt(end)) === DIRTY) end += unitsAt(text, end);
    const cluster = text.slice(start, end);
    const composed = end - start === 1 && cluster < '\u0300' ? cluster : compose(cluster);
    if (composed !== cluster) ledger.count('composed');
    for (let i = 0; i < composed.length; i++) from.push(Math.min(start + i, end - 1));
    result += composed;
    start = end;
  }
  ledger.remap(from, text.length);
  return result;
}

const unitsAt = (text: string, at: number): 1 | 2 => (text.codePointAt(at)! > 0xffff ? 2 : 1);
