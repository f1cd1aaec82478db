import type { ArticleDate, Author, Block, BlockRole, Image, Repeat, Verdict } from '../article.ts';
import type { Request } from './request.ts';

/** What both pipelines, of pages and of flattened text, know once nothing is said twice. */
export interface Draft extends Request {
  readonly verdict: Verdict;
  readonly title: string;
  readonly lead: string | null;
  readonly location: string | null;
  readonly blocks: readonly Block[];
  readonly images: readonly Image[];
  readonly repeats: readonly Repeat[];
  /** How the newspaper signs the story, as written. */
  readonly tag: string | null;
  readonly date: ArticleDate | null;
  readonly modified: ArticleDate | null;
  readonly authors: readonly Author[];
  readonly agency: string | null;
  readonly category: string | null;
  readonly tags: readonly string[];
}

const TEXT_ROLES: ReadonlySet<BlockRole> = new Set(['paragraph', 'heading', 'list-item', 'quote']);

/** The body as one text: no captions, tables and embeds. */
export function bodyText(blocks: readonly Block[]): string {
  return blocks
    .filter(({ role }) => TEXT_ROLES.has(role))
    .map(({ text }) => text)
    .join('\n');
}
