import { readByline, type Byline } from '../../text/byline.ts';

const CONJUNCTION = / (?:and|und|et|&) /g;
const LEADING_BY = /^(?:by|von|par|por) /i;
/** A number after a name counts its articles: "Nguyễn An (37)". */
const COUNT = / ?\(\d+\)$/;
const BRACKET = /^([^()]+)\(([^()]+)\)$/;
/** Names of other languages: two to five capital words, particles between them. */
const FOREIGN_NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|da|van|von|der|bin|al|el|la|le|du|di)){1,4}$/u;
const LONGEST_SOURCE = 60;

/**
 * The byline in a text that the page says is an author's: what {@link readByline} reads, names of
 * other languages, and an unknown source in brackets; null where it is none of them.
 */
export function readSigned(text: string): Byline | null {
  const line = text.replace(LEADING_BY, '').replace(COUNT, '').replace(CONJUNCTION, ', ').trim();
  const byline = readByline(line);
  if (byline !== null) return byline;
  const bracket = BRACKET.exec(line);
  if (bracket !== null && bracket[2]!.length <= LONGEST_SOURCE) {
    const before = readByline(bracket[1]!);
    if (before !== null) return { ...before, agency: before.agency ?? bracket[2]! };
  }
  const names = line.split(/[,;|]/).map((name) => name.trim());
  if (!names.every((name) => FOREIGN_NAME.test(name))) return null;
  return { authors: names, agency: null, photo: [], confidence: 0.5 };
}
