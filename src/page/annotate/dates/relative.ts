import { PairTable, tableOf, wordSet } from '../tables.ts';
import {
  DAY_PARTS,
  DAY_PART_TAILS,
  PERIOD_BLOCKERS,
  PERIOD_TAILS,
  PERIOD_TAIL_LIMITS,
  RELATIVE_DAYS,
  SOME_DAY_LEADS,
  WEEKDAYS,
} from '../../../data/calendar/relative.ts';
import { DIGITS_TOKEN, digitsAt, wordAt, type Tokens } from '../../../text/scan.ts';
import { NO_POINT, afterPhrase, type Reading, type Shift } from './reading.ts';

const PARTS = wordSet(DAY_PARTS);
const BLOCKERS = wordSet(PERIOD_BLOCKERS);
const DAYS = RELATIVE_DAYS.map((entry) => ({ ...entry, phrase: entry.words.split(' ') }));
const SOME = wordSet(SOME_DAY_LEADS);
const PART_TAILS = tableOf(DAY_PART_TAILS);
const WEEKDAY_NUMBERS = new PairTable(Object.entries(WEEKDAYS));
const UNITS = tableOf({ tuần: 'week', tháng: 'month', quý: 'quarter', năm: 'year' } as const);
const TAILS = PERIOD_TAILS.map((entry) => ({
  phrase: entry.words.split(' '),
  steps: entry.steps,
  periods: wordSet(PERIOD_TAIL_LIMITS[entry.words] ?? [...UNITS.keys()].join(' ')),
}));
/** "năm trước đó" is reckoned from what was told; in "từ đầu tuần tới nay" "tới" means until. */
const NOT_AFTER_TAIL = wordSet('đó đấy ấy nay giờ');
const COMING = wordSet('tới sau');
const YEAR_STARTS = wordSet('nay giờ');

function relative(first: number, next: number, shift: Shift): Reading {
  return { first, next, kind: 'relative', from: NO_POINT, shift };
}

/** "hôm nay", "ngày hôm qua", "sáng nay", "đêm qua", "rạng sáng mai"; `index` stands on its first word. */
export function readRelativeDay(tokens: Tokens, index: number): Reading | null {
  const word = wordAt(tokens, index);
  const steps = PARTS.has(word) ? PART_TAILS.get(wordAt(tokens, index + 1)) : undefined;
  if (steps !== undefined) return relative(index, index + 2, { unit: 'day', steps });
  if (SOME.has(wordAt(tokens, index - 1))) return null;
  for (const { phrase, days } of DAYS) {
    const next = phrase[0] === word ? afterPhrase(tokens, index, phrase) : -1;
    if (next > 0) return relative(index, next, { unit: 'day', steps: days });
  }
  return null;
}

/** "tuần trước", "tháng này", "quý tới", "năm ngoái"; `index` stands on the period. */
export function readRelativePeriod(tokens: Tokens, index: number): Reading | null {
  if (tokens.kinds[index - 1] === DIGITS_TOKEN || BLOCKERS.has(wordAt(tokens, index - 1)))
    return null;
  const tail = periodTail(tokens, index);
  const unit = UNITS.get(wordAt(tokens, index));
  return tail === null || unit === undefined || NOT_AFTER_TAIL.has(wordAt(tokens, tail.next))
    ? null
    : relative(index, tail.next, { unit, steps: tail.steps });
}

function periodTail(tokens: Tokens, index: number): { next: number; steps: number } | null {
  const period = wordAt(tokens, index);
  const tail = wordAt(tokens, index + 1);
  if (tail === '') return null;
  for (const { phrase, steps, periods } of TAILS) {
    if (tail !== phrase[0] || !periods.has(period)) continue;
    const next = afterPhrase(tokens, index + 1, phrase);
    if (next > 0) return { next, steps };
  }
  return null;
}

/** The weekday at a token ("thứ sáu", "thứ 6", "chủ nhật"), 1 for Monday, and the token after it. */
export function weekdayAt(tokens: Tokens, index: number): { weekday: number; next: number } | null {
  const second = wordAt(tokens, index + 1) || digitsAt(tokens, index + 1);
  const weekday = WEEKDAY_NUMBERS.get(wordAt(tokens, index), second);
  return weekday === undefined ? null : { weekday, next: index + 2 };
}

/** "thứ sáu tuần trước", "thứ Hai tới", "chủ nhật vừa rồi"; a weekday alone says no date. */
export function readWeekday(tokens: Tokens, index: number): Reading | null {
  const at = weekdayAt(tokens, index);
  if (at === null) return null;
  const { weekday, next } = at;
  const ofWeek = wordAt(tokens, next) === 'của' ? next + 1 : next;
  const week = wordAt(tokens, ofWeek) === 'tuần' ? periodTail(tokens, ofWeek) : null;
  if (week !== null) {
    return relative(index, week.next, { unit: 'weekday', weekday, week: week.steps, steps: 0 });
  }
  const word = wordAt(tokens, next);
  const after = wordAt(tokens, next + 1);
  if (COMING.has(word) && after === '' && tokens.kinds[next + 1] !== DIGITS_TOKEN) {
    return relative(index, next + 1, { unit: 'weekday', weekday, week: null, steps: 1 });
  }
  if (word === 'qua' && after === '' && tokens.kinds[next + 1] !== DIGITS_TOKEN) {
    return relative(index, next + 1, { unit: 'weekday', weekday, week: null, steps: -1 });
  }
  if (word === 'vừa' && (after === 'qua' || after === 'rồi')) {
    return relative(index, next + 2, { unit: 'weekday', weekday, week: null, steps: -1 });
  }
  return null;
}

/** "từ đầu năm đến nay": the year's beginning as a day of reckoning; `index` stands on "đầu". */
export function readYearStart(tokens: Tokens, index: number): Reading | null {
  if (wordAt(tokens, index + 1) !== 'năm') return null;
  const until = wordAt(tokens, index + 2);
  if ((until !== 'đến' && until !== 'tới') || !YEAR_STARTS.has(wordAt(tokens, index + 3)))
    return null;
  return relative(index, index + 2, { unit: 'year', steps: 0 });
}

const MONTH_STEPS = tableOf({
  này: 0,
  trước: -1,
  tới: 1,
  sau: 1,
  rồi: -1,
});

/** "ngày 12 tháng này", "ngày 20 tháng trước"; `index` stands on the number. */
export function readDayOfRelativeMonth(tokens: Tokens, index: number): Reading | null {
  if (wordAt(tokens, index + 1) !== 'tháng' || wordAt(tokens, index - 1) !== 'ngày') return null;
  const day = Number(digitsAt(tokens, index));
  const steps = MONTH_STEPS.get(wordAt(tokens, index + 2));
  if (steps === undefined || day < 1 || day > 31) return null;
  return relative(index - 1, index + 3, { unit: 'month', steps, day });
}
