import { tableOf } from '../tables.ts';
import { CURRENCY_PREFIXES, CURRENCY_SIGNS } from '../../../data/units/currencies.ts';
import { DURATIONS } from '../../../data/units/measures.ts';
import { AND_A_HALF } from '../../../data/units/scales.ts';
import { digitsAt, isGlued, signAt, wordAt, type Tokens } from '../../../text/scan.ts';
import { cleaned, readAmount, type Amount, type LiteralReader } from './amount.ts';
import { isPart } from './literal.ts';
import { rateUnit, readUnit, type Unit } from './unit.ts';

/** A number or a range with its unit, before the words around it decide whether it is a figure. */
export interface Quantity {
  readonly first: number;
  readonly next: number;
  readonly amount: Amount;
  readonly value: number | readonly [number, number];
  readonly unit: Unit;
}

const LENGTHS = tableOf(DURATIONS);
const MONEY_SIGNS = tableOf(CURRENCY_SIGNS);
const PREFIXES = tableOf(CURRENCY_PREFIXES);
const THOUSANDS_UNITS: ReadonlySet<string> = new Set(['noun', 'word', 'money']);
const RANGE_LEADS: ReadonlySet<string> = new Set(['từ', 'khoảng', 'động', 'mức']);
const RANGE_WORDS: ReadonlySet<string> = new Set(['đến', 'tới']);
const CENTS = 100;
const OR: ReadonlySet<string> = new Set(['hoặc', 'hay']);
const LONGEST_LIST = 4;
const LARGEST_IN_LIST = 99;

/** Reads the quantity whose first number is at `index`; null where the digits are part of something else. */
export function readQuantity(
  tokens: Tokens,
  index: number,
  literals: LiteralReader,
): Quantity | null {
  const amount = readAmount(tokens, index, literals);
  if (amount === null) return null;
  const first = currencyBefore(tokens, index);
  const unit =
    first === null
      ? readUnit(tokens, amount)
      : { unit: first.unit, kind: 'money' as const, next: amount.next };
  const start = first?.first ?? index;
  return (
    (first === null ? height(tokens, index, amount) : null) ??
    range(tokens, start, amount, unit, literals) ??
    list(tokens, index, amount, unit, literals) ??
    sides(tokens, index, amount, literals) ??
    single(tokens, start, amount, unit, literals)
  );
}

function single(
  tokens: Tokens,
  first: number,
  amount: Amount,
  unit: Unit,
  literals: LiteralReader,
): Quantity | null {
  if (unit.next < 0) return null;
  if (isPart(amount.literal) && isWhole(unit))
    return { first, next: amount.next, amount, value: amount.value, unit: BARE };
  if (
    unit.kind === 'none' &&
    (amount.literal.grouped || amount.scale >= 1000) &&
    signAt(tokens, unit.next) === '/'
  ) {
    const per = rateUnit(tokens, unit.next);
    if (per !== null)
      return {
        first,
        next: per.next,
        amount,
        value: amount.value,
        unit: { unit: `VND/${per.unit}`, kind: 'money', next: per.next },
      };
  }
  const value = countable(amount, unit) * (isNegative(tokens, first) ? -1 : 1);
  return withParts(tokens, { first, next: unit.next, amount, value, unit }, literals);
}

const BARE: Unit = { unit: null, kind: 'none', next: -1 };

/** Whether a unit is the whole that a part is taken of ("1/3 diện tích"), not what it is measured by ("1/2 thìa"). */
function isWhole({ kind, unit }: Unit): boolean {
  return kind === 'word' || (kind === 'noun' && (unit ?? '').includes(' '));
}

/** "âm 5 độ C", "-5 độ C": below zero. */
function isNegative(tokens: Tokens, first: number): boolean {
  if (wordAt(tokens, first - 1) === 'âm') return true;
  const sign = signAt(tokens, first - 1);
  return (sign === '-' || sign === '−') && isGlued(tokens, first) && !isGlued(tokens, first - 1);
}

/** "1,250 người" is a thousand and more; "157/160 phiếu" counts 157. */
function countable({ literal, value, scale }: Amount, unit: Unit): number {
  if (literal.thousandsToo && scale === 1 && THOUSANDS_UNITS.has(unit.kind))
    return cleaned(value * 1000);
  if (literal.numerator === null || scale > 1) return value;
  return !isPart(literal) && unit.kind !== 'none' ? literal.numerator : value;
}

/** "9 năm 6 tháng" is 9.5 năm, "2 năm rưỡi" 2.5, "1 giờ 30 phút" 1.5 giờ. */
function withParts(tokens: Tokens, quantity: Quantity, literals: LiteralReader): Quantity {
  const { unit, amount } = quantity;
  if (unit.kind === 'money') return withCents(tokens, quantity, literals);
  const length = unit.kind === 'time' ? LENGTHS.get(unit.unit ?? '') : undefined;
  if (length === undefined || typeof quantity.value !== 'number') return quantity;
  if (wordAt(tokens, unit.next) === AND_A_HALF)
    return { ...quantity, value: quantity.value + 0.5, next: unit.next + 1 };
  const more = readAmount(tokens, unit.next);
  const part = more === null || more.scale > 1 || amount.scale > 1 ? null : readUnit(tokens, more);
  const share = part?.kind === 'time' ? LENGTHS.get(part.unit ?? '') : undefined;
  if (part === null || share === undefined || more!.value * share >= length) return quantity;
  return {
    ...quantity,
    value: cleaned(quantity.value + (more!.value * share) / length),
    next: part.next,
  };
}

/** "2 đô la và 23 xen", "5 euro 20 cent". */
function withCents(tokens: Tokens, quantity: Quantity, literals: LiteralReader): Quantity {
  const { unit, amount, value } = quantity;
  const at = wordAt(tokens, unit.next) === 'và' ? unit.next + 1 : unit.next;
  const cents = amount.scale > 1 || unit.unit === 'VND' ? null : readAmount(tokens, at, literals);
  if (cents === null || cents.value >= CENTS || typeof value !== 'number') return quantity;
  const part = readUnit(tokens, cents);
  if (part.unit !== 'cent' && part.unit !== 'xu') return quantity;
  return { ...quantity, value: cleaned(value + cents.value / CENTS), next: part.next };
}

/** "1m75": metres and centimetres. */
function height(tokens: Tokens, index: number, amount: Amount): Quantity | null {
  const at = amount.next;
  const digits = digitsAt(tokens, at + 1);
  if (wordAt(tokens, at) !== 'm' || !isGlued(tokens, at) || !isGlued(tokens, at + 1)) return null;
  if (
    digits === '' ||
    digits.length > 2 ||
    (digits.length === 1 && (digits === '2' || digits === '3')) ||
    amount.literal.decimal
  )
    return null;
  const value = cleaned(amount.value + Number(digits) / 10 ** digits.length);
  return {
    first: index,
    next: at + 2,
    amount,
    value,
    unit: { unit: 'm', kind: 'measure', next: at + 2 },
  };
}

/** "5-7%", "6 - 7 tỷ đồng", "800 triệu đến 1,5 tỉ đồng/căn", "300%-400%". */
function range(
  tokens: Tokens,
  first: number,
  low: Amount,
  lowUnit: Unit,
  literals: LiteralReader,
): Quantity | null {
  const at = lowUnit.kind === 'none' || lowUnit.next < 0 ? low.next : lowUnit.next;
  const until = wordAt(tokens, at) === 'cho' ? at + 1 : at;
  const sign = signAt(tokens, at);
  const dash = sign === '-' || sign === '–' || sign === '—';
  const between = wordAt(tokens, at) === 'và' && wordAt(tokens, first - 1) === 'giữa';
  if (!dash && !between && !RANGE_WORDS.has(wordAt(tokens, until))) return null;
  const again =
    MONEY_SIGNS.has(signAt(tokens, until + 1)) ||
    PREFIXES.get(wordAt(tokens, until + 1)) === lowUnit.unit;
  const prefix = again ? 2 : 1;
  const high = low.literal.numerator === null ? readAmount(tokens, until + prefix, literals) : null;
  if (high === null || high.literal.numerator !== null) return null;
  const highUnit =
    prefix === 2 || (lowUnit.next === low.next && lowUnit.kind === 'money')
      ? { ...lowUnit, next: high.next }
      : readUnit(tokens, high);
  if (!belongTogether(tokens, first, dash || between, lowUnit, highUnit)) return null;
  const shares = low.scale === 1 && low.value < high.literal.value && lowUnit.kind === 'none';
  const shared = shares ? high.scale : 1;
  const from = countable(
    { ...low, value: cleaned(low.value * shared), scale: low.scale * shared },
    highUnit,
  );
  const to = countable(high, highUnit);
  if (from >= to) return null;
  return { first, next: highUnit.next, amount: high, value: [from, to], unit: highUnit };
}

/** Two numbers with units of their own are a range only where the units agree and "từ", "dao động" or a dash says so. */
function belongTogether(
  tokens: Tokens,
  first: number,
  dash: boolean,
  low: Unit,
  high: Unit,
): boolean {
  if (high.next < 0 || (high.kind === 'none' && low.kind === 'none' && high.unit === null && !dash))
    return false;
  if (low.kind === 'none') return true;
  const same = low.unit === high.unit || high.unit?.startsWith(`${low.unit ?? ''}/`) === true;
  return same && (dash || RANGE_LEADS.has(wordAt(tokens, first - 1)));
}

/** "2, 3, 4 tháng", "3 hoặc 4 người", "800, 1.000 và 1.200 mã lực". */
function list(
  tokens: Tokens,
  index: number,
  low: Amount,
  unit: Unit,
  literals: LiteralReader,
): Quantity | null {
  if (unit.kind !== 'none' || low.scale > 1 || low.literal.numerator !== null) return null;
  let last = low;
  for (let k = 1; k < LONGEST_LIST; k++) {
    const or = OR.has(wordAt(tokens, last.next));
    const joins =
      or || signAt(tokens, last.next) === ',' || (k > 1 && wordAt(tokens, last.next) === 'và');
    const next =
      joins && !isGlued(tokens, last.next + 1) ? readAmount(tokens, last.next + 1, literals) : null;
    if (next === null || next.scale > 1 || next.value <= last.value) return null;
    const counted = readUnit(tokens, next);
    if (counted.next > 0 && counted.kind !== 'none') {
      if (!mayEndList(counted, next, or)) return null;
      return {
        first: index,
        next: counted.next,
        amount: next,
        value: [low.value, next.value],
        unit: counted,
      };
    }
    last = next;
  }
  return null;
}

const TIMES: ReadonlySet<string> = new Set(['x', '×']);

/** "30x40 cm", "1080 x 1920 pixel": both sides of an area as they stand. */
function sides(
  tokens: Tokens,
  index: number,
  first: Amount,
  literals: LiteralReader,
): Quantity | null {
  const at = first.next;
  if (!TIMES.has(wordAt(tokens, at) || signAt(tokens, at)) || first.scale > 1) return null;
  const second = readAmount(tokens, at + 1, literals);
  const unit = second === null || second.scale > 1 ? null : readUnit(tokens, second);
  if (second === null || unit?.kind !== 'measure') return null;
  return {
    first: index,
    next: unit.next,
    amount: second,
    value: [first.value, second.value],
    unit,
  };
}

/** Measures end any list; what is counted only one of small whole numbers. */
function mayEndList({ kind }: Unit, { literal, value }: Amount, or: boolean): boolean {
  if (kind === 'word' || kind === 'money') return false;
  if (kind === 'measure' || kind === 'sign') return true;
  return value <= LARGEST_IN_LIST && (or || !literal.decimal);
}

const DOTTED = 'rs';

/** "$10", "US$10", "USD 20", "Rs. 20": the currency before the amount, where its first token is. */
function currencyBefore(tokens: Tokens, index: number): { unit: string; first: number } | null {
  const sign = signAt(tokens, index - 1);
  const bySign = sign === '' ? undefined : MONEY_SIGNS.get(sign);
  if (bySign !== undefined && isGlued(tokens, index)) {
    const code = isGlued(tokens, index - 1) ? PREFIXES.get(wordAt(tokens, index - 2)) : undefined;
    return code === undefined
      ? { unit: bySign, first: index - 1 }
      : { unit: code, first: index - 2 };
  }
  const first = sign === '.' && wordAt(tokens, index - 2) === DOTTED ? index - 2 : index - 1;
  const word = wordAt(tokens, first);
  const byWord = ALONE_BEFORE.has(word) ? PREFIXES.get(word) : undefined;
  return byWord === undefined ? null : { unit: byWord, first };
}

const ALONE_BEFORE: ReadonlySet<string> = new Set([
  'usd',
  'vnd',
  'eur',
  'gbp',
  'inr',
  'rs',
  'aud',
  'sgd',
]);
