import { hostOf } from '../text/address.ts';
import {
  PAGE_FIELDS,
  type ExtractOptions,
  type Limits,
  type PageField,
  type ToneStyle,
} from '../options.ts';
import type { Trace } from '../trace.ts';

/** What a caller asked for, checked and with its defaults filled in. */
export interface Request {
  readonly input: string | Uint8Array;
  readonly url: string | null;
  readonly host: string | null;
  readonly contentType: string | null;
  /** The reference time; null where none was given. */
  readonly now: Date | null;
  readonly toneStyle: ToneStyle;
  readonly annotations: boolean;
  readonly profiles: boolean;
  /** Of the caller's own, by field. */
  readonly selectors: Readonly<Partial<Record<PageField, readonly string[]>>>;
  readonly trace: Trace | undefined;
  readonly limits: Limits;
  readonly signal: AbortSignal | undefined;
}

/** Pages of newspapers have at most 0.6 MB, 12,000 nodes and 40 levels; these leave room for the worst. */
const DEFAULT_LIMITS: Limits = { bytes: 16_000_000, nodes: 400_000, depth: 512, time: 10_000 };
/** Work that a nominal machine does in a millisecond: measured on one core at 2.5 GHz, halved. */
const BYTES_PER_MS = 20_000;
const NODES_PER_MS = 1_000;

const FIELDS: ReadonlySet<string> = new Set(PAGE_FIELDS);

const TONE_STYLES: readonly unknown[] = ['keep', 'old', 'new'] satisfies ToneStyle[];

/**
 * Checks the arguments of an extractor.
 *
 * @throws {TypeError} for an argument of the wrong type, {@link RangeError} for an impossible value,
 * with what was expected and what was got; the signal's reason where it is aborted.
 */
export function readRequest(caller: string, input: unknown, options: ExtractOptions): Request {
  const fail = (name: string, expected: string, got: unknown): never => {
    throw new TypeError(`${caller}: expected ${name} to be ${expected}, got ${describe(got)}`);
  };
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) {
    fail('input', 'a string or a Uint8Array', input);
  }
  if (typeof options !== 'object' || (options as unknown) === null) {
    fail('options', 'an object', options);
  }
  const { url = null, contentType = null, toneStyle = 'keep', annotations = true } = options;
  const { profiles = true, trace, signal } = options;
  if (url !== null && typeof url !== 'string') fail('options.url', 'a string', url);
  if (contentType !== null && typeof contentType !== 'string') {
    fail('options.contentType', 'a string', contentType);
  }
  if (!TONE_STYLES.includes(toneStyle)) {
    throw new RangeError(
      `${caller}: expected options.toneStyle to be 'keep', 'old' or 'new', got ${describe(toneStyle)}`,
    );
  }
  if (typeof annotations !== 'boolean') fail('options.annotations', 'a boolean', annotations);
  if (typeof profiles !== 'boolean') fail('options.profiles', 'a boolean', profiles);
  if (trace !== undefined && typeof trace !== 'function')
    fail('options.trace', 'a function', trace);
  signal?.throwIfAborted();
  return {
    input: input as string | Uint8Array,
    url,
    host: hostOf(url),
    contentType,
    now: readNow(caller, options.now ?? null),
    toneStyle,
    annotations,
    profiles,
    selectors: readSelectors(caller, options.selectors ?? {}),
    trace,
    limits: readLimits(caller, options.limits ?? {}),
    signal,
  };
}

function readSelectors(caller: string, given: unknown): Request['selectors'] {
  if (typeof given !== 'object' || given === null) {
    throw new TypeError(
      `${caller}: expected options.selectors to be an object, got ${describe(given)}`,
    );
  }
  for (const [field, list] of Object.entries(given) as [string, unknown][]) {
    const name = `options.selectors.${field}`;
    if (!FIELDS.has(field)) {
      const known = PAGE_FIELDS.join(', ');
      throw new RangeError(`${caller}: expected a field (${known}), got ${name}`);
    }
    if (!Array.isArray(list) || list.some((each) => typeof each !== 'string')) {
      throw new TypeError(`${caller}: expected ${name} to be strings, got ${describe(list)}`);
    }
  }
  return given;
}

function readNow(caller: string, now: unknown): Date | null {
  if (now === null) return null;
  if (typeof now !== 'string' && !(now instanceof Date)) {
    throw new TypeError(
      `${caller}: expected options.now to be an ISO string or a Date, got ${describe(now)}`,
    );
  }
  const date = new Date(now);
  if (Number.isNaN(date.getTime())) {
    throw new RangeError(
      `${caller}: expected options.now to be a valid date, got ${describe(now)}`,
    );
  }
  return date;
}

function readLimits(caller: string, given: Partial<Limits>): Limits {
  const limits = { ...DEFAULT_LIMITS, ...given };
  for (const [name, value] of Object.entries(limits) as [string, unknown][]) {
    if (typeof value !== 'number' || !(value > 0)) {
      throw new RangeError(
        `${caller}: expected options.limits.${name} to be a positive number, got ${describe(value)}`,
      );
    }
  }
  return {
    ...limits,
    bytes: Math.min(limits.bytes, limits.time * BYTES_PER_MS),
    nodes: Math.min(limits.nodes, limits.time * NODES_PER_MS),
  };
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  if (typeof value === 'object') return value.constructor?.name ?? 'an object';
  return typeof value === 'number' ? String(value) : typeof value;
}
