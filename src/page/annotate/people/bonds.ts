import { CLAUSE_OPENERS, FRONTED, PARTNERS } from '../../../data/people/role-links.ts';
import { CLOSE, COLON, COMMA, DASH, DOT, OPEN, SPACE } from './characters.ts';
import { isAged, skipEpithets } from './epithets.ts';
import type { NameMention } from './mention.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { phraseTable } from './phrases.ts';
import { isIndefinite, isPluralAt } from './role.ts';
import { CAPITAL, STARTS_LINE, wordKey, type Tokens } from './scan.ts';
import { OFFICE } from './title-heads.ts';

const OPENER_TABLE = phraseTable(CLAUSE_OPENERS);
const PARTNER_TABLE = phraseTable(PARTNERS);
const FRONTED_TABLE = phraseTable(FRONTED);
const LONGEST_ABBREVIATION = 5;

/** What may stand between a role and its name. */
export type Bond = 'direct' | 'addressed' | 'apposed' | 'enclosed' | 'label' | null;

/** "TS. | X": the dot of an abbreviation, not of a sentence. */
function isAbbreviated(tokens: Tokens, end: number): boolean {
  const size = tokens.end[end - 1]! - tokens.start[end - 1]!;
  const capital = (tokens.flags[end - 1]! & CAPITAL) !== 0;
  return (
    tokens.before[end] === DOT &&
    tokens.after[end - 1] === DOT &&
    capital &&
    size <= LONGEST_ABBREVIATION
  );
}

/**
 * "Thủ tướng | X" is direct, "Giám đốc Sở Y tế, ông | X" addressed, "Chủ tịch Real Madrid, | Florentino
 * Perez" apposed, "giám đốc Sở Xây dựng (ông | X)" enclosed, "Chủ tịch: | X" at the head of a line a label.
 */
export function bondOf(tokens: Tokens, mention: NameMention, end: number): Bond {
  const gap = tokens.before[end]!;
  if (gap === SPACE || isAbbreviated(tokens, end)) return 'direct';
  if (gap === CLOSE) return 'direct';
  if (gap !== tokens.after[end - 1]) return null;
  if (gap === OPEN) return tokens.after[mention.to - 1] === CLOSE ? 'enclosed' : null;
  if (gap === COLON) return 'label';
  if (gap !== COMMA && gap !== DASH) return null;
  if (mention.honorific !== null) return 'addressed';
  return mention.to - mention.from > 1 ? 'apposed' : null;
}

/** "Theo | Giám đốc Sở Y tế, ông X", but "hỏi | phóng viên, ông X trả lời". */
function opensClause(tokens: Tokens, { from, to, headEnd }: OfficePhrase): boolean {
  if (from === 0 || tokens.before[from] !== SPACE) return true;
  const capital = (tokens.flags[from]! & CAPITAL) !== 0;
  return (capital || to > headEnd) && OPENER_TABLE.get(wordKey(tokens, from - 1)) >= 0;
}

/** "dẫn tin | Giám đốc Sở Y tế, ông X", but "gặp | Giám đốc Sở Y tế, ông X nói". */
function isApposed(tokens: Tokens, mention: NameMention, phrase: OfficePhrase): boolean {
  if (phrase.kind !== OFFICE || phrase.to === phrase.headEnd) return false;
  if (isPluralAt(tokens, phrase.from) || isIndefinite(tokens, phrase.from)) return false;
  return (
    tokens.after[mention.to - 1] === COMMA ||
    PARTNER_TABLE.get(wordKey(tokens, phrase.from - 1)) < 0
  );
}

/** "Trong vai trò | giám khảo, X", "Là | đạo diễn, X" */
function isFronted(tokens: Tokens, { from }: OfficePhrase): boolean {
  return (
    from > 0 && tokens.before[from] === SPACE && FRONTED_TABLE.get(wordKey(tokens, from - 1)) >= 0
  );
}

/** Whether a title before a name is its title, by what stands between them. */
export function accepts(
  tokens: Tokens,
  mention: NameMention,
  bond: Bond,
  phrase: OfficePhrase,
  end: number,
): boolean {
  if (bond === 'apposed' || bond === 'enclosed') {
    if (phrase.to > phrase.headEnd || isFronted(tokens, phrase)) return true;
    // "với tiền đạo sinh năm 1996, | X"
    return isAged(tokens, phrase.to) && skipEpithets(tokens, phrase.to, end) === end;
  }
  if (bond === 'addressed')
    return opensClause(tokens, phrase) || isApposed(tokens, mention, phrase);
  if (bond === 'label') return (tokens.flags[phrase.from]! & STARTS_LINE) !== 0;
  return true;
}
