import { IMPRINT_WORDS, UPDATE_LABELS } from '../../data/date-line/names.ts';
import { type DateLine, readDateLine, readDateLines } from '../../text/date-line.ts';
import type { PageLine } from './evidence.ts';

/** A date as a line of the page states it. */
export interface DateReading {
  readonly date: DateLine;
  readonly text: string;
  readonly isUpdate: boolean;
  /** Characters of the line beside the date. */
  readonly otherText: number;
  /** The line is about a licence or the like. */
  readonly isImprint: boolean;
}

const BARE_TIME = /^\D{0,3}\d{1,2}[:hg]\d{2}/;
/** Labels and times in a line of their own are no longer than this. */
const LONGEST_LABEL = 25;
const LONGEST_DAY_LINE = 40;

/** The dates of a line, with a time that stands in the line below or above. */
export function dateReadings(
  lines: readonly PageLine[],
  at: number,
  now: number | null,
): readonly DateReading[] {
  const { text } = lines[at]!;
  const readings: DateReading[] = [];
  const isImprint = hasWord(text, IMPRINT_WORDS);
  let from = 0;
  for (const date of readDateLines(text, { now })) {
    const whole = withTimeBeside(lines, at, date);
    const label = text.slice(from, date.start) || (from === 0 ? shortLabel(lines[at - 1]) : '');
    const otherText = text.length - (date.end - date.start);
    readings.push({
      date: whole.date,
      text: whole.text,
      isUpdate: hasWord(label, UPDATE_LABELS),
      otherText,
      isImprint,
    });
    from = date.end;
  }
  return readings;
}

function shortLabel(line: PageLine | undefined): string {
  return line !== undefined && line.text.length <= LONGEST_LABEL ? line.text : '';
}

function hasWord(text: string, words: readonly string[]): boolean {
  const lower = text.normalize('NFC').toLowerCase();
  return words.some((word) => lower.includes(word));
}

/** Day and time that stand in two lines: "01/03/2026" over "09:51". */
function withTimeBeside(
  lines: readonly PageLine[],
  at: number,
  date: DateLine,
): { date: DateLine; text: string } {
  const { text } = lines[at]!;
  const own = { date, text: text.slice(date.start, date.end) };
  if (date.precision !== 'day' || text.length > LONGEST_DAY_LINE) return own;
  const beside = [lines[at + 1]?.text, lines[at - 1]?.text];
  for (const [index, other] of beside.entries()) {
    if (other === undefined || other.length > LONGEST_LABEL || !BARE_TIME.test(other)) continue;
    const joined = index === 0 ? `${text} ${other}` : `${other} ${text}`;
    const read = readDateLine(joined);
    if (read !== null && read.precision !== 'day') return { date: read, text: joined };
  }
  return own;
}
