import { fold } from '../../text/fold.ts';
import { tagId, type PageTree } from '../parse/index.ts';

const IMAGE = tagId('img');
/** So many nodes above a text are looked through for the picture that it describes. */
const REACH = 60;
/** Shorter words of a picture may be a heading of the story as well. */
const SHORTEST = 40;

/** Whether a text, at a node, repeats what the picture above it says of itself for those who do not see it. */
export function describesPicture(tree: PageTree, start: number, text: string): boolean {
  if (text.length < SHORTEST) return false;
  for (let node = start - 1; node > Math.max(start - REACH, 0); node--) {
    if (tree.tags[node] === IMAGE) return fold(tree.attribute(node, 'alt') ?? '') === fold(text);
  }
  return false;
}
