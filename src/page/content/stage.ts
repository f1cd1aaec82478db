import type { Block } from '../../article.ts';
import { absoluteAddress } from '../../text/address.ts';
import { fold } from '../../text/fold.ts';
import { splitSourceTag } from '../../text/source-tag.ts';
import { metaValue } from '../metadata/evidence.ts';
import { ownArticle } from '../metadata/own-article.ts';
import { plainText } from '../metadata/plain-text.ts';
import type { DescribedPage } from '../metadata/stage.ts';
import { wellRead } from '../metadata/well-read.ts';
import { tidy } from '../tidy.ts';
import { readContent, type Content } from './content.ts';
import { leftOut } from './declared-body.ts';
import { partGluedByline } from './glued-byline.ts';

export interface TellingPage extends DescribedPage {
  readonly content: Content;
  readonly lead: string | null;
  readonly blocks: readonly Block[];
  /** How the newspaper signs the story, as written; null where it does not. */
  readonly tag: string | null;
}

/** A headline is no longer than this, so longer lines need no comparison. */
const LONGEST_TITLE = 300;

/** Finds the story in the page. */
export function contentStage(page: DescribedPage): TellingPage {
  page.signal?.throwIfAborted();
  const { tree, lines, headline, evidence, trace } = page;
  const titleKey = fold(headline.text);
  const declared = declaredBody(page);
  const read = readContent(tree, lines, {
    headline: headline.node ?? 0,
    description: metaValue(evidence, 'og:description', 'description'),
    clean: (text, node) => tidy(wellRead(tree, text, node), page),
    isTitle: (text) => text.length <= LONGEST_TITLE && fold(text) === titleKey,
    declared,
    site: page.hints,
    base: absoluteAddress(evidence.base ?? '', page.url) ?? page.address,
    trace,
  });
  const content = { ...read, ...partGluedByline(read) };
  const told = (declared === null ? null : leftOut(declared, content.blocks)) ?? content.blocks;
  const lead = content.lead && splitSourceTag(content.lead.text, page.host);
  const first = told.findIndex(({ role }) => role === 'paragraph');
  const opening = first === -1 ? null : splitSourceTag(told[first]!.text, page.host);
  return {
    ...page,
    content,
    lead: lead && lead.rest,
    blocks: opening?.tag == null ? told : withText(told, first, opening.rest),
    tag: lead?.tag ?? opening?.tag ?? null,
  };
}

function withText(blocks: readonly Block[], at: number, text: string): readonly Block[] {
  return blocks.map((block, i) => (i === at ? { ...block, text } : block));
}

/** The body that the page's JSON-LD declares for its own article, a paragraph a line. */
function declaredBody({ evidence, headline, url }: DescribedPage): string | null {
  const body = ownArticle(evidence.jsonLd, headline.text, url)?.articleBody;
  if (body == null) return null;
  return body
    .split(/\r?\n|<\/p>|<br\s?\/?>/i)
    .map(plainText)
    .filter((text) => text !== '')
    .join('\n');
}
