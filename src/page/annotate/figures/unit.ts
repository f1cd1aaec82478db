import { tableOf, wordSet } from '../tables.ts';
import { SHORT_MEASURES, SIGN_UNITS } from '../../../data/units/measures.ts';
import { COUNT_LEADS } from '../../../data/units/labels.ts';
import { CURRENCY_SIGNS } from '../../../data/units/currencies.ts';
import { digitsAt, isCapital, isGlued, signAt, wordAt, type Tokens } from '../../../text/scan.ts';
import type { Amount } from './amount.ts';
import {
  afterUnit,
  isAcronymNoun,
  isOtherWord,
  mayBeCounted,
  unitEntryAt,
  type UnitKind,
} from './lexicon.ts';

export interface Unit {
  readonly unit: string | null;
  readonly kind: UnitKind;
  /** The token after the unit; with none, the one after the number. */
  readonly next: number;
}

const SIGNS = tableOf(SIGN_UNITS);
const MONEY_SIGNS = tableOf(CURRENCY_SIGNS);
const COUNTING = wordSet(COUNT_LEADS);
const SHORT = wordSet(SHORT_MEASURES);
/** From here on a bare amount before "bảng", "yên", "đô" is money. */
const MONEY_AMOUNT = 1000;
/** "1.0L" and "5V" are measures; "5G", "43H" and "10M" are names. */
const GLUED_CAPITALS: ReadonlySet<string> = new Set(['l', 'v', 'w']);
const LONGEST_RATE = 2;
const LONGEST_ACRONYM = 5;
const POWERS: ReadonlySet<string> = new Set(['m2', 'm3', 'km2', 'cm2', 'cm3', 'dm2', 'dm3', 'mm2']);

function written(tokens: Tokens, from: number, to: number): string {
  return tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]);
}

/** The unit behind an amount with its rate ("đồng/m2"): a sign, a measure, money, or the counted noun. */
export function readUnit(tokens: Tokens, amount: Amount): Unit {
  const unit = plainUnit(tokens, amount);
  if (unit.kind === 'none' || unit.kind === 'sign') return unit;
  return withRate(tokens, unit);
}

function plainUnit(tokens: Tokens, amount: Amount): Unit {
  const index = amount.next;
  const sign = signAt(tokens, index);
  if (sign !== '') return signUnit(tokens, index, sign);
  const word = wordAt(tokens, index);
  if (word === '') return { unit: null, kind: 'none', next: index };
  const glued = isGlued(tokens, index);
  const power = digitsAt(tokens, index + 1);
  if (POWERS.has(word + power) && (isGlued(tokens, index + 1) || isLoosePower(tokens, index + 1)))
    return { unit: word + power, kind: 'measure', next: index + 2 };
  const asMoney =
    amount.scale >= MONEY_AMOUNT ||
    amount.value >= MONEY_AMOUNT ||
    (glued && isCapital(tokens, index)) ||
    signAt(tokens, index + 1) === '/';
  const entry = unitEntryAt(tokens, index, asMoney);
  if (entry !== null && fits(tokens, index, word, amount, glued, entry.kind)) {
    const next = afterUnit(tokens, index, entry);
    return { unit: entry.unit ?? written(tokens, index, next), kind: entry.kind, next };
  }
  if (glued) return { unit: null, kind: 'none', next: -1 };
  return nounUnit(tokens, index, word, amount);
}

/** The "2" of "200 m 2 đất": a raised digit that lost its place, where it counts nothing itself. */
function isLoosePower(tokens: Tokens, index: number): boolean {
  if (tokens.starts[index] !== tokens.ends[index - 1]! + 1) return false;
  const after = wordAt(tokens, index + 1);
  return after === ''
    ? !isGlued(tokens, index + 1) || isClosing(tokens, index + 1)
    : !mayBeCounted(after);
}

function isClosing(tokens: Tokens, index: number): boolean {
  return '.,;)/'.includes(signAt(tokens, index) || ' ') && !isGlued(tokens, index + 1);
}

function fits(
  tokens: Tokens,
  index: number,
  word: string,
  amount: Amount,
  glued: boolean,
  kind: UnitKind,
): boolean {
  if (SHORT.has(word)) return !isCapital(tokens, index) || (glued && GLUED_CAPITALS.has(word));
  if (word === 'đ') return glued || amount.value >= MONEY_AMOUNT;
  return !glued || kind !== 'noun';
}

function signUnit(tokens: Tokens, index: number, sign: string): Unit {
  const unit = SIGNS.get(sign);
  if (unit !== undefined) return { unit, kind: 'sign', next: index + 1 };
  const money = isGlued(tokens, index) ? MONEY_SIGNS.get(sign) : undefined;
  if (money !== undefined) return { unit: money, kind: 'money', next: index + 1 };
  if ((sign === '°' || sign === 'º') && isGlued(tokens, index)) {
    const scale = wordAt(tokens, index + 1);
    const named = scale === 'c' || scale === 'f';
    return {
      unit: named ? `độ ${scale.toUpperCase()}` : 'độ',
      kind: 'measure',
      next: index + (named ? 2 : 1),
    };
  }
  return { unit: null, kind: 'none', next: index };
}

/** A word no table knows, an acronym ("2 CLB") or a code with its digit ("16 F1"). */
function nounUnit(tokens: Tokens, index: number, word: string, amount: Amount): Unit {
  const lead = wordAt(tokens, index - 2);
  const code = word + digitsAt(tokens, index + 1);
  if (code !== word && isGlued(tokens, index + 1) && isAcronymNoun(code)) {
    return { unit: written(tokens, index, index + 2), kind: 'noun', next: index + 2 };
  }
  if (isAcronymNoun(word))
    return { unit: written(tokens, index, index + 1), kind: 'noun', next: index + 1 };
  if ((amount.scale > 1 || COUNTING.has(lead)) && isAcronym(tokens, index))
    return { unit: written(tokens, index, index + 1), kind: 'word', next: index + 1 };
  if (isCapital(tokens, index) || !mayBeCounted(word) || isOtherWord(tokens, index))
    return { unit: null, kind: 'none', next: index };
  const second = wordAt(tokens, index + 1);
  const pair = second !== '' && !isCapital(tokens, index + 1) && mayBeCounted(second);
  return { unit: pair ? `${word} ${second}` : word, kind: 'word', next: index + (pair ? 2 : 1) };
}

/** "2,7 triệu CN", "có 37 TCTD": a short run of capitals that is counted. */
function isAcronym(tokens: Tokens, index: number): boolean {
  const text = written(tokens, index, index + 1);
  return text.length > 1 && text.length <= LONGEST_ACRONYM && text === text.toUpperCase();
}

function withRate(tokens: Tokens, unit: Unit): Unit {
  let { next } = unit;
  let name = unit.unit ?? '';
  for (let k = 0; k < LONGEST_RATE && signAt(tokens, next) === '/'; k++) {
    const per = rateUnit(tokens, next);
    if (per === null) break;
    name += `/${per.unit}`;
    next = per.next;
  }
  return { ...unit, unit: name, next };
}

/** "lít/100 km": what a rate is for is measured itself. */
function measuredRate(
  tokens: Tokens,
  index: number,
  digits: string,
): { unit: string; next: number } | null {
  const entry = unitEntryAt(tokens, index, false);
  if (entry?.kind !== 'measure') return null;
  const next = afterUnit(tokens, index, entry);
  return { unit: `${digits} ${entry.unit ?? written(tokens, index, next)}`, next };
}

/** What stands behind the stroke of "đồng/m2", "USD/cổ phiếu", "km/h". */
export function rateUnit(tokens: Tokens, stroke: number): { unit: string; next: number } | null {
  const index = stroke + 1;
  const digits = digitsAt(tokens, index);
  if (digits !== '') return measuredRate(tokens, index + 1, digits);
  const word = wordAt(tokens, index);
  if (word === '' || isGlued(tokens, stroke) !== isGlued(tokens, index)) return null;
  const power = word + digitsAt(tokens, index + 1);
  if (isGlued(tokens, index + 1) && POWERS.has(power)) return { unit: power, next: index + 2 };
  const entry = unitEntryAt(tokens, index, false);
  const next = entry === null ? index + 1 : afterUnit(tokens, index, entry);
  return { unit: entry?.unit ?? written(tokens, index, next), next };
}
