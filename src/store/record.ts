import type { ArticleText } from '../corpus/sign/index.ts';
import { decodeText, encodeText } from './text-code.ts';

const LENGTHS_BYTES = 12;
const NO_LEAD = 0xffffffff;

/**
 * What an index keeps of an article: three 32-bit little-endian lengths (of the id in bytes, of title and
 * lead in UTF-16 code units), the id as JSON in UTF-8 (which keeps any string), then the
 * codes ({@link encodeText}) of title, lead and text one after another. What verification computes
 * from the text is not stored, so that an index outlives its rules.
 */
export function encodeRecord(id: string, { title, lead, text }: ArticleText): Uint8Array {
  const idBytes = Buffer.from(JSON.stringify(id));
  const codes = encodeText(`${title}${lead ?? ''}${text}`);
  const record = Buffer.allocUnsafe(LENGTHS_BYTES + idBytes.length + codes.length);
  record.writeUInt32LE(idBytes.length, 0);
  record.writeUInt32LE(title.length, 4);
  record.writeUInt32LE(lead?.length ?? NO_LEAD, 8);
  record.set(idBytes, LENGTHS_BYTES);
  record.set(codes, LENGTHS_BYTES + idBytes.length);
  return record;
}

export function recordId(record: Uint8Array): string {
  const { bytes, idEnd } = opened(record);
  return JSON.parse(bytes.toString('utf8', LENGTHS_BYTES, idEnd)) as string;
}

export function recordText(record: Uint8Array): ArticleText {
  const { bytes, idEnd } = opened(record);
  const titleEnd = bytes.readUInt32LE(4);
  const leadLength = bytes.readUInt32LE(8);
  const leadEnd = titleEnd + (leadLength === NO_LEAD ? 0 : leadLength);
  const texts = decodeText(bytes.subarray(idEnd));
  return {
    title: texts.slice(0, titleEnd),
    lead: leadLength === NO_LEAD ? null : texts.slice(titleEnd, leadEnd),
    text: texts.slice(leadEnd),
  };
}

function opened(record: Uint8Array): { readonly bytes: Buffer; readonly idEnd: number } {
  const bytes = Buffer.from(record.buffer, record.byteOffset, record.byteLength);
  return { bytes, idEnd: LENGTHS_BYTES + bytes.readUInt32LE(0) };
}
