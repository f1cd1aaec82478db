import type { PageTree } from '../parse/index.ts';
import { phraseKind } from './phrases.ts';
import { decide, type StoryLine } from './story.ts';

/** A label over a box is no longer than this. */
const LABEL = 60;
/** A box that holds more than this share of the story is no side matter, whatever its label. */
const MOST = 0.4;

/** Takes out the boxes whose first line says that other stories, or the author, follow in it. */
export function dropRelatedBoxes(tree: PageTree, story: readonly StoryLine[]): void {
  const all = proseOf(story);
  story.forEach((label, at) => {
    if (label.rule !== 'phrase' || label.line.text.length > LABEL) return;
    if (phraseKind(label.line.text) !== 'related') return;
    const end = tree.ends[boxUnder(tree, label, story[at - 1])]!;
    const inside: StoryLine[] = [];
    for (let i = at + 1; i < story.length && story[i]!.line.start < end; i++)
      inside.push(story[i]!);
    if (proseOf(inside) > all * MOST) return;
    for (const line of inside) {
      if (line.fate !== 'keep' && line.fate !== 'caption') continue;
      decide(line, 'drop', 'related-box', `it stands under "${label.line.text}"`);
    }
  });
}

/** The outermost element inside the body that begins with a line. */
function boxUnder(tree: PageTree, { line, context }: StoryLine, before?: StoryLine): number {
  let node = line.box;
  for (;;) {
    const parent = tree.parents[node]!;
    if (parent <= context.part || (before !== undefined && before.line.start > parent)) return node;
    node = parent;
  }
}

function proseOf(lines: readonly StoryLine[]): number {
  return lines.reduce((sum, { prose }) => sum + prose, 0);
}
