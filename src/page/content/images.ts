import { absoluteAddress } from '../../text/address.ts';
import { tagId, tagSet, type PageTree } from '../parse/index.ts';
import type { Line } from '../parse/index.ts';

const IMAGE = tagSet('img amp-img');
const HOLDER = tagSet('figure table');
/** Elements above a caption that may hold its picture. */
const LEVELS = 5;
/** Where lazy loaders keep the address, before `src`, which then holds a placeholder. */
const ADDRESSES = ['data-original', 'data-src', 'data-lazy-src', 'data-srcset', 'src', 'srcset'];
const PICTURE = tagId('picture');

/** The address of a picture, absolute where the page's is known; null where it is a placeholder. */
export function imageAddress(tree: PageTree, node: number, base: string | null): string | null {
  const image = tree.tags[node] === PICTURE ? firstImage(tree, node) : node;
  if (image === 0) return null;
  for (const name of ADDRESSES) {
    const address = tree.attribute(image, name)?.trim().split(/[\s,]/, 1)[0];
    if (address !== undefined && address !== '' && !address.startsWith('data:')) {
      return absoluteAddress(address, base) ?? address;
    }
  }
  return null;
}

/** The picture that a caption speaks of: the one before it, or the one in the same figure; 0 without. */
export function captionedImage(tree: PageTree, line: Line): number {
  if (line.image > 0) return line.image;
  let node = line.box;
  for (let level = 0; level < LEVELS && node > 0; level++) {
    if (HOLDER[tree.tags[node]!] === 1) return firstImage(tree, node);
    node = tree.parents[node]!;
  }
  return 0;
}

function firstImage(tree: PageTree, node: number): number {
  for (let i = node + 1; i < tree.ends[node]!; i++) {
    if (IMAGE[tree.tags[i]!] === 1) return i;
  }
  return 0;
}
