import { readCaptionCredit } from '../../text/caption-credit.ts';
import type { PageTree } from '../parse/index.ts';
import { filmLabels } from '../../data/captions/words.ts';
import { entries, literal } from '../../text/lexicon.ts';
import { trimChars } from '../../text/trim-chars.ts';
import { Role } from './class-roles.ts';
import { creditsPicture } from './picture-credit.ts';
import { markPictureBoxes } from './picture-box.ts';
import { decide, type StoryLine } from './story.ts';
import type { Survey } from './survey.ts';

/** Where captions hold more than this share of a story's prose, they are the story: a photo essay. */
const ESSAY_SHARE = 0.6;
/** A line this long below a picture is story in a photo essay, and so is a shorter sentence ... */
const ESSAY_LINE = 60;
/** ... from this length on; what is neither is a label or a credit. */
const ESSAY_SENTENCE = 20;
/** A line below a picture, set apart from the paragraphs, is a caption up to this length. */
const LONGEST = 300;
/** A line with a photo credit is a caption up to this length even where no picture is seen ... */
const LONGEST_CREDITED = 250;
/** ... and from this one on, where the credit stands in brackets. */
const SHORTEST_CAPTION = 20;

/** "Clip: ...", "VIDEO: ...": what stands over or under a film. */
const FILM = new RegExp(`^(?:${entries(filmLabels, 'line').map(literal).join('|')}) ?[:：]`, 'iu');

/** Where more than this share of the prose is centred or in italics, that marks no caption. */
const USUAL_SHARE = 0.6;

/** Finds the captions that no class names, and the stories that are told in captions. */
export function settleCaptions(tree: PageTree, survey: Survey, story: readonly StoryLine[]): void {
  markCaptionsByForm(story);
  markPictureBoxes(tree, survey, story);
  const captions = story.filter(({ fate }) => fate === 'caption');
  const inCaptions = proseOf(captions);
  const inText = proseOf(story.filter(({ fate }) => fate === 'keep'));
  if (inCaptions <= (inCaptions + inText) * ESSAY_SHARE) return;
  for (const line of captions) {
    if (tellsStory(line.line.text)) {
      decide(line, 'keep', 'photo-essay', 'the captions tell the story');
    }
  }
}

function tellsStory(text: string): boolean {
  const isSentence = text.length >= ESSAY_SENTENCE && /[.!?…]["'”’)\]]*$/.test(text);
  return (isSentence || text.length >= ESSAY_LINE) && readCaptionCredit(text).credit === null;
}

/** The same lines with each credit that stands under a caption, in a line of its own, joined to it. */
export function joinCredits(story: readonly StoryLine[]): readonly StoryLine[] {
  const joined: StoryLine[] = [];
  for (const each of story) {
    const before = joined.at(-1);
    if (before?.fate === 'caption' && each.fate === 'caption' && isBareCredit(each)) {
      const { line } = before;
      joined[joined.length - 1] = {
        ...before,
        line: { ...line, text: `${line.text} ${each.line.text}` },
      };
    } else {
      joined.push(each);
    }
  }
  return joined;
}

function isBareCredit({ line, context }: StoryLine): boolean {
  if (line.image > 0) return false;
  if ((context.roles & Role.meta) !== 0) return true;
  const { caption, credit } = readCaptionCredit(line.text);
  return credit !== null && caption === '';
}

function markCaptionsByForm(story: readonly StoryLine[]): void {
  const all = proseOf(story.filter(({ fate }) => fate === 'keep'));
  const isUsual = (set: (line: StoryLine) => boolean): boolean =>
    proseOf(story.filter((line) => line.fate === 'keep' && set(line))) > all * USUAL_SHARE;
  const marks = [isCentered, isSlanted].filter((set) => !isUsual(set));
  for (const each of story) {
    const { line, context } = each;
    if (each.fate !== 'keep' || context.heading > 0 || line.text.length > LONGEST) continue;
    if (FILM.test(line.text)) {
      decide(each, 'caption', 'film', 'it is labelled as the words of a film');
      continue;
    }
    if (isCredited(line.text)) {
      decide(each, 'caption', 'credited', 'it closes with the credit of a picture');
      continue;
    }
    if (line.image === 0) continue;
    const apart = marks.some((set) => set(each)) || inOwnTable(each);
    const credited =
      line.text.length <= LONGEST_CREDITED && readCaptionCredit(line.text).credit !== null;
    if (apart || credited)
      decide(each, 'caption', 'below-picture', 'it stands below a picture, set apart');
  }
}

/** "... tháng 12/2022. Ảnh: Reuters"; but "Bài, ảnh: Hoàng Nam" signs the story. */
export function isCredited(text: string): boolean {
  if (creditsPicture(text)) return true;
  if (text.length > LONGEST_CREDITED) return false;
  const { caption, credit } = readCaptionCredit(text);
  if (credit === null || caption.length <= credit.length / 2) return false;
  // "Lê Minh (ảnh: Hà)" signs the story.
  return (
    text.trimEnd().endsWith(credit) ||
    (caption.length >= SHORTEST_CAPTION && bare(text).endsWith(bare(credit)))
  );
}

/** Without the bracket and the full stop that may close a caption. */
function bare(text: string): string {
  return trimChars(text, '', ' .,;)]');
}

function isCentered({ context }: StoryLine): boolean {
  return context.centered;
}

function isSlanted({ line }: StoryLine): boolean {
  return line.slanted >= line.text.length * 0.9;
}

/** CMS tables of the 2000s wrap a picture and its caption. */
function inOwnTable({ line, context }: StoryLine): boolean {
  return context.table > 0 && line.image > context.table;
}

function proseOf(lines: readonly StoryLine[]): number {
  return lines.reduce((sum, { prose }) => sum + prose, 0);
}
