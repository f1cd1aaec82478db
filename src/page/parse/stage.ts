import type { DecodedPage } from '../decode/stage.ts';
import { readLines, type Line } from './lines.ts';
import type { PageTree } from './page-tree.ts';
import { parse } from './parse.ts';

export interface ParsedPage extends DecodedPage {
  readonly tree: PageTree;
  /** What a reader sees, line by line, in document order. */
  readonly lines: readonly Line[];
}

/** Reads the page's text into a tree, and the tree into lines. */
export function parseStage(page: DecodedPage): ParsedPage {
  page.signal?.throwIfAborted();
  const tree = parse(page.html, page.limits);
  return { ...page, tree, lines: readLines(tree) };
}
