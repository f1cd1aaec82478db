import type { Request } from '../request.ts';
import { decode } from './decode.ts';

export interface DecodedPage extends Request {
  /** The page as text. */
  readonly html: string;
}

/** No charset has more: what is cut here is past the limit in text too, where the limit is noted. */
const BYTES_PER_UNIT = 4;

/** Turns bytes into text; a string is taken as it is. */
export function decodeStage(request: Request): DecodedPage {
  const { input, contentType, limits, trace } = request;
  if (typeof input === 'string') return { ...request, html: input };
  const { text, charset, confidence, lossy } = decode(
    input.subarray(0, limits.bytes * BYTES_PER_UNIT),
    {
      contentType,
    },
  );
  trace?.({
    stage: 'decode',
    rule: charset,
    reason: `confidence ${confidence.toFixed(2)}${lossy === null ? '' : `; lost: ${lossy}`}`,
    text: text.slice(0, 200),
    action: 'choose',
  });
  return { ...request, html: text };
}
