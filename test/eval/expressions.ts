/**
 * Dates, numbers and amounts against the test cases of other parsers. A case on which a news reader would
 * disagree with its parser is listed, by file and line and with the reason, in expression-disagreements.tsv;
 * anything else that differs is reported as open.
 */
import { readFileSync } from 'node:fs';
import { findDates } from '../../src/page/annotate/dates/find-dates.ts';
import { readAmount } from '../../src/page/annotate/figures/amount.ts';
import { findFigures } from '../../src/page/annotate/figures/find-figures.ts';
import { readSpokenLiteral } from '../../src/page/annotate/figures/number-words.ts';
import { scan } from '../../src/text/scan.ts';
import { readLines } from './annotated.ts';

interface Case {
  readonly input: string;
  readonly reference?: string;
  readonly dimension?: string;
  readonly expected: unknown;
}

const FILES = ['chrono_vi', 'dateparser_vi', 'duckling_vi'];
const ISO_LENGTH = { year: 4, month: 7, day: 10 };

type Facts = Readonly<Record<string, unknown>>;

function pad(value: unknown): string {
  return String(value).padStart(2, '0');
}

/** Whether a value of ours says the same day, month or year as chrono's start. */
function agreesWithChrono(value: string, facts: Facts, end: boolean): boolean {
  const name = end ? 'end' : 'start';
  const [year, month, day] = ['year', 'month', 'day'].map((part) => facts[`${name}.${part}`]);
  const [y = '', m, d] = value.startsWith('--')
    ? ['', ...value.slice(2).split('-')]
    : value.split(/(?<=.)-/u);
  const sameYear =
    year === undefined ||
    Number(y) === Number(year) ||
    (Number(year) < 0 && Number(y) === Number(year) + 1);
  return (
    sameYear && (month === undefined || m === pad(month)) && (day === undefined || d === pad(day))
  );
}

function chronoAgrees(values: readonly (string | null)[], expected: unknown): boolean {
  if (expected === null) return values.length === 0;
  const facts = expected as Facts;
  const dated = Object.keys(facts).some((key) => /^start\.(?:year|month|day)$/u.test(key));
  if (!dated) return values.length > 0;
  const [first, last] = [values[0] ?? '', values.at(-1) ?? ''].map((value) => value ?? '');
  const ends = Object.keys(facts).some((key) => /^end\.(?:year|month|day)$/u.test(key));
  return (
    agreesWithChrono(first!.split('/')[0]!, facts, false) &&
    (!ends || agreesWithChrono(last!.split('/').at(-1)!, facts, true))
  );
}

/** The Monday of "2017-W05" and the first month of "2017-Q1", as duckling dates weeks and quarters. */
function asDay(value: string): string {
  const quarter = /^(\d{4})-Q(\d)$/u.exec(value);
  if (quarter !== null) return `${quarter[1]!}-${pad(Number(quarter[2]) * 3 - 2)}`;
  const week = /^(\d{4})-W(\d\d)$/u.exec(value);
  if (week === null) return value;
  const fourth = new Date(Date.UTC(Number(week[1]), 0, 4));
  const monday = fourth.getUTCDate() - ((fourth.getUTCDay() + 6) % 7) + (Number(week[2]) - 1) * 7;
  return new Date(Date.UTC(Number(week[1]), 0, monday)).toISOString().slice(0, 10);
}

function sameTime(values: readonly (string | null)[], expected: unknown): boolean {
  if (expected === null) return values.length === 0;
  const { value, from, grain } = expected as { value?: string; from?: string; grain?: string };
  const wanted = (value ?? from ?? '').slice(
    0,
    grain === 'year' ? ISO_LENGTH.year : ISO_LENGTH.day,
  );
  return values.length === 1 && values[0] !== null && wanted.startsWith(asDay(values[0]!));
}

/** The day from which cases without one are counted. */
const ANY_DAY = '2020-06-15';
const ENGLISH_MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

function daysFrom(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, ISO_LENGTH.day);
}

/** "thursday 8 january 2015", "1 day ago 08:16", "in 1 week" as dateparser's tests translate them. */
function dayOfEnglish(english: string): string {
  const ago = /^(\d+) day ago/u.exec(english);
  if (ago !== null) return daysFrom(ANY_DAY, -Number(ago[1]));
  if (english === 'in 1 week') return daysFrom(ANY_DAY, 7);
  const numeric = /(\d\d)\/(\d\d)\/(\d{4})/u.exec(english);
  if (numeric !== null) return `${numeric[3]!}-${numeric[2]!}-${numeric[1]!}`;
  const spoken = /\b(\d{1,2}) ([a-z]+) (\d{4})/u.exec(english);
  return spoken === null
    ? english
    : `${spoken[3]!}-${pad(ENGLISH_MONTHS.indexOf(spoken[2]!) + 1)}-${pad(spoken[1]!)}`;
}

function inWeek(value: string, day: string): boolean {
  const monday = asDay(value);
  return value.includes('-W') && monday <= day && day <= daysFrom(monday, 6);
}

function sameList(values: readonly (string | null)[], expected: unknown): boolean {
  if (Array.isArray(expected)) {
    const wanted = expected as readonly (readonly [string, string])[];
    return (
      wanted.length === values.length &&
      wanted.every(([, iso], k) =>
        (values[k] ?? '?').startsWith('-')
          ? iso.includes(values[k]!.slice(1))
          : iso.startsWith(values[k] ?? '?'),
      )
    );
  }
  const { ago, english } = expected as { ago?: { days?: number }; english?: string };
  const day =
    ago === undefined
      ? english === undefined
        ? String(expected)
        : dayOfEnglish(english)
      : daysFrom(ANY_DAY, -(ago.days ?? 0));
  const [value] = values;
  return (
    values.length === 1 &&
    typeof value === 'string' &&
    (day.startsWith(value) || inWeek(value, day))
  );
}

function sameMoney(text: string, expected: Facts): boolean {
  const figures = findFigures(text, { numberWords: true });
  const value = figures.length === 1 ? figures[0]!.value : null;
  return Array.isArray(value)
    ? value[0] === expected['from'] && value[1] === expected['to']
    : value === expected['value'];
}

function sameNumber(text: string, expected: Facts): boolean {
  const tokens = scan(text);
  const amount = readAmount(tokens, 0, readSpokenLiteral);
  return amount !== null && amount.next === tokens.count && amount.value === expected['value'];
}

function agrees(file: string, { input, reference, dimension, expected }: Case): boolean {
  const text = input.normalize('NFC');
  if (dimension === 'Numeral' || dimension === 'Ordinal')
    return sameNumber(text, expected as Facts);
  if (dimension === 'AmountOfMoney') return sameMoney(text, expected as Facts);
  const values = findDates(text, { reference: reference?.slice(0, ISO_LENGTH.day) ?? ANY_DAY }).map(
    (date) => date.value,
  );
  if (file === 'chrono_vi') return chronoAgrees(values, expected);
  return file === 'duckling_vi' ? sameTime(values, expected) : sameList(values, expected);
}

function readDisagreements(): ReadonlyMap<string, string> {
  const lines = readFileSync(
    new URL('expression-disagreements.tsv', import.meta.url),
    'utf8',
  ).split('\n');
  return new Map(
    lines
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t'))
      .map(([file, number, reason]) => [`${file!}:${number!}`, reason!]),
  );
}

/** Prints how many cases agree, are listed as disagreements, or stay open; null where the data is not there. */
export function evaluateExpressions(): Readonly<Record<string, number>> | null {
  const listed = readDisagreements();
  let [agreed, excused, open, cases] = [0, 0, 0, 0];
  for (const file of FILES) {
    const lines = readLines<Case>(`dates-numbers/${file}.jsonl`);
    if (lines === null) {
      console.log('expressions: ../shared/data/dates-numbers is not there, skipped');
      return null;
    }
    for (const [k, entry] of lines.entries()) {
      cases++;
      const key = `${file}:${String(k + 1)}`;
      if (agrees(file, entry)) {
        agreed++;
        if (listed.has(key)) console.log(`expressions: ${key} is listed but agrees`);
      } else if (listed.has(key)) excused++;
      else {
        open++;
        console.log(`expressions: ${key} open`);
      }
    }
  }
  const figures = {
    'expressions.agreed': agreed / cases,
    'expressions.settled': (agreed + excused) / cases,
  };
  console.log(
    `expressions: ${String(cases)} cases, ${String(agreed)} agree, ${String(excused)} listed, ${String(open)} open`,
  );
  return figures;
}
