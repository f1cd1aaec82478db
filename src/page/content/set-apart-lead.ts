import { fold } from '../../text/fold.ts';
import { splitSourceTag } from '../../text/source-tag.ts';
import type { Line, PageTree } from '../parse/index.ts';
import type { StoryLine } from './story.ts';

/** A lead is at least this long, in code units. */
const SHORTEST = 30;
/** As many code units of the description must agree. */
const AGREES = 40;
/** A paragraph that is bold throughout, where the next is not, is a lead. */
const BOLD_SHARE = 0.9;
/** A heading this long that closes a sentence is a lead in large type. */
const SENTENCE = 60;
/** A paragraph beside the body is a lead from this much prose, over a body of so many paragraphs. */
const BESIDE = 60;
const FEWEST = 3;

/** The beginning of what a page says it is about, as a key; null where it says too little. */
export function descriptionKey(description: string | null): string | null {
  const key = description === null ? '' : fold(description).slice(0, AGREES);
  return key.length < SHORTEST ? null : key;
}

/**
 * A first paragraph that is set apart from the story: in bold, as a heading, beside the element that
 * holds all others; one that is the page's description word for word; or one of another shape that
 * the description or a source tag opens.
 */
export function setApartLead(
  tree: PageTree,
  story: readonly StoryLine[],
  description: string | null,
): readonly number[] | null {
  const kept = story.filter(({ fate }) => fate === 'keep');
  const [first, second, third] = kept;
  if (first === undefined || second === undefined || first.prose < SHORTEST) return null;
  const isHeading = first.context.heading > 0;
  if (!isHeading && isBold(first.line) && !isBold(second.line)) return [first.at];
  if (isHeading && closesSentence(first.line) && second.context.heading === 0) return [first.at];
  if (isWhole(first.line.text, description) || standsBeside(tree, kept)) return [first.at];
  const shape = shapeOf(tree, first);
  if (shape === shapeOf(tree, second) || (third !== undefined && shape === shapeOf(tree, third))) {
    return null;
  }
  const { text } = first.line;
  const key = descriptionKey(description);
  const opens = key !== null && fold(text).includes(key);
  return opens || splitSourceTag(text).tag !== null ? [first.at] : null;
}

/** Excerpts that a CMS makes of a first paragraph are cut; a description that ends where it ends is a lead. */
function isWhole(text: string, description: string | null): boolean {
  if (descriptionKey(description) === null) return false;
  return fold(splitSourceTag(text).rest) === fold(splitSourceTag(description!).rest);
}

/** Its own element is a neighbour of the one that holds all other lines. */
function standsBeside(tree: PageTree, [first, ...others]: readonly StoryLine[]): boolean {
  const last = others.at(-1);
  if (first!.prose < BESIDE || first!.line.image > 0 || others.length < FEWEST) return false;
  let holder = others[0]!.line.box;
  while (holder > 0 && tree.ends[holder]! <= last!.line.start) holder = tree.parents[holder]!;
  const outer = tree.parents[first!.line.box]!;
  return holder >= tree.ends[first!.line.box]! && holder < tree.ends[outer]!;
}

function closesSentence({ text }: Line): boolean {
  return text.length >= SENTENCE && /[.!?…]["'”’)\]]*$/.test(text);
}

/** What a reader sees of the box around a line: its tag and class. */
function shapeOf(tree: PageTree, { line }: StoryLine): string {
  return `${tree.name(line.box)}.${tree.attribute(line.box, 'class') ?? ''}`;
}

function isBold({ text, bold }: Line): boolean {
  return bold >= text.length * BOLD_SHARE;
}
