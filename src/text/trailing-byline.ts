/** A byline that stands behind the last sentence: "... điều tra, làm rõ. Doãn Thông". */
import { readByline, type Byline } from './byline.ts';

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

const SENTENCE_END = /[.!?…”"’»)\]]+(?:\/\.)?\s*/gu;
/** A dot after these ends no sentence. */
const ABBREVIATED =
  /(?:^|[\s(.,/-])(?:\p{Lu}|TP|Tp|ThS|Ths|TS|PGS|GS|BS|LS|KS|St|Mr|Mrs|Ms|Dr|No|tr|T\.P)\.$/u;

/** The byline at the end of a paragraph and the paragraph without it; null where there is none. */
export function splitTrailingByline(paragraph: string): TrailingByline | null {
  const text = paragraph.trimEnd();
  const from = Math.max(0, text.length - REACH);
  for (const match of text.slice(from).matchAll(SENTENCE_END)) {
    const start = from + match.index + match[0].length;
    const before = text.slice(0, start).trimEnd();
    const tail = text.slice(start);
    if (!canOpen(tail) || ABBREVIATED.test(before.slice(-8))) continue;
    const byline = readByline(tail);
    if (byline === null || byline.authors.length + (byline.agency?.length ?? 0) === 0) continue;
    const apart = /\s$/u.test(match[0]) && /[.!?…]/u.test(match[0]);
    if (byline.confidence >= (apart ? LEAST_APART : LEAST_GLUED)) return { rest: before, byline };
  }
  return null;
}

/** Begins like a name, a bracket or "theo", and does not end like a sentence. */
function canOpen(tail: string): boolean {
  return /^(?:[\p{Lu}(]|theo )/u.test(tail) && !/(?:[!?…”"]|[\p{Ll}\d]\.)$/u.test(tail);
}
