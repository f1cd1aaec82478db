import type { Article } from './article.ts';
import type { ExtractOptions } from './options.ts';
import { annotateStage } from './page/annotate/stage.ts';
import { assemble } from './page/assemble.ts';
import { contentStage } from './page/content/stage.ts';
import { decodeStage } from './page/decode/stage.ts';
import { publicationStage } from './page/metadata/publication-stage.ts';
import { metadataStage } from './page/metadata/stage.ts';
import { parseStage } from './page/parse/stage.ts';
import { repeatsStage } from './page/repeats/stage.ts';
import { readRequest } from './page/request.ts';
import { pipe } from './pipe.ts';

/**
 * The page pipeline: each stage takes what is known of the page and gives back what it knows more.
 *
 * @param input HTML: a string, or raw bytes in any charset
 * @returns an Article for every page, however broken: its `verdict` says what the page is
 * @throws {TypeError | RangeError} for misuse, with expected and got; the signal's reason once aborted
 */
export function extract(input: string | Uint8Array, options: ExtractOptions = {}): Article {
  return pipe(
    readRequest('extract', input, options),
    decodeStage, // bytes → text
    parseStage, // text → tree and lines
    metadataStage, // what the page says of itself, its headline
    contentStage, // lead and blocks
    repeatsStage, // nothing twice
    publicationStage, // who signs it, when, and what kind of page it is
    annotateStage, // people, figures, dates
    assemble, // → Article
  );
}
