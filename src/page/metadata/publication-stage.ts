import { normalize } from '../../text/normalize.ts';
import type { TellingPage } from '../content/stage.ts';
import { bodyText, type Draft } from '../draft.ts';
import type { ToldOnce } from '../repeats/tell-once.ts';
import { judgePage } from '../verdict/verdict.ts';
import { describeStory } from './describe-story.ts';

/** Finds who signs the story and when it was published, now that its place in the page is known. */
export function publicationStage(page: TellingPage & ToldOnce): Draft {
  const { lines, headline, content, toneStyle } = page;
  const text = bodyText(page.blocks);
  const { canonical, image, ...known } = describeStory({
    ...page,
    title: headline,
    body: content.end === 0 ? null : { start: content.start, end: content.end },
    bylines: content.bylines,
    opening: page.lead ?? text,
  });
  const shared = image === null ? [] : [{ url: image, caption: null, credit: null }];
  return {
    ...page,
    ...known,
    url: page.url ?? canonical,
    verdict: judgePage({ lines: lines.length, text: text.length, title: headline.text }),
    title: normalize(headline.text, { toneStyle }),
    location: content.lead?.location ?? null,
    images: content.images.length > 0 ? content.images : shared,
  };
}
