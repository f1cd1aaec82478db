import { WORD_TOKEN, isGlued, signAt, wordAt, type Tokens } from '../../../text/scan.ts';

/** Letters that no code has: digits behind them have lost their space ("cất1 muỗng"). */
const MARKED = /\P{ASCII}/u;
const SHORTEST_WORD = 2;
const CODE_SIGNS = '-/.:#_';
const MONEY_CODES: ReadonlySet<string> = new Set(['usd', 'vnd', 'eur', 'gbp', 'inr', 'rs']);

/** Digits behind a letter or a sign of a code: "U23", "A320", "29-B1", "QĐ-12", "1.2.3.4". */
export function isPartOfCode(tokens: Tokens, index: number): boolean {
  if (!isGlued(tokens, index)) return false;
  if (tokens.kinds[index - 1] === WORD_TOKEN) return isCodeWord(tokens, index - 1);
  const sign = signAt(tokens, index - 1);
  return sign !== '' && CODE_SIGNS.includes(sign) && isGlued(tokens, index - 1);
}

function isCodeWord(tokens: Tokens, index: number): boolean {
  const word = wordAt(tokens, index);
  if (MONEY_CODES.has(word)) return false;
  if (word.length < SHORTEST_WORD || !MARKED.test(word)) return true;
  const written = tokens.text.slice(tokens.starts[index], tokens.ends[index]);
  return written === written.toUpperCase();
}

/** The token after a run without spaces. */
export function afterCode(tokens: Tokens, index: number): number {
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
