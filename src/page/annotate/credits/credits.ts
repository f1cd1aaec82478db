/** Who wrote, who had it first and who took the pictures, found in the text of an article alone. */
import { readByline, type Byline } from '../../../text/byline.ts';
import { findPhotoCredits } from '../../../text/caption-credit.ts';
import { splitSourceTag } from '../../../text/source-tag.ts';
import { splitTrailingByline } from '../../../text/trailing-byline.ts';

export interface Credits {
  readonly authors: readonly { readonly name: string }[];
  readonly agency: string | null;
  readonly photo: readonly string[];
}

/** How many lines at the end may be calls to the reader before the byline. */
const FOOTER_LINES = 4;
/** How many lines a byline may take: name, source, photographer. */
const BYLINE_LINES = 3;
/** Of a line of its own at the end of the text. */
const LEAST = 0.3;
/** How many lines below the headline are looked at, and what a byline there must be. */
const OPENING_LINES = 3;
const LEAST_AT_HEAD = 0.9;
const LONGEST_FOOTER = 200;
const FOOTER =
  /^\s*(?:\*|>>|»|$|(?:chia sẻ|mời|xem thêm|đọc thêm|xem clip|video:|clip:|bấm xem|độc giả|bạn đọc|từ khóa|tags?\b|hotline|liên hệ)(?!\p{L}))/iu;

/** The credits of an article's text: title, lead and body in lines. */
export function findCredits(text: string): Credits {
  const lines = text.split('\n');
  const bylines = endBylines(lines);
  const photo = new Set(findPhotoCredits(text));
  for (const byline of bylines) for (const name of byline.photo) photo.add(name);
  return {
    authors: [...new Set(bylines.flatMap((byline) => byline.authors))].map((name) => ({ name })),
    agency: bylines.findLast((byline) => byline.agency !== null)?.agency ?? null,
    photo: [...photo],
  };
}

function isFooter(line: string): boolean {
  return line.length < LONGEST_FOOTER && FOOTER.test(line);
}

function endBylines(lines: readonly string[]): readonly Byline[] {
  let last = lines.length - 1;
  for (let skipped = 0; skipped < FOOTER_LINES && last > 0 && isFooter(lines[last]!); skipped++) {
    last--;
  }
  const found: Byline[] = [];
  for (let at = last; at > 0 && found.length < BYLINE_LINES; at--) {
    if (lines[at]!.trim() === '') continue;
    const byline = readByline(lines[at]!);
    if (byline === null || byline.confidence < LEAST) break;
    found.unshift(byline);
  }
  if (found.length > 0) return found;
  const trailing = splitTrailingByline(lines[last] ?? '');
  return trailing === null ? openingByline(lines) : [trailing.byline];
}

/** "Lê An | 07/11/2019 12:49" below the headline, where the end names nobody. */
function openingByline(lines: readonly string[]): readonly Byline[] {
  for (const line of lines.slice(1, 1 + OPENING_LINES)) {
    const byline = readByline(line);
    if (byline !== null && byline.confidence >= LEAST_AT_HEAD) return [byline];
  }
  return [];
}

/** The source tag at the head of one of the first lines, or at the end of the lead. */
export function findSourceTag(text: string, host: string | null = null): string | null {
  for (const [at, line] of text.split('\n', 3).entries()) {
    const { tag, length } = splitSourceTag(line, host);
    // At the end of a body stands a byline, not a tag.
    if (tag !== null && tag !== 'Online' && (length > 0 || at < 2)) return tag;
  }
  return null;
}
