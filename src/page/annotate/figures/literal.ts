import { digitsAt, isGlued, signAt, type Tokens } from '../../../text/scan.ts';

/** A number as written in digits. */
export interface Literal {
  readonly value: number;
  readonly next: number;
  /** Thousands are separated ("1.068"), which years and labels never are. */
  readonly grouped: boolean;
  readonly decimal: boolean;
  /** A decimal with a point, as in names of versions ("2.0"). */
  readonly dotted: boolean;
  /** "1,250": a decimal comma, or thousands in the English way where only whole things are counted. */
  readonly thousandsToo: boolean;
  /** "2/3" and "23/23": the value is the quotient; this is the first number. */
  readonly numerator: number | null;
}

/** "1/3" is a part of a whole; "157/160" and "3/3" count out of one. */
export function isPart({ numerator, value }: Literal): boolean {
  return numerator !== null && value < 1 && Math.round(numerator / value) <= LARGEST_DENOMINATOR;
}

const LONGEST_NUMBER = 12;
/** Fractions with a larger denominator count out of a whole ("157/160 phiếu"). */
const LARGEST_DENOMINATOR = 10;

/** Reads "1.234.567,89", "1,234.5", "20 000", "0,5", "2/3"; null for phone numbers, versions, addresses. */
export function readLiteral(tokens: Tokens, index: number): Literal | null {
  const first = digitsAt(tokens, index);
  if (first === '') return null;
  const groups: string[] = [];
  let signs = '';
  let at = index + 1;
  while (isGlued(tokens, at) && isGlued(tokens, at + 1)) {
    const sign = signAt(tokens, at);
    const digits = digitsAt(tokens, at + 1);
    if ((sign !== '.' && sign !== ',') || digits === '') break;
    signs += sign;
    groups.push(digits);
    at += 2;
  }
  if (groups.length === 0) return whole(tokens, index, first);
  const value = valueOf(first, groups, signs);
  if (value === null) return null;
  const grouped =
    groups[0]!.length === 3 &&
    (signs.length > 1 || (signs === '.' && first !== '0') || groups[0] === '000');
  const decimal = !Number.isInteger(value) || (!grouped && signs.length === 1);
  const thousandsToo =
    !grouped && signs === ',' && groups[0]!.length === 3 && first !== '0' && first.length <= 3;
  const dotted = decimal && signs === '.';
  return { value, next: at, grouped, decimal, dotted, thousandsToo, numerator: null };
}

function valueOf(first: string, groups: readonly string[], signs: string): number | null {
  const last = signs.at(-1)!;
  const mixed = signs.slice(0, -1).includes(last === '.' ? ',' : '.');
  if (mixed) {
    const head = groups.slice(0, -1);
    const regular = !signs.slice(0, -1).includes(last) && isGrouped(first, head);
    return regular ? Number(`${first}${head.join('')}.${groups.at(-1)!}`) : null;
  }
  if (signs.length > 1) return isGrouped(first, groups) ? Number(first + groups.join('')) : null;
  if (first.length > 1 && first.startsWith('0') && last === '.') return null;
  const [group = ''] = groups;
  const thousands = isGrouped(first, groups) && (last === '.' || group === '000');
  return Number(thousands ? first + group : `${first}.${group}`);
}

function isGrouped(first: string, groups: readonly string[]): boolean {
  return first.length <= 3 && !first.startsWith('0') && groups.every((group) => group.length === 3);
}

function whole(tokens: Tokens, index: number, digits: string): Literal | null {
  if (digits.length > LONGEST_NUMBER || (digits.startsWith('0') && digits.length > 3)) return null;
  const value = Number(digits);
  const next = index + 1;
  if (
    signAt(tokens, next) === '/' &&
    isGlued(tokens, next) &&
    isGlued(tokens, next + 1) &&
    digitsAt(tokens, next + 1) !== ''
  ) {
    const denominator = Number(digitsAt(tokens, next + 1));
    const goesOn =
      isGlued(tokens, index + 3) &&
      '/-.,'.includes(signAt(tokens, index + 3) || ' ') &&
      isGlued(tokens, index + 4);
    if (goesOn || denominator === 0 || value > denominator) return null;
    return plain(value / denominator, index + 3, false, value);
  }
  const spaced = spacedGroups(tokens, index, digits);
  if (spaced !== null) return plain(Number(spaced.digits), spaced.next, true, null);
  return plain(value, next, false, null);
}

function plain(value: number, next: number, grouped: boolean, numerator: number | null): Literal {
  return { value, next, grouped, decimal: false, dotted: false, thousandsToo: false, numerator };
}

/** "20 000", "1 250 000": groups of three after a space, the last of them zeros; others are columns of a table. */
function spacedGroups(
  tokens: Tokens,
  index: number,
  first: string,
): { digits: string; next: number } | null {
  if (first.length > 3 || first.startsWith('0')) return null;
  let digits = first;
  let at = index + 1;
  while (digitsAt(tokens, at).length === 3 && tokens.ends[at - 1]! + 1 === tokens.starts[at]) {
    digits += digitsAt(tokens, at++);
  }
  const groups = at - index - 1;
  return groups > 0 && digits.endsWith('000') ? { digits, next: at } : null;
}
