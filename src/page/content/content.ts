import type { Block, BlockRole } from '../../article.ts';
import { fold } from '../../text/fold.ts';
import type { Trace } from '../../trace.ts';
import type { PageTree } from '../parse/index.ts';
import { readContext, type Context } from './context.ts';
import { findBody } from './find-body.ts';
import { judge } from './judge.ts';
import { readLines, type Line } from './lines.ts';
import { surveyPage } from './survey.ts';

export interface ContentHints {
  /** The headline and the node that shows it; 0 where none does. */
  readonly title: string;
  readonly headline: number;
  /** What meta tags say the story is about. */
  readonly description: string | null;
}

export interface Content {
  readonly lead: string | null;
  readonly blocks: readonly Block[];
  /** Lines that may sign the story. */
  readonly bylines: readonly string[];
}

/** Finds the story in a page. */
export function readContent(tree: PageTree, hints: ContentHints, trace?: Trace): Content {
  const lines = readLines(tree);
  const survey = surveyPage(tree, lines, hints.headline);
  const parts = findBody(tree, lines, survey, hints.headline);
  const blocks: Block[] = [];
  const bylines: string[] = [];
  const title = fold(hints.title);
  for (const { line, at, part } of linesOf(tree, lines, parts)) {
    const context = readContext(tree, survey, line.box, part);
    const judged = judge({
      line,
      context,
      prose: survey.prose[at]!,
      repeatsTitle: line.text.length < 300 && fold(line.text) === title,
    });
    trace?.({
      stage: 'content',
      rule: judged.rule,
      reason: judged.reason,
      text: line.text.slice(0, 200),
      action: judged.fate === 'keep' ? 'keep' : 'remove',
    });
    if (judged.fate === 'byline') bylines.push(line.text);
    else if (judged.fate === 'caption') blocks.push({ role: 'caption', text: line.text });
    else if (judged.fate === 'keep') blocks.push(toBlock(line, context));
  }
  return { lead: null, blocks, bylines };
}

function* linesOf(
  tree: PageTree,
  lines: readonly Line[],
  parts: readonly number[],
): Generator<{ line: Line; at: number; part: number }> {
  let at = 0;
  for (const part of parts) {
    while (at < lines.length && lines[at]!.start <= part) at++;
    for (; at < lines.length && lines[at]!.start < tree.ends[part]!; at++) {
      yield { line: lines[at]!, at, part };
    }
  }
}

function toBlock(line: Line, context: Context): Block {
  const role: BlockRole =
    context.heading > 0
      ? 'heading'
      : context.item
        ? 'list-item'
        : context.quote
          ? 'quote'
          : 'paragraph';
  return context.heading > 0
    ? { role, text: line.text, level: context.heading }
    : { role, text: line.text };
}
