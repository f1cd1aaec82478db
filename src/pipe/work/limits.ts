const MEGABYTE = 1024 * 1024;
const DEFAULT_MEMORY = 192;
/** Of a row's bytes a thread makes a text of twice as many, and of that its members. */
const HELD_OF_PAGE = 4;

/** What a thread may hold, in megabytes, and the bytes that a page may have. */
export interface ThreadLimits {
  readonly memory: number;
  readonly maxBytes: number;
}

/**
 * Limits that go together: a thread that needs too much memory is ended, but a single text that does not fit in
 * it would end the whole process.
 *
 * @param memory Default: 192, or what a page of `maxBytes` takes.
 */
export function threadLimits(maxBytes: number, memory: number | undefined): ThreadLimits {
  const needed = Math.ceil((HELD_OF_PAGE * maxBytes) / MEGABYTE);
  const held = memory ?? Math.max(DEFAULT_MEMORY, needed);
  return { memory: held, maxBytes: Math.min(maxBytes, (held * MEGABYTE) / HELD_OF_PAGE) };
}
