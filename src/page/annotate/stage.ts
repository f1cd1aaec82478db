import { articleText, type DateMention, type Figure, type Person } from '../../article.ts';
import { bodyText, type Draft } from '../draft.ts';
import { annotateStory } from './annotate.ts';
import { dayInVietnam } from './request.ts';

export interface AnnotatedDraft extends Draft {
  readonly people: readonly Person[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
}

/** Finds who, how much and when in the story, where that is asked for. */
export function annotateStage(draft: Draft): AnnotatedDraft {
  draft.signal?.throwIfAborted();
  if (!draft.annotations) return { ...draft, people: [], figures: [], dates: [] };
  const text = articleText({ ...draft, text: bodyText(draft.blocks) });
  const now = draft.now === null ? null : dayInVietnam(draft.now);
  return { ...draft, ...annotateStory(text, { reference: draft.date?.value.slice(0, 10) ?? now }) };
}
