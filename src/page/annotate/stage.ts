import type { DateMention, Figure, Person } from '../../article.ts';
import type { OnceToldPage } from '../repeats/stage.ts';

export interface AnnotatedPage extends OnceToldPage {
  readonly people: readonly Person[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
}

/** Finds who, how much and when in the story. */
export function annotateStage(page: OnceToldPage): AnnotatedPage {
  page.signal?.throwIfAborted();
  return { ...page, people: [], figures: [], dates: [] };
}
