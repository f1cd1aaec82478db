/** How much a few words look like a person's name or a pen name, from their shape alone. */
import { ORDINARY } from '../data/credits/not-tags.ts';
import { BYLINE_SURNAMES } from '../data/credits/surnames.ts';
import {
  INSTITUTIONS,
  MEDIA_TOKENS,
  NOT_BYLINES,
  PLACES,
  THING_WORDS,
} from '../data/credits/words.ts';
import { isSyllable } from './syllable.ts';
import { lowerSet } from './word-list.ts';

/** From here on the shape alone tells a person from an outlet. */
export const CLEAR_SHAPE = 0.8;

const SURNAMES = lowerSet(BYLINE_SURNAMES);
const KINDS_OF_THINGS = lowerSet(THING_WORDS);
const MEDIA = lowerSet(MEDIA_TOKENS);
const TITLES = lowerSet(`${NOT_BYLINES}|${ORDINARY}`);
const PLACE_NAMES = lowerSet(PLACES);
const FIRST_WORDS = [...lowerSet(INSTITUTIONS)].map((words) => `${words} `);

/** "P.Y", "HN", "H.Y.T." alone; beside other words only "N." and "T.H.". */
const INITIALS = /^(?:\p{Lu}\.?){1,4}$/u;
const INITIAL = /^(?:\p{Lu}\.){1,3}$|^\p{Lu}$/u;
const DOTTED = /^(?:\p{Lu}\.-?){1,3}\p{Lu}[\p{L}\p{M}]*\.?$/u;
const WORD = /^\p{Lu}[\p{Ll}\p{M}'’]*(?:-\p{Lu}[\p{L}\p{M}]*)?$/u;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}'’-]*$/u;
const PEN_NAME = /^\p{Lu}[\p{L}\d]{2,}$/u;
/**
 * 0 where the words cannot be a name; 0.9 for a family name with one to four more syllables; in
 * between pen names, initials, foreign names and words that are names and headings alike.
 */
export function personShape(name: string): number {
  const tokens = name.split(/\s+/u);
  const lower = name.toLowerCase();
  if (name === '' || tokens.length > 5 || TITLES.has(lower)) return 0;
  if (FIRST_WORDS.some((words) => lower.startsWith(words)) && !isProper(tokens)) return 0;
  if (KINDS_OF_THINGS.has(tokens[0]!.toLowerCase())) return 0;
  if (tokens.some((token) => MEDIA.has(token.toLowerCase()))) return 0;
  if (tokens.length === 1 && INITIALS.test(name)) return name.includes('.') ? 0.7 : 0.45;
  if (!tokens.every(isNameToken)) return 0;
  if (tokens.length > 1 && /\d/u.test(name)) return 0;
  if (PLACE_NAMES.has(lower)) return 0.25;
  if (tokens.length === 1) return singleShape(name);
  if (tokens.some((token) => INITIAL.test(token) || DOTTED.test(token))) return 0.8;
  const syllables = tokens.filter(isSyllable).length;
  if (syllables === tokens.length) return SURNAMES.has(tokens[0]!.toLowerCase()) ? 0.9 : 0.8;
  return tokens.length < 4 ? 0.5 : 0.4;
}

/** Whether a line is the name of a section or of a place rather than of anybody. */
export function isHeading(line: string): boolean {
  const lower = line.toLowerCase();
  return TITLES.has(lower) || PLACE_NAMES.has(lower);
}

/** "Trường Giang" and "Sở Hà" are people, "Sở Y tế" is not: every word is capital, none shouted apart. */
function isProper(tokens: readonly string[]): boolean {
  return tokens.length < 4 && tokens.every((token) => WORD.test(token) && isSyllable(token));
}

function isNameToken(token: string): boolean {
  return (
    INITIAL.test(token) ||
    DOTTED.test(token) ||
    WORD.test(token) ||
    CAPITALS.test(token) ||
    PEN_NAME.test(token)
  );
}

function singleShape(name: string): number {
  if (DOTTED.test(name)) return 0.8;
  return isSyllable(name) ? 0.5 : 0.3;
}
