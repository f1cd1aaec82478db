/** Why an article is left out: `of` is the kept one that it matches, null where it matches none. */
export interface DroppedWhy {
  readonly id: string;
  readonly of: string | null;
  readonly score: number | null;
  readonly reason: string;
  readonly shared?: readonly unknown[];
  readonly differing?: readonly unknown[];
}

/** A row of `dropped.ndjson`. `line` is the article's row, JSON already: it is not read only to be written. */
export function droppedRow(why: DroppedWhy, line: Uint8Array): Uint8Array {
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(why).slice(0, -1)},"article":`),
    line,
    Buffer.from('}'),
  ]);
}
