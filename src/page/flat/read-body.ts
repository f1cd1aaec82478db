import type { Block, BlockRole } from '../../article.ts';
import { captionWords } from '../../data/captions/words.ts';
import { fold } from '../../text/fold.ts';
import { readByline } from '../../text/byline.ts';
import { readCaptionCredit } from '../../text/caption-credit.ts';
import { entries } from '../../text/lexicon.ts';
import { partGluedByline } from '../content/glued-byline.ts';
import type { FlatLine } from './flat-lines.ts';
import { kindOf, type LineKind } from './line-kinds.ts';
import type { Outline } from './outline.ts';

export interface FlatBody {
  /** The first paragraph where a blank line sets it apart as teaser or lead. */
  readonly lead: string | null;
  readonly blocks: readonly Block[];
  readonly bylines: readonly string[];
  /** Lines of the story's beginning and below it that may date it. */
  readonly dated: readonly FlatLine[];
}

const CAPTION_WORDS = entries(captionWords, 'line');
const LONGEST_CAPTION = 250;
/** Lines of the story among which it may be dated. */
const EARLY_LINES = 3;
/** Lines below the last paragraph that may sign the story. */
const SIGNED_LINES = 4;
/** A headline is no longer than this, so longer lines need no comparison. */
const LONGEST_TITLE = 300;
const SURE_BYLINE = 0.3;
/** Above the story, where menus stand, and below a first name, a name must be surer. */
const SURE_NAME = 0.7;
const CUT = /(?:\.\.\.|…)["'”’)\]]?$/;

/** What is no part of the story inside it. */
const CHROME: ReadonlySet<LineKind> = new Set(['phrase', 'end', 'date']);

/** Types the lines of a flattened body, and reads who signs it above and below. */
export function readBody({ title, between, body, after }: Outline): FlatBody {
  const titleKey = fold(title);
  const isTitle = (text: string): boolean =>
    text.length <= LONGEST_TITLE && fold(text) === titleKey;
  const kept = body.filter(({ text }) => !CHROME.has(kindOf(text)) && !isTitle(text));
  const isLead = setApart(kept);
  const tail = readTail(after);
  const blocks = kept
    .slice(isLead ? 1 : 0)
    .map(({ text }): Block => ({ role: roleOf(text), text }));
  const signed = partGluedByline({ blocks: [...blocks, ...tail.captions], bylines: tail.bylines });
  // Some papers sign and date a story below its lead.
  const early = body.slice(0, EARLY_LINES).filter(({ text }) => kindOf(text) === 'date');
  const above = [...between, ...early].map(({ text }) => text).filter(isSureByline);
  return {
    lead: isLead ? kept[0]!.text : null,
    blocks: signed.blocks,
    bylines: [...above, ...signed.bylines],
    dated: [...early, ...tail.dated],
  };
}

interface Tail {
  readonly bylines: readonly string[];
  readonly captions: readonly Block[];
  readonly dated: readonly FlatLine[];
}

/** The lines right below a story: captions of its last pictures, then who signs and dates it. */
function readTail(after: readonly FlatLine[]): Tail {
  const bylines: string[] = [];
  const captions: Block[] = [];
  const dated: FlatLine[] = [];
  for (const line of after.slice(0, SIGNED_LINES)) {
    const { text } = line;
    const kind = kindOf(text);
    const byline = kind === 'prose' ? null : readByline(text);
    if (kind === 'caption') captions.push({ role: 'caption', text });
    else if (byline !== null && byline.confidence >= (bylines.length > 0 ? SURE_NAME : SURE_BYLINE))
      bylines.push(text);
    else if (kind === 'date') dated.push(line);
    else if (kind !== 'phrase') break;
  }
  return { bylines, captions, dated };
}

function isSureByline(text: string): boolean {
  return (readByline(text)?.confidence ?? 0) >= SURE_NAME;
}

/** A first paragraph alone in its section, over a section of several: a teaser or a lead. */
function setApart(story: readonly FlatLine[]): boolean {
  const [first, second, third] = story;
  if (first === undefined || second === undefined || first.section === second.section) return false;
  return CUT.test(first.text) || second.section === third?.section;
}

function roleOf(text: string): BlockRole {
  switch (kindOf(text)) {
    case 'prose':
      return 'paragraph';
    case 'caption':
      return 'caption';
    case 'item':
      return 'list-item';
    case 'sentence':
      return isCaption(text) ? 'caption' : 'paragraph';
    default:
      return isCaption(text) ? 'caption' : 'heading';
  }
}

function isCaption(text: string): boolean {
  if (text.length > LONGEST_CAPTION) return false;
  const lower = text.toLowerCase();
  return (
    readCaptionCredit(text).credit !== null || CAPTION_WORDS.some((word) => lower.includes(word))
  );
}
