import { pairSet, tableOf, wordSet } from '../tables.ts';
import { CENTURIES, DECADE_BLOCKERS, DECADE_HEADS } from '../../../data/calendar/names.ts';
import { digitsAt, signAt, wordAt, type Tokens } from '../../../text/scan.ts';
import { NO_POINT, type Reading } from './reading.ts';

const HEADS = pairSet(DECADE_HEADS);
const BLOCKERS = wordSet(DECADE_BLOCKERS);
const CENTURY_YEARS = tableOf(CENTURIES);
/** Two digits below this are of the 2000s ("những năm 00"). */
const CENTURY_TURN = 20;

/** "những năm 1950", "thập niên 90", "thập kỷ 1960"; `index` stands on the first word. */
export function readDecade(tokens: Tokens, index: number): Reading | null {
  if (!HEADS.has(wordAt(tokens, index), wordAt(tokens, index + 1))) return null;
  const next = index + 3;
  const digits = digitsAt(tokens, index + 2);
  const written = Number(digits);
  if (written % 10 !== 0 || BLOCKERS.has(wordAt(tokens, next)) || signAt(tokens, next) === '-')
    return null;
  const year = digits.length === 2 ? centuryAfter(tokens, next, written) + written : written;
  if ((digits.length !== 2 && digits.length !== 4) || year < 1000 || year > 2100) return null;
  return { first: index, next, kind: 'absolute', from: NO_POINT, value: `${String(year)}s` };
}

/** The first year of the century that "của thế kỷ 20" names behind a decade, else of the likeliest one. */
function centuryAfter(tokens: Tokens, index: number, decade: number): number {
  const at = wordAt(tokens, index) === 'của' ? index + 1 : index;
  const named =
    wordAt(tokens, at) === 'thế'
      ? CENTURY_YEARS.get(wordAt(tokens, at + 2) || digitsAt(tokens, at + 2))
      : undefined;
  return named ?? (decade < CENTURY_TURN ? 2000 : 1900);
}
