import { flatEnds } from '../../data/chrome/flat-ends.ts';
import { readByline } from '../../text/byline.ts';
import { readDateLine } from '../../text/date-line.ts';
import { entries } from '../../text/lexicon.ts';
import { trimChars } from '../../text/trim-chars.ts';
import { isCredited } from '../content/captions.ts';
import { phraseKind } from '../content/phrases.ts';

/**
 * What a line of a flattened page is by its form: a paragraph; a caption that credits its picture; an
 * item of a list; a short sentence; a date; who signs; words of page chrome, or those with which chrome
 * begins after a story; a short line of which the form says nothing (headline, heading, menu).
 */
export type LineKind =
  'prose' | 'caption' | 'item' | 'sentence' | 'date' | 'byline' | 'phrase' | 'end' | 'short';

/** A line this long is a paragraph, a shorter one with a full stop too. */
const PROSE = 120;
const SHORT_PROSE = 40;
const PROSE_PER_STOP = 250;
const STOP = /[.,;:!?…]/g;
const LONGEST_DATE_LINE = 100;
/** A date alone takes this share of its line. */
const DATE_SHARE = 0.6;
const PATH_SIGNS: readonly string[] = ['›', '»', '>'];
const PATH_STEPS = 3;
const SURE_BYLINE = 0.6;
/** A label over other stories is no longer; a longer line leads to one of them, within the story. */
const LABEL = 40;

const ENDS = new Set(entries(flatEnds, 'line'));

export function kindOf(text: string): LineKind {
  if (isDateLine(text)) return 'date';
  if (isPath(text)) return 'phrase';
  const phrase = phraseKind(text);
  if (phrase !== null) return endsStory(text, phrase) ? 'end' : 'phrase';
  if (isCredited(text)) return 'caption';
  if (isProse(text)) return 'prose';
  if (/^[-+•*●▪]\s/u.test(text)) return 'item';
  if (signs(text)) return 'byline';
  return /[.!?…:;]["'”’)\]]*$/.test(text) ? 'sentence' : 'short';
}

/** "Thể thao › Bóng đá › ...": the way to the page. */
function isPath(text: string): boolean {
  let steps = 1;
  for (const sign of PATH_SIGNS) {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      if (text[at - 1] === ' ' && text[at + 1] === ' ') steps++;
    }
  }
  return steps >= PATH_STEPS;
}

function endsStory(text: string, phrase: ReturnType<typeof phraseKind>): boolean {
  if (phrase === 'farewells' || phrase === 'colophon') return true;
  if (phrase === 'related') return text.length <= LABEL && /^\p{L}/u.test(text);
  return ENDS.has(trimChars(text.toLowerCase(), '', ' :()0123456789'));
}

/** Whether a line is a paragraph rather than a headline, a label or a name. */
function isProse(text: string): boolean {
  if (isDateLine(text)) return false;
  const isLong = text.length >= PROSE && hasStops(text, text.length / PROSE_PER_STOP);
  return isLong || (text.length >= SHORT_PROSE && /[.…]["'”’)\]]*$/.test(text));
}

/** A menu that was put into one line is long, too, but has hardly a comma. */
function hasStops(text: string, wanted: number): boolean {
  let stops = 0;
  STOP.lastIndex = 0;
  while (stops < wanted && STOP.test(text)) stops++;
  return stops >= wanted;
}

/** Whether a line says little but a date. */
function isDateLine(text: string): boolean {
  if (text.length > LONGEST_DATE_LINE) return false;
  const date = readDateLine(text);
  return date !== null && date.end - date.start >= text.length * DATE_SHARE;
}

function signs(text: string): boolean {
  return (readByline(text)?.confidence ?? 0) >= SURE_BYLINE;
}
