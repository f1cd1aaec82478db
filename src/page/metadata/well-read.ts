import { repairMojibake } from '../../text/legacy/mojibake.ts';
import { VIETNAMESE_ONLY } from '../../text/letters.ts';
import { TEXT, type PageTree } from '../parse/index.ts';

/** Repairs of three words or fewer are less sure than this, unless a font bears them out. */
const SURELY_MISREAD = 0.7;
/** Elements around a text that are asked for its font. */
const LEVELS = 24;
const FAMILY = /font-family\s*:\s*([^;]+)/i;
/** Letters that Vietnamese in Unicode has too; a text with others than these was surely decoded rightly. */
const BEYOND_ASCII = /[\u0080-\uffff]/;

/** A text in the charset of an old font (TCVN3, VNI) inside a page of Unicode. */
export function wellRead(tree: PageTree, text: string, node: number): string {
  const isOpen = BEYOND_ASCII.test(text) && !VIETNAMESE_ONLY.test(text);
  const repaired = repairMojibake(text, { font: isOpen ? fontAt(tree, node) : undefined });
  return repaired.confidence < SURELY_MISREAD ? text : repaired.text;
}

/** The font that the nearest element around the first text of a node names. */
function fontAt(tree: PageTree, node: number): string | undefined {
  let text = node;
  while (text < tree.ends[node]! - 1 && tree.tags[text] !== TEXT) text++;
  let around = tree.parents[text]!;
  for (let level = 0; level < LEVELS && around > 0; level++) {
    const style = tree.attribute(around, 'style');
    const named =
      tree.attribute(around, 'face') ?? (style === undefined ? undefined : FAMILY.exec(style)?.[1]);
    if (named !== undefined) return named;
    around = tree.parents[around]!;
  }
  return undefined;
}
