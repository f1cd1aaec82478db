import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

const LINE_BREAK = Buffer.from('\n');

/** A place for text that is written in order and waits for a slow reader. */
export interface Sink {
  readonly write: (text: string) => Promise<void>;
  /** Writes bytes of UTF-8 and a line break. */
  readonly writeLine: (line: Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a file, or standard output for null or `-`. */
export function openSink(path: string | null): Sink {
  const standard = path === null || path === '-';
  const stream: Writable = standard ? process.stdout : createWriteStream(path);
  let failed: Error | null = null;
  stream.on('error', (error) => (failed = error));
  const write = async (text: string | Uint8Array): Promise<void> => {
    if (failed) throw failed;
    if (!stream.write(text)) await drained(stream);
  };
  return {
    write,
    writeLine: (line) => write(Buffer.concat([line, LINE_BREAK])),
    close: async () => {
      if (failed) throw failed;
      if (standard) return;
      stream.end();
      await finished(stream);
    },
  };
}

/** Writes the pieces of a text; waits for the sink, so that the source is read no faster. */
export async function writeAll(pieces: AsyncIterable<string>, sink: Sink): Promise<void> {
  for await (const piece of pieces) await sink.write(piece);
}

async function drained(stream: Writable): Promise<void> {
  if (stream.writableNeedDrain) await once(stream, 'drain');
}
