import type { Block } from '../../article.ts';
import { readByline } from '../../text/byline.ts';
import { splitTrailingByline } from '../../text/trailing-byline.ts';

interface Signed {
  readonly blocks: readonly Block[];
  /** Lines that sign the story, in order. */
  readonly bylines: readonly string[];
}

/** Parts a byline from the last sentence, to which it is glued, where no line of its own signs the story. */
export function partGluedByline({ blocks, bylines }: Signed): Signed {
  const at = blocks.findLastIndex(({ role }) => role !== 'caption');
  const last = blocks[at];
  if (last === undefined || last.role !== 'paragraph' || bylines.some(signs)) {
    return { blocks, bylines };
  }
  const split = splitTrailingByline(last.text);
  if (split === null) return { blocks, bylines };
  return {
    blocks: blocks.with(at, { ...last, text: split.rest }),
    bylines: [...bylines, last.text.slice(split.rest.length).trim()],
  };
}

function signs(line: string): boolean {
  const byline = readByline(line);
  return byline !== null && byline.authors.length > 0;
}
