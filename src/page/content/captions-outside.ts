import { tagSet, type Line, type PageTree } from '../parse/index.ts';
import { Role } from './class-roles.ts';
import { readContext } from './context.ts';
import { captionedImage } from './images.ts';
import { describesPicture } from './picture-words.ts';
import { LINK_SHARE } from './prose.ts';
import type { StoryLine, StoryOptions } from './story.ts';
import type { Survey } from './survey.ts';

/** Lines above the body that are looked through. */
const REACH = 30;
const LONGEST = 400;
/** Elements above a line that may name it caption. */
const LEVELS = 5;
const FIGURE = tagSet('figure figcaption');

/**
 * The story with the captions that stand outside the parts of the body: between the headline and the
 * body, or between two parts.
 */
export function withCaptionsOutside(
  tree: PageTree,
  lines: readonly Line[],
  survey: Survey,
  story: readonly StoryLine[],
  headline: number,
  { clean, isTitle }: StoryOptions,
): readonly StoryLine[] {
  const first = story[0]?.at;
  if (headline === 0 || first === undefined) return story;
  const all: StoryLine[] = [];
  let next = 0;
  for (let at = Math.max(first - REACH, 0); next < story.length; at++) {
    if (at === story[next]!.at) {
      all.push(story[next++]!);
      continue;
    }
    const line = lines[at]!;
    if (line.start < tree.ends[headline]! || line.text.length > LONGEST) continue;
    if (isTitle(line.text)) continue;
    if (survey.muted[line.box] === 1 || line.linked > line.text.length * LINK_SHARE) continue;
    const describes =
      (isNamedCaption(tree, survey, line.box) && captionedImage(tree, line) > 0) ||
      describesPicture(tree, line.start, line.text);
    if (!describes) continue;
    all.push({
      at,
      line: { ...line, text: clean(line.text, line.start) },
      context: readContext(tree, survey, line.box, 0),
      prose: survey.prose[at]!,
      fate: 'caption',
      rule: 'caption-outside',
      reason: 'it describes a picture beside the parts of the body',
    });
  }
  return all;
}

function isNamedCaption(tree: PageTree, survey: Survey, box: number): boolean {
  let node = box;
  for (let level = 0; level < LEVELS && node > 0; level++) {
    if (FIGURE[tree.tags[node]!] === 1 || (survey.roles[node]! & Role.caption) !== 0) return true;
    node = tree.parents[node]!;
  }
  return false;
}
