import type { PageTree } from '../parse/index.ts';
import type { Context } from './context.ts';
import { readContext } from './context.ts';
import { judge, type Fate } from './judge.ts';
import type { Line } from '../parse/index.ts';
import type { Survey } from './survey.ts';

/** A line of the body and what becomes of it. Later passes may change their minds. */
export interface StoryLine {
  /** Its place among all lines of the page. */
  readonly at: number;
  /** The line, its text clean. */
  readonly line: Line;
  readonly context: Context;
  /** Characters of prose. */
  readonly prose: number;
  fate: Fate;
  rule: string;
  reason: string;
}

export interface StoryOptions {
  /** Normalizes the text that begins at a node. */
  readonly clean: (text: string, node: number) => string;
  /** Whether a text is the page's headline. */
  readonly isTitle: (text: string) => boolean;
}

/** The lines inside the parts of the body, each with its first judgement. */
export function readStory(
  tree: PageTree,
  lines: readonly Line[],
  survey: Survey,
  parts: readonly number[],
  { clean, isTitle }: StoryOptions,
): readonly StoryLine[] {
  const story: StoryLine[] = [];
  let at = 0;
  for (const part of parts) {
    let box = -1;
    let context: Context | undefined;
    while (at < lines.length && lines[at]!.start <= part) at++;
    for (; at < lines.length && lines[at]!.start < tree.ends[part]!; at++) {
      const line = { ...lines[at]!, text: clean(lines[at]!.text, lines[at]!.start) };
      if (line.text === '') continue;
      if (context === undefined || line.box !== box) {
        context = readContext(tree, survey, line.box, part);
        box = line.box;
      }
      const prose = survey.prose[at]!;
      const judged = judge({ line, context, prose, isTitle });
      story.push({ at, line, context, prose, ...judged });
    }
  }
  return story;
}

/** Gives a line another fate, and says why. */
export function decide(line: StoryLine, fate: Fate, rule: string, reason: string): void {
  line.fate = fate;
  line.rule = rule;
  line.reason = reason;
}

/** The lines that are still part of the story. */
export function kept(story: readonly StoryLine[]): StoryLine[] {
  return story.filter(({ fate }) => fate === 'keep');
}
