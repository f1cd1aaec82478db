import type { PageLine } from '../../../src/page/metadata/evidence.ts';
import { FLOW, Flow, TEXT, parse, type PageTree } from '../../../src/page/parse/index.ts';

const LIMITS = { bytes: 1e6, nodes: 1e5, depth: 500, time: 1e4 };

/** A page of the tests, read as far as the metadata stage needs it. */
export function readPage(html: string): { tree: PageTree; lines: readonly PageLine[] } {
  const tree = parse(html, LIMITS);
  return { tree, lines: linesOf(tree) };
}

/** Lines enough for short pages: one for each text in a block. */
function linesOf(tree: PageTree): readonly PageLine[] {
  const lines: PageLine[] = [];
  for (let i = 1; i < tree.size; i++) {
    if (tree.tags[i] !== TEXT) continue;
    const text = tree.text(i).trim();
    let [bold, linked] = [0, 0];
    let box = tree.parents[i]!;
    while (FLOW[tree.tags[box]!] === Flow.inline) {
      if (tree.name(box) === 'b') bold = text.length;
      if (tree.name(box) === 'a') linked = text.length;
      box = tree.parents[box]!;
    }
    const isShown = FLOW[tree.tags[box]!] === Flow.block;
    if (isShown) lines.push({ text, start: i, end: i + 1, box, linked, bold });
  }
  return lines;
}
