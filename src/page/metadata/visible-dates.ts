import { AGO_UNITS, UPDATE_LABELS } from '../../data/date-line/names.ts';
import { CLOCK_PLACES, OTHER_PLACES, OWN_PLACES } from '../../data/date-line/places.ts';
import { type DateLine, readDateLine, readDateLines } from '../../text/date-line.ts';
import { tagId, tagSet, type PageTree } from '../parse/index.ts';
import type { DateFinding } from './date-finding.ts';
import type { PageLine } from './evidence.ts';
import { readMachineDate } from './machine-dates.ts';

/** Where the story stands among the lines of its page. */
export interface StoryPlace {
  /** The element or first text of the headline; 0 where it is not seen. */
  readonly headline: number;
  /** The nodes of the body, `[start, end)`; null where no body was found. */
  readonly body: { readonly start: number; readonly end: number } | null;
  /** The element that the site's profile names for the date. */
  readonly hint?: number | null;
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
const LEVELS = 8;

const DIGIT_PAIR = /\d\s?[-/.–年년]\s?\d|\d{4}/;
const AGO = new RegExp(`\\d (?:${[...AGO_UNITS.keys()].join('|')}) (?:trước|ago)`);
const BARE_TIME = /^\D{0,3}\d{1,2}[:hg]\d{2}/;
const ANCHOR = tagId('a');
const OUTSIDE = tagSet('footer nav aside');
const ANY_CLOCK = beginnings(CLOCK_PLACES);
const ANY_OTHER = beginnings(OTHER_PLACES);
const ANY_OWN = beginnings(OWN_PLACES);

function beginnings(words: string): RegExp {
  return new RegExp(`(?<![a-z])(?:${words.trim().split(/\s+/).join('|')})`, 'i');
}

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
  const found: DateFinding[] = [];
  const read = new Set<number>();
  let after = 0;
  for (let at = Math.max(0, top - LINES_ABOVE); at < lines.length; at++) {
    const line = lines[at]!;
    const zone = zoneOf(line, at - top, headlineEnd, place);
    if (zone === 'after' && ++after > LINES_AFTER) break;
    if (found.length >= MOST_FINDINGS) break;
    if (line.text.length > LONGEST_LINE || !mayHoldDate(line.text, now)) continue;
    if (line.start >= place.headline && line.end <= headlineEnd && place.headline !== 0) continue;
    for (const reading of readLine(lines, at, now)) {
      found.push(weigh(tree, line, zone, top - at, reading, place));
      read.add(line.start);
    }
  }
  for (const node of times.slice(0, MOST_FINDINGS)) {
    const line = wordedTime(tree, node, read);
    if (line === null) continue;
    const at = lines.findIndex((each) => each.end > node);
    const zone = zoneOf(line, at - top, headlineEnd, place);
    const date = readDateLine(line.text);
    if (at === -1 || date === null || (zone === 'above' && top - at > LINES_ABOVE)) continue;
    const reading = { date, text: line.text, isUpdate: false, otherText: 0 };
    found.push(weigh(tree, line, zone, top - at, reading, place));
  }
  return found.sort((a, b) => b.weight - a.weight);
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

type Zone = 'above' | 'between' | 'body' | 'after';

function zoneOf(line: PageLine, distance: number, headlineEnd: number, place: StoryPlace): Zone {
  const { body } = place;
  if (line.start < place.headline) return 'above';
  if (body !== null && body.start >= headlineEnd) {
    if (line.start < body.start) return 'between';
    return line.start < body.end ? 'body' : 'after';
  }
  return distance <= LINES_BELOW ? 'between' : 'after';
}

interface Reading {
  readonly date: DateLine;
  readonly text: string;
  readonly isUpdate: boolean;
  readonly otherText: number;
}

function readLine(lines: readonly PageLine[], at: number, now: number | null): readonly Reading[] {
  const { text } = lines[at]!;
  const readings: Reading[] = [];
  let from = 0;
  for (const date of readDateLines(text, { now })) {
    const whole = withTimeBeside(lines, at, date);
    const label = text.slice(from, date.start) || (from === 0 ? shortLabel(lines[at - 1]) : '');
    const otherText = text.length - (date.end - date.start);
    readings.push({
      date: whole.date,
      text: whole.text,
      isUpdate: isUpdateLabel(label),
      otherText,
    });
    from = date.end;
  }
  return readings;
}

function shortLabel(line: PageLine | undefined): string {
  return line !== undefined && line.text.length <= 25 ? line.text : '';
}

function isUpdateLabel(label: string): boolean {
  const text = label.normalize('NFC').toLowerCase();
  return UPDATE_LABELS.some((each) => text.includes(each));
}

/** Day and time that stand in two lines: "01/03/2026" over "09:51". */
function withTimeBeside(
  lines: readonly PageLine[],
  at: number,
  date: DateLine,
): { date: DateLine; text: string } {
  const { text } = lines[at]!;
  const own = { date, text: text.slice(date.start, date.end) };
  if (date.precision !== 'day' || text.length > 40) return own;
  const beside = [lines[at + 1]?.text, lines[at - 1]?.text];
  for (const [index, other] of beside.entries()) {
    if (other === undefined || other.length > 25 || !BARE_TIME.test(other)) continue;
    const joined = index === 0 ? `${text} ${other}` : `${other} ${text}`;
    const read = readDateLine(joined);
    if (read !== null && read.precision !== 'day') return { date: read, text: joined };
  }
  return own;
}

function weigh(
  tree: PageTree,
  line: PageLine,
  zone: Zone,
  linesAbove: number,
  reading: Reading,
  place: StoryPlace,
): DateFinding {
  const hint = place.hint ?? 0;
  const isHinted = hint > 0 && line.start >= hint && line.start < tree.ends[hint]!;
  const node = dateNode(tree, line);
  const around = surroundings(tree, node, place.headline);
  const date = around.machine === null ? reading.date : finer(reading.date, around.machine);
  const finding = {
    date,
    from: isHinted ? 'site' : 'page',
    text: reading.text,
    role: reading.isUpdate ? 'modified' : 'published',
  } as const;
  const refused = (rejected: string): DateFinding => ({ ...finding, weight: 0, rejected });

  if (isHinted) return { ...finding, weight: 1, rejected: null };
  if (reading.otherText > MOST_OTHER_TEXT) return refused('a date in a sentence');
  if (zone === 'above' && around.clock) return refused("the page header's clock");
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

/** "comment-date" is about comments, "time_comment" about a time. */
function namesOther(name: string): boolean {
  const foreign = name.search(ANY_OTHER);
  if (foreign === -1) return false;
  const own = name.search(ANY_OWN);
  return own === -1 || foreign <= own;
}

/** The text of a line that holds its date; the line's first where the date is spread over several. */
function dateNode(tree: PageTree, line: PageLine): number {
  for (let i = line.start; i < line.end; i++) if (DIGIT_PAIR.test(tree.text(i))) return i;
  return line.start;
}

interface Surroundings {
  readonly linked: boolean;
  readonly clock: boolean;
  readonly other: boolean;
  readonly own: boolean;
  /** An element around says that it is the date of publication. */
  readonly property: boolean;
  readonly machine: string | null;
}

/** What the elements around a text say, up to the first that holds the headline too. */
function surroundings(tree: PageTree, start: number, headline: number): Surroundings {
  let [linked, clock, other, own, property] = [false, false, false, false, false];
  let machine: string | null = null;
  let node = tree.parents[start] ?? 0;
  for (let level = 0; level < LEVELS && node > 0; level++) {
    if (headline > node && headline < tree.ends[node]!) break;
    const attributes = tree.attributes(node);
    const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`;
    if (tree.tags[node] === ANCHOR) linked = true;
    if (OUTSIDE[tree.tags[node]!] === 1) other = true;
    if (names.length > 1) {
      clock ||= ANY_CLOCK.test(names);
      other ||= names.split(' ').some(namesOther);
      own ||= ANY_OWN.test(names);
    }
    property ||= attributes['itemprop'] === 'datePublished' || attributes['pubdate'] !== undefined;
    machine ??=
      attributes['datetime'] ??
      (attributes['itemprop'] === 'datePublished' ? attributes['content'] : null) ??
      null;
    node = tree.parents[node]!;
  }
  return { linked, clock, other, own, property, machine };
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
