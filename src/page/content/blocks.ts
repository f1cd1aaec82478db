import type { Block, BlockRole, Image } from '../../article.ts';
import { readCaptionCredit } from '../../text/caption-credit.ts';
import type { Line, PageTree } from '../parse/index.ts';
import type { Context } from './context.ts';
import { captionedImage, imageAddress } from './images.ts';
import type { StoryLine } from './story.ts';
import { readTable } from './tables.ts';

export interface Story {
  /** In reading order. */
  readonly blocks: readonly Block[];
  readonly images: readonly Image[];
}

/** The story's lines as typed blocks, and its images with their captions. */
export function toStory(tree: PageTree, lines: readonly StoryLine[], base: string | null): Story {
  const blocks: Block[] = [];
  const images = new Map<number, Image>();
  const see = (node: number, caption: string | null, credit: string | null): string | null => {
    const url = node === 0 ? null : imageAddress(tree, node, base);
    if (url !== null) images.set(node, { url, caption, credit });
    return url;
  };
  let tableEnd = 0;
  for (const { fate, line, context } of lines) {
    if (fate !== 'keep' && fate !== 'caption') continue;
    if (line.image > 0 && !images.has(line.image)) see(line.image, null, null);
    if (fate === 'caption') {
      const { caption, credit } = readCaptionCredit(line.text);
      const url = see(captionedImage(tree, line), caption, credit);
      blocks.push({
        role: 'caption',
        text: line.text,
        ...(credit === null ? {} : { credit }),
        ...(url === null ? {} : { url }),
      });
    } else if (line.start >= tableEnd) {
      const rows = context.table === 0 ? null : readTable(tree, context.table);
      if (rows === null) {
        blocks.push(toBlock(line, context));
      } else {
        tableEnd = tree.ends[context.table]!;
        blocks.push({ role: 'table', text: rows.map((row) => row.join('\t')).join('\n'), rows });
      }
    }
  }
  return { blocks, images: [...images.values()] };
}

/** A line in bold up to this length that closes no sentence is a heading. */
const HEADING_LENGTH = 120;
const CLOSES = /[.!?…:;,]["'”’)\]]?$/;

function toBlock(line: Line, context: Context): Block {
  const { text } = line;
  if (context.heading > 0) return { role: 'heading', text, level: context.heading };
  const inBold = line.bold >= text.length * 0.9 && text.length <= HEADING_LENGTH;
  if (inBold && !context.item && !CLOSES.test(text)) return { role: 'heading', text };
  return { role: roleOf(context), text };
}

function roleOf({ item, quote }: Context): BlockRole {
  if (item) return 'list-item';
  return quote ? 'quote' : 'paragraph';
}
