import { CONJUNCTIONS } from '../../../data/people/conjunctions.ts';
import { LEADING_NAME_JOINTS, NAME_JOINTS } from '../../../data/people/name-joints.ts';
import { APOSTROPHE, COMMA, DASH, SEMICOLON, SPACE } from './characters.ts';
import { phraseTable } from './phrases.ts';
import {
  ALL_CAPS,
  CAPITAL,
  continues,
  isSyllableToken,
  TIGHT,
  wordKey,
  type Tokens,
} from './scan.ts';

const CONJUNCTION_TABLE = phraseTable(CONJUNCTIONS);
const JOINTS = phraseTable(NAME_JOINTS);
const LEADING_JOINTS = phraseTable(LEADING_NAME_JOINTS);

/** A hyphen or an apostrophe carries a name on into lower case: "Chan-o-cha", "Pu-tin". */
function hangsOn(tokens: Tokens, index: number): boolean {
  const before = tokens.before[index]!;
  return (tokens.flags[index]! & TIGHT) !== 0 && (before === DASH || before === APOSTROPHE);
}

function isJoint(tokens: Tokens, index: number): boolean {
  const next = index + 1;
  return (
    next < tokens.count &&
    tokens.before[index] === SPACE &&
    (tokens.before[next] === SPACE || hangsOn(tokens, next)) &&
    (tokens.flags[next]! & CAPITAL) !== 0 &&
    JOINTS.get(wordKey(tokens, index)) >= 0 &&
    !(isVietnamese(tokens, index - 1) && isVietnamese(tokens, next))
  );
}

/** "ông al-Thani", "HLV de Boer": a particle in lower case before a word that is not Vietnamese. */
function startsWithJoint(tokens: Tokens, index: number, after: number): boolean {
  const joint = index - 1;
  const before = tokens.before[index]!;
  return (
    joint >= after &&
    (before === SPACE || (before === DASH && (tokens.flags[index]! & TIGHT) !== 0)) &&
    LEADING_JOINTS.get(wordKey(tokens, joint)) >= 0 &&
    (tokens.flags[joint]! & CAPITAL) === 0 &&
    !isVietnamese(tokens, index)
  );
}

/** "Lý do Hoa": between two Vietnamese words it is a Vietnamese word as well. */
function isVietnamese(tokens: Tokens, index: number): boolean {
  return isSyllableToken(tokens, index);
}

/**
 * The maximal runs of capitalised words that no punctuation breaks, as pairs `from, to` of tokens.
 * Lower-case words belong to a run after a hyphen and as particles of foreign names ("de", "bin").
 */
export function findRuns(tokens: Tokens): readonly number[] {
  const { count, flags } = tokens;
  const runs: number[] = [];
  let index = 0;
  while (index < count) {
    if ((flags[index]! & CAPITAL) === 0) {
      index += 1;
      continue;
    }
    const from = startsWithJoint(tokens, index, runs.at(-1) ?? 0) ? index - 1 : index;
    index += 1;
    while (index < count && continues(tokens, index)) {
      const capital = (flags[index]! & CAPITAL) !== 0;
      if (!capital && !hangsOn(tokens, index) && !isJoint(tokens, index)) break;
      index += 1;
    }
    runs.push(from, index);
  }
  return runs;
}

/** Whether all words of a range are written in capitals, as in a headline. */
export function isShouted(tokens: Tokens, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1)
    if ((tokens.flags[index]! & ALL_CAPS) === 0) return false;
  return to - from > 1;
}

/** Whether a comma, a semicolon or one word ("và") is all that stands between two runs. */
export function areListed(tokens: Tokens, end: number, start: number): boolean {
  if (start === end) {
    const sign = tokens.before[start];
    return (sign === COMMA || sign === SEMICOLON) && tokens.after[start - 1] === sign;
  }
  return areJoined(tokens, end, start);
}

/** Whether one word ("và") is all that stands between two runs. */
export function areJoined(tokens: Tokens, end: number, start: number): boolean {
  return (
    start === end + 1 &&
    tokens.before[end] === SPACE &&
    tokens.before[start] === SPACE &&
    CONJUNCTION_TABLE.get(wordKey(tokens, end)) >= 0
  );
}
