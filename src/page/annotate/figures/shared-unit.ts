import { wordSet } from '../tables.ts';
import { BARE_LEADS } from '../../../data/units/labels.ts';
import { FALL_TARGETS, RISE_TARGETS, TURN_TARGETS } from '../../../data/units/words-around.ts';
import { wordAt, type Tokens } from '../../../text/scan.ts';
import { cleaned, type LiteralReader } from './amount.ts';
import { readQuantity, type Quantity } from './quantity.ts';

const LEADS = wordSet(BARE_LEADS);
const TURNS = wordSet(`${RISE_TARGETS} ${FALL_TARGETS} ${TURN_TARGETS}`);
const FROM = 'từ';
const AND = 'và';
const SURE: ReadonlySet<string> = new Set(['sign', 'money', 'measure', 'time']);
/** Two amounts of one unit farther apart than this are not told as a pair. */
const LARGEST_RATIO = 20;

/**
 * "từ 2,9 xuống 2,8 giây", "lần lượt là 15,7 và 19,5 triệu đồng": a bare number with the unit and the
 * scale of the one it is paired with; null where it has no such partner.
 */
export function withPartnersUnit(
  tokens: Tokens,
  quantity: Quantity,
  literals: LiteralReader,
): Quantity | null {
  const { amount, unit, first } = quantity;
  if (unit.kind !== 'none' || amount.scale > 1 || amount.literal.numerator !== null) return null;
  const at = partnerAt(tokens, first, amount.next);
  const partner = at < 0 ? null : readQuantity(tokens, at, literals);
  if (partner === null || typeof partner.value !== 'number' || !SURE.has(partner.unit.kind))
    return null;
  const ratio = amount.literal.value / partner.amount.literal.value;
  if (!(ratio < LARGEST_RATIO && ratio > 1 / LARGEST_RATIO)) return null;
  const value = cleaned(amount.literal.value * partner.amount.scale);
  return { ...quantity, value, next: amount.next, unit: { ...partner.unit, next: amount.next } };
}

/** Where the other number of a pair would stand; -1 where no pair is opened. */
function partnerAt(tokens: Tokens, first: number, next: number): number {
  const word = wordAt(tokens, next);
  const lead = wordAt(tokens, first - 1);
  if (word === AND) return LEADS.has(lead) || lead === 'mức' ? next + 1 : -1;
  if (lead !== FROM || !TURNS.has(word)) return -1;
  return TURNS.has(wordAt(tokens, next + 1)) ? next + 2 : next + 1;
}
