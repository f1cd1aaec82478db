import type { DateKind } from '../../../article.ts';
import { wordAt, type Tokens } from '../../../text/scan.ts';
import type { Point } from './calendar.ts';

/** A distance from the day of writing, before that day is known. */
export type Shift =
  /** With `until`: all from the first to the last ("3 năm tới"). */
  | {
      readonly unit: 'day' | 'week' | 'quarter' | 'year';
      readonly steps: number;
      readonly until?: number;
    }
  /** With `day`: that day of the month ("ngày 12 tháng này"). */
  | {
      readonly unit: 'month';
      readonly steps: number;
      readonly until?: number;
      readonly day?: number;
    }
  /** With `week`: in the week so many weeks on; else the next (1), the last (-1) or the coming (0) such day. */
  | {
      readonly unit: 'weekday';
      readonly weekday: number;
      readonly week: number | null;
      readonly steps: number;
    };

/** A calendar expression as read from tokens, before anything is counted from the day of writing. */
export interface Reading {
  /** The first token and the one after the last. */
  readonly first: number;
  readonly next: number;
  readonly kind: DateKind;
  readonly from: Point;
  /** The last day, month or year of a range. */
  readonly to?: Point;
  /** Instead of `from`: a distance from the day of writing. */
  readonly shift?: Shift;
  /** Instead of `from`: a value that no {@link Point} holds ("1950s"); null where ISO has none (lunar days). */
  readonly value?: string | null;
  /** Steps from the year of writing to the one meant ("tháng 5 năm ngoái" is -1). */
  readonly yearSteps?: number;
}

/** Stands in `from` where the reading is a distance or a value of its own. */
export const NO_POINT: Point = { year: null, month: null, day: null };

/** The token after a phrase that begins at `index`, or -1 where the text reads otherwise. */
export function afterPhrase(tokens: Tokens, index: number, phrase: readonly string[]): number {
  for (let k = 0; k < phrase.length; k++) {
    if (wordAt(tokens, index + k) !== phrase[k]) return -1;
  }
  return index + phrase.length;
}

export function yearPoint(year: number): Point {
  return { year, month: null, day: null };
}
