import type { AnnotateOptions } from './annotate.ts';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}(?:$|T)/u;

function describe(value: unknown): string {
  return value === null ? 'null' : typeof value === 'string' ? JSON.stringify(value) : typeof value;
}

function readDay(name: string, value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') {
    throw new TypeError(
      `annotate: expected options.${name} to be an ISO string, got ${describe(value)}`,
    );
  }
  if (!ISO_DAY.test(value) || Number.isNaN(Date.parse(value))) {
    throw new RangeError(
      `annotate: expected options.${name} like '2011-01-24' or '2011-01-24T07:30:00+07:00', got ${describe(value)}`,
    );
  }
  return value.slice(0, 10);
}

/** The day of a moment in Vietnam, where newspapers count their days. */
export function dayInVietnam(moment: Date): string {
  const offset = 7 * 60 * 60 * 1000;
  return new Date(moment.getTime() + offset).toISOString().slice(0, 10);
}

function readNow(now: unknown): string | null {
  if (!(now instanceof Date)) return readDay('now', now);
  if (Number.isNaN(now.getTime())) {
    throw new RangeError('annotate: expected options.now to be a valid Date, got an invalid one');
  }
  return dayInVietnam(now);
}

/** What the grammars of a story are told. */
export interface StoryOptions {
  /** The ISO day from which dates are counted; null where none is known. */
  readonly reference: string | null;
  readonly numberWords?: boolean | undefined;
  readonly distances?: boolean | undefined;
}

function readFlag(name: string, value: unknown): boolean {
  if (value !== undefined && typeof value !== 'boolean') {
    throw new TypeError(
      `annotate: expected options.${name} to be a boolean, got ${describe(value)}`,
    );
  }
  return value === true;
}

/**
 * Checks the arguments of annotate.
 *
 * @throws {TypeError | RangeError} with expected and got
 */
export function checkAnnotate(text: unknown, options: AnnotateOptions): StoryOptions {
  if (typeof text !== 'string') {
    throw new TypeError(`annotate: expected text to be a string, got ${describe(text)}`);
  }
  if (typeof options !== 'object' || (options as unknown) === null) {
    throw new TypeError(`annotate: expected options to be an object, got ${describe(options)}`);
  }
  return {
    reference: readDay('date', options.date) ?? readNow(options.now),
    numberWords: readFlag('numberWords', options.numberWords),
    distances: readFlag('distances', options.distances),
  };
}
