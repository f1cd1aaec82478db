import { digitsAt, signAt, wordAt, type Tokens } from '../../../text/scan.ts';
import { NO_POINT, type Reading } from './reading.ts';

const HEADS: ReadonlySet<string> = new Set(['những năm', 'thập niên', 'thập kỷ', 'thập kỉ']);
/** Two digits below this are of the 2000s ("những năm 00"). */
const CENTURY_TURN = 30;

/** "những năm 1950", "thập niên 90", "thập kỷ 1960"; `index` stands on the first word. */
export function readDecade(tokens: Tokens, index: number): Reading | null {
  if (!HEADS.has(`${wordAt(tokens, index)} ${wordAt(tokens, index + 1)}`)) return null;
  const digits = digitsAt(tokens, index + 2);
  const written = Number(digits);
  if (written % 10 !== 0 || signAt(tokens, index + 3) === '-') return null;
  const year = digits.length === 2 ? written + (written < CENTURY_TURN ? 2000 : 1900) : written;
  if ((digits.length !== 2 && digits.length !== 4) || year < 1000 || year > 2100) return null;
  return {
    first: index,
    next: index + 3,
    kind: 'absolute',
    from: NO_POINT,
    value: `${String(year)}s`,
  };
}
