import { pictureCredits } from '../../data/chrome/picture-credits.ts';
import { entries, literal } from '../../text/lexicon.ts';

/** A line that credits a picture is a caption up to this length ... */
const LONGEST = 400;
/** ... and nothing but the credit up to this one. */
const LONGEST_BARE = 120;

const WORD = entries(pictureCredits.words)
  .flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()])
  .map(literal)
  .join('|');
const NAMED = `(?:${WORD})(?: [Bb]y| [Cc]redit| [Cc]opyright| [Cc]ourtesy(?: of)?)?(?:\\s?[:/]|(?= \\p{Lu}))`;

/** "Photograph: A. Name/Agency", "(Credit: A. Name)", "Image copyright Agency". */
const BARE = new RegExp(`^[([©\\s]*${NAMED}`, 'u');
/** "... in London last year. Photograph: A. Name/Agency", "... (Photo A. Name. Agency)". */
const CLOSING = new RegExp(
  `(?:\\(${NAMED}[^()]{2,90}\\)|[.!?)] ${NAMED}[^.()]{2,70}(?:\\([^.()]{2,40}\\))?)\\.?$`,
  'u',
);
const AGENCY = new RegExp(
  `(?<![\\p{L}])(?:${entries(pictureCredits.agencies, 'line').map(literal).join('|')})(?![\\p{Ll}])`,
  'iu',
);
const WIRE = new RegExp(
  `/\\s?(?:${entries(pictureCredits.wires).map(literal).join('|')})[\\s)\\].]*$`,
  'iu',
);
const SENTENCE = /[.!?]["'”’]?\s+\p{Lu}|[.!?]["'”’]?$/u;

/** Whether a line of any language is the caption of a picture by the credit that it bears. */
export function creditsPicture(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (CLOSING.test(text)) return true;
  if (text.length > LONGEST_BARE) return false;
  return BARE.test(text) || (!SENTENCE.test(text) && (AGENCY.test(text) || WIRE.test(text)));
}
