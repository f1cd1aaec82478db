import { wordSet } from '../tables.ts';
import {
  RATIO_TAILS,
  SURE_YEAR_LEADS,
  TWO_YEARS_LEADS,
  YEARS_BEFORE_CHRIST,
  YEAR_LEADS,
  YEAR_WORD,
} from '../../../data/calendar/names.ts';
import {
  BREAK_TOKEN,
  DIGITS_TOKEN,
  SIGN_TOKEN,
  WORD_TOKEN,
  digitsAt,
  isCapital,
  isGlued,
  signAt,
  wordAt,
  type Tokens,
} from '../../../text/scan.ts';
import { isModernYear, isYear } from './calendar.ts';
import { yearPoint, type Reading } from './reading.ts';

const LEADS = wordSet(YEAR_LEADS);
const SURE = wordSet(SURE_YEAR_LEADS);
const RATIOS = wordSet(RATIO_TAILS);
const FROM = 'từ';
const BORN = 'sinh';
/** Who is born "năm 94" and told of in the news was born in the last century. */
const CENTURY_OF_SHORT_YEARS = 1900;
const UNTIL = wordSet('đến tới');
const RANGE_LEADS = wordSet(TWO_YEARS_LEADS);

/** The year written at a token in four digits; null for anything else. */
export function modernYearAt(tokens: Tokens, index: number): number | null {
  const digits = digitsAt(tokens, index);
  if (digits.length !== 4) return null;
  const year = Number(digits);
  return isModernYear(year) ? year : null;
}

/** The year at a token behind "năm", where it may be of any age. */
export function yearAt(tokens: Tokens, index: number): number | null {
  const digits = digitsAt(tokens, index);
  return digits.length === 4 && isYear(Number(digits)) ? Number(digits) : null;
}

/** A word of so many letters behind a number is the next word with its space lost ("26/4tại"), not a unit. */
const GLUED_WORD = 3;

/** A number that goes on in the next token ("2011.5", "2011m", "2011%"). */
export function goesOn(tokens: Tokens, next: number): boolean {
  if (!isGlued(tokens, next)) return false;
  const kind = tokens.kinds[next];
  if (kind === WORD_TOKEN) return tokens.ends[next]! - tokens.starts[next]! < GLUED_WORD;
  if (kind === DIGITS_TOKEN) return true;
  const sign = signAt(tokens, next);
  if (sign === '%' || sign === '$' || sign === '€') return true;
  if (!'.,/-:–'.includes(sign) || sign === '') return false;
  return (
    isGlued(tokens, next + 1) &&
    tokens.kinds[next + 1] !== SIGN_TOKEN &&
    !breaksAt(tokens, next + 1)
  );
}

function breaksAt(tokens: Tokens, index: number): boolean {
  return index >= tokens.count || tokens.kinds[index] === BREAK_TOKEN;
}

function isDash(sign: string): boolean {
  return sign === '-' || sign === '–' || sign === '/';
}

/** The last year of "2011-2015", "2016/17", "2016 - 2017", "2011 đến 2015" and the token after it. */
function yearRange(
  tokens: Tokens,
  index: number,
  from: number,
): { to: number; next: number } | null {
  const sign = signAt(tokens, index + 1);
  if (UNTIL.has(wordAt(tokens, index + 1))) {
    const to = modernYearAt(tokens, index + 2);
    return to === null || to <= from || goesOn(tokens, index + 3) ? null : { to, next: index + 3 };
  }
  if (!isDash(sign) || (sign === '/' && !isGlued(tokens, index + 1))) return null;
  const digits = digitsAt(tokens, index + 2);
  const glued = isGlued(tokens, index + 1) && isGlued(tokens, index + 2);
  const short = digits.length === 2 && glued;
  const to = short
    ? lastOfSeason(from, Number(digits), sign !== '-' || RANGE_LEADS.has(wordAt(tokens, index - 1)))
    : isModernYear(from)
      ? modernYearAt(tokens, index + 2)
      : yearAt(tokens, index + 2);
  if (to === null || to <= from || goesOn(tokens, index + 3)) return null;
  return { to, next: index + 3 };
}

/** The second year of "2016/17"; behind a dash, where it may be a month, only the next year and only where led. */
function lastOfSeason(from: number, digits: number, led: boolean): number | null {
  const to = Math.floor(from / 100) * 100 + digits;
  return led ? to : null;
}

/** "năm 2010", "năm 2016-2017", "5 năm 2016-2020" (without its "năm"), "năm 938", "năm 179 TCN"; `index` stands on "năm". */
export function readYear(tokens: Tokens, index: number): Reading | null {
  const digits = digitsAt(tokens, index + 1);
  if (digits.length < 3 || digits.length > 4) {
    return yearOfBirth(tokens, index, digits) ?? beforeChrist(tokens, index, digits);
  }
  const year = Number(digits);
  const range = yearRange(tokens, index + 1, year);
  if (range !== null) {
    return {
      first: tokens.kinds[index - 1] === DIGITS_TOKEN ? index + 1 : index,
      next: range.next,
      kind: 'absolute',
      from: yearPoint(year),
      to: yearPoint(range.to),
    };
  }
  if (goesOn(tokens, index + 2)) return null;
  if (wordAt(tokens, index + 2) === YEARS_BEFORE_CHRIST) return beforeChrist(tokens, index, digits);
  if (digits.length === 4 ? !isYear(year) : !closesYear(tokens, index + 2)) return null;
  return { first: index, next: index + 2, kind: 'absolute', from: yearPoint(year) };
}

/** "sinh năm 94". */
function yearOfBirth(tokens: Tokens, index: number, digits: string): Reading | null {
  if (digits.length !== 2 || wordAt(tokens, index - 1) !== BORN || goesOn(tokens, index + 2))
    return null;
  const from = yearPoint(CENTURY_OF_SHORT_YEARS + Number(digits));
  return { first: index, next: index + 2, kind: 'absolute', from };
}

function beforeChrist(tokens: Tokens, index: number, digits: string): Reading | null {
  if (digits === '' || digits.length > 5 || wordAt(tokens, index + 2) !== YEARS_BEFORE_CHRIST)
    return null;
  return { first: index, next: index + 3, kind: 'absolute', from: yearPoint(1 - Number(digits)) };
}

/** A year without "năm": "2011-2015", "từ 2015 đến nay", "SN 1985", "(2017 và 2019)". */
export function readBareYear(tokens: Tokens, index: number, afterYear: boolean): Reading | null {
  const year = modernYearAt(tokens, index) ?? yearOfLife(tokens, index);
  if (year === null || (isGlued(tokens, index) && !opensAt(tokens, index - 1))) return null;
  const lead = wordAt(tokens, index - 1);
  const range = yearRange(tokens, index, year);
  if (range !== null) {
    const named = lead !== '' && isCapital(tokens, index - 1) && !RANGE_LEADS.has(lead);
    const spoken = signAt(tokens, index + 1) === '';
    const period =
      (RANGE_LEADS.has(lead) && lead !== FROM) ||
      (LEADS.has(lead) && closesYear(tokens, range.next));
    if (named || lead === YEAR_WORD || (spoken && !period)) return null;
    return {
      first: index,
      next: range.next,
      kind: 'absolute',
      from: yearPoint(year),
      to: yearPoint(range.to),
    };
  }
  if (goesOn(tokens, index + 1)) return null;
  const bracketed = signAt(tokens, index - 1) === '(' && closesYear(tokens, index + 1);
  const led = SURE.has(lead)
    ? !RATIOS.has(wordAt(tokens, index + 1))
    : LEADS.has(lead) && !isPartOfName(tokens, index - 1) && closesYear(tokens, index + 1);
  if (!bracketed && !led && !(afterYear && closesYear(tokens, index + 1))) return null;
  return { first: index, next: index + 1, kind: 'absolute', from: yearPoint(year) };
}

/** The first year of "(1766 - 1820)": brackets around two years let the older one be any. */
function yearOfLife(tokens: Tokens, index: number): number | null {
  if (signAt(tokens, index - 1) !== '(' || signAt(tokens, index + 3) !== ')') return null;
  return yearAt(tokens, index + 2) === null ? null : yearAt(tokens, index);
}

/** "Biển Đông 2017": a lead that ends a name is none. */
function isPartOfName(tokens: Tokens, index: number): boolean {
  return isCapital(tokens, index) && isCapital(tokens, index - 1);
}

function opensAt(tokens: Tokens, index: number): boolean {
  return '("“\'‘['.includes(signAt(tokens, index)) && signAt(tokens, index) !== '';
}

const YEAR_CLOSERS = wordSet(
  'đến tới và là đã thì nay trở với khi tại ở do của tăng giảm đạt sẽ có nhưng mà nên vì để cho',
);

/** Whether what follows a bare number leaves it a year rather than a count of something. */
function closesYear(tokens: Tokens, index: number): boolean {
  if (index >= tokens.count || tokens.kinds[index] !== WORD_TOKEN) {
    return tokens.kinds[index] !== DIGITS_TOKEN;
  }
  const word = wordAt(tokens, index);
  if (UNTIL.has(word) && modernYearAt(tokens, index + 1) !== null)
    return closesYear(tokens, index + 2);
  return YEAR_CLOSERS.has(word) || (word === 'lần' && wordAt(tokens, index + 1) === 'lượt');
}
