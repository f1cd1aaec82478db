import { fold } from '../../text/fold.ts';
import type { PageTree } from '../parse/index.ts';
import { Role } from './class-roles.ts';
import type { Line } from './lines.ts';
import { phraseKind } from './phrases.ts';
import { LINK_SHARE } from './prose.ts';
import { decide, type StoryLine } from './story.ts';
import type { Survey } from './survey.ts';

export interface PageLead {
  readonly text: string;
  /** The place that the page stamps on it. */
  readonly location: string | null;
}

/** A lead is at least this long, at most that, in code units. */
const SHORTEST = 30;
const LONGEST = 1200;
/** Elements above a line that may name it lead. */
const LEVELS = 4;
/** Lines above the body that are looked through. */
const REACH = 60;
/** As many code units of the description must agree. */
const AGREES = 40;
/** A paragraph that is bold throughout, where the next is not, is a lead. */
const BOLD_SHARE = 0.9;

/**
 * The lead (sapo): what a class names so, between the headline and the end of the story; else the
 * line above the body that the page's description repeats; else a first paragraph in bold.
 * Its lines are taken out of the story.
 */
export function takeLead(
  tree: PageTree,
  lines: readonly Line[],
  survey: Survey,
  story: readonly StoryLine[],
  headline: number,
  description: string | null,
): PageLead | null {
  const first = story.find(({ fate }) => fate === 'keep');
  if (first === undefined) return null;
  const inStory = new Map(story.map((each) => [each.line, each]));
  const bodyAt = lines.indexOf(first.line);
  const lastLine = story.at(-1)!.line;

  const named = namedLead(tree, lines, survey, headline, lastLine.end, inStory);
  const found =
    named ??
    describedLead(lines.slice(Math.max(bodyAt - REACH, 0), bodyAt), survey, headline, description) ??
    boldLead(story);
  if (found === null) return null;
  for (const line of found) {
    const member = inStory.get(line);
    if (member !== undefined) decide(member, 'lead', 'lead', 'it is the lead');
  }
  return readLead(tree, found);
}

/** The lines of the first element that is named as lead and holds a sentence. */
function namedLead(
  tree: PageTree,
  lines: readonly Line[],
  survey: Survey,
  headline: number,
  end: number,
  inStory: ReadonlyMap<Line, StoryLine>,
): readonly Line[] | null {
  for (let at = 0; at < lines.length && lines[at]!.start < end; at++) {
    const line = lines[at]!;
    if (line.start < headline || survey.muted[line.box] === 1) continue;
    const element = leadElement(tree, survey, line.box);
    if (element === 0) continue;
    const members: Line[] = [];
    for (; at < lines.length && lines[at]!.start < tree.ends[element]!; at++) {
      const member = lines[at]!;
      const fate = inStory.get(member)?.fate ?? 'keep';
      if (fate === 'keep' && !isLabel(member)) members.push(member);
    }
    at--;
    const length = members.reduce((sum, { text }) => sum + text.length, 0);
    if (length >= SHORTEST && length <= LONGEST) return members;
  }
  return null;
}

function leadElement(tree: PageTree, survey: Survey, box: number): number {
  let node = box;
  for (let level = 0; level < LEVELS && node > 0; level++) {
    const roles = survey.roles[node]!;
    if ((roles & Role.lead) !== 0 && (roles & (Role.caption | Role.related)) === 0) return node;
    node = tree.parents[node]!;
  }
  return 0;
}

function describedLead(
  above: readonly Line[],
  survey: Survey,
  headline: number,
  description: string | null,
): readonly Line[] | null {
  const key = description === null ? '' : fold(description).slice(0, AGREES);
  if (key.length < SHORTEST) return null;
  const line = above.find(
    (each) =>
      each.start > headline &&
      survey.muted[each.box] === 0 &&
      each.text.length >= SHORTEST &&
      each.linked <= each.text.length * LINK_SHARE &&
      fold(each.text).includes(key),
  );
  return line === undefined ? null : [line];
}

function boldLead(story: readonly StoryLine[]): readonly Line[] | null {
  const [first, second] = story.filter(({ fate }) => fate === 'keep');
  if (first === undefined || second === undefined) return null;
  const isLead =
    isBold(first.line) && !isBold(second.line) && first.prose >= SHORTEST && first.context.heading === 0;
  return isLead ? [first.line] : null;
}

function isBold({ text, bold }: Line): boolean {
  return bold >= text.length * BOLD_SHARE;
}

function isLabel(line: Line): boolean {
  return line.linked > line.text.length * LINK_SHARE || phraseKind(line.text) !== null;
}

function readLead(tree: PageTree, lines: readonly Line[]): PageLead {
  const text = lines.map((line) => line.text).join(' ');
  const stamp = stampOf(tree, lines[0]!);
  if (stamp === null || !text.startsWith(stamp)) return { text, location: null };
  return { text: text.slice(stamp.length).replace(/^[\s\-–—:,.]+/, ''), location: stamp };
}

const STAMP = /location|place-stamp|stamp/i;

/** The text of an element at the head of the lead that is named as place. */
function stampOf(tree: PageTree, line: Line): string | null {
  const element = tree.parents[line.start]!;
  if (element === line.box || !STAMP.test(tree.attribute(element, 'class') ?? '')) return null;
  return tree.textContent(element);
}
