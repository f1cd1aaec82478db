import type { Trace } from '../../trace.ts';
import { normalize } from '../../text/normalize.ts';
import type { TellingPage } from '../content/stage.ts';
import { bodyText, type Draft } from '../draft.ts';
import type { ToldOnce } from '../repeats/tell-once.ts';
import { judgePage } from '../verdict/verdict.ts';
import { withCut } from '../verdict/with-cut.ts';
import { metaValue } from './evidence.ts';
import { describeStory } from './describe-story.ts';

/** Finds who signs the story and when it was published, now that its place in the page is known. */
export function publicationStage(page: TellingPage & ToldOnce): Draft {
  const { lines, headline, evidence, content, toneStyle } = page;
  const text = bodyText(page.blocks);
  const { canonical, image, ...known } = describeStory({
    ...page,
    title: headline,
    body: content.end === 0 ? null : { start: content.start, end: content.end },
    bylines: content.bylines,
    opening: page.lead ?? text,
    hints: page.hints,
  });
  if (page.trace !== undefined) tell(known, page.trace);
  const shared = image === null ? [] : [{ url: image, caption: null, credit: null }];
  return {
    ...page,
    ...known,
    url: page.url ?? canonical,
    verdict: withCut(
      judgePage({
        url: page.url ?? canonical,
        title: headline.text,
        lead: page.lead,
        text,
        images: content.images.length,
        lines: lines.length,
        bodyLines: content.bodyLines,
        bodyLinks: content.bodyLinks,
        share: content.share,
        pageType: metaValue(evidence, 'og:type'),
        types: evidence.jsonLd.types,
        hasArticleData: evidence.jsonLd.articles.some(({ headline: named }) => named !== null),
        dateConfidence: known.date?.confidence ?? 0,
        authors: known.authors.length,
        flat: false,
      }),
      page.tree.cut,
      page.limits,
    ),
    title: normalize(headline.text, { toneStyle }),
    location: content.lead?.location ?? null,
    images: content.images.length > 0 ? content.images : shared,
  };
}

/** Tells which date was chosen and why the others were not, and who signs. */
function tell(
  { date, authors, agency }: Pick<Draft, 'date' | 'authors' | 'agency'>,
  trace: Trace,
): void {
  for (const { from, text, rejected } of date?.candidates ?? []) {
    const reason = rejected ?? 'the date of publication, or the same as it';
    const action = rejected === null ? 'choose' : 'note';
    trace({ stage: 'metadata', rule: `date-from-${from}`, reason, text, action });
  }
  const signed = authors.map(({ name }) => name).join(', ');
  const text = agency === null ? signed : `${signed} (${agency})`;
  trace({
    stage: 'metadata',
    rule: 'signature',
    reason: 'who signs the page',
    text,
    action: 'choose',
  });
}
