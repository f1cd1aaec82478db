import { trimChars } from './trim-chars.ts';

const HEAD = ' \t-–—|•·*,;:/.)]}\u200b\ufeff';
const TAIL = ' \t-–—|•·*,;:/([{\u200b\ufeff';

/** Without separators at its ends, without a bracket whose other half stands elsewhere or around it all. */
export function trimEdges(text: string): string {
  let value = withoutFullStop(trimChars(text, HEAD, TAIL));
  if (/^[([]/u.test(value) && !/[)\]]./u.test(value)) value = value.slice(1);
  if (/[)\]]$/u.test(value.slice(-1)) && !/[([]/u.test(value)) value = value.slice(0, -1);
  return withoutFullStop(trimChars(value, HEAD, TAIL));
}

/** A dot at the end stays where it is an initial's: "P.Y.", "H.". */
function withoutFullStop(text: string): string {
  if (!text.endsWith('.')) return text;
  const bare = trimChars(text, '', '.');
  return /(?:\p{L}{2}|[)\]])$/u.test(bare.slice(-2)) ? bare : text;
}
