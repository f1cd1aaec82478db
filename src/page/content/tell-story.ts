import type { Judged, Trace } from '../../trace.ts';
import type { Line, PageTree } from '../parse/index.ts';
import type { StoryLine } from './story.ts';
import type { Survey } from './survey.ts';

const CHROME: Judged = {
  rule: 'chrome',
  reason: 'an element around it is navigation, side matter or footer by its tag or name',
  action: 'remove',
};
const OUTSIDE: Judged = {
  rule: 'outside-body',
  reason: 'it stands outside the elements that hold the story',
  action: 'remove',
};
const HEADLINE: Judged = { rule: 'headline', reason: 'it shows the headline', action: 'keep' };
const LEAD: Judged = { rule: 'lead', reason: 'it is the lead', action: 'keep' };

const KEPT: ReadonlySet<string> = new Set(['keep', 'lead']);

/** Tells a trace, line by line in page order, what became of everything that a reader sees. */
export function tellStory(
  tree: PageTree,
  lines: readonly Line[],
  survey: Survey,
  story: readonly StoryLine[],
  lead: readonly number[],
  headline: number,
  trace: Trace,
): void {
  const inStory = new Map(story.map((each) => [each.at, each]));
  const inLead = new Set(lead);
  lines.forEach((line, at) => {
    const known = inStory.get(at);
    const judged =
      known !== undefined
        ? { ...known, action: KEPT.has(known.fate) ? ('keep' as const) : ('remove' as const) }
        : inLead.has(at)
          ? LEAD
          : judgeByPlace(tree, line, survey, headline);
    const { rule, reason, action } = judged;
    trace({ stage: 'content', rule, reason, text: line.text.slice(0, 200), action });
  });
}

function judgeByPlace(tree: PageTree, line: Line, survey: Survey, headline: number): Judged {
  const isHeadline = headline > 0 && headline <= line.start && line.start < tree.ends[headline]!;
  if (isHeadline) return HEADLINE;
  return survey.muted[line.start] === 1 ? CHROME : OUTSIDE;
}
