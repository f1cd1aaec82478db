import type { PageTree } from '../parse/index.ts';
import type { PageLine } from './evidence.ts';
import { wordCount } from './title-suffix.ts';

/** Type sizes from which a line is a headline: body text of old pages is set in 12 to 16 px. */
const HEADLINE_PX = 18;
const HEADLINE_PT = 14;
const FONT_SIZE = /font-size\s*:\s*(\d{1,3})(?:\.\d+)?\s*(px|pt)/i;
const TITLE_CLASS = /title|headline|tieude|tieu-de|subject/i;
const FEWEST_WORDS = 4;
const LONGEST = 250;
/** A longer line is text of the story, and the headline stood above it. */
const STORY_LINE = 160;
/** How many elements around a line are asked for its type. */
const LEVELS = 4;

/**
 * The headline of a page without headings: the first line before the story that is wholly bold, or
 * set in larger type, or in an element that calls itself a title; null where there is none.
 */
export function firstShownTitle(
  tree: PageTree,
  lines: readonly PageLine[],
  before: number,
): PageLine | null {
  for (const line of lines) {
    if (line.start >= before) return null;
    const { text, linked, bold } = line;
    if (linked > 0) continue;
    const fits = text.length <= LONGEST && wordCount(text) >= FEWEST_WORDS;
    if (fits && (bold >= text.length * 0.9 || isSetLarge(tree, line.start))) {
      return { ...line, text: text.normalize('NFC') };
    }
    if (text.length > STORY_LINE) return null;
  }
  return null;
}

function isSetLarge(tree: PageTree, start: number): boolean {
  let node = tree.parents[start]!;
  for (let level = 0; level < LEVELS && node > 0; level++) {
    const style = tree.attribute(node, 'style');
    const match = style === undefined ? null : FONT_SIZE.exec(style);
    if (match !== null) return Number(match[1]) >= (match[2] === 'px' ? HEADLINE_PX : HEADLINE_PT);
    const size = tree.name(node) === 'font' ? tree.attribute(node, 'size') : undefined;
    if (size !== undefined) return /^(?:\+[1-9]|[4-7])$/.test(size);
    if (TITLE_CLASS.test(tree.className(node))) return true;
    node = tree.parents[node]!;
  }
  return false;
}
