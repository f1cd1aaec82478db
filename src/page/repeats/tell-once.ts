import type { Block, Repeat } from '../../article.ts';
import { blockKey } from './block-key.ts';
import { repeatedBlocks } from './repeated-blocks.ts';
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
  const keyed = blocks.map((block) => ({ block, key: blockKey(block.text) }));
  const once = repeatedBlocks(keyed);
  const leading = repeatedLead(lead, once.kept);
  return {
    lead: leading.lead,
    blocks: leading.blocks,
    repeats: [...leading.repeats, ...once.repeats],
  };
}
