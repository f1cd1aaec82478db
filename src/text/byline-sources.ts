/** Outlets inside a byline, those that nobody has listed too. */
import { isDeed, withoutDeeds } from './byline-deeds.ts';
import { trimEdges } from './byline-edges.ts';
import { isOutlet } from './outlets.ts';
import { CLEAR_SHAPE, personShape } from './person-shape.ts';

/** What parts names: commas, bars, dashes, "và". */
export const NAME_BREAK: RegExp = /[,;|/&+•–—]| và | - /u;

/** A known outlet, one with its desk ("VOV-Tây Bắc"), or several of which one is known. */
function isSource(text: string): boolean {
  if (isOutlet(text)) return true;
  if (!/^\p{Lu}/u.test(text)) return false;
  if (/^Báo \p{Lu}/u.test(text)) return text.split(' ').length < 7;
  return (
    isOutlet(text.split(/[-/]/u, 1)[0]!) || text.split(',').some((part) => isOutlet(part.trim()))
  );
}

/** "Vũ Dũng/VOV", "Đinh Hằng (TTXVN)", "Hoàng Tâm - Thể Thao Việt Nam": the outlet stands last. */
export function splitOutlet(text: string): { before: string; outlet: string } | null {
  const bracket = /^([^()]+)\(([^()]+)\)?$/u.exec(text);
  const inner = bracket === null ? '' : withoutDeeds(bracket[2]!);
  const deeds =
    bracket !== null && !isDeed(bracket[2]!) && inner !== bracket[2] && /^\p{Lu}/u.test(inner);
  if (bracket !== null && (isSource(inner) || deeds)) return { before: bracket[1]!, outlet: inner };
  for (const match of text.matchAll(/[/,]| [-–—|] /gu)) {
    const outlet = trimEdges(text.slice(match.index + match[0].length));
    if (match.index > 0 && isSource(outlet)) return { before: text.slice(0, match.index), outlet };
  }
  return null;
}

/** After "Theo" also an outlet that nobody has listed: "Thanh Minh/Công an TP". */
export function splitSigned(text: string): { before: string; outlet: string } | null {
  const slash = text.indexOf('/');
  if (slash < 0) return null;
  const before = text.slice(0, slash).trim();
  const outlet = text.slice(slash + 1).trim();
  return personShape(before) >= CLEAR_SHAPE && personShape(outlet) < CLEAR_SHAPE && outlet !== ''
    ? { before, outlet }
    : null;
}

/** "Vũ Vân Zing/AFP": a writer and an outlet of which the page has dropped what parted them. */
export function splitUnparted(text: string): { before: string; outlet: string } | null {
  const words = text.split(' ');
  for (let count = words.length - 1; count > 1; count--) {
    const before = words.slice(0, count).join(' ');
    const outlet = words.slice(count).join(' ');
    if (personShape(before) >= CLEAR_SHAPE && isSource(outlet)) return { before, outlet };
  }
  return null;
}

/** A source that nobody has listed: a few capital words, a domain, or anything short in brackets. */
export function isSourceShaped(value: string, bracketed: boolean): boolean {
  const words = value.split(' ');
  if (/^[\p{L}\d-]+(?:\.[a-z]{2,4}){1,2}$/iu.test(value)) return true;
  if (words.length === 1) return bracketed || /^[\p{Lu}\d]/u.test(value);
  return words.length < 7 && value.split(NAME_BREAK).every((piece) => /^[\p{Lu}\d]/u.test(piece));
}
