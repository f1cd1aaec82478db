import type { Verdict } from '../../article.ts';

export interface VerdictEvidence {
  readonly lines: number;
  /** Characters of the story. */
  readonly text: number;
  readonly title: string;
}

/** A story has at least this many characters. */
const SHORTEST_STORY = 140;

/** Says what kind of page it is, and by which evidence. */
export function judgePage({ lines, text, title }: VerdictEvidence): Verdict {
  if (lines === 0) return { kind: 'empty', confidence: 1, reason: 'the page has no text' };
  if (text < SHORTEST_STORY) {
    return {
      kind: 'other',
      confidence: 0.6,
      reason: `only ${text} characters of story were found`,
    };
  }
  return title === ''
    ? { kind: 'other', confidence: 0.5, reason: 'the page has no headline' }
    : { kind: 'article', confidence: 0.8, reason: `a headline over ${text} characters of story` };
}
