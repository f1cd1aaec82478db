import { PairTable, tableOf, WordBits, wordSet } from '../tables.ts';
import {
  APPROXIMATORS,
  CHANGE_BARRIERS,
  CHANGE_FILLERS,
  COMPARATIVES,
  FALL_COMPOUNDS,
  FALL_TARGETS,
  FALL_WORDS,
  FURTHEST_CHANGE,
  PLACE_UNITS,
  POINT_UNITS,
  RISE_LEADS,
  RISE_TARGETS,
  SHARE_FALLS,
  UPWARD_MOTIONS,
} from '../../../data/units/words-around.ts';
import { WORD_TOKEN, wordAt, type Tokens } from '../../../text/scan.ts';

import type { Quantity } from './quantity.ts';

const SOFTENERS = tableOf(APPROXIMATORS);
const SOFTENER_PAIRS = new PairTable(SOFTENERS);
const COMPARED = wordSet(COMPARATIVES);
const PLACES = wordSet(PLACE_UNITS);
const FALL = 1;
const SHARE_FALL = 2;
const BARRIER = 4;
const RISE = 8;
const MORE = 16;
const DOWN = 32;
const UP = 64;
const FILLER = 128;
/** What a word before an amount says of a change. */
const CHANGES = new WordBits(
  [FALL, FALL_WORDS],
  [SHARE_FALL, SHARE_FALLS],
  [BARRIER, CHANGE_BARRIERS],
  [RISE, 'tăng'],
  [MORE, 'thêm'],
  [DOWN, FALL_TARGETS],
  [UP, RISE_TARGETS],
  [FILLER, CHANGE_FILLERS],
);
const UPWARD = wordSet(RISE_LEADS);
const POINTS = wordSet(POINT_UNITS);
const COMPOUNDS = wordSet(FALL_COMPOUNDS);
const MOTIONS = wordSet(UPWARD_MOTIONS);
const TANK = 'xe';
/** "gần gấp 3 lần" and "gấp gần 3 lần" are the same. */
const FOLD = 'gấp';
const SPEED = 'tốc';
const PRICE = 'giá';
/** "trở xuống" is an upper bound. */
const AND_LESS = 'trở';
/** "tăng 5 phiên liên tiếp": how often, not how much. */
const STREAKS: ReadonlySet<string> = new Set(['phiên']);
/** Unknown words that may stand between "giảm" and a counted noun; before "%" and money {@link FURTHEST_CHANGE}. */
const NEAR = 1;
const FURTHEST_FILLED = 9;
/** From here on "trên 500 tuyến" says how many rather than where. */
const SURELY_MANY = 100;

/** The softening word before a quantity and the token it begins at. */
export function approxBefore(
  tokens: Tokens,
  quantity: Quantity,
): { approx: string; first: number } | null {
  const index =
    wordAt(tokens, quantity.first - 1) === 'từ' && typeof quantity.value !== 'number'
      ? quantity.first - 1
      : quantity.first - (wordAt(tokens, quantity.first - 1) === FOLD ? 1 : 0);
  const word = wordAt(tokens, index - 1);
  const pair = SOFTENER_PAIRS.get(wordAt(tokens, index - 2), word);
  if (pair !== undefined) return { approx: pair, first: index - 2 };
  const approx = SOFTENERS.get(word);
  return approx !== undefined && softens(tokens, index - 1, word, quantity)
    ? { approx, first: index - 1 }
    : null;
}

function softens(tokens: Tokens, first: number, words: string, quantity: Quantity): boolean {
  const { unit } = quantity;
  if (words === 'hơn') {
    const compares = COMPARED.has(wordAt(tokens, first - 1));
    const adjective = wordAt(tokens, first - 1) === 'cao' && unit.kind !== 'sign';
    return !compares || adjective;
  }
  if (words === 'trên' || words === 'dưới') {
    if (unit.kind !== 'noun' && unit.kind !== 'word')
      return unit.kind !== 'none' || quantity.amount.value >= 10;
    const [head = ''] = (unit.unit ?? '').toLowerCase().split(/[ /]/u);
    return quantity.amount.value >= SURELY_MANY || (!PLACES.has(head) && quantity.amount.value > 1);
  }
  return true;
}

/** Whether the text says that something rose or fell by this or to this. */
export function changeBefore(
  tokens: Tokens,
  first: number,
  quantity: Quantity,
): 'increase' | 'decrease' | null {
  const before = wordAt(tokens, first - 1);
  if (STREAKS.has(quantity.unit.unit ?? '')) return null;
  if (before === 'và' || (before === 'từ' && typeof quantity.value === 'number')) return null;
  const loose = quantity.unit.kind === 'sign' || quantity.unit.kind === 'money' || before === 'là';
  const furthest = loose ? FURTHEST_CHANGE : NEAR;
  const isShare = quantity.unit.kind === 'sign' || POINTS.has(quantity.unit.unit ?? '');
  let unknown = 0;
  for (let index = first - 1; index >= 0 && first - index <= FURTHEST_FILLED; index--) {
    if (tokens.kinds[index] !== WORD_TOKEN) return null;
    const says = CHANGES.of(wordAt(tokens, index));
    if ((says & FALL) !== 0) return isOtherFall(tokens, index) ? null : 'decrease';
    if ((says & SHARE_FALL) !== 0 && unknown === 0 && isShare) return 'decrease';
    if ((says & BARRIER) !== 0) return null;
    if ((says & RISE) !== 0) return isOtherRise(tokens, index) ? null : 'increase';
    if ((says & MORE) !== 0 && unknown <= NEAR)
      return (CHANGES.of(wordAt(tokens, index - 1)) & FALL) !== 0 ? 'decrease' : 'increase';
    if ((says & DOWN) !== 0 && unknown === 0)
      return wordAt(tokens, index - 1) === AND_LESS ? null : 'decrease';
    if ((says & UP) !== 0 && unknown === 0 && risesTo(tokens, index, first)) return 'increase';
    if ((says & FILLER) === 0 && ++unknown > furthest) return null;
  }
  return null;
}

/** "giảm trừ" deducts, "giảm nghèo" is a policy. */
function isOtherFall(tokens: Tokens, index: number): boolean {
  return COMPOUNDS.has(wordAt(tokens, index + 1));
}

/** "xe tăng" is a tank, "tăng tốc" a faster pace. */
function isOtherRise(tokens: Tokens, index: number): boolean {
  return wordAt(tokens, index - 1) === TANK || wordAt(tokens, index + 1) === SPEED;
}

/**
 * "lên 55 triệu" tells of a rise; "tải lên 300 giờ" of a way up; "dài lên tới 5m" only stresses,
 * unless a word of {@link RISE_LEADS} stands before it.
 */
function risesTo(tokens: Tokens, index: number, first: number): boolean {
  if (MOTIONS.has(wordAt(tokens, index - 1))) return false;
  const after = wordAt(tokens, index + 1);
  if (index + 1 === first || (after !== 'tới' && after !== 'đến')) return true;
  const before = wordAt(tokens, index - 1);
  return UPWARD.has(before === PRICE ? wordAt(tokens, index - 2) : before);
}
