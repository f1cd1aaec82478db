import { tagSet, type PageTree } from '../parse/index.ts';
import { decide, type StoryLine } from './story.ts';
import type { Survey } from './survey.ts';

/** An element that holds a picture and no more than this many characters shows the picture. */
const MOST_CHARACTERS = 300;
/** Where more than this share of the prose stands in such elements, the story is told in them. */
const USUAL_SHARE = 0.4;

/** What holds a picture and a text of its own; a paragraph with a picture in it does not. */
const HOLDER = tagSet('div section aside td table tbody tr li center span');
const HEADING = tagSet('h1 h2 h3 h4 h5 h6');

/**
 * Finds captions by where they stand: next to a picture, in an element inside the body that holds
 * both and little else, whatever its name.
 */
export function markPictureBoxes(
  tree: PageTree,
  survey: Survey,
  story: readonly StoryLine[],
): void {
  const boxed: StoryLine[] = [];
  let end = 0;
  for (const each of story) {
    if (each.fate !== 'keep') continue;
    if (each.line.start >= end) {
      const box = each.line.image === 0 ? 0 : pictureBox(tree, survey, each);
      if (box === 0) continue;
      end = tree.ends[box]!;
    }
    boxed.push(each);
  }
  const all = proseOf(story.filter(({ fate }) => fate === 'keep'));
  if (proseOf(boxed) > all * USUAL_SHARE) return;
  for (const each of boxed) {
    decide(each, 'caption', 'picture-box', 'it shares an element with a picture and little else');
  }
}

/** The innermost element that holds both a line and the picture before it; 0 where it holds more. */
function pictureBox(tree: PageTree, survey: Survey, { line, context }: StoryLine): number {
  let node = line.box;
  while (node > line.image) node = tree.parents[node]!;
  const isBox =
    node > context.part &&
    node !== line.box &&
    context.heading === 0 &&
    HOLDER[tree.tags[node]!] === 1 &&
    survey.chars[node]! <= MOST_CHARACTERS;
  return isBox && !hasHeading(tree, node) ? node : 0;
}

function hasHeading(tree: PageTree, box: number): boolean {
  for (let i = box + 1; i < tree.ends[box]!; i++) if (HEADING[tree.tags[i]!] === 1) return true;
  return false;
}

function proseOf(lines: readonly StoryLine[]): number {
  return lines.reduce((sum, { prose }) => sum + prose, 0);
}
