import type { Block, BlockRole } from '../../article.ts';
import { captionWords } from '../../data/captions/words.ts';
import { readByline } from '../../text/byline.ts';
import { readCaptionCredit } from '../../text/caption-credit.ts';
import { entries } from '../../text/lexicon.ts';
import { partGluedByline } from '../content/glued-byline.ts';
import { phraseKind } from '../content/phrases.ts';
import type { FlatLine } from './flat-lines.ts';
import { isDateLine, isProse } from './outline.ts';

export interface FlatBody {
  /** The first paragraph where a blank line sets it apart as teaser or lead. */
  readonly lead: string | null;
  readonly blocks: readonly Block[];
  readonly bylines: readonly string[];
}

const CAPTION_WORDS = entries(captionWords, 'line');
const LONGEST_CAPTION = 250;
/** Lines after the last paragraph that may sign the story. */
const SIGNED_LINES = 4;
const SURE_BYLINE = 0.3;
const CUT = /(?:\.\.\.|…)["'”’)\]]?$/;

/** Types the lines of a flattened body; what signs it is taken off its end. */
export function readBody(lines: readonly FlatLine[]): FlatBody {
  const bylines: string[] = [];
  let end = lines.length;
  for (let taken = 0; taken < SIGNED_LINES && end > 0; taken++) {
    const { text } = lines[end - 1]!;
    const byline = isProse(text) ? null : readByline(text);
    if (byline !== null && byline.confidence >= SURE_BYLINE) bylines.unshift(text);
    else if (!isDateLine(text) && phraseKind(text) === null) break;
    end--;
  }
  const story = lines.slice(0, end);
  const isLead = setApart(story);
  const blocks = story
    .slice(isLead ? 1 : 0)
    .filter(({ text }) => phraseKind(text) === null)
    .map(({ text }): Block => ({ role: roleOf(text), text }));
  return { lead: isLead ? story[0]!.text : null, ...partGluedByline({ blocks, bylines }) };
}

/** A first paragraph alone in its section, over a section of several: a teaser or a lead. */
function setApart(story: readonly FlatLine[]): boolean {
  const [first, second, third] = story;
  if (first === undefined || second === undefined || first.section === second.section) return false;
  return CUT.test(first.text) || second.section === third?.section;
}

function roleOf(text: string): BlockRole {
  if (isProse(text)) return 'paragraph';
  return isCaption(text) ? 'caption' : /^[-+•*]\s/.test(text) ? 'list-item' : headingOr(text);
}

function headingOr(text: string): BlockRole {
  return /[.!?…:;,]["'”’)\]]*$/.test(text) ? 'paragraph' : 'heading';
}

function isCaption(text: string): boolean {
  if (text.length > LONGEST_CAPTION) return false;
  const lower = text.toLowerCase();
  return (
    readCaptionCredit(text).credit !== null || CAPTION_WORDS.some((word) => lower.includes(word))
  );
}
