const LINE_FEED = 10;
/** UTF-8 needs at most three bytes for a UTF-16 code unit. */
const BYTES_PER_UNIT = 3;
const START = 64 * 1024;

const encoder = new TextEncoder();

/** Lines of text as UTF-8 in one block, each with its line break. */
export class LineBuffer {
  #bytes = new Uint8Array(START);
  #used = 0;

  /** Appends a line and returns its length with the line break. */
  add(line: string): number {
    this.#reserve(line.length * BYTES_PER_UNIT + 1);
    const { written } = encoder.encodeInto(line, this.#bytes.subarray(this.#used));
    this.#bytes[this.#used + written] = LINE_FEED;
    this.#used += written + 1;
    return written + 1;
  }

  /** The lines so far, in a block of just their size. */
  take(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#used);
  }

  #reserve(room: number): void {
    const needed = this.#used + room;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.#bytes.subarray(0, this.#used));
    this.#bytes = larger;
  }
}
