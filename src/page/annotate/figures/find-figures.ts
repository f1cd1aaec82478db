import type { DateMention, Figure } from '../../../article.ts';
import {
  DIGITS_TOKEN,
  isGlued,
  scanForNow,
  signAt,
  wordAt,
  type Tokens,
} from '../../../text/scan.ts';
import type { LiteralReader } from './amount.ts';
import { approxBefore, changeBefore } from './around.ts';
import { afterClock } from './clock.ts';
import { afterCode, isPartOfCode } from './codes.ts';
import { isFigure } from './decide.ts';
import { readLiteral } from './literal.ts';
import { mayBeginNumber, readSpokenLiteral } from './number-words.ts';
import { readQuantity, type Quantity } from './quantity.ts';
import { continuesSeries, isBareOpening, seriesUnit, type Series } from './series.ts';
import { withPartnersUnit } from './shared-unit.ts';
import { comparedTo, measured } from './subject.ts';

export interface FigureOptions {
  /** Spans that are dates, in order: numbers in them are no figures. Default: none. */
  readonly dates?: readonly DateMention[];
  /** True reads numbers in words too ("hai mươi ba người", "một nửa"). Default: false, digits only. */
  readonly numberWords?: boolean | undefined;
}

/** "Ở tuổi 36": the unit stands before its number. */
const AGE = 'tuổi';
const LARGEST_AGE = 130;
const AND_OR: ReadonlySet<string> = new Set(['và', 'hay', 'hoặc', 'đến']);
const SHARE = '%';

/**
 * The quantities of a text in order, none inside another: numbers in digits with their unit, value and
 * what the sentence says about them. Input is NFC. Cost: linear, spent near digits only.
 */
export function findFigures(text: string | Tokens, options: FigureOptions = {}): readonly Figure[] {
  const tokens = typeof text === 'string' ? scanForNow(text) : text;
  const dates = options.dates ?? [];
  const spoken = options.numberWords === true;
  const literals = spoken ? readSpokenLiteral : readLiteral;
  const figures: Figure[] = [];
  let last: Series = { next: -1, unit: null };
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
    const found = inDate ? null : readFigure(tokens, index, literals, last, dates, date);
    const isNew = found?.figure !== undefined && found.figure.start >= (figures.at(-1)?.end ?? 0);
    if (isNew) {
      figures.push(withSharedChange(tokens, found.figure!, figures.at(-1), last));
      last = { next: found.next, unit: found.figure!.unit };
    }
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
  last: Series,
  dates: readonly DateMention[],
  date: number,
): Found | null {
  const clock = afterClock(tokens, index);
  if (clock > 0) return { next: clock };
  if (isPartOfCode(tokens, index)) return { next: afterCode(tokens, index) };
  const read =
    ageBefore(tokens, index, literals) ??
    bothBefore(tokens, index, literals) ??
    readQuantity(tokens, index, literals);
  if (read === null) return { next: afterCode(tokens, index) };
  const inSeries = continuesSeries(tokens, read, last.next) || isSecondAge(tokens, read, last);
  const quantity = inSeries
    ? withUnit(read, last.unit)
    : (withPartnersUnit(tokens, read, literals) ?? opensSeries(tokens, read));
  if (overlaps(tokens, quantity, dates[date])) return { next: index + 1 };
  const approx = approxBefore(tokens, quantity);
  if (!inSeries && !isFigure(tokens, quantity, approx !== null))
    return { next: Math.max(index + 1, quantity.amount.literal.next) };
  return {
    figure: figureOf(tokens, quantity, approx, dates.slice(date, date + 4)),
    next: quantity.next,
  };
}

/**
 * "tăng lần lượt 10,8%, 17% và 20,5%", "giảm 1,09 USD (1,9%)", "mất 5,89 điểm hay 1,36%": what is said of
 * the first amount holds for the next.
 */
function withSharedChange(
  tokens: Tokens,
  figure: Figure,
  before: Figure | undefined,
  last: Series,
): Figure {
  if (figure.change !== null || figure.start !== tokens.starts[last.next + 1]) return figure;
  const sign = signAt(tokens, last.next);
  const word = wordAt(tokens, last.next);
  const shares = figure.unit === SHARE && last.unit === SHARE;
  const listed = shares && (sign === ',' || word === 'và');
  const again = (figure.unit === SHARE && sign === '(') || word === 'hay';
  return listed || again ? { ...figure, change: before?.change ?? null } : figure;
}

/** "Hà Nội có 7, ...": what the first bare number of a series counts stands earlier in the sentence. */
function opensSeries(tokens: Tokens, read: Quantity): Quantity {
  return isBareOpening(tokens, read) ? withUnit(read, seriesUnit(tokens, read.first)) : read;
}

function withUnit(quantity: Quantity, unit: string | null): Quantity {
  return unit === null ? quantity : { ...quantity, unit: { ...quantity.unit, unit } };
}

function overlaps(tokens: Tokens, quantity: Quantity, date: DateMention | undefined): boolean {
  return date !== undefined && date.start < tokens.ends[quantity.next - 1]!;
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

/** "ở tuổi 18 và 30". */
function isSecondAge(tokens: Tokens, { first, unit, amount }: Quantity, last: Series): boolean {
  const joined = first === last.next + 1 && AND_OR.has(wordAt(tokens, last.next));
  return joined && last.unit === AGE && unit.kind === 'none' && amount.value <= LARGEST_AGE;
}

/** "cả 2 chia đôi": what follows is no noun unless a table knows it. */
function bothBefore(tokens: Tokens, index: number, literals: LiteralReader): Quantity | null {
  if (wordAt(tokens, index - 1) !== 'cả') return null;
  const quantity = readQuantity(tokens, index, literals);
  if (quantity?.unit.kind !== 'word') return null;
  const { next } = quantity.amount;
  return { ...quantity, next, unit: { unit: null, kind: 'none', next } };
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
