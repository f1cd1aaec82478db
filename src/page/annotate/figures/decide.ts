import { pairSet, phraseSet, wordSet } from '../tables.ts';
import {
  AMOUNT_HEADS,
  BARE_LEADS,
  COUNTED_BODIES,
  EVERY_WORDS,
  LABELS,
  LABEL_PAIRS,
  SOFT_LABELS,
  STREET_WORDS,
  VERBAL_NOUNS,
} from '../../../data/units/labels.ts';
import {
  DIGITS_TOKEN,
  WORD_TOKEN,
  isCapital,
  isGlued,
  signAt,
  wordAt,
  type Tokens,
} from '../../../text/scan.ts';
import { isHourOfDay } from './clock.ts';
import { isPart } from './literal.ts';
import type { Quantity } from './quantity.ts';

const HARD = wordSet(LABELS);
const HARD_PAIRS = pairSet(LABEL_PAIRS);
const VERBAL = phraseSet(VERBAL_NOUNS);
const SOFT = wordSet(SOFT_LABELS);
const HEADS = wordSet(AMOUNT_HEADS);
const BARE = wordSet(BARE_LEADS);
const EVERY = wordSet(EVERY_WORDS);
const STREETS = wordSet(STREET_WORDS);
const BODIES = wordSet(COUNTED_BODIES);
const SURE_KINDS: ReadonlySet<string> = new Set(['sign', 'money', 'measure', 'age']);
/** Bare numbers from here on are codes and years rather than counts. */
const LARGEST_BARE = 1000;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const BELOW_ZERO: ReadonlySet<string> = new Set(['âm', '-', '−']);
const OPENING_QUOTES = '"“‘\'(';

/** Whether a quantity counts or measures something here rather than naming, ranking or dating it. */
export function isFigure(tokens: Tokens, quantity: Quantity, softened: boolean): boolean {
  const { unit, amount, first } = quantity;
  const { literal } = amount;
  if (isPlate(tokens, quantity) || isNamed(tokens, quantity)) return false;
  if (amount.scale > 1 || SURE_KINDS.has(unit.kind) || fillsText(tokens, quantity)) return true;
  const before = wordAt(tokens, first - 1);
  const hard = isLabel(tokens, quantity, before);
  if (
    unit.kind === 'time' &&
    unit.unit !== 'lần' &&
    before === 'ngày' &&
    !isEvery(tokens, first - 2)
  )
    return false;
  if (unit.kind === 'time' && (isRoundTheClock(quantity) || isHourOfDay(tokens, quantity)))
    return false;
  if (unit.kind === 'time') return !hard || before === 'vòng' || before === 'kỳ';
  if (hard && !(before === 'hạng' && unit.unit === 'điểm')) return false;
  if (isHouseNumber(tokens, quantity) || isVersion(quantity) || isYearOf(tokens, quantity))
    return false;
  const named = followsName(tokens, first);
  if (unit.kind === 'noun') return !named || !VERBAL.has((unit.unit ?? '').toLowerCase());
  if (SOFT.has(before) || named) return false;
  if (
    goesOnAsCode(tokens, quantity.next) ||
    (unit.kind === 'none' && typeof quantity.value !== 'number')
  )
    return false;
  if (literal.grouped) return true;
  if (unit.kind === 'word') return !isYearLike(amount.value);
  if (isPart(literal)) return softened || !endsPhrase(tokens, quantity.next);
  if (literal.decimal || literal.numerator !== null)
    return softened || wordAt(tokens, first) !== '';
  if (softened || before === 'cả') return true;
  return BARE.has(before) && amount.value < LARGEST_BARE && endsPhrase(tokens, quantity.next);
}

/** A text that is nothing but a number is that amount. */
function fillsText(tokens: Tokens, { first, next }: Quantity): boolean {
  if (next !== tokens.count) return false;
  return first === 0 || (first === 1 && BELOW_ZERO.has(wordAt(tokens, 0) || signAt(tokens, 0)));
}

/** "452 đường Láng", "34, 36 phố Huế": the number of a house in a street. */
function isHouseNumber(tokens: Tokens, { unit, next }: Quantity): boolean {
  return STREETS.has((unit.unit ?? '').toLowerCase()) && isCapital(tokens, next);
}

/** "X-Trail 2.5 SV", "bản 2.0 tiêu chuẩn": what is counted is whole, and Vietnamese decimals have a comma. */
function isVersion({ unit, amount }: Quantity): boolean {
  if (!amount.literal.dotted || amount.scale > 1) return false;
  const { kind, unit: name } = unit;
  return kind === 'word' || (kind === 'noun' && (isPhrase(name) || isAcronym(name)));
}

/** "Luật Trẻ em 2016 quy định", "Hoa hậu Việt Nam 2010 Á hậu Lan": a year behind a name. */
function isYearOf(tokens: Tokens, { unit, amount, first }: Quantity): boolean {
  if (!isYearLike(amount.value) || amount.literal.grouped || amount.literal.decimal) return false;
  return VERBAL.has((unit.unit ?? '').toLowerCase()) || followsName(tokens, first);
}

function isPhrase(name: string | null): boolean {
  return name?.includes(' ') === true;
}

function isAcronym(name: string | null): boolean {
  return name !== null && name === name.toUpperCase();
}

/** "24/24 giờ" tells when, not how long. */
function isRoundTheClock({ amount }: Quantity): boolean {
  return amount.literal.numerator !== null && amount.literal.value === 1;
}

/** "mỗi ngày 8 giờ", "một ngày 2 lần". */
function isEvery(tokens: Tokens, index: number): boolean {
  return EVERY.has(wordAt(tokens, index));
}

function isYearLike(value: number): boolean {
  return value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** "2-1", "1:1.02", "5-fluoro", "0974.022.xxx", "18L1". */
function goesOnAsCode(tokens: Tokens, next: number): boolean {
  return (
    isGlued(tokens, next) &&
    isGlued(tokens, next + 1) &&
    '-:./–'.includes(signAt(tokens, next) || ' ')
  );
}

/** "18L1 - 196": digits directly behind a unit of one letter are a number plate's. */
function isPlate(tokens: Tokens, { unit, amount, next }: Quantity): boolean {
  const letters = tokens.ends[next - 1]! - tokens.starts[next - 1]!;
  const short = next === amount.next + 1 && letters === 1;
  return (
    unit.kind === 'measure' && short && tokens.kinds[next] === DIGITS_TOKEN && isGlued(tokens, next)
  );
}

/** "ở 51 Hàng Bồ", "đường 3 Tháng 2": a word with a capital before another name or number begins a street's. */
function isNamed(tokens: Tokens, { unit, amount }: Quantity): boolean {
  const { next } = amount;
  if (unit.kind !== 'noun' && unit.kind !== 'word' && unit.kind !== 'time') return false;
  const name = unit.unit ?? '';
  if (!isCapital(tokens, next) || isAcronym(name)) return false;
  if (BODIES.has(name.toLowerCase())) return false;
  return isCapital(tokens, next + 1) || tokens.kinds[next + 1] === DIGITS_TOKEN;
}

function isLabel(
  tokens: Tokens,
  { first, amount: { literal } }: Quantity,
  before: string,
): boolean {
  if (before === 'số') return !HEADS.has(wordAt(tokens, first - 2)) && !literal.grouped;
  return HARD.has(before) || HARD_PAIRS.has(wordAt(tokens, first - 2), before);
}

/** A number behind a name belongs to it ("Galaxy 8", "Boeing 737"), unless it counts something known. */
function followsName(tokens: Tokens, first: number): boolean {
  if (tokens.kinds[first - 1] !== WORD_TOKEN || !isCapital(tokens, first - 1)) return false;
  return first >= 2 && tokens.kinds[first - 2] === WORD_TOKEN;
}

/** Whether no word follows that the number could count. */
export function endsPhrase(tokens: Tokens, next: number): boolean {
  const sign = signAt(tokens, next);
  return tokens.kinds[next] !== WORD_TOKEN && !OPENING_QUOTES.includes(sign || ' ');
}
