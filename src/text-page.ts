import type { Article } from './article.ts';
import type { ExtractOptions } from './options.ts';
import { annotateStage } from './page/annotate/stage.ts';
import { assemble } from './page/assemble.ts';
import { decodeStage } from './page/decode/stage.ts';
import { flatDraftStage } from './page/flat/draft-stage.ts';
import { flatStage } from './page/flat/stage.ts';
import { repeatsStage } from './page/repeats/stage.ts';
import { readRequest } from './page/request.ts';
import { pipe } from './pipe.ts';

/**
 * The same for pages that a scraper has already flattened to text: header clock, headline, teaser,
 * body, captions and byline are told apart by position, length and wording.
 *
 * @throws as `extract` does
 */
export function extractText(input: string | Uint8Array, options: ExtractOptions = {}): Article {
  return pipe(
    readRequest('extractText', input, options),
    decodeStage, // bytes → text
    flatStage, // text → headline, lead, blocks
    repeatsStage, // nothing twice
    flatDraftStage, // who signs it and when
    annotateStage, // people, figures, dates
    assemble, // → Article
  );
}
