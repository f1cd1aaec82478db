import type { Block } from '../../article.ts';
import { fold } from '../../text/fold.ts';
import { decide, type StoryLine } from './story.ts';

/** A declared body that holds this share of the story's prose is a copy of the story ... */
const AGREES = 0.8;
/** ... and so is a line with this many letters at either of its ends. */
const EDGE = 24;
/** A declared body this many times as long as what the page shows is the story that the page leaves out. */
const LEFT_OUT = 2.5;
const LEAST = 400;

/** Takes out the paragraphs that the body in the page's metadata, being a copy of the story, does not have. */
export function agreeWith(story: readonly StoryLine[], declared: string): void {
  const body = keyOf(declared);
  const kept = story.filter(({ fate }) => fate === 'keep');
  const strange = kept.filter(({ line }) => !holds(body, keyOf(line.text)));
  const all = proseOf(kept);
  if (strange.length === 0 || all - proseOf(strange) < all * AGREES) return;
  for (const each of strange) {
    const { heading, item, quote, table } = each.context;
    if (heading > 0 || item || quote || table > 0 || isInBold(each)) continue;
    decide(each, 'drop', 'not-declared', "the body in the page's metadata does not have it");
  }
}

/** The declared body as blocks where the page itself shows little of it; null where it shows enough. */
export function leftOut(declared: string, blocks: readonly Block[]): readonly Block[] | null {
  const shown = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (declared.length < LEAST || declared.length < shown * LEFT_OUT) return null;
  return declared
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text): Block => ({ role: 'paragraph', text }));
}

function keyOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

function holds(body: string, key: string): boolean {
  return body.includes(key) || body.includes(key.slice(0, EDGE)) || body.includes(key.slice(-EDGE));
}

function isInBold({ line }: StoryLine): boolean {
  return line.bold >= line.text.length * 0.9;
}

function proseOf(lines: readonly StoryLine[]): number {
  return lines.reduce((sum, { prose }) => sum + prose, 0);
}
