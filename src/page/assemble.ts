import type { Article, Block, BlockRole } from '../article.ts';
import { readByline } from '../text/byline.ts';
import { normalize } from '../text/normalize.ts';
import { newspaperOfHost, newspaperOfTag } from '../text/outlets.ts';
import type { AnnotatedPage } from './annotate/stage.ts';
import { ownArticle } from './metadata/own-article.ts';
import { pageDates } from './metadata/page-dates.ts';
import { judgePage } from './verdict/verdict.ts';

const TEXT_ROLES: ReadonlySet<BlockRole> = new Set(['paragraph', 'heading', 'list-item', 'quote']);

/** The body as one text. */
export function bodyText(blocks: readonly Block[]): string {
  return blocks
    .filter(({ role }) => TEXT_ROLES.has(role))
    .map(({ text }) => text)
    .join('\n');
}

/** Puts together what the stages found. */
export function assemble(page: AnnotatedPage): Article {
  const { told, content, lines, title, host, tag } = page;
  const text = bodyText(told.blocks);
  const own = ownArticle(page.evidence.jsonLd, title.text, page.url);
  const { date, modified } = pageDates(
    page.tree,
    page.evidence,
    own,
    lines,
    {
      headline: title.node ?? 0,
      body: content.end === 0 ? null : { start: content.start, end: content.end },
    },
    { url: page.url, now: page.now?.getTime() ?? null, opening: told.lead ?? text },
  );
  const bylines = content.bylines.map(readByline);
  const paper = newspaperOfHost(host) ?? (tag === null ? null : newspaperOfTag(tag, host));
  return {
    url: page.url,
    verdict: judgePage({ lines: lines.length, text: text.length, linked: 0, title: title.text }),
    title: normalize(title.text, { toneStyle: page.toneStyle }),
    lead: told.lead,
    location: content.lead?.location ?? null,
    blocks: told.blocks,
    text,
    language: { code: 'vi', confidence: 0.5 },
    date,
    modified,
    dates: page.dates,
    source: { tag, name: paper?.name ?? null, host },
    authors: bylines.flatMap((byline) => byline?.authors.map((name) => ({ name })) ?? []),
    agency: bylines.find((byline) => byline?.agency != null)?.agency ?? null,
    category: null,
    tags: [],
    images: content.images,
    people: page.people,
    figures: page.figures,
    repeats: told.repeats,
  };
}
