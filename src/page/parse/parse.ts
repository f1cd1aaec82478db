import { Parser } from 'htmlparser2';
import type { Limits } from '../../options.ts';
import type { PageTree } from './page-tree.ts';
import { QuickTokenizer } from './quick-tokenizer.ts';
import { TreeBuilder } from './tree-builder.ts';

/**
 * Reads HTML into a {@link PageTree}. Any string is a page: what is broken is read as browsers
 * would or left out, never thrown on.
 *
 * Cost: linear in the length, bounded by the limits; what lies past them is cut off, what lies too
 * deep is flattened (`tree.cut`).
 */
export function parse(html: string, limits: Limits): PageTree {
  const tooLong = html.length > limits.bytes;
  const builder = new TreeBuilder(limits, tooLong ? 'bytes' : null);
  const parser = new Parser(builder, { Tokenizer: QuickTokenizer });
  parser.end(tooLong ? html.slice(0, limits.bytes) : html);
  return builder.finish();
}
