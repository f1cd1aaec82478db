import type { Span } from '../../article.ts';
import { sentences } from '../../text/sentences.ts';
import { contentHash, hashSyllables } from '../sign/index.ts';

/** A sentence of an article's text, and 64 bits of its comparison key and site. */
export interface Passage extends Span {
  readonly high: number;
  readonly low: number;
}

/** Shorter sentences that articles of the corpus share are captions ("Hiện trường vụ tai nạn."). */
const LEAST_SYLLABLES = 8;

/**
 * The sentences of a text, keyed by site: what one site repeats is news on another. Sentences, not
 * paragraphs, since many scrapes hold an article on one line.
 */
export function passagesOf(text: string, site: string): readonly Passage[] {
  const [siteHigh, siteLow] = contentHash(hashSyllables(site));
  const passages: Passage[] = [];
  for (const { start, end } of sentences(text)) {
    const syllables = hashSyllables(text.slice(start, end));
    if (syllables.count < LEAST_SYLLABLES) continue;
    const [high, low] = contentHash(syllables);
    passages.push({ start, end, high: (high ^ siteHigh) >>> 0, low: (low ^ siteLow) >>> 0 });
  }
  return passages;
}
