import { tableOf, wordSet } from '../tables.ts';
import { AND_A_HALF, GLUED_SCALES, SCALES } from '../../../data/units/scales.ts';
import { digitsAt, isCapital, isGlued, signAt, wordAt, type Tokens } from '../../../text/scan.ts';
import { unitEntryAt } from './lexicon.ts';
import { readLiteral, type Literal } from './literal.ts';

/** A number with its scale words multiplied out. */
export interface Amount {
  readonly literal: Literal;
  /** The product of the scale words; 1 where there are none. */
  readonly scale: number;
  readonly value: number;
  readonly next: number;
}

const FACTORS = tableOf(SCALES);
const CURRENCY_CODES = wordSet('đồng đ vnd vnđ usd');
const GLUED = tableOf(GLUED_SCALES);

export type LiteralReader = (tokens: Tokens, index: number) => Literal | null;

/** The scale words from a token on: "nghìn tỷ" is 1e12. */
function readScale(tokens: Tokens, index: number): { scale: number; next: number } {
  const glued =
    isGlued(tokens, index) &&
    (!isCapital(tokens, index) || isMoney(tokens, index + 1) || isHundreds(tokens, index))
      ? GLUED.get(wordAt(tokens, index))
      : undefined;
  if (glued !== undefined) return { scale: glued, next: index + 1 };
  let scale = 1;
  let at = index;
  for (;;) {
    const factor = FACTORS.get(wordAt(tokens, at));
    if (factor === undefined || isPartOfNoun(tokens, at)) break;
    if (factor < 1e3 && FACTORS.get(wordAt(tokens, at + 1)) === undefined) break;
    scale *= factor;
    at++;
  }
  return { scale, next: at };
}

/** "30 tỷ phú" counts persons, "5 triệu chứng" signs of illness. */
function isPartOfNoun(tokens: Tokens, index: number): boolean {
  return unitEntryAt(tokens, index, false)?.kind === 'noun';
}

/** "100K", but "18K" of gold and "3000K" of light are no thousands. */
function isHundreds(tokens: Tokens, index: number): boolean {
  return digitsAt(tokens, index - 1).length === 3 && wordAt(tokens, index) === 'k';
}

/** "10K đồng", "10K$": a capital K is a thousand only where money follows. */
function isMoney(tokens: Tokens, index: number): boolean {
  return CURRENCY_CODES.has(wordAt(tokens, index)) || signAt(tokens, index) === '$';
}

/** Reads "20", "1.200 tỷ", "2 triệu 300 nghìn", "1 tỷ rưỡi". */
export function readAmount(
  tokens: Tokens,
  index: number,
  literals: LiteralReader = readLiteral,
): Amount | null {
  const literal = literals(tokens, index);
  if (literal === null) return null;
  const { scale, next } = readScale(tokens, literal.next);
  let value = literal.value * scale;
  let at = next;
  if (scale > 1 && wordAt(tokens, at) === AND_A_HALF)
    return { literal, scale, value: value + scale / 2, next: at + 1 };
  for (let last = scale; last > 1;) {
    const more = literals(tokens, at);
    if (more === null || more.decimal) break;
    const smaller = readScale(tokens, more.next);
    const inWords = wordAt(tokens, at) !== '';
    if (
      (smaller.scale <= 1 && !inWords) ||
      smaller.scale >= last ||
      more.value * smaller.scale >= last
    )
      break;
    value += more.value * smaller.scale;
    last = smaller.scale;
    at = smaller.next;
  }
  const asWritten = scale === 1 && literal.numerator === null;
  return { literal, scale, value: asWritten ? literal.value : cleaned(value), next: at };
}

const DIGITS_KEPT = 12;

/** Without the dust of binary products (1.1 million is not 1100000.0000000001). */
export function cleaned(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS_KEPT));
}
