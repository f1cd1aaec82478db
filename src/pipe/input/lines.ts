/** A line of a stream, without its line break, counted from 1. */
export interface Line {
  readonly number: number;
  /** Null where the line is longer than the bound; its bytes are then never held. */
  readonly bytes: Uint8Array | null;
  readonly length: number;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Splits bytes at line feeds and holds at most `limit` bytes of a line; empty lines are left out. */
export async function* readLines(
  source: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > limit) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const finish = (): Line | null => {
    number++;
    const whole = length > limit ? null : join(parts);
    const line = { number, bytes: whole, length };
    parts = [];
    length = 0;
    return line.length === 0 || whole?.length === 0 ? null : line;
  };
  for await (const chunk of source) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, at));
      from = at + 1;
      const line = finish();
      if (line) yield line;
    }
    add(chunk.subarray(from));
  }
  const last = finish();
  if (last) yield last;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  return whole.at(-1) === CARRIAGE_RETURN ? whole.subarray(0, -1) : whole;
}
