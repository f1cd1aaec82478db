import { isOutlet } from '../../text/outlets.ts';
import { readDateLine } from '../../text/date-line.ts';
import type { PageTree } from '../parse/index.ts';
import { AuthorPlaces } from './author-places.ts';
import type { PageLine } from './evidence.ts';
import type { StoryPlace } from './visible-dates.ts';

/** A line that may sign the story: as an element says (`author`, `source`), or by its look. */
export interface SignedLine {
  /** Without the date that may stand in it. */
  readonly text: string;
  readonly kind: 'author' | 'source' | 'byline';
}

export interface SignedLineOptions {
  /** Lines of the body that the content stage took for bylines. */
  readonly bylines: readonly string[];
}

const LONGEST = 100;
const LONGEST_SOURCE = 40;
const LINES_ABOVE = 14;
const LINES_AFTER = 16;
/** A name and a date in one line stand this near above the headline, where no element says so. */
const DATED_ABOVE = 4;
/** ... and below it where no body was found. */
const DATED_BELOW = 6;
const MOST_LINES = 600;
const DATE_DIGITS = /\d[-/.]\d|\d:\d|\d{4}/;
const THEO = /^(?:theo|nguồn)[ :]/i;

/** The lines around a story that may say who wrote it, in page order. Reads only lines near the story. */
export function signedLines(
  tree: PageTree,
  lines: readonly PageLine[],
  place: StoryPlace,
  options: SignedLineOptions,
): readonly SignedLine[] {
  const places = new AuthorPlaces(tree);
  const bylines = new Set(options.bylines);
  const first = Math.max(
    0,
    lines.findIndex((line) => line.end > place.headline),
  );
  const body = place.body ?? { start: 0, end: 0 };
  const found: SignedLine[] = [];
  let after = 0;
  let last: SignedLine | null = null;
  for (
    let at = Math.max(0, first - LINES_ABOVE);
    at < Math.min(lines.length, first + MOST_LINES);
    at++
  ) {
    const line = lines[at]!;
    if (line.start >= body.end && line.start > place.headline && ++after > LINES_AFTER) break;
    const inBody = line.start >= body.start && line.start < body.end;
    const isBelow = place.body === null ? at > first + DATED_BELOW : after > 0;
    const near = !inBody && !isBelow && at >= first - DATED_ABOVE;
    const signed: SignedLine | null =
      line.text.length > LONGEST ? null : readLine(places, line, { bylines, last, inBody, near });
    if (signed !== null) found.push(signed);
    last = signed;
  }
  return found;
}

/** Lines inside these elements, without their dates: what a site's profile says is its byline. */
export function linesInside(
  tree: PageTree,
  lines: readonly PageLine[],
  nodes: readonly number[],
): readonly string[] {
  const isInside = ({ start }: PageLine): boolean =>
    nodes.some((node) => start >= node && start < tree.ends[node]!);
  return lines
    .filter((line) => line.text.length <= LONGEST && isInside(line))
    .map((line) => withoutDate(line.text).text);
}

/** How many lines from the end of the body are looked at for a signature that nothing marks. */
const TAIL = 8;
const LONGEST_NAME = 60;

/** The last lines of the body that are short and no link, the last first. */
export function tailLines(lines: readonly PageLine[], place: StoryPlace): readonly string[] {
  const { body } = place;
  if (body === null) return [];
  const inside = lines.filter((line) => line.start >= body.start && line.start < body.end);
  return inside
    .slice(-TAIL)
    .reverse()
    .filter(({ text, linked }) => text.length <= LONGEST_NAME && linked === 0)
    .map(({ text }) => text);
}

interface Surroundings {
  readonly bylines: ReadonlySet<string>;
  /** What the line before was read as. */
  readonly last: SignedLine | null;
  readonly inBody: boolean;
  /** Beside the headline, outside the body. */
  readonly near: boolean;
}

function readLine(places: AuthorPlaces, line: PageLine, around: Surroundings): SignedLine | null {
  const { last, inBody, near } = around;
  const isByline = around.bylines.has(line.text);
  const said = isByline ? null : places.placeOf(line);
  const credits = THEO.test(line.text);
  const isAfterTheo = last !== null && THEO.test(last.text);
  if (!isByline && said === null && !credits && !near && !isAfterTheo) return null;

  const { text, dated } = withoutDate(line.text);
  if (text === '') return null;
  if (isAfterTheo && !credits && text.length <= LONGEST_SOURCE && (isByline || isOutlet(text))) {
    return { text, kind: 'source' };
  }
  if (isByline) return { text, kind: 'byline' };
  if (said === 'author') return { text, kind: 'author' };
  // In the body "source" is the class of photo credits; after the author's name it is the story's.
  if (said === 'source' && (!inBody || last?.kind === 'author')) return { text, kind: 'source' };
  if (line.linked > 0 || said !== null) return null;
  const isCredit = credits && (dated || last !== null);
  return isCredit || (dated && near) ? { text, kind: 'byline' } : null;
}

/** "Bảo Quỳnh | 08/12/2019 00:10" is signed by Bảo Quỳnh; a date alone by nobody. */
function withoutDate(line: string): { text: string; dated: boolean } {
  const text = line.normalize('NFC');
  const date = DATE_DIGITS.test(text) ? readDateLine(text) : null;
  if (date === null) return { text, dated: false };
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`.trim();
  return { text: /\p{L}{2}/u.test(rest) ? rest : '', dated: true };
}
