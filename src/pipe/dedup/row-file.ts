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
    const bytes = Buffer.concat(this.#pending);
    this.#pending = [];
    this.#flushed += bytes.length;
    this.#pendingBytes = 0;
    await this.#file.appendFile(bytes);
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

  /** All lines, in order, with where each begins. */
  async *lines(): AsyncGenerator<{ readonly line: Uint8Array; readonly at: number }> {
    await this.flush();
    let rest: Buffer = Buffer.alloc(0);
    let at = 0;
    const options = { start: 0, autoClose: false, highWaterMark: READ_BYTES };
    const stream = this.#file.createReadStream(options);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let from = 0;
      for (let end = buffer.indexOf(LINE_FEED); end >= 0; end = buffer.indexOf(LINE_FEED, from)) {
        yield { line: buffer.subarray(from, end), at };
        at += end - from + 1;
        from = end + 1;
      }
      rest = buffer.subarray(from);
    }
  }

  async close(): Promise<void> {
    await this.flush();
    await this.#file.close();
  }
}
