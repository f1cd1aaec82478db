import type { Line } from '../parse/index.ts';

/** A line shorter than this is no prose, whatever its punctuation: labels, names, dates. */
const SHORTEST = 40;
/** A line this long is prose even without a full stop: an item, a caption, a headline. */
const LONG = 90;
/** A line with more than this share of linked characters is a link, not a sentence with links. */
export const LINK_SHARE = 0.5;

/** In a script without spaces a sentence is as long as its words are short. */
const SHORTEST_UNSPACED = 12;
const UNSPACED_SENTENCE = /[。，！？、]/;

const SENTENCE = /[,;:][ \u201d"']|[.!?…]["'”’)\]]*(?: |$)|[。，！？]/;

/**
 * How much a line speaks for being part of a story, in characters: its unlinked length where it
 * reads like prose, nothing where it reads like a label, a headline or a link.
 */
export function proseOf(line: Line): number {
  const length = line.text.length;
  if (length < SHORTEST) {
    const isSentence = length >= SHORTEST_UNSPACED && UNSPACED_SENTENCE.test(line.text);
    return isSentence && line.linked === 0 ? length : 0;
  }
  const free = length - line.linked;
  if (line.linked > length * LINK_SHARE || free < SHORTEST) return 0;
  if (SENTENCE.test(line.text)) return free;
  return length >= LONG ? free / 2 : 0;
}
