import type { Block, Repeat, RepeatKind } from '../../article.ts';
import { sameFrom, similarity } from './similarity.ts';

export interface KeyedBlock {
  readonly block: Block;
  readonly key: string;
}

/** Keys shorter than this may come back: "Có", a name, a refrain. */
const SHORTEST = 24;
/** Blocks that begin or end with the same letters are worth a comparison. */
const EDGE = 16;
/** Lengths of two scrapes of one block differ by no more than this share. */
const LENGTH_SHARE = 0.1;
/** The key of a photographer's credit is no longer. */
const LONGEST_CREDIT = 40;
/** From this many blocks in a row, or where all blocks so far come again, the article stands twice. */
const WHOLE = 4;
const FEWEST = 2;

/**
 * Takes out blocks that were told before. A paragraph and a caption with the same words are one
 * caption. Exact repeats are found by key; near ones are compared only where their edges agree.
 */
export function repeatedBlocks(blocks: readonly KeyedBlock[]): {
  readonly kept: readonly KeyedBlock[];
  readonly repeats: readonly Repeat[];
} {
  const captions = new Set(
    blocks.filter(({ block }) => block.role === 'caption').map(({ key }) => key),
  );
  const seen = new Map<string, KeyedBlock>();
  const edges = new Map<string, KeyedBlock[]>();
  const kept: KeyedBlock[] = [];
  const repeats: Repeat[] = [];
  let run = 0;
  const endRun = (): void => {
    const isArticle = run >= WHOLE || (run >= FEWEST && run === kept.length);
    for (let i = repeats.length - run; isArticle && i < repeats.length; i++) {
      if (repeats[i]!.kind === 'block') repeats[i] = { ...repeats[i]!, kind: 'article' };
    }
    run = 0;
  };
  for (const each of blocks) {
    const { block, key } = each;
    const found = key.length < SHORTEST ? null : match(each, seen, edges);
    const isCaption = block.role === 'caption';
    if (found === null) endRun();
    if (found === null && !isCaption && key.length >= SHORTEST && captions.has(key)) {
      repeats.push({ kind: 'caption', text: block.text, of: block.text, score: 1 });
      continue;
    }
    if (found !== null) {
      run++;
      const kind: RepeatKind = isCaption || found.block.role === 'caption' ? 'caption' : 'block';
      repeats.push({ kind, text: block.text, of: found.block.text, score: found.score });
      continue;
    }
    kept.push(each);
    if (key.length < SHORTEST) continue;
    if (!seen.has(key)) seen.set(key, each);
    for (const edge of edgesOf(key)) {
      edges.set(edge, [...(edges.get(edge) ?? []).slice(1 - MOST_COMPARED), each]);
    }
  }
  endRun();
  return { kept, repeats };
}

function match(
  each: KeyedBlock,
  seen: ReadonlyMap<string, KeyedBlock>,
  edges: ReadonlyMap<string, readonly KeyedBlock[]>,
): { readonly block: Block; readonly score: number } | null {
  const { key } = each;
  const same = seen.get(key);
  if (same !== undefined) return { block: same.block, score: 1 };
  for (const edge of edgesOf(key)) {
    for (const other of edges.get(edge) ?? []) {
      const longer = Math.max(key.length, other.key.length);
      // A paragraph often tells what a picture beside it shows in nearly the same words.
      const captions = [each, other].filter(({ block }) => block.role === 'caption').length;
      if (captions === 1) continue;
      if (captions === 2) {
        const score = Math.min(key.length, other.key.length) / longer;
        if (isSameCaption(key, other.key)) return { block: other.block, score };
        continue;
      }
      if (Math.abs(key.length - other.key.length) > longer * LENGTH_SHARE) continue;
      if (figuresOf(key) !== figuresOf(other.key)) continue;
      const score = similarity(key, other.key);
      if (score >= sameFrom(longer)) return { block: other.block, score };
    }
  }
  return null;
}

/** Pages that open every block alike are no reason for quadratic work. */
const MOST_COMPARED = 4;

function edgesOf(key: string): readonly [string, string] {
  return [`<${key.slice(0, EDGE)}`, `>${key.slice(-EDGE)}`];
}

/** Pictures of one scene have nearly the same captions; of one caption twice, at most its credit is more. */
function isSameCaption(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short) && long.length - short.length <= LONGEST_CREDIT;
}

/** Two lines of a price list differ in their figures alone, and that is no repeat. */
function figuresOf(key: string): string {
  return key.replace(/\D+/g, ' ');
}
