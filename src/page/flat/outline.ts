import { readByline } from '../../text/byline.ts';
import { readDateLine } from '../../text/date-line.ts';
import { words } from '../../text/words.ts';
import type { FlatLine } from './flat-lines.ts';

/** A flattened page, taken apart by position. */
export interface Outline {
  readonly title: string;
  /** Lines before the title: menus, the page's clock. */
  readonly header: readonly FlatLine[];
  /** Lines between the title and the first sentence: dates, bylines, sections. */
  readonly between: readonly FlatLine[];
  readonly body: readonly FlatLine[];
}

/** A line this long is a paragraph, a shorter one with a full stop too. */
const PROSE = 120;
const SHORT_PROSE = 40;
const TITLE_LONGEST = 200;
const TITLE_WORDS = 3;

/** The headline is the last line before the first paragraph that can be one. */
export function outlineOf(lines: readonly FlatLine[]): Outline {
  const first = lines.findIndex(({ text }) => isProse(text));
  const end = first === -1 ? lines.length : first;
  const at = titleAt(lines, end);
  if (at === -1)
    return { title: '', header: lines.slice(0, end), between: [], body: lines.slice(end) };
  return {
    title: lines[at]!.text,
    header: lines.slice(0, at),
    between: lines.slice(at + 1, end),
    body: lines.slice(end),
  };
}

function titleAt(lines: readonly FlatLine[], end: number): number {
  for (let at = end - 1; at >= 0; at--) {
    const { text } = lines[at]!;
    const fits = text.length <= TITLE_LONGEST && words(text).length >= TITLE_WORDS;
    if (fits && !isDateLine(text) && !isByline(text)) return at;
  }
  return -1;
}

/** Whether a line is a paragraph rather than a headline, a label or a name. */
export function isProse(text: string): boolean {
  if (isDateLine(text)) return false;
  return text.length >= PROSE || (text.length >= SHORT_PROSE && /[.…]["'”’)\]]*$/.test(text));
}

/** Whether a line says little but a date. */
export function isDateLine(text: string): boolean {
  if (text.length > 100) return false;
  const date = readDateLine(text);
  return date !== null && date.end - date.start >= text.length * 0.6;
}

const SURE = 0.6;

function isByline(text: string): boolean {
  return (readByline(text)?.confidence ?? 0) >= SURE;
}
