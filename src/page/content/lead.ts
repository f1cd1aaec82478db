import { fold } from '../../text/fold.ts';
import { readCaptionCredit } from '../../text/caption-credit.ts';
import { splitSourceTag } from '../../text/source-tag.ts';
import type { PageTree } from '../parse/index.ts';
import { Role } from './class-roles.ts';
import type { Line } from '../parse/index.ts';
import { phraseKind } from './phrases.ts';
import { LINK_SHARE } from './prose.ts';
import { decide, type StoryLine } from './story.ts';
import type { Survey } from './survey.ts';

export interface PageLead {
  readonly text: string;
  /** The place that the page stamps on it. */
  readonly location: string | null;
  /** Its places among the lines of the page. */
  readonly lines: readonly number[];
}

/** A lead is at least this long, at most that, in code units. */
const SHORTEST = 30;
const LONGEST = 1200;
/** A sentence this long, alone between headline and body, is a lead. */
const LONE = 60;
const LONGEST_CAPTION = 250;
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
 * line above the body that the page's description repeats; else a first paragraph set apart; else the
 * only sentence above the body.
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
  const inStory = new Map(story.map((each) => [each.at, each]));
  const firstProse = story.find(({ fate, prose }) => fate === 'keep' && prose > 0) ?? first;
  const named = namedLead(tree, lines, survey, headline, firstProse.at, inStory);
  const found =
    named ??
    describedLead(lines, first.at, survey, headline, description) ??
    setApartLead(tree, story, description) ??
    loneLead(lines, first.at, survey, headline);
  if (found === null) return null;
  for (const at of found) {
    const member = inStory.get(at);
    if (member !== undefined) decide(member, 'lead', 'lead', 'it is the lead');
  }
  const members = found.map((at) => lines[at]!);
  return { ...readLead(tree, survey, members), lines: found };
}

/** The lines of the first element that is named as lead and holds a sentence. */
function namedLead(
  tree: PageTree,
  lines: readonly Line[],
  survey: Survey,
  headline: number,
  last: number,
  inStory: ReadonlyMap<number, StoryLine>,
): readonly number[] | null {
  for (let at = 0; at <= last; at++) {
    const line = lines[at]!;
    if (line.start < headline || survey.muted[line.box] === 1) continue;
    const element = leadElement(tree, survey, line.box);
    if (element === 0) continue;
    const members: number[] = [];
    for (; at < lines.length && lines[at]!.start < tree.ends[element]!; at++) {
      const fate = inStory.get(at)?.fate ?? 'keep';
      if (fate === 'keep' && !isLabel(lines[at]!)) members.push(at);
    }
    at--;
    const length = members.reduce((sum, member) => sum + lines[member]!.text.length, 0);
    if (length < SHORTEST || length > LONGEST) continue;
    if (!isCaption(members.map((member) => lines[member]!.text).join(' '))) return members;
  }
  return null;
}

/** Some papers call the caption of the first picture its description. */
function isCaption(text: string): boolean {
  return text.length <= LONGEST_CAPTION && readCaptionCredit(text).credit !== null;
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
  lines: readonly Line[],
  body: number,
  survey: Survey,
  headline: number,
  description: string | null,
): readonly number[] | null {
  const key = description === null ? '' : fold(description).slice(0, AGREES);
  if (key.length < SHORTEST) return null;
  for (let at = Math.max(body - REACH, 0); at < body; at++) {
    const line = lines[at]!;
    const fits =
      line.start > headline &&
      survey.muted[line.box] === 0 &&
      line.text.length >= SHORTEST &&
      line.linked <= line.text.length * LINK_SHARE &&
      fold(line.text).includes(key);
    if (fits) return [at];
  }
  return null;
}

/** The only sentence between the headline and the body; a newspaper's tag on it makes it sure. */
function loneLead(
  lines: readonly Line[],
  body: number,
  survey: Survey,
  headline: number,
): readonly number[] | null {
  if (headline === 0) return null;
  const found: number[] = [];
  for (let at = Math.max(body - REACH, 0); at < body; at++) {
    const line = lines[at]!;
    const fits =
      line.start > headline &&
      survey.muted[line.box] === 0 &&
      survey.prose[at]! >= LONE &&
      phraseKind(line.text) === null &&
      !isCaption(line.text);
    if (fits) found.push(at);
  }
  const tagged = found.find((at) => splitSourceTag(lines[at]!.text).tag !== null);
  if (tagged !== undefined) return [tagged];
  return found.length === 1 && lines[found[0]!]!.image === 0 ? found : null;
}

/** A first paragraph in bold, or one that is set apart and that the description or a source tag opens. */
function setApartLead(
  tree: PageTree,
  story: readonly StoryLine[],
  description: string | null,
): readonly number[] | null {
  const [first, second, third] = story.filter(({ fate }) => fate === 'keep');
  if (first === undefined || second === undefined || first.prose < SHORTEST) return null;
  if (first.context.heading === 0 && isBold(first.line) && !isBold(second.line)) return [first.at];
  const shape = shapeOf(tree, first);
  if (shape === shapeOf(tree, second) || (third !== undefined && shape === shapeOf(tree, third))) {
    return null;
  }
  const { text } = first.line;
  const key = description === null ? '' : fold(description).slice(0, AGREES);
  const opens = key.length >= SHORTEST && fold(text).includes(key);
  return opens || splitSourceTag(text).tag !== null ? [first.at] : null;
}

/** What a reader sees of the box around a line: its tag and class. */
function shapeOf(tree: PageTree, { line }: StoryLine): string {
  return `${tree.name(line.box)}.${tree.attribute(line.box, 'class') ?? ''}`;
}

function isBold({ text, bold }: Line): boolean {
  return bold >= text.length * BOLD_SHARE;
}

function isLabel(line: Line): boolean {
  return line.linked > line.text.length * LINK_SHARE || phraseKind(line.text) !== null;
}

function readLead(
  tree: PageTree,
  survey: Survey,
  lines: readonly Line[],
): Pick<PageLead, 'text' | 'location'> {
  const text = lines.map((line) => line.text).join(' ');
  const stamp = stampOf(tree, survey, lines[0]!);
  if (stamp === null || !text.startsWith(stamp)) return { text, location: null };
  return { text: text.slice(stamp.length).replace(/^[\s\-–—:,.]+/, ''), location: stamp };
}

/** The text of an element at the head of the lead that is named as place. */
function stampOf(tree: PageTree, survey: Survey, line: Line): string | null {
  const element = tree.parents[line.start]!;
  if (element === line.box || (survey.roles[element]! & Role.stamp) === 0) return null;
  return tree.textContent(element);
}
