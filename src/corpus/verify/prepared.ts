import { articleText } from '../../article.ts';
import { hashSyllables, type ArticleText } from '../sign/index.ts';

/**
 * An article as verification reads it: its text, and where each syllable stands. The arrays follow
 * from the text.
 */
export interface Prepared {
  readonly title: string;
  readonly lead: string | null;
  readonly text: string;
  /** `articleText` of the above: what all offsets refer to. */
  readonly whole: string;
  /** Hashes of the syllables of {@link whole}. */
  readonly syllables: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Syllables of the title, which come first; of the first line where there is no title. */
  readonly titleSyllables: number;
}

/** Reads an article once for all comparisons. Cost: one pass, 12 bytes a syllable. */
export function prepare(article: ArticleText): Prepared {
  const { title, lead, text } = article;
  const whole = articleText(article);
  const { count, hashes, starts, ends } = hashSyllables(whole);
  const titleEnd = title.trim() === '' ? firstLineEnd(whole) : title.length;
  let titleSyllables = 0;
  while (titleSyllables < count && starts[titleSyllables]! < titleEnd) titleSyllables++;
  return {
    title,
    lead,
    text,
    whole,
    syllables: hashes.slice(0, count),
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    titleSyllables,
  };
}

function firstLineEnd(text: string): number {
  const start = text.length - text.trimStart().length;
  const end = text.indexOf('\n', start);
  return end < 0 ? 0 : end;
}
