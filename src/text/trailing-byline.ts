/** A byline that stands behind the last sentence: "... điều tra, làm rõ. Doãn Thông". */
import { readByline, type Byline } from './byline.ts';
import { isOutlet } from './outlets.ts';

export interface TrailingByline {
  /** The paragraph without the byline. */
  readonly rest: string;
  readonly byline: Byline;
}

/** The longest tail that is looked at. */
const REACH = 90;
/** One bare syllable ("Nhung") counts after a full stop and a space; measured on the unlabelled corpus. */
const LEAST_APART = 0.5;
/** A tail glued to the stop, or behind a bracket or quotation mark, must be a clear name. */
const LEAST_GLUED = 0.8;

const SENTENCE_END = /[.!?…”"’»)\]:>]+(?:\/\.)?\s*/gu;
/** One or two capital words before a bracket that names a deed or a source, or "theo" and a name. */
const MARKED =
  /(?<=\s)(?:(?:\p{Lu}[\p{L}.]* ){1,2}\(((?:[Tt]heo|[Tt]ổng hợp|[Tt]\/h|[Ll]ược dịch|[Dd]ịch|[Gg]hi|[Tt]hực hiện)[^()]{0,40})\)|[Tt]heo \p{Lu}[^.,!?]{1,30})$/u;
/** A dot after these ends no sentence. */
const ABBREVIATED =
  /(?:^|[\s(.,/-])(?:[A-ZĐ]|TP|Tp|ThS|Ths|TS|PGS|GS|BS|LS|KS|St|Mr|Mrs|Ms|Dr|No|tr|T\.P)\.$/u;

/** The byline at the end of a paragraph and the paragraph without it; null where there is none. */
export function splitTrailingByline(paragraph: string): TrailingByline | null {
  const text = paragraph.trimEnd();
  if (endsSentence(text)) return null;
  const from = Math.max(0, text.length - REACH);
  for (const match of text.slice(from).matchAll(SENTENCE_END)) {
    const start = from + match.index + match[0].length;
    const found = bylineFrom(text, start);
    if (found === null) continue;
    // After a colon stands what was announced ("Chủ tịch: ..."), unless a writer and a paper do.
    const { authors, agency, confidence } = found.byline;
    if (match[0].includes(':') && (authors.length === 0 || agency === null)) continue;
    if (confidence >= leastAfter(match[0], found.rest)) return found;
  }
  return markedByline(text);
}

function bylineFrom(text: string, start: number): TrailingByline | null {
  const rest = text.slice(0, start).trimEnd();
  const tail = text.slice(start);
  if (rest === '' || !canOpen(tail) || ABBREVIATED.test(rest.slice(-8))) return null;
  const byline = readByline(tail);
  return byline === null || (byline.authors.length === 0 && byline.agency === null)
    ? null
    : { rest, byline };
}

function leastAfter(end: string, rest: string): number {
  const spaced = /\s$/u.test(end);
  if (spaced && /[.!?…>]/u.test(end)) return LEAST_APART;
  // "PVC.KBC" and "3.Hà" are no sentence ends; "tỉnh.Hoàng Thái" is one.
  return !spaced && end.startsWith('.') && !/\p{Ll}\.$/u.test(rest) ? 2 : LEAST_GLUED;
}

/** Not after a sentence's end, but marked: "... cầu cũ Thu Hà (theo Goal)", "... theo Trí Thức Trẻ". */
function markedByline(text: string): TrailingByline | null {
  const match = MARKED.exec(text.slice(-REACH));
  if (match === null) return null;
  const found = bylineFrom(text, Math.max(0, text.length - REACH) + match.index);
  if (found === null) return null;
  const known = found.byline.agency !== null && isOutlet(found.byline.agency);
  return known || (found.byline.authors.length > 0 && match[1] !== undefined) ? found : null;
}

/** Begins like a name, a bracket or "theo", and does not end like a sentence. */
function canOpen(tail: string): boolean {
  return /^(?:[\p{Lu}(]|theo )/u.test(tail) && !endsSentence(tail);
}

/** "P.Y." and "(TTXVN)" end no sentence. */
function endsSentence(text: string): boolean {
  return /(?:[!?…”"]|[\p{Ll}\d]\.)$/u.test(text.slice(-2));
}
