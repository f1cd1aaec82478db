/**
 * Dates, numbers and amounts against the test cases of other parsers. A case on which a news reader would
 * disagree with its parser is listed, by file and line and with the reason, in expression-disagreements.tsv;
 * anything else that differs is reported as open. chrono-node's Vietnamese locale reads the same cases.
 */
import { readFileSync } from 'node:fs';
import { findDates } from '../../src/page/annotate/dates/find-dates.ts';
import { readAmount } from '../../src/page/annotate/figures/amount.ts';
import { findFigures } from '../../src/page/annotate/figures/find-figures.ts';
import { readSpokenLiteral } from '../../src/page/annotate/figures/number-words.ts';
import { scan } from '../../src/text/scan.ts';
import { readLines } from './annotated.ts';
import { readWithChrono } from './chrono-node.ts';
import {
  ANY_DAY,
  ISO_LENGTH,
  agreesWithChronoCase,
  agreesWithDateparserCase,
  agreesWithDucklingCase,
} from './expression-judges.ts';

interface Case {
  readonly input: string;
  readonly reference?: string;
  readonly dimension?: string;
  readonly expected: unknown;
}

type Facts = Readonly<Record<string, unknown>>;
type Reader = (text: string, reference: string | null) => readonly (string | null)[];

const JUDGES = {
  chrono_vi: agreesWithChronoCase,
  dateparser_vi: agreesWithDateparserCase,
  duckling_vi: agreesWithDucklingCase,
};
type File = keyof typeof JUDGES;
const FILES = Object.keys(JUDGES) as readonly File[];

function sameMoney(text: string, expected: Facts): boolean {
  const figures = findFigures(text, { numberWords: true });
  const value = figures.length === 1 ? figures[0]!.value : null;
  return Array.isArray(value)
    ? value[0] === expected['from'] && value[1] === expected['to']
    : value === expected['value'];
}

/** Digits as the figure they are; words, which by themselves are no figure, as the amount they spell. */
function sameNumber(text: string, expected: Facts): boolean {
  const [figure, more] = findFigures(text);
  if (figure !== undefined) return more === undefined && figure.value === expected['value'];
  const tokens = scan(text);
  const amount = readAmount(tokens, 0, readSpokenLiteral);
  return amount !== null && amount.next === tokens.count && amount.value === expected['value'];
}

function isTime({ dimension }: Case): boolean {
  return dimension === undefined || dimension === 'Time';
}

/** The day of writing that a case states; where it states none, days are searched without one. */
function referenceOf({ reference, expected }: Case): string | null {
  if (reference !== undefined) return reference.slice(0, ISO_LENGTH.day);
  return Array.isArray(expected) ? null : ANY_DAY;
}

function agreesOnTime(file: File, entry: Case, read: Reader): boolean {
  const values = read(entry.input.normalize('NFC'), referenceOf(entry));
  return JUDGES[file](values, entry.expected);
}

function agrees(file: File, entry: Case): boolean {
  if (isTime(entry)) return agreesOnTime(file, entry, readDates);
  const text = entry.input.normalize('NFC');
  return entry.dimension === 'AmountOfMoney'
    ? sameMoney(text, entry.expected as Facts)
    : sameNumber(text, entry.expected as Facts);
}

function readDates(text: string, reference: string | null): readonly (string | null)[] {
  return findDates(text, { reference, distances: true }).map(({ value }) => value);
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
  const times = { cases: 0, ours: 0, chrono: 0 };
  for (const file of FILES) {
    const lines = readLines<Case>(`dates-numbers/${file}.jsonl`);
    if (lines === null) {
      console.log('expressions: ../shared/data/dates-numbers is not there, skipped');
      return null;
    }
    for (const [k, entry] of lines.entries()) {
      cases++;
      const key = `${file}:${String(k + 1)}`;
      const right = agrees(file, entry);
      if (right) agreed++;
      else if (listed.has(key)) excused++;
      else open++;
      if (right === listed.has(key))
        console.log(`expressions: ${key} ${right ? 'is listed but agrees' : 'open'}`);
      if (!isTime(entry) || listed.has(key)) continue;
      times.cases++;
      if (right) times.ours++;
      if (agreesOnTime(file, entry, readWithChrono)) times.chrono++;
    }
  }
  console.log(
    `expressions: ${String(cases)} cases, ${String(agreed)} agree, ${String(excused)} listed, ${String(open)} open`,
  );
  console.log(
    `of ${String(times.cases)} dates that a news reader agrees with: tinsach ${String(times.ours)}, chrono-node ${String(times.chrono)}`,
  );
  return {
    'expressions.agreed': agreed / cases,
    'expressions.settled': (agreed + excused) / cases,
  };
}
