import type { Judged, Trace } from '../../trace.ts';
import type { Outline } from './outline.ts';
import type { FlatBody } from './read-body.ts';

const HEADER: Judged = {
  rule: 'header',
  reason: 'it stands before the headline: menus, the clock',
  action: 'remove',
};
const TITLE: Judged = {
  rule: 'headline',
  reason: 'the last line before the first paragraph that can be one',
  action: 'choose',
};
const BETWEEN: Judged = {
  rule: 'between',
  reason: 'it stands between the headline and the first sentence: a date, a byline, a section',
  action: 'remove',
};
const STORY: Judged = { rule: 'story', reason: 'it reads like the story', action: 'keep' };
const BYLINE: Judged = { rule: 'byline', reason: 'it signs the story', action: 'remove' };
const AFTER: Judged = {
  rule: 'phrase',
  reason: 'a date or words of page chrome, not of the story',
  action: 'remove',
};

/** Tells a trace, line by line, what became of a flattened page. */
export function tellFlat(outline: Outline, body: FlatBody, trace: Trace): void {
  const tell = (text: string, judged: Judged): void =>
    trace({ stage: 'content', ...judged, text: text.slice(0, 200) });
  for (const { text } of outline.header) tell(text, HEADER);
  if (outline.title !== '') tell(outline.title, TITLE);
  for (const { text } of outline.between) tell(text, BETWEEN);
  const kept = new Set([body.lead, ...body.blocks.map(({ text }) => text)]);
  const signed = new Set(body.bylines);
  for (const { text } of [...outline.body, ...outline.after]) {
    const glued = body.bylines.find((byline) => text !== byline && text.endsWith(byline));
    tell(text, kept.has(text) || glued !== undefined ? STORY : signed.has(text) ? BYLINE : AFTER);
    if (glued !== undefined) tell(glued, BYLINE);
  }
}
