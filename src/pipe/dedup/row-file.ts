import { type FileHandle, open } from 'node:fs/promises';

const APPEND_AT = 256 * 1024;
const READ_BYTES = 1024 * 1024;
const LINE_FEED = 10;
const NEW_LINE = Uint8Array.of(LINE_FEED);

/** A file of lines that grows at its end, is cut back on resume, and is read again at any line. */
export class RowFile {
  readonly path: string;
  readonly #file: FileHandle;
  #pending: Uint8Array[] = [];
  #pendingBytes = 0;
  #flushed: number;

  private constructor(path: string, file: FileHandle, bytes: number) {
    this.path = path;
    this.#file = file;
    this.#flushed = bytes;
  }

  /** Opens or creates the file and drops what stands past its first `bytes` bytes. */
  static async open(path: string, bytes: number): Promise<RowFile> {
    const file = await open(path, 'a+');
    await file.truncate(bytes);
    return new RowFile(path, file, bytes);
  }

  get bytes(): number {
    return this.#flushed + this.#pendingBytes;
  }

  /** Appends a line and returns where it begins. */
  async append(line: Uint8Array): Promise<number> {
    this.#pending.push(line);
    this.#pendingBytes += line.length;
    return (await this.appendLines(NEW_LINE)) - line.length;
  }

  /** Appends lines that bring their line breaks and returns where the first begins. */
  async appendLines(lines: Uint8Array): Promise<number> {
    const at = this.bytes;
    this.#pending.push(lines);
    this.#pendingBytes += lines.length;
    if (this.#pendingBytes >= APPEND_AT) await this.flush();
    return at;
  }

  async flush(): Promise<void> {
    if (this.#pending.length === 0) return;
    const parts = this.#pending;
    this.#pending = [];
    this.#flushed += this.#pendingBytes;
    this.#pendingBytes = 0;
    await appendParts(this.#file, parts);
  }

  /** Makes all lines appended so far survive a crash of the machine. */
  async sync(): Promise<void> {
    await this.flush();
    await this.#file.datasync();
  }

  /** The line that begins at an offset. Lines appended before are on disk by then. */
  async read(at: number, bytes: number): Promise<string> {
    await this.flush();
    const buffer = Buffer.allocUnsafe(bytes);
    await this.#file.read(buffer, 0, bytes, at);
    const end = buffer.indexOf(LINE_FEED);
    return buffer.toString('utf8', 0, end < 0 ? bytes : end);
  }

  /**
   * All lines, in order, with where each begins. They stand in one block of memory that is filled again: a
   * line is gone when the next one is asked for.
   */
  async *lines(): AsyncGenerator<{ readonly line: Uint8Array; readonly at: number }> {
    await this.flush();
    let block = Buffer.allocUnsafeSlow(READ_BYTES);
    let held = 0;
    for (let at = 0; at < this.#flushed;) {
      if (held === block.length) block = Buffer.concat([block], 2 * held);
      const { bytesRead } = await this.#file.read(block, held, block.length - held, at + held);
      if (bytesRead === 0) throw new Error(`${this.path} was cut while it was read`);
      const filled = block.subarray(0, held + bytesRead);
      let from = 0;
      // What was held before holds no line break.
      let end = filled.indexOf(LINE_FEED, held);
      for (; end >= 0; end = filled.indexOf(LINE_FEED, from)) {
        yield { line: filled.subarray(from, end), at };
        at += end - from + 1;
        from = end + 1;
      }
      block.copyWithin(0, from, filled.length);
      held = filled.length - from;
    }
  }

  async close(): Promise<void> {
    await this.flush();
    await this.#file.close();
  }
}

/** Writes all parts at the end of a file. The system writes less than it is given where the disk is full. */
async function appendParts(file: FileHandle, parts: readonly Uint8Array[]): Promise<void> {
  if (parts.length === 0) return;
  const { bytesWritten } = await file.writev(parts);
  const size = parts.reduce((sum, { length }) => sum + length, 0);
  if (bytesWritten < size) await file.appendFile(Buffer.concat(parts).subarray(bytesWritten));
}
