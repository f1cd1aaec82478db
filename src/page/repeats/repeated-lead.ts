import type { Block, Repeat, RepeatKind } from '../../article.ts';
import { blockKey } from './block-key.ts';
import type { KeyedBlock } from './repeated-blocks.ts';
import { sameFrom, similarity } from './similarity.ts';

interface Leading {
  readonly lead: string | null;
  readonly blocks: readonly Block[];
  readonly repeats: readonly Repeat[];
}

/** What a teaser ends with when it was cut. */
const CUT = /(?:\.\.|…)["'”’)\]]{0,3}$/;
const SENTENCE_END = /[.!?…]["'”’)\]]*$/;
/** A key shorter than this may stand at the head of a paragraph by chance. */
const SHORTEST = 24;
/** A glued teaser holds the first blocks of the body; so many are looked at. */
const HEAD_BLOCKS = 12;

/**
 * A lead that the body says again at its start. A teaser cut off with "..." is a copy of the body
 * and goes; a whole lead stays, and its copy at the head of the body goes. Text of the lead that
 * comes back later in the story is a quotation and stays.
 */
export function repeatedLead(lead: string | null, keyed: readonly KeyedBlock[]): Leading {
  const blocks = keyed.map(({ block }) => block);
  if (lead === null) return { lead, blocks, repeats: [] };
  const body = keyed.filter(({ block }) => block.role !== 'caption');
  const key = blockKey(lead);
  if (key.length < SHORTEST) return { lead, blocks, repeats: [] };
  const head = keyed
    .slice(0, HEAD_BLOCKS)
    .map((each) => each.key)
    .join('');
  const first = body[0];
  if (first === undefined) return { lead, blocks, repeats: [] };

  if (head.startsWith(key) || first.key.startsWith(key) || cutAlike(lead, key, head)) {
    const wholeBlock = first.key === key;
    if (CUT.test(lead.trimEnd()) && !wholeBlock) {
      return { lead: null, blocks, repeats: [repeat('truncated-lead', lead, first.block.text, 1)] };
    }
    if (wholeBlock) return dropFirst(lead, first, blocks, 1);
    if (!SENTENCE_END.test(lead)) {
      return { lead: null, blocks, repeats: [repeat('truncated-lead', lead, first.block.text, 1)] };
    }
    return cutFirst(lead, key, first, blocks);
  }
  const score =
    Math.abs(first.key.length - key.length) < key.length * 0.2 ? similarity(key, first.key) : 0;
  return score >= sameFrom(key.length)
    ? dropFirst(lead, first, blocks, score)
    : { lead, blocks, repeats: [] };
}

/** A cut teaser whose last word was cut too, or that lost a word in gluing. */
function cutAlike(lead: string, key: string, head: string): boolean {
  if (!CUT.test(lead.trimEnd())) return false;
  const start = head.slice(0, key.length);
  return start.length === key.length && similarity(key, start) >= sameFrom(key.length);
}

function dropFirst(
  lead: string,
  first: KeyedBlock,
  blocks: readonly Block[],
  score: number,
): Leading {
  return {
    lead,
    blocks: blocks.filter((block) => block !== first.block),
    repeats: [repeat('lead-in-body', first.block.text, lead, score)],
  };
}

/** Cuts the copy of the lead off the first paragraph, letter by letter, blind to what folding ignores. */
function cutFirst(lead: string, key: string, first: KeyedBlock, blocks: readonly Block[]): Leading {
  const { text } = first.block;
  const end = endOfKey(text, key);
  if (end === null) return { lead, blocks, repeats: [] };
  const rest = text.slice(end).replace(/^[\s.!?…"'”’)\]]+/, '');
  return {
    lead,
    blocks: blocks.flatMap((block) =>
      block !== first.block ? [block] : rest === '' ? [] : [{ ...block, text: rest }],
    ),
    repeats: [repeat('lead-in-body', text.slice(0, end), lead, 1)],
  };
}

/** The offset at which the first words of `text` have spelled `key`; null where they do not. */
function endOfKey(text: string, key: string): number | null {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blockKey(text.slice(0, middle)).length < key.length) low = middle + 1;
    else high = middle;
  }
  return blockKey(text.slice(0, low)) === key ? low : null;
}

function repeat(kind: RepeatKind, text: string, of: string, score: number): Repeat {
  return { kind, text, of, score };
}
