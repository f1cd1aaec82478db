import { rankOf } from '../frequency.ts';
import { isSyllable } from '../syllable.ts';

/** How Vietnamese a text looks, judged by those of its words that are not plain ASCII. */
export interface Plausibility {
  /** Sum over the words; the reading of a text with the highest is its best. */
  readonly score: number;
  /** Share of the words that are Vietnamese syllables, 0 to 1; 0 where no word was judged. */
  readonly share: number;
  readonly words: number;
}

/** Weights set on sentences of the corpus encoded in each charset (test/eval/text.ts). */
const FREQUENT = 2;
const VALID = 0.5;
const INVALID = -2;
/** Ranks up to here are what an article is mostly made of. */
const FREQUENT_RANK = 1000;

const NOT_ASCII = /\P{ASCII}/u;
const LETTER = /[\p{L}\p{M}]/u;
/** A capital after a small letter inside a word: a wrong table. */
const ODD_CASE = /\p{Ll}\p{Lu}/u;
/** The same where a toned letter may be of either case. */
const ODD_KNOWN_CASE = /[a-zăâđêôơư]\p{Lu}/u;

/** Judges a text; `caseless` where its charset has no toned capitals. A no-break space separates nothing: several charsets have a letter there. */
export function plausibilityOf(text: string, caseless: boolean = false): Plausibility {
  const oddCase = caseless ? ODD_KNOWN_CASE : ODD_CASE;
  let score = 0;
  let valid = 0;
  let words = 0;
  for (const token of text.split(/[ \t\r\n/,;:()-]+/u)) {
    const word = withoutEdges(token);
    if (!NOT_ASCII.test(word)) continue;
    const weight = weigh(word, oddCase);
    // One vowel alone is a syllable in any charset.
    if (word.length === 1 && weight > 0) continue;
    words++;
    if (weight > 0) valid++;
    score += weight;
  }
  return { score, share: words === 0 ? 0 : valid / words, words };
}

/** The token from its first letter to its last. */
function withoutEdges(token: string): string {
  let start = 0;
  let end = token.length;
  while (start < end && !LETTER.test(token.charAt(start))) start++;
  while (end > start && !LETTER.test(token.charAt(end - 1))) end--;
  return token.slice(start, end);
}

function weigh(word: string, oddCase: RegExp): number {
  if (oddCase.test(word)) return INVALID;
  const lower = word.toLowerCase();
  if (rankOf(lower) < FREQUENT_RANK) return FREQUENT;
  return isSyllable(lower) ? VALID : INVALID;
}
