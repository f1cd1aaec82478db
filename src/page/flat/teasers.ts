import type { FlatLine } from './flat-lines.ts';
import type { LineKind } from './line-kinds.ts';

/** A headline is at least this long; headings within a story are mostly shorter. */
const HEADLINE = 40;
/** So many paragraphs one by one, each under a headline, are teasers of other stories. */
const FEWEST = 3;
/** From one teaser to the next there are at most so many lines. */
const NEXT = 4;
/** So many headlines in a row are links to other stories. */
const LINKS = 3;

/** Which lines are teasers of other stories: single paragraphs under headlines, one after another. */
export function teasersAmong(
  lines: readonly FlatLine[],
  kinds: readonly LineKind[],
): ReadonlySet<number> {
  const teasers = new Set<number>();
  let run: number[] = [];
  const endRun = (): void => {
    if (run.length >= FEWEST) for (const at of run) teasers.add(at);
    run = [];
  };
  kinds.forEach((kind, at) => {
    if (kind !== 'prose') return;
    const isAlone = kinds[at - 1] !== 'prose' && kinds[at + 1] !== 'prose';
    const isHeaded = isHeadline(lines, kinds, at - 1) || isHeadline(lines, kinds, at - 2);
    if (!isAlone || !isHeaded) endRun();
    else {
      if (at - (run.at(-1) ?? at) > NEXT) endRun();
      run.push(at);
    }
  });
  endRun();
  return teasers;
}

/** Which lines are headlines in a row, as links to other stories are listed. */
export function linksAmong(
  lines: readonly FlatLine[],
  kinds: readonly LineKind[],
): ReadonlySet<number> {
  const links = new Set<number>();
  let start = 0;
  for (let at = 0; at <= lines.length; at++) {
    if (isHeadline(lines, kinds, at)) continue;
    if (at - start >= LINKS) for (let link = start; link < at; link++) links.add(link);
    start = at + 1;
  }
  return links;
}

function isHeadline(lines: readonly FlatLine[], kinds: readonly LineKind[], at: number): boolean {
  return kinds[at] === 'short' && lines[at]!.text.length >= HEADLINE;
}
