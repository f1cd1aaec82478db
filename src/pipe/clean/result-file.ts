import { type FileHandle, open } from 'node:fs/promises';
import { replace } from './journal.ts';

const BLOCK_BYTES = 1024 * 1024;
const LINE_FEED = 10;

/** A file of lines under a name of its own until it is published. */
export class ResultFile {
  count = 0;
  readonly #path: string;
  readonly #file: FileHandle;
  #block = Buffer.allocUnsafeSlow(BLOCK_BYTES);
  #used = 0;
  /** The block before: it is written while this one is filled. */
  #written = Buffer.allocUnsafeSlow(BLOCK_BYTES);
  #writing: Promise<unknown> = Promise.resolve();

  private constructor(path: string, file: FileHandle) {
    this.#path = path;
    this.#file = file;
  }

  static async open(path: string): Promise<ResultFile> {
    return new ResultFile(path, await open(`${path}.next`, 'w'));
  }

  /** Appends a line; its bytes are copied. */
  async write(line: Uint8Array): Promise<void> {
    this.count++;
    if (this.#used + line.length + 1 > BLOCK_BYTES) await this.#flush();
    if (line.length + 1 > BLOCK_BYTES) {
      await this.#writing;
      await this.#file.appendFile(line);
    } else {
      this.#block.set(line, this.#used);
      this.#used += line.length;
    }
    this.#block[this.#used++] = LINE_FEED;
  }

  /** Puts all lines on disk. */
  async sync(): Promise<void> {
    await this.#flush();
    await this.#writing;
    await this.#file.sync();
  }

  /** Gives the file its name; it must be on disk. */
  async publish(): Promise<void> {
    await replace(`${this.#path}.next`, this.#path);
  }

  async close(): Promise<void> {
    await this.#writing.catch(() => undefined);
    await this.#file.close();
  }

  async #flush(): Promise<void> {
    await this.#writing;
    if (this.#used === 0) return;
    this.#writing = this.#file.appendFile(this.#block.subarray(0, this.#used));
    // Whoever waits for it is told.
    this.#writing.catch(() => undefined);
    [this.#block, this.#written] = [this.#written, this.#block];
    this.#used = 0;
  }
}
