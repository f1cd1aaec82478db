import type { Trace } from './trace.ts';

/** What of a page CSS selectors can point at. */
export const PAGE_FIELDS = [
  'title',
  'lead',
  'body',
  'author',
  'source',
  'date',
  'category',
  'tags',
  'caption',
  'location',
  'remove',
] as const;

export type PageField = (typeof PAGE_FIELDS)[number];

export type ToneStyle = 'keep' | 'old' | 'new';

/** What both extractors take. Every member may be left out. */
export interface ExtractOptions {
  /** The page's address: chooses the site profile, resolves relative links. Default: none. */
  readonly url?: string | null | undefined;
  /** The HTTP Content-Type header, for its charset. Default: none. */
  readonly contentType?: string | null | undefined;
  /** The reference for relative dates and the bound of future ones; never the clock. Default: none. */
  readonly now?: string | Date | null | undefined;
  /** Tone mark placement in the text: as written, hòa/thủy, or hoà/thuỷ. Default: `keep`. */
  readonly toneStyle?: ToneStyle | undefined;
  /** False leaves out people, figures and dates of the text and saves their time. Default: true. */
  readonly annotations?: boolean | undefined;
  /** False uses the generic extractor alone, without what is known of the site. Default: true. */
  readonly profiles?: boolean | undefined;
  /**
   * What you know of the site yourself: CSS selectors by field, the strongest first, tried before
   * those of the site's profile. Like these they are hints: one that finds nothing or nonsense is
   * passed over; author, date, category and tags are asked for only where the page does not tell.
   * One that cannot be read throws a SyntaxError. Default: none.
   */
  readonly selectors?: Readonly<Partial<Record<PageField, readonly string[]>>> | undefined;
  /** Is told each decision. Default: none, at no cost. */
  readonly trace?: Trace | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** Looked at before each stage: throws its reason once aborted. */
  readonly signal?: AbortSignal | undefined;
}

/** Bounds of the work on one page. What lies past them is cut off, and the verdict says so. */
export interface Limits {
  /** Bytes (or UTF-16 code units of a string) that are read. */
  readonly bytes: number;
  /** Elements and texts of the tree. */
  readonly nodes: number;
  /** Nesting; deeper elements are flattened into their ancestor at this depth. */
  readonly depth: number;
  /**
   * Milliseconds on a nominal machine. The core has no clock (same bytes, same Article, on every
   * machine), so time is counted in work: see `src/page/request.ts`.
   */
  readonly time: number;
}
