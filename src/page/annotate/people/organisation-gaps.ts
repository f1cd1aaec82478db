import { CREDIT_LABELS } from '../../../data/people/credit-labels.ts';
import { ABBREVIATED_AREA_WORDS } from '../../../data/people/organisations.ts';
import { COMMA, CLOSE, DASH, DOT, OPEN, OTHER, QUOTE, SLASH, SPACE } from './characters.ts';
import { isField, isFieldJoint, isStopElsewhere } from './organisation-words.ts';
import { phraseTable } from './phrases.ts';
import { ALL_CAPS, CAPITAL, HAS_DIGIT, TIGHT, wordKey, type Tokens } from './scan.ts';
import { headAt } from './title-heads.ts';

const LABELS = phraseTable(CREDIT_LABELS);
const ABBREVIATED_AREAS = phraseTable(ABBREVIATED_AREA_WORDS);
/** A title in quotation marks, a field of a ministry, a short name in parentheses have no more words than this. */
const LONGEST_TITLE = 8;
const LONGEST_FIELD = 4;
const LONGEST_ABBREVIATION = 3;

/** "TP. Hà Nội": the dot of an abbreviated town. */
export function isDottedArea(tokens: Tokens, index: number): boolean {
  return (
    tokens.before[index] === DOT &&
    tokens.after[index - 1] === DOT &&
    (tokens.flags[index]! & CAPITAL) !== 0 &&
    ABBREVIATED_AREAS.get(wordKey(tokens, index - 1)) >= 0
  );
}

/**
 * The first token after a short name in parentheses: "Phòng Cảnh sát Hình sự (PC45) | Công an tỉnh",
 * "Cục Điều tra liên bang Mỹ (FBI) | James Comey".
 */
export function skipEnclosed(tokens: Tokens, from: number, limit: number): number {
  if (tokens.before[from] !== OPEN) return from;
  // "UBND huyện Cần Giờ | (TP.HCM)"
  if (ABBREVIATED_AREAS.get(wordKey(tokens, from)) >= 0) return from;
  const farthest = Math.min(limit, from + LONGEST_ABBREVIATION);
  for (let index = from; index < farthest; index += 1) {
    if ((tokens.flags[index]! & (ALL_CAPS | HAS_DIGIT)) === 0) return from;
    if (tokens.after[index] === CLOSE) return index + 1;
    if ((tokens.flags[index + 1]! & TIGHT) === 0) return from;
  }
  return from;
}

/** "MC của chương trình "Ai là triệu phú"": the first token after a title in quotation marks. */
export function skipQuoted(tokens: Tokens, from: number, limit: number): number {
  if (tokens.before[from] !== QUOTE || tokens.after[from - 1] !== QUOTE) return from;
  if ((tokens.flags[from]! & CAPITAL) === 0) return from;
  const farthest = Math.min(limit, from + LONGEST_TITLE);
  for (let index = from; index < farthest; index += 1) {
    if (tokens.after[index] === QUOTE) return index + 1;
    if (tokens.after[index] !== SPACE && tokens.after[index] !== COMMA) return from;
  }
  return from;
}

/** Whether an organisation goes on across the punctuation before a token. */
export function crossesGap(tokens: Tokens, from: number, index: number, limit: number): boolean {
  const gap = tokens.before[index]!;
  if (isDottedArea(tokens, index)) return true;
  if ((tokens.flags[index]! & TIGHT) !== 0)
    return gap === DASH || gap === DOT || gap === OTHER || joinsShort(tokens, index);
  if (gap !== tokens.after[index - 1] || index === from) return false;
  if (gap === COMMA) return listsFields(tokens, index, limit);
  // "Trung tâm Kinh tế châu Á - | Thái Bình Dương", "Phòng Tài nguyên - | môi trường", "Giáo dục & | Đào tạo"
  if (gap === DASH) return isField(tokens, index) || isSecondPlace(tokens, index, limit);
  return gap === OTHER && (isField(tokens, index) || isAmpersand(tokens, index));
}

/** "Sở Văn hóa, | Thể thao và Du lịch": fields in a list that "và" ends soon. */
function listsFields(tokens: Tokens, index: number, limit: number): boolean {
  if ((tokens.flags[index]! & CAPITAL) === 0 || !isField(tokens, index)) return false;
  const farthest = Math.min(limit - 1, index + LONGEST_FIELD);
  for (let at = index + 1; at < farthest; at += 1) {
    if (tokens.before[at] === COMMA) return listsFields(tokens, at, limit);
    if (tokens.before[at] !== SPACE) return false;
    if (isFieldJoint(tokens, at)) return isField(tokens, at + 1);
  }
  return false;
}

/** "Festival Biển Nha Trang - | Khánh Hòa 2017": no title, no label of a credit. */
function isSecondPlace(tokens: Tokens, index: number, limit: number): boolean {
  if ((tokens.flags[index]! & CAPITAL) === 0 || headAt(tokens, index, limit) !== 0) return false;
  return !isStopElsewhere(tokens, index) && LABELS.get(wordKey(tokens, index)) < 0;
}

/** "Báo Sức khỏe & | Đời sống" */
function isAmpersand(tokens: Tokens, index: number): boolean {
  const between = tokens.text.slice(tokens.end[index - 1], tokens.start[index]);
  return between === ' & ' && (tokens.flags[index]! & CAPITAL) !== 0;
}

/** "lớp 8/9", "Sở VH,TT&DL" */
function joinsShort(tokens: Tokens, index: number): boolean {
  const both = tokens.flags[index - 1]! & tokens.flags[index]!;
  const gap = tokens.before[index]!;
  return (gap === SLASH && (both & HAS_DIGIT) !== 0) || (gap === COMMA && (both & ALL_CAPS) !== 0);
}
