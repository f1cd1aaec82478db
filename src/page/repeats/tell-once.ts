import type { Block, Repeat } from '../../article.ts';
import { blockKey } from './block-key.ts';
import { repeatedBlocks, type KeyedBlock } from './repeated-blocks.ts';
import { repeatedLead } from './repeated-lead.ts';

export interface Told {
  readonly lead: string | null;
  readonly blocks: readonly Block[];
}

export interface ToldOnce extends Told {
  readonly repeats: readonly Repeat[];
}

/** The repeats stage: the same story with nothing said twice, and what was removed. */
export function tellOnce({ lead, blocks }: Told): ToldOnce {
  const once = repeatedBlocks(keyed(blocks));
  const leading = repeatedLead(lead, once.kept);
  // A paragraph that lost the lead at its head may now be one that follows.
  const again = leading.repeats.length === 0 ? null : repeatedBlocks(keyed(leading.blocks));
  return {
    lead: leading.lead,
    blocks: again === null ? leading.blocks : again.kept.map(({ block }) => block),
    repeats: [...leading.repeats, ...once.repeats, ...(again?.repeats ?? [])],
  };
}

function keyed(blocks: readonly Block[]): readonly KeyedBlock[] {
  return blocks.map((block) => ({ block, key: blockKey(block.text) }));
}
