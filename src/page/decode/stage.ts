import type { Request } from '../request.ts';

export interface DecodedPage extends Request {
  /** The page as text. */
  readonly html: string;
}

/** Turns bytes into text; a string is taken as it is. */
export function decodeStage(request: Request): DecodedPage {
  const { input } = request;
  return { ...request, html: typeof input === 'string' ? input : new TextDecoder().decode(input) };
}
