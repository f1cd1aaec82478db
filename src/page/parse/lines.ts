import type { PageTree } from './page-tree.ts';
import { FLOW, Flow, TEXT, tagId, tagSet } from './tags.ts';

/**
 * A line of the page: a run of text that nothing but inline elements interrupts, as a reader sees
 * it between two line breaks.
 */
export interface Line {
  /** White space collapsed; otherwise as the page has it. */
  readonly text: string;
  /** The text nodes of the line lie in `[start, end)`. */
  readonly start: number;
  readonly end: number;
  /** The nearest block element around it. */
  readonly box: number;
  /** Characters inside links, in bold, in italics. */
  readonly linked: number;
  readonly bold: number;
  readonly slanted: number;
  /** The picture between this line and the one before it; 0 where there is none. */
  readonly image: number;
}

const ANCHOR = tagId('a');
const BOLD = tagSet('b strong');
const SLANTED = tagSet('i em');
const IMAGE = tagSet('img amp-img picture video iframe object embed');
const UNTIDY = /[\t\n\v\f\r]| {2}/;

/** All lines of a page in document order. One pass, linear. */
export function readLines(tree: PageTree): readonly Line[] {
  const { tags, parents, ends, spaced, size } = tree;
  const boxes = new Int32Array(size);
  const lines: Line[] = [];
  let text = '';
  let start = 0;
  let end = 0;
  let box = 0;
  let linked = 0;
  let bold = 0;
  let slanted = 0;
  let image = 0;
  let linkEnd = 0;
  let boldEnd = 0;
  let slantedEnd = 0;

  const flush = (): void => {
    if (text === '') return;
    const tidy = (UNTIDY.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
    if (tidy !== '') {
      lines.push({ text: tidy, start, end, box, linked, bold, slanted, image });
      image = 0;
    }
    text = '';
    linked = 0;
    bold = 0;
    slanted = 0;
  };

  for (let i = 1; i < size; i++) {
    const tag = tags[i]!;
    const parentBox = boxes[parents[i]!]!;
    if (tag === TEXT) {
      if (parentBox !== box) flush();
      const value = tree.text(i);
      if (text === '') {
        start = i;
        box = parentBox;
      } else if (spaced[i] === 1) {
        text += ' ';
      }
      text += value;
      end = i + 1;
      if (i < linkEnd) linked += value.length;
      if (i < boldEnd) bold += value.length;
      if (i < slantedEnd) slanted += value.length;
      continue;
    }
    const flow = FLOW[tag];
    boxes[i] = flow === Flow.block ? i : parentBox;
    if (flow === Flow.inline) {
      if (tag === ANCHOR) linkEnd = ends[i]!;
      else if (BOLD[tag] === 1) boldEnd = Math.max(boldEnd, ends[i]!);
      else if (SLANTED[tag] === 1) slantedEnd = Math.max(slantedEnd, ends[i]!);
      else if (IMAGE[tag] === 1) {
        flush();
        image = i;
      }
      if (spaced[i] === 1 && text !== '') text += ' ';
    } else {
      flush();
      if (IMAGE[tag] === 1) image = i;
      if (flow === Flow.skip) i = ends[i]! - 1;
    }
  }
  flush();
  return lines;
}
