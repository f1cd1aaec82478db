import {
  BREAK_TOKEN,
  WORD_TOKEN,
  isCapital,
  signAt,
  wordAt,
  type Tokens,
} from '../../../text/scan.ts';
import { endsPhrase } from './decide.ts';
import { unitEntryAt } from './lexicon.ts';
import type { Quantity } from './quantity.ts';

/** The last figure: the token after it and its unit. */
export interface Series {
  readonly next: number;
  readonly unit: string | null;
}

const LONGEST_NAME = 6;
const LARGEST_ITEM = 1000;
const FURTHEST_UNIT = 40;
const PLURALS: ReadonlySet<string> = new Set(['các', 'những', 'số']);

function isBareCount({ unit, amount, value }: Quantity): boolean {
  return (
    unit.kind === 'none' &&
    typeof value === 'number' &&
    Number.isInteger(value) &&
    amount.scale === 1 &&
    value < LARGEST_ITEM
  );
}

/** "..., Hải Phòng 3, Nam Định 2 và Thái Bình 1": a name and its number right behind the last figure. */
export function continuesSeries(tokens: Tokens, quantity: Quantity, last: number): boolean {
  const { first, next } = quantity;
  const name = last + 1;
  if (last < 0 || first <= name || first - name > LONGEST_NAME || !isBareCount(quantity))
    return false;
  const sign = signAt(tokens, last);
  if (sign !== ',' && sign !== ';' && wordAt(tokens, last) !== 'và') return false;
  for (let index = name; index < first; index++)
    if (tokens.kinds[index] !== WORD_TOKEN) return false;
  if (!isCapital(tokens, name) && !isCapital(tokens, first - 1)) return false;
  return endsPhrase(tokens, next) || wordAt(tokens, next) === 'và';
}

/** "Hà Nội có 7, ...": a bare number behind "có" or "còn". */
export function isBareOpening(tokens: Tokens, quantity: Quantity): boolean {
  const before = wordAt(tokens, quantity.first - 1);
  return (
    (before === 'có' || before === 'còn') &&
    isBareCount(quantity) &&
    endsPhrase(tokens, quantity.next)
  );
}

/** The noun behind the nearest "các", "những" or "số" before a token of the sentence. */
export function seriesUnit(tokens: Tokens, first: number): string | null {
  for (let index = first - 1; index >= 0 && first - index <= FURTHEST_UNIT; index--) {
    if (tokens.kinds[index] === BREAK_TOKEN || signAt(tokens, index) === '.') return null;
    const entry = PLURALS.has(wordAt(tokens, index)) ? unitEntryAt(tokens, index + 1, false) : null;
    if (entry?.kind === 'noun') return entry.words.join(' ');
  }
  return null;
}
