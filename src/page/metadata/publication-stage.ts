import { readByline } from '../../text/byline.ts';
import { normalize } from '../../text/normalize.ts';
import type { TellingPage } from '../content/stage.ts';
import { bodyText, type Draft } from '../draft.ts';
import type { ToldOnce } from '../repeats/tell-once.ts';
import { judgePage } from '../verdict/verdict.ts';
import { ownArticle } from './own-article.ts';
import { pageDates } from './page-dates.ts';

/** Finds who signs the story and when it was published, now that its place in the page is known. */
export function publicationStage(page: TellingPage & ToldOnce): Draft {
  const { tree, evidence, lines, headline, content, url, now, toneStyle } = page;
  const text = bodyText(page.blocks);
  const { date, modified } = pageDates(
    tree,
    evidence,
    ownArticle(evidence.jsonLd, headline.text, url),
    lines,
    {
      headline: headline.node ?? 0,
      body: content.end === 0 ? null : { start: content.start, end: content.end },
    },
    { url, now: now?.getTime() ?? null, opening: page.lead ?? text },
  );
  const bylines = content.bylines.map(readByline).filter((byline) => byline !== null);
  return {
    ...page,
    verdict: judgePage({ lines: lines.length, text: text.length, title: headline.text }),
    title: normalize(headline.text, { toneStyle }),
    location: content.lead?.location ?? null,
    images: content.images,
    date,
    modified,
    authors: bylines.flatMap(({ authors }) => authors.map((name) => ({ name }))),
    agency: bylines.find(({ agency }) => agency !== null)?.agency ?? null,
    category: null,
    tags: [],
  };
}
