import { tagSet, type PageTree } from '../parse/index.ts';
import { phraseKind } from './phrases.ts';
import { decide, type StoryLine } from './story.ts';

/** A label over a box is no longer than this. */
const LABEL = 60;
/** A box that holds more than this share of the story is no side matter, whatever its label. */
const MOST = 0.4;

/** A box that begins with a link to another page is its teaser up to so many characters and lines. */
const TEASER = 250;
const TEASER_LINES = 3;
/** An item of a list may begin with a link, too. */
const HOLDER = tagSet('div section aside article table td figure');

/**
 * Takes out the boxes whose first line says that other stories, or the author, follow in it, and those
 * that begin with the headline of another story.
 */
export function dropRelatedBoxes(tree: PageTree, story: readonly StoryLine[]): void {
  const all = proseOf(story);
  story.forEach((label, at) => {
    const isLink = label.rule === 'link-line';
    if (!isLink && !headsBox(label)) return;
    const box = boxUnder(tree, label, story[at - 1]);
    if (isLink && HOLDER[tree.tags[box]!] !== 1) return;
    const end = tree.ends[box]!;
    const inside: StoryLine[] = [];
    for (let i = at + 1; i < story.length && story[i]!.line.start < end; i++)
      inside.push(story[i]!);
    const prose = proseOf(inside);
    // Labels alone under a link are no teaser: a byline stands so at the end of a story.
    if (isLink && (prose === 0 || prose > TEASER || inside.length > TEASER_LINES)) return;
    if (prose > all * MOST) return;
    for (const line of inside) {
      if (line.fate !== 'keep' && line.fate !== 'caption') continue;
      decide(line, 'drop', 'related-box', `it stands under "${label.line.text}"`);
    }
  });
}

function headsBox({ rule, line }: StoryLine): boolean {
  return rule === 'phrase' && line.text.length <= LABEL && phraseKind(line.text) === 'related';
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
