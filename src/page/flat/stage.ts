import type { Block } from '../../article.ts';
import { splitSourceTag } from '../../text/source-tag.ts';
import type { DecodedPage } from '../decode/stage.ts';
import { flatLines, type FlatLine } from './flat-lines.ts';
import { outlineOf, type Outline } from './outline.ts';
import { readBody } from './read-body.ts';
import { tellFlat } from './tell-flat.ts';

export interface FlatPage extends DecodedPage {
  readonly outline: Outline;
  readonly lead: string | null;
  readonly blocks: readonly Block[];
  readonly bylines: readonly string[];
  /** Lines below the story that may date it. */
  readonly dated: readonly FlatLine[];
  readonly tag: string | null;
}

/** Reads a flattened page: header, headline, teaser, body, captions, byline. */
export function flatStage(page: DecodedPage): FlatPage {
  page.signal?.throwIfAborted();
  const outline = outlineOf(flatLines(page.html.slice(0, page.limits.bytes), page), page.url);
  const body = readBody(outline);
  if (page.trace !== undefined) tellFlat(outline, body, page.trace);
  const { lead, blocks, bylines, dated } = body;
  const led = lead === null ? null : splitSourceTag(lead, page.host);
  const [first, ...others] = blocks;
  const opening = first === undefined ? null : splitSourceTag(first.text, page.host);
  const tag = led?.tag ?? opening?.tag ?? null;
  return {
    ...page,
    outline,
    lead: led && led.rest,
    blocks:
      first === undefined || opening === null ? [] : [{ ...first, text: opening.rest }, ...others],
    bylines,
    dated,
    tag,
  };
}
