import { fold } from '../../text/fold.ts';
import { readByline } from '../../text/byline.ts';
import { readDateLine } from '../../text/date-line.ts';
import { readCaptionCredit } from '../../text/caption-credit.ts';
import { splitPlaceStamp } from '../../text/place-stamp.ts';
import { splitSourceTag } from '../../text/source-tag.ts';
import { tagSet, type PageTree } from '../parse/index.ts';
import { Role } from './class-roles.ts';
import type { Line } from '../parse/index.ts';
import { phraseKind } from './phrases.ts';
import { describesPicture } from './picture-words.ts';
import { LINK_SHARE } from './prose.ts';
import { descriptionKey, setApartLead } from './set-apart-lead.ts';
import { decide, type StoryLine } from './story.ts';
import type { Survey } from './survey.ts';

export interface PageLead {
  readonly text: string;
  /** The place that the page stamps on it. */
  readonly location: string | null;
  /** Its places among the lines of the page. */
  readonly lines: readonly number[];
}

export interface LeadHints {
  /** The node that shows the headline; 0 where none does. */
  readonly headline: number;
  /** What the page's metadata says it is about. */
  readonly description: string | null;
  readonly isTitle: (text: string) => boolean;
}

/** Whether a line can be one of a lead by its place: below the headline, not it again, no chrome. */
type Fits = (line: Line) => boolean;

const FIGURE = tagSet('figure figcaption');
/** What describes a picture, a related story or the author is no lead of the story. */
const OF_OTHERS = Role.caption | Role.related | Role.bio;

/** A lead is at least this long, at most that, in code units. */
const SHORTEST = 30;
const LONGEST = 1200;
/** An element with more lines than this holds the story, whatever it is called. */
const MOST_LINES = 3;
/** A sentence this long, alone between headline and body, is a lead. */
const LONE = 60;
const LONGEST_CAPTION = 250;
/** A line that signs the story is no longer; a date takes this share of one, a byline is that sure. */
const LONGEST_SIGNED = 150;
const DATED = 0.2;
const SURE_BYLINE = 0.5;
/** Elements above a line that may name it lead. */
const LEVELS = 4;
/** Lines above the body that are looked through. */
const REACH = 60;
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
  { headline, description, isTitle }: LeadHints,
): PageLead | null {
  const below = headline === 0 ? 0 : tree.ends[headline]!;
  const fits = (line: Line): boolean =>
    line.start >= below && survey.muted[line.box] === 0 && !isTitle(line.text);
  const first = story.find(({ fate }) => fate === 'keep');
  if (first === undefined) return null;
  const inStory = new Map(story.map((each) => [each.at, each]));
  const firstProse = story.find(({ fate, prose }) => fate === 'keep' && prose > 0) ?? first;
  const named = namedLead(tree, lines, survey, fits, firstProse.at, inStory);
  const found =
    named ??
    describedLead(lines, first.at, fits, description) ??
    setApartLead(tree, story, description) ??
    (headline === 0 ? null : loneLead(tree, lines, first.at, survey, fits));
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
  fits: Fits,
  last: number,
  inStory: ReadonlyMap<number, StoryLine>,
): readonly number[] | null {
  for (let at = 0; at <= last; at++) {
    const line = lines[at]!;
    if (!fits(line)) continue;
    const element = leadElement(tree, survey, line.box);
    if (element === 0) continue;
    const members: number[] = [];
    for (; at < lines.length && lines[at]!.start < tree.ends[element]!; at++) {
      const fate = inStory.get(at)?.fate ?? 'keep';
      if (fate === 'keep' && fits(lines[at]!) && !isLabel(lines[at]!)) members.push(at);
    }
    at--;
    const length = members.reduce((sum, member) => sum + lines[member]!.text.length, 0);
    if (length < SHORTEST || length > LONGEST || members.length > MOST_LINES) continue;
    const text = members.map((member) => lines[member]!.text).join(' ');
    if (!isCaption(text) && !describesPicture(tree, lines[members[0]!]!.start, text))
      return members;
  }
  return null;
}

/** Some papers call the caption of the first picture its description. */
function isCaption(text: string): boolean {
  return text.length <= LONGEST_CAPTION && readCaptionCredit(text).credit !== null;
}

/** The element that names a line lead, unless another around it says that it describes something else. */
function leadElement(tree: PageTree, survey: Survey, box: number): number {
  let node = box;
  let found = 0;
  for (let level = 0; level < LEVELS && node > 0; level++) {
    const roles = survey.roles[node]!;
    if ((roles & OF_OTHERS) !== 0 || FIGURE[tree.tags[node]!] === 1) return 0;
    if (found === 0 && (roles & Role.lead) !== 0) found = node;
    node = tree.parents[node]!;
  }
  return found;
}

function describedLead(
  lines: readonly Line[],
  body: number,
  fits: Fits,
  description: string | null,
): readonly number[] | null {
  const key = descriptionKey(description);
  if (key === null) return null;
  for (let at = Math.max(body - REACH, 0); at < body; at++) {
    const line = lines[at]!;
    const agrees =
      fits(line) &&
      line.text.length >= SHORTEST &&
      line.linked <= line.text.length * LINK_SHARE &&
      fold(line.text).includes(key);
    if (agrees) return [at];
  }
  return null;
}

/** The only sentence between the headline and the body; a newspaper's tag on it makes it sure. */
function loneLead(
  tree: PageTree,
  lines: readonly Line[],
  body: number,
  survey: Survey,
  fits: Fits,
): readonly number[] | null {
  const found: number[] = [];
  for (let at = Math.max(body - REACH, 0); at < body; at++) {
    const line = lines[at]!;
    const isSentence =
      survey.prose[at]! >= LONE &&
      fits(line) &&
      !tellsOfAuthor(tree, survey, line.box) &&
      !isSigned(line.text) &&
      phraseKind(line.text) === null &&
      !isCaption(line.text);
    if (isSentence) found.push(at);
  }
  const tagged = found.find((at) => splitSourceTag(lines[at]!.text).tag !== null);
  if (tagged !== undefined) return [tagged];
  return found.length === 1 && lines[found[0]!]!.image === 0 ? found : null;
}

function tellsOfAuthor(tree: PageTree, survey: Survey, box: number): boolean {
  if ((survey.roles[box]! & Role.meta) !== 0) return true;
  let node = box;
  for (let level = 0; level < LEVELS && node > 0; level++) {
    if ((survey.roles[node]! & Role.bio) !== 0) return true;
    node = tree.parents[node]!;
  }
  return false;
}

/** "By A. Writer, B. Writer, Agency", "on December 27, 2014 at 12:06 PM": who signs, when. */
function isSigned(text: string): boolean {
  if (text.length > LONGEST_SIGNED) return false;
  const date = readDateLine(text);
  if (date !== null && date.end - date.start >= text.length * DATED) return true;
  return (readByline(text)?.confidence ?? 0) >= SURE_BYLINE;
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
  if (stamp === null || !text.startsWith(stamp)) {
    const { place, rest } = splitPlaceStamp(text.normalize('NFC'));
    return place === null ? { text, location: null } : { text: rest, location: place };
  }
  return { text: text.slice(stamp.length).replace(/^[\s\-–—:,.]+/, ''), location: stamp };
}

/** The text of an element at the head of the lead that is named as place. */
function stampOf(tree: PageTree, survey: Survey, line: Line): string | null {
  const element = tree.parents[line.start]!;
  if (element === line.box || (survey.roles[element]! & Role.stamp) === 0) return null;
  return tree.textContent(element);
}
