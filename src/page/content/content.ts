import type { SiteHints } from '../profile/site-hints.ts';
import type { Trace } from '../../trace.ts';
import type { PageTree } from '../parse/index.ts';
import { toStory, type Story } from './blocks.ts';
import { withCaptionsOutside } from './captions-outside.ts';
import { joinCredits, settleCaptions } from './captions.ts';
import { trimEnd, trimStart } from './ends.ts';
import { agreeWith } from './declared-body.ts';
import { chooseBody } from './choose-body.ts';
import { takeLead, type PageLead } from './lead.ts';
import type { Line } from '../parse/index.ts';
import { dropRelatedBoxes } from './related-boxes.ts';
import { readStory, type StoryLine, type StoryOptions } from './story.ts';
import { tellStory } from './tell-story.ts';
import { surveyPage } from './survey.ts';

export interface ContentHints extends StoryOptions {
  /** The node that shows the headline; 0 where none does. */
  readonly headline: number;
  /** What the page's metadata says it is about. */
  readonly description: string | null;
  /** The body that its metadata declare, a paragraph a line; null where they do not. */
  readonly declared: string | null;
  /** Where the profile of its site finds its fields. */
  readonly site: SiteHints;
  /** What the page's addresses are relative to; null where that is not known. */
  readonly base: string | null;
  readonly trace: Trace | undefined;
}

export interface Content extends Story {
  readonly lead: PageLead | null;
  /** Lines of the body that sign or date the story, in page order. */
  readonly bylines: readonly string[];
  /** The nodes between which the story stands; both 0 where there is none. */
  readonly start: number;
  readonly end: number;
  /** Lines of the body, and those that were links to other pages. */
  readonly bodyLines: number;
  readonly bodyLinks: number;
  /** Share of the page's prose that the body holds. */
  readonly share: number;
}

/** The content stage: finds the story among the lines of a page and types its blocks. */
export function readContent(tree: PageTree, lines: readonly Line[], hints: ContentHints): Content {
  const survey = surveyPage(tree, lines, hints.headline, hints.site);
  const parts = chooseBody(tree, lines, survey, hints.headline, hints.site, hints.trace);
  const story = readStory(tree, lines, survey, parts, hints);
  dropRelatedBoxes(tree, story);
  settleCaptions(tree, survey, story);
  trimStart(story);
  const lead = takeLead(tree, lines, survey, story, hints);
  trimEnd(story);
  if (hints.declared !== null) agreeWith(story, hints.declared);
  const shown = joinCredits(withCaptionsOutside(tree, lines, survey, story, hints.headline, hints));
  if (hints.trace !== undefined) {
    tellStory(tree, lines, survey, shown, lead?.lines ?? [], hints.headline, hints.trace);
  }
  return {
    ...toStory(tree, shown, hints.base),
    lead: lead && { ...lead, text: hints.clean(lead.text, lines[lead.lines[0]!]!.start) },
    bylines: story.filter(({ fate }) => fate === 'byline').map(({ line }) => line.text),
    start: story[0]?.line.start ?? 0,
    end: story.at(-1)?.line.end ?? 0,
    bodyLines: story.length,
    bodyLinks: story.filter(({ rule }) => rule === 'link-line').length,
    share: proseOf(story) / Math.max(survey.mass[0]!, 1),
  };
}

function proseOf(story: readonly StoryLine[]): number {
  return story.reduce((sum, { fate, prose }) => (fate === 'keep' ? sum + prose : sum), 0);
}
