import { phraseSet, wordSet } from '../tables.ts';
import type { DateMention, Figure } from '../../../article.ts';
import {
  AMOUNT_HEADS,
  BARE_LEADS,
  COUNT_LEADS,
  LABELS,
  LABEL_PAIRS,
  SOFT_LABELS,
  VERBAL_NOUNS,
} from '../../../data/units/labels.ts';
import {
  DIGITS_TOKEN,
  WORD_TOKEN,
  isCapital,
  isGlued,
  scan,
  signAt,
  wordAt,
  type Tokens,
} from '../../../text/scan.ts';
import { approxBefore, changeBefore } from './around.ts';
import { afterClock } from './clock.ts';

import type { LiteralReader } from './amount.ts';
import { readLiteral } from './literal.ts';
import { mayBeginNumber, readSpokenLiteral } from './number-words.ts';
import { readQuantity, type Quantity } from './quantity.ts';
import { comparedTo, measured } from './subject.ts';

export interface FigureOptions {
  /** Spans that are dates, in order: numbers in them are no figures. Default: none. */
  readonly dates?: readonly DateMention[];
  /** True reads numbers in words too ("hai mươi ba người", "một nửa"). Default: false, digits only. */
  readonly numberWords?: boolean;
}

const HARD = wordSet(LABELS);
const HARD_PAIRS = phraseSet(LABEL_PAIRS);
const VERBAL = phraseSet(VERBAL_NOUNS);
const SOFT = wordSet(SOFT_LABELS);
const HEADS = wordSet(AMOUNT_HEADS);
const BARE = wordSet(BARE_LEADS);
const COUNTING = wordSet(COUNT_LEADS);
/** "Ở tuổi 36": the unit stands before its number. */
const AGE = 'tuổi';
const LARGEST_AGE = 130;
/** Bare numbers from here on are codes and years rather than counts. */
const LARGEST_BARE = 1000;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/**
 * The quantities of a text in order, none inside another: numbers in digits with their unit, value and
 * what the sentence says about them. Input is NFC. Cost: linear, spent near digits only.
 */
export function findFigures(text: string | Tokens, options: FigureOptions = {}): readonly Figure[] {
  const tokens = typeof text === 'string' ? scan(text) : text;
  const dates = options.dates ?? [];
  const spoken = options.numberWords === true;
  const literals = spoken ? readSpokenLiteral : readLiteral;
  const figures: Figure[] = [];
  let date = 0;
  for (let index = 0; index < tokens.count;) {
    const inDigits = tokens.kinds[index] === DIGITS_TOKEN;
    if (!inDigits && (!spoken || !mayBeginNumber(tokens, index))) {
      index++;
      continue;
    }
    const start = tokens.starts[index]!;
    while (date < dates.length && dates[date]!.end <= start) date++;
    const inDate = date < dates.length && dates[date]!.start <= start;
    const found = inDate ? null : readFigure(tokens, index, literals, dates, date);
    const isNew = found?.figure !== undefined && found.figure.start >= (figures.at(-1)?.end ?? 0);
    if (isNew) figures.push(found.figure!);
    index = found?.next ?? index + 1;
  }
  return figures;
}

interface Found {
  readonly figure?: Figure;
  readonly next: number;
}

function readFigure(
  tokens: Tokens,
  index: number,
  literals: LiteralReader,
  dates: readonly DateMention[],
  date: number,
): Found | null {
  const clock = afterClock(tokens, index);
  if (clock > 0) return { next: clock };
  if (isPartOfCode(tokens, index)) return { next: afterCode(tokens, index) };
  const quantity =
    ageBefore(tokens, index, literals) ??
    bothBefore(tokens, index, literals) ??
    readQuantity(tokens, index, literals);
  if (quantity === null) return { next: afterCode(tokens, index) };
  if (overlaps(tokens, quantity, dates[date])) return { next: index + 1 };
  const approx = approxBefore(tokens, quantity);
  if (!isFigure(tokens, quantity, approx !== null))
    return { next: Math.max(index + 1, quantity.amount.literal.next) };
  return {
    figure: figureOf(tokens, quantity, approx, dates.slice(date, date + 4)),
    next: quantity.next,
  };
}

function overlaps(tokens: Tokens, quantity: Quantity, date: DateMention | undefined): boolean {
  return date !== undefined && date.start < tokens.ends[quantity.next - 1]!;
}

/** Digits behind a letter or a sign of a code: "U23", "A320", "29-B1", "QĐ-12", "1.2.3.4". */
function isPartOfCode(tokens: Tokens, index: number): boolean {
  if (!isGlued(tokens, index)) return false;
  if (tokens.kinds[index - 1] === WORD_TOKEN) return !isMoneyCode(tokens, index - 1);
  const sign = signAt(tokens, index - 1);
  return (
    (sign === '-' ||
      sign === '/' ||
      sign === '.' ||
      sign === ':' ||
      sign === '#' ||
      sign === '_') &&
    isGlued(tokens, index - 1)
  );
}

function isMoneyCode(tokens: Tokens, index: number): boolean {
  const word = wordAt(tokens, index);
  return word === 'usd' || word === 'vnd' || word === 'eur' || word === 'gbp';
}

/** The token after a run without spaces. */
function afterCode(tokens: Tokens, index: number): number {
  let next = index + 1;
  while (
    isGlued(tokens, next) &&
    (tokens.kinds[next] !== WORD_TOKEN || tokens.kinds[next - 1] !== WORD_TOKEN)
  ) {
    if (signAt(tokens, next) !== '' && !isGlued(tokens, next + 1)) break;
    if (',();"”'.includes(signAt(tokens, next) || ' ')) break;
    next++;
  }
  return next;
}

function ageBefore(tokens: Tokens, index: number, literals: LiteralReader): Quantity | null {
  if (wordAt(tokens, index - 1) !== AGE || isGlued(tokens, index)) return null;
  const quantity = readQuantity(tokens, index, literals);
  if (quantity === null || quantity.amount.scale > 1 || quantity.amount.value > LARGEST_AGE)
    return null;
  if (quantity.unit.kind !== 'none' && quantity.unit.kind !== 'word') return null;
  const next = quantity.amount.next;
  return { ...quantity, first: index - 1, next, unit: { unit: AGE, kind: 'age', next } };
}

/** "cả 2 chia đôi": what follows is no noun unless a table knows it. */
function bothBefore(tokens: Tokens, index: number, literals: LiteralReader): Quantity | null {
  if (wordAt(tokens, index - 1) !== 'cả') return null;
  const quantity = readQuantity(tokens, index, literals);
  if (quantity?.unit.kind !== 'word') return null;
  const { next } = quantity.amount;
  return { ...quantity, next, unit: { unit: null, kind: 'none', next } };
}

function isFigure(tokens: Tokens, quantity: Quantity, softened: boolean): boolean {
  const { unit, amount, first } = quantity;
  const { literal } = amount;
  if (
    amount.scale > 1 ||
    unit.kind === 'sign' ||
    unit.kind === 'money' ||
    unit.kind === 'measure' ||
    unit.kind === 'age'
  )
    return true;
  const before = wordAt(tokens, first - 1);
  const hard = isLabel(tokens, first, before);
  if (unit.kind === 'time' && before === 'ngày') return false;
  if (unit.kind === 'time') return !hard || before === 'vòng' || before === 'kỳ';
  if (hard) return false;
  const named = followsName(tokens, first);
  if (unit.kind === 'noun') return !named || !VERBAL.has((unit.unit ?? '').toLowerCase());
  if (SOFT.has(before) || named) return false;
  if (
    goesOnAsCode(tokens, quantity.next) ||
    (unit.kind === 'none' && typeof quantity.value !== 'number')
  )
    return false;
  if (literal.grouped) return true;
  if (unit.kind === 'word') return isCount(tokens, quantity, before, softened);
  if (literal.decimal || literal.numerator !== null)
    return softened || wordAt(tokens, first) !== '';
  if (softened || before === 'cả') return true;
  return BARE.has(before) && amount.value < LARGEST_BARE && endsPhrase(tokens, quantity.next);
}

/** A number before a word that no table knows counts it where something beside it says that it counts. */
function isCount(
  tokens: Tokens,
  { amount, next }: Quantity,
  before: string,
  softened: boolean,
): boolean {
  if (amount.value >= FIRST_YEAR && amount.value <= LAST_YEAR) return false;
  return softened || amount.literal.decimal || COUNTING.has(before) || endsPhrase(tokens, next);
}

/** "2-1", "1:1.02", "5-fluoro", "0974.022.xxx". */
function goesOnAsCode(tokens: Tokens, next: number): boolean {
  return (
    isGlued(tokens, next) &&
    isGlued(tokens, next + 1) &&
    '-:./–'.includes(signAt(tokens, next) || ' ')
  );
}

function isLabel(tokens: Tokens, first: number, before: string): boolean {
  if (before === 'số') return !HEADS.has(wordAt(tokens, first - 2));
  return HARD.has(before) || HARD_PAIRS.has(`${wordAt(tokens, first - 2)} ${before}`);
}

/** A number behind a name belongs to it ("Galaxy 8", "Boeing 737"), unless it counts something known. */
function followsName(tokens: Tokens, first: number): boolean {
  if (tokens.kinds[first - 1] !== WORD_TOKEN || !isCapital(tokens, first - 1)) return false;
  return first >= 2 && tokens.kinds[first - 2] === WORD_TOKEN;
}

const OPENING_QUOTES = '"“‘\'(';

function endsPhrase(tokens: Tokens, next: number): boolean {
  const sign = signAt(tokens, next);
  return tokens.kinds[next] !== WORD_TOKEN && !OPENING_QUOTES.includes(sign || ' ');
}

function figureOf(
  tokens: Tokens,
  quantity: Quantity,
  approx: { approx: string; first: number } | null,
  dates: readonly DateMention[],
): Figure {
  const start = tokens.starts[quantity.first]!;
  const end = tokens.ends[quantity.next - 1]!;
  return {
    text: tokens.text.slice(start, end),
    value: quantity.value,
    unit: quantity.unit.unit,
    approx: approx?.approx ?? null,
    change: changeBefore(tokens, approx?.first ?? quantity.first, quantity),
    of: measured(tokens, quantity),
    comparedTo: comparedTo(tokens, quantity.next, dates),
    start,
    end,
  };
}
