import { CREDIT_LABELS, CREDIT_TAILS, NAME_LEADS } from '../../../data/people/credit-labels.ts';
import {
  CLOSE,
  COLON,
  COMMA,
  DASH,
  DOT,
  LINE,
  OPEN,
  OTHER,
  SLASH,
  SPACE,
  STOP,
  QUOTE,
} from './characters.ts';
import { contextOf } from './lexicon.ts';
import type { NameMention } from './mention.ts';
import { phraseTable, rangeHash } from './phrases.ts';
import { CAPITAL, INITIAL, STARTS_LINE, TIGHT, wordKey, type Tokens } from './scan.ts';

const LABELS = phraseTable(CREDIT_LABELS);
const TAILS = phraseTable(CREDIT_TAILS);
const LONGEST_LABEL = 4;
/** A byline stands this near to the end of the text, in characters; footers may follow it. */
const END_ZONE = 400;
const NAME_AND_HONORIFIC = 'anh';
const LEADS = phraseTable(NAME_LEADS);

function labelEndsAt(tokens: Tokens, end: number): boolean {
  for (let size = 1; size <= LONGEST_LABEL && size <= end; size += 1)
    if (LABELS.get(rangeHash(tokens, end - size, end)) >= 0) return true;
  return false;
}

/**
 * "Ảnh: X", "Bài, ảnh: X - Y": a label before the name, or before the list that it is in. Without a colon
 * ("(Ảnh X)", "PV X") nothing else may follow: "Theo X, ..." quotes and does not sign.
 */
function isLabelled(
  tokens: Tokens,
  mention: NameMention,
  before: NameMention | undefined,
): boolean {
  const kind = tokens.before[mention.first]!;
  if (kind === COLON && labelEndsAt(tokens, mention.first)) return true;
  const closed =
    tokens.after[mention.to - 1] === CLOSE ||
    closesLine(tokens, mention.to) ||
    isLast(tokens, mention);
  if (!closed) return false;
  if (kind === SLASH || kind === DASH || kind === SPACE) {
    const opened = kind !== SPACE || tokens.before[mention.first - 1] !== SPACE;
    if (opened && mention.honorific === null && labelEndsAt(tokens, mention.first)) return true;
  }
  const listed = kind === COMMA || kind === DASH || kind === SLASH;
  return listed && before?.to === mention.first && isLabelled(tokens, before, undefined);
}

function endsSentence(kind: number): boolean {
  return kind === DOT || kind === STOP || kind === QUOTE || kind === CLOSE || kind === LINE;
}

/** Whether nothing but credits follows on the line. */
function closesLine(tokens: Tokens, to: number): boolean {
  let index = to;
  while (index < tokens.count && (tokens.flags[index]! & STARTS_LINE) === 0) {
    const gap = tokens.before[index]!;
    const capital = (tokens.flags[index]! & CAPITAL) !== 0;
    if (!capital && TAILS.get(wordKey(tokens, index)) < 0) return false;
    if (gap === DOT && index === to && !labelAhead(tokens, index)) return false;
    index += 1;
    if (index - to > 12) return false;
  }
  return true;
}

/** A signature at the very end stands this near to it, in characters: a house and a time may follow. */
const LAST_ZONE = 80;
/** In texts shorter than this a last name is rather who the line is about. */
const SIGNED_TEXT = 400;

/** Whether the text is over behind a mention, but for credits. */
function isLast(tokens: Tokens, { end, to }: NameMention): boolean {
  const { length } = tokens.text;
  if (length < SIGNED_TEXT || length - end > LAST_ZONE) return false;
  return closesLine(tokens, to) || isCredited(tokens, to);
}

/**
 * "... được làm rõ Sơn Tùng": the last words of a text whose last sentence has lost its stop, unless
 * something there leads to a name ("người sáng lập X", "là X").
 */
function trails(tokens: Tokens, mention: NameMention): boolean {
  const { first } = mention;
  const kind = tokens.before[first]!;
  if (first === 0 || mention.honorific !== null || !isLast(tokens, mention)) return false;
  if (endsSentence(tokens.after[tokens.count - 1]!) && tokens.text.endsWith('.')) return false;
  if (kind === COLON || kind === OTHER) return true;
  if (kind !== SPACE || contextOf(tokens, first) !== 0) return false;
  return LEADS.get(wordKey(tokens, first - 1)) < 0;
}

/** "... khai thác. | Anh Tú": with a capital, and last of all, the honorific is a name. */
function isCalledAnh(tokens: Tokens, mention: NameMention): boolean {
  if (mention.honorific !== NAME_AND_HONORIFIC || !isLast(tokens, mention)) return false;
  const { first } = mention;
  return endsSentence(tokens.before[first]!) && (tokens.flags[first]! & CAPITAL) !== 0;
}

/** "Nam Sơn - Thúy Anh": after another such name that was not taken for one. */
function followsSignature(tokens: Tokens, mention: NameMention): boolean {
  if (tokens.before[mention.first] !== DASH || !isLast(tokens, mention)) return false;
  let from = mention.first - 1;
  while (from > 0 && tokens.before[from] === SPACE && (tokens.flags[from]! & CAPITAL) !== 0)
    from -= 1;
  return (tokens.flags[from]! & CAPITAL) !== 0 && endsSentence(tokens.before[from]!);
}

const LONGEST_CREDIT = 10;

/** "X/VOV-Trung tâm Tin", "X (tổng hợp từ báo chí)", "X - Thể Thao Việt Nam | 21:30": a credit to the end of the line. */
function isCredited(tokens: Tokens, to: number): boolean {
  if (to >= tokens.count || (tokens.flags[to]! & STARTS_LINE) !== 0) return false;
  const gap = tokens.before[to]!;
  const house = gap === DASH && (tokens.flags[to]! & CAPITAL) !== 0 && !tokens.text.endsWith('.');
  if (gap !== SLASH && gap !== OPEN && !house) return false;
  const end = Math.min(tokens.count, to + LONGEST_CREDIT);
  for (let index = to + 1; index < end; index += 1) {
    if ((tokens.flags[index]! & STARTS_LINE) !== 0) return true;
    if (tokens.before[index] === DOT && (tokens.flags[index]! & TIGHT) === 0) return false;
  }
  return end === tokens.count;
}

function labelAhead(tokens: Tokens, index: number): boolean {
  return TAILS.get(wordKey(tokens, index)) >= 0;
}

/** A name by itself after the last sentence, or on a line of its own near the end. */
function isByline(tokens: Tokens, mention: NameMention): boolean {
  const ownLine = (tokens.flags[mention.first]! & STARTS_LINE) !== 0;
  const left = tokens.text.length - mention.end;
  if (left > END_ZONE) return false;
  if (!closesLine(tokens, mention.to) && !isCredited(tokens, mention.to)) return false;
  if (ownLine) return mention.honorific === null;
  // "T. Hà": the initial is part of the signature.
  const initial = mention.first > 0 && (tokens.flags[mention.first - 1]! & INITIAL) !== 0;
  const before = tokens.before[initial ? mention.first - 1 : mention.first]!;
  return endsSentence(before) && mention.honorific === null;
}

/** "Theo X" on a line of its own. */
function isAttributed(tokens: Tokens, mention: NameMention): boolean {
  const at = mention.first - 1;
  if (at < 0 || !closesLine(tokens, mention.to)) return false;
  const alone = (tokens.flags[at]! & STARTS_LINE) !== 0 || tokens.before[at] === OPEN;
  return alone && labelEndsAt(tokens, mention.first);
}

function isRepeated(mentions: readonly NameMention[], { form, from }: NameMention): boolean {
  return mentions.some((other) => other.form === form && other.from !== from);
}

/** Which mentions only sign, photograph or pass on the article. */
export function findSignatures(
  tokens: Tokens,
  mentions: readonly NameMention[],
): ReadonlySet<NameMention> {
  const signatures = new Set<NameMention>();
  mentions.forEach((mention, index) => {
    const before = mentions[index - 1];
    const joined =
      before !== undefined &&
      signatures.has(before) &&
      (before.to === mention.first || before.to + 1 === mention.first) &&
      tokens.before[mention.first] !== LINE &&
      closesLine(tokens, mention.to);
    if (
      joined ||
      isLabelled(tokens, mention, before) ||
      isByline(tokens, mention) ||
      isCalledAnh(tokens, mention) ||
      followsSignature(tokens, mention) ||
      (!isRepeated(mentions, mention) && trails(tokens, mention)) ||
      isAttributed(tokens, mention)
    )
      signatures.add(mention);
  });
  return signatures;
}
