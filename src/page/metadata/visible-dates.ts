import { AGO_UNITS } from '../../data/date-line/names.ts';
import { type DateLine, readDateLine } from '../../text/date-line.ts';
import type { PageTree } from '../parse/index.ts';
import type { DateFinding } from './date-finding.ts';
import { type DatePlace, datePlace } from './date-places.ts';
import { type DateReading, dateReadings } from './date-readings.ts';
import type { PageLine } from './evidence.ts';
import { readMachineDate } from './machine-dates.ts';

/** Where the story stands among the lines of its page. */
export interface StoryPlace {
  /** The element or first text of the headline; 0 where it is not seen. */
  readonly headline: number;
  /** The nodes of the body, `[start, end)`; null where no body was found. */
  readonly body: { readonly start: number; readonly end: number } | null;
}

/** A line with a date and more text than this around it is a sentence. */
const MOST_OTHER_TEXT = 45;
/** A longer line is a sentence whatever date it holds. */
const LONGEST_LINE = 110;
/** How many lines above the headline, below it without a body, and below the body are read. */
const LINES_ABOVE = 60;
const LINES_BELOW = 14;
const LINES_AFTER = 8;
/** Weights by place, and what adds to them or takes away; the order is that of guide and gold pages. */
const BETWEEN = 0.95;
const JUST_ABOVE = 0.85;
const LOSS_PER_LINE = 0.02;
const IN_BODY = 0.4;
const AFTER_BODY = 0.45;
const OWN_CLASS = 0.05;
const PROPERTY = 0.2;
const DAY_ABOVE = -0.4;
/** A line that weighs less is not believed. */
const FAINT = 0.3;
const MOST_FINDINGS = 24;

const DIGIT_PAIR = /\d\s?[-/.–年년]\s?\d|\d{4}/;
const AGO = new RegExp(`\\d (?:${[...AGO_UNITS.keys()].join('|')}) (?:trước|ago)`);

/**
 * The dates that a reader sees around the headline, best place first: between headline and body,
 * just above the headline, at the end of the body. Dates of the page's header, of other stories and
 * of comments come rejected. Only lines near the story are read.
 */
export function visibleDates(
  tree: PageTree,
  lines: readonly PageLine[],
  times: readonly number[],
  place: StoryPlace,
  now: number | null,
): readonly DateFinding[] {
  const headlineEnd = place.headline === 0 ? 0 : tree.ends[place.headline]!;
  const start = lines.findIndex((line) => line.end > place.headline);
  const top = start === -1 ? 0 : start;
  const zoneOf = zones(tree, lines, place, top);
  const found: DateFinding[] = [];
  const read = new Set<number>();
  let after = 0;
  for (let at = Math.max(0, top - LINES_ABOVE); at < lines.length; at++) {
    const line = lines[at]!;
    const zone = zoneOf(line, at);
    if (zone === 'after' && ++after > LINES_AFTER) break;
    if (found.length >= MOST_FINDINGS) break;
    if (line.text.length > LONGEST_LINE || !mayHoldDate(line.text, now)) continue;
    if (line.start >= place.headline && line.end <= headlineEnd && place.headline !== 0) continue;
    for (const reading of dateReadings(lines, at, now)) {
      found.push(weigh(tree, line, zone, top - at, reading, place));
      read.add(line.start);
    }
  }
  for (const node of times.slice(0, MOST_FINDINGS)) {
    const line = wordedTime(tree, node, read);
    if (line === null) continue;
    const at = lines.findIndex((each) => each.end > node);
    const zone = zoneOf(line, at);
    const date = readDateLine(line.text);
    if (at === -1 || date === null || (zone === 'above' && top - at > LINES_ABOVE)) continue;
    const reading = { date, text: line.text, isUpdate: false, otherText: 0, isImprint: false };
    found.push(weigh(tree, line, zone, top - at, reading, place));
  }
  return found.sort((a, b) => b.weight - a.weight);
}

/** The dates inside elements that a site's profile names for it. */
export function hintedDates(
  tree: PageTree,
  lines: readonly PageLine[],
  nodes: readonly number[],
  now: number | null,
): readonly DateFinding[] {
  return lines.flatMap((line, at) => {
    const isInside = nodes.some((node) => line.start >= node && line.start < tree.ends[node]!);
    if (!isInside || line.text.length > LONGEST_LINE) return [];
    return dateReadings(lines, at, now).map(({ date, text, isUpdate }) => ({
      date,
      from: 'site' as const,
      text,
      role: isUpdate ? ('modified' as const) : ('published' as const),
      weight: 1,
      rejected: null,
    }));
  });
}

/** A `<time>` whose text says no date ("2 giờ trước"), as a line with its attribute for text. */
function wordedTime(tree: PageTree, node: number, read: ReadonlySet<number>): PageLine | null {
  const text = tree.attribute(node, 'datetime');
  if (text === undefined || text.length > LONGEST_LINE) return null;
  for (let i = node; i < tree.ends[node]!; i++) if (read.has(i)) return null;
  return { text, start: node + 1, end: node + 2, box: node, linked: 0, bold: 0 };
}

function mayHoldDate(text: string, now: number | null): boolean {
  return DIGIT_PAIR.test(text) || (now !== null && AGO.test(text.normalize('NFC')));
}

type Zone = 'above' | 'between' | 'body' | 'inside' | 'after';

/** Lines of the body counted from its two ends in which a date may be the article's. */
const BODY_HEAD = 3;
const BODY_TAIL = 5;

/** Tells of each line where it stands to the story. */
function zones(
  tree: PageTree,
  lines: readonly PageLine[],
  place: StoryPlace,
  top: number,
): (line: PageLine, at: number) => Zone {
  const { headline, body } = place;
  const headlineEnd = headline === 0 ? 0 : tree.ends[headline]!;
  const isBelow = body !== null && body.start >= headlineEnd;
  const first = isBelow ? lines.findIndex(({ start }) => start >= body.start) : 0;
  const last = isBelow ? lines.findLastIndex(({ start }) => start < body.end) : 0;
  return (line, at) => {
    if (line.start < headline) return 'above';
    if (!isBelow) return at - top <= LINES_BELOW ? 'between' : 'after';
    if (line.start < body.start) return 'between';
    if (line.start >= body.end) return 'after';
    return at - first < BODY_HEAD || last - at < BODY_TAIL ? 'body' : 'inside';
  };
}

function weigh(
  tree: PageTree,
  line: PageLine,
  zone: Zone,
  linesAbove: number,
  reading: DateReading,
  place: StoryPlace,
): DateFinding {
  const node = dateNode(tree, line, reading.text);
  const around = datePlace(tree, node, place.headline);
  const date = around.machine === null ? reading.date : finer(reading.date, around.machine);
  const finding = {
    date,
    from: 'page',
    text: reading.text,
    role: reading.isUpdate || around.edit ? 'modified' : 'published',
  } as const;
  const refused = (rejected: string): DateFinding => ({ ...finding, weight: 0, rejected });

  if (reading.otherText > MOST_OTHER_TEXT) return refused('a date in a sentence');
  if (zone === 'inside') return refused('a date inside the story');
  if (reading.isImprint) return refused('the date of a licence');
  if (zone === 'above' && (around.clock || isBareDay(reading, around))) {
    return refused("the page header's clock");
  }
  if (around.linked) return refused('the date of a linked story');
  if (around.other && !around.property) {
    return refused(
      zone === 'above' ? "the page header's clock" : 'the date of another story or comment',
    );
  }
  let weight = IN_BODY;
  if (zone === 'between') weight = BETWEEN;
  else if (zone === 'after') weight = AFTER_BODY;
  else if (zone === 'above') {
    weight = JUST_ABOVE - linesAbove * LOSS_PER_LINE + (date.precision === 'day' ? DAY_ABOVE : 0);
  }
  if (around.own) weight += OWN_CLASS;
  if (around.property) weight += PROPERTY;
  if (weight >= FAINT) return { ...finding, weight: Math.min(weight, 1), rejected: null };
  return refused(zone === 'above' ? "the page header's clock" : 'far from the story');
}

/** "Thứ sáu, 25/06/2021" above a headline is a clock unless an element says that it is the article's. */
function isBareDay({ date, text }: DateReading, around: DatePlace): boolean {
  return date.precision === 'day' && !around.article && !around.property && !/^\d/.test(text);
}

/** The text of a line that holds its date; the line's first where the date is spread over several. */
function dateNode(tree: PageTree, line: PageLine, text: string): number {
  for (let i = line.start; i < line.end; i++) if (tree.text(i).includes(text)) return i;
  for (let i = line.start; i < line.end; i++) if (DIGIT_PAIR.test(tree.text(i))) return i;
  return line.start;
}

/** The attribute of a `<time>` where it says the same as its text, and more. */
function finer(shown: DateLine, attribute: string): DateFinding['date'] {
  const machine = readMachineDate(attribute);
  if (machine === null || machine.precision === 'day') return shown;
  const same = shown.value.slice(0, shown.precision === 'day' ? 10 : 16);
  if (!machine.value.startsWith(same)) return shown;
  const trusted = shown.zone === null || shown.zoneAssumed || shown.zone === machine.zone;
  return trusted ? machine : shown;
}
