import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ArticleText } from '../corpus/sign/index.ts';
import { pack, unpack } from '../corpus/verify/index.ts';

const ID_LENGTH_BYTES = 4;
/** Level 1 takes 0.1 ms for an article of 3.3 KB and saves 55 %; level 6 saves 3 % more. */
const LEVEL = 1;

/**
 * What an index keeps of an article: the length of its id as a 32-bit little-endian number, the id
 * as JSON in UTF-8 (which keeps any string), then the raw-deflated {@link pack} of its text.
 */
export function encodeRecord(id: string, article: ArticleText): Uint8Array {
  const idBytes = Buffer.from(JSON.stringify(id));
  const text = deflateRawSync(pack(article), { level: LEVEL });
  const record = new Uint8Array(ID_LENGTH_BYTES + idBytes.length + text.length);
  new DataView(record.buffer).setUint32(0, idBytes.length, true);
  record.set(idBytes, ID_LENGTH_BYTES);
  record.set(text, ID_LENGTH_BYTES + idBytes.length);
  return record;
}

export function recordId(record: Uint8Array): string {
  return JSON.parse(
    Buffer.from(record.subarray(ID_LENGTH_BYTES, idEnd(record))).toString(),
  ) as string;
}

export function recordText(record: Uint8Array): ArticleText {
  return unpack(inflateRawSync(record.subarray(idEnd(record))));
}

function idEnd(record: Uint8Array): number {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  return ID_LENGTH_BYTES + view.getUint32(0, true);
}
