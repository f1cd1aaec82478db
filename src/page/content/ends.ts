import { readByline } from '../../text/byline.ts';
import { readDateLine } from '../../text/date-line.ts';
import { decide, kept, type StoryLine } from './story.ts';

/** Lines looked at from the end for who signs. */
const SIGNED_LINES = 4;
const SURE_BYLINE = 0.5;
const SURE_ABOVE = 0.9;
/** Below this length, a line at either end that closes no sentence is a label. */
const LOOSE = 40;

/** A label over links is no longer than this. */
const LABEL = 120;

const SOURCE_ADDRESS = /^\s*\(?(?:Nguồn|Source|Link nguồn)\s?:\s?https?:/iu;
const SOURCE = /^\s*\(?(?:Nguồn|Source|Link nguồn)\s?:/iu;
const CLOSES = /[.!?…:;,"'”’)\]»。！？」』]$/;

/** Takes off what stands before the story inside its own container: dates, labels, who signs it. */
export function trimStart(story: readonly StoryLine[]): void {
  for (const line of kept(story).slice(0, 3)) {
    if (signsAbove(line)) decide(line, 'byline', 'byline', 'it signs the story');
    else if (isDateLine(line)) decide(line, 'drop', 'date-line', 'it is nothing but a date');
    else if (isLoose(line)) decide(line, 'drop', 'loose-start', 'a label before the story');
    else break;
  }
}

/**
 * Takes off what stands after the story inside its own container: bylines, dates, labels, and
 * headings that head nothing.
 */
export function trimEnd(story: readonly StoryLine[]): void {
  cutAfterSource(story);
  signFromEnd(story);
  dropListLabels(story);
  dropOrphans(story);
}

/** A line that names the source ends the story: what follows is about other stories. */
function cutAfterSource(story: readonly StoryLine[]): void {
  const last = kept(story).slice(-SIGNED_LINES);
  const at = last.findIndex(({ line }) => namesSource(line.text));
  if (at === -1) return;
  for (const line of last.slice(at)) {
    if (line === last[at]) decide(line, 'byline', 'source', 'it names the source of the story');
    else decide(line, 'drop', 'after-source', 'it stands after the end of the story');
  }
}

function namesSource(text: string): boolean {
  return text.length <= LABEL ? SOURCE.test(text) : SOURCE_ADDRESS.test(text);
}

/** "Đọc những thông tin mới nhất trên ...:" goes with the links that it heads. */
function dropListLabels(story: readonly StoryLine[]): void {
  story.forEach((each, at) => {
    const next = story[at + 1];
    if (each.fate !== 'keep' || next?.rule !== 'link-line' || each.line.text.length > LABEL) return;
    const isLabel =
      each.line.text.endsWith(':') || (each.prose === 0 && !CLOSES.test(each.line.text));
    if (isLabel) decide(each, 'drop', 'list-label', 'it heads links to other pages');
  });
}

function signFromEnd(story: readonly StoryLine[]): void {
  for (const line of kept(story).reverse().slice(0, SIGNED_LINES)) {
    const byline = line.context.item ? null : readByline(line.line.text);
    const sure = line.context.right ? 0.1 : SURE_BYLINE;
    if (byline !== null && byline.confidence >= sure) {
      decide(line, 'byline', 'byline', 'it signs the story');
    } else if (isDateLine(line)) {
      decide(line, 'drop', 'date-line', 'it is nothing but a date');
    } else if (isLoose(line) && !line.context.item) {
      decide(line, 'drop', 'loose-end', 'a label after the story');
    } else {
      break;
    }
  }
}

/** A heading needs a paragraph: one before the end or before another of its level heads nothing. */
function dropOrphans(story: readonly StoryLine[]): void {
  let followed = false;
  for (const line of [...story].reverse()) {
    if (line.fate !== 'keep') continue;
    if (line.context.heading === 0) followed = true;
    else if (!followed) decide(line, 'drop', 'orphan-heading', 'it heads nothing of the story');
  }
}

/** Above a story a bare name is a heading as often; a credit beside it, or a source, makes it sure. */
function signsAbove({ line, context }: StoryLine): boolean {
  if (context.heading > 0 || line.text.length > LABEL) return false;
  const byline = readByline(line.text);
  return byline !== null && byline.confidence >= SURE_ABOVE;
}

function isDateLine({ line }: StoryLine): boolean {
  if (line.text.length > 60) return false;
  const date = readDateLine(line.text);
  return date !== null && date.end - date.start >= line.text.length * 0.6;
}

function isLoose({ line, context, prose }: StoryLine): boolean {
  return (
    prose === 0 && context.heading === 0 && line.text.length < LOOSE && !CLOSES.test(line.text)
  );
}
