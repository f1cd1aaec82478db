import { articleText } from '../../article.ts';
import { hashSyllables, type ArticleText } from '../sign/index.ts';

/**
 * An article as verification reads it: its text, and where each syllable stands. The arrays follow
 * from the text; {@link pack} keeps the text alone, so that a store outlives changes of the rules.
 */
export interface Prepared {
  readonly title: string;
  readonly lead: string | null;
  readonly text: string;
  /** `articleText` of the above: what all offsets refer to. */
  readonly whole: string;
  /** Hashes of the syllables of {@link whole}. */
  readonly syllables: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Syllables of the title, which come first; of the first line where there is no title. */
  readonly titleSyllables: number;
}

/** Reads an article once for all comparisons. Cost: one pass, 12 bytes a syllable. */
export function prepare(article: ArticleText): Prepared {
  const { title, lead, text } = article;
  const whole = articleText(article);
  const { count, hashes, starts, ends } = hashSyllables(whole);
  const titleEnd = title.trim() === '' ? firstLineEnd(whole) : title.length;
  let titleSyllables = 0;
  while (titleSyllables < count && starts[titleSyllables]! < titleEnd) titleSyllables++;
  return {
    title,
    lead,
    text,
    whole,
    syllables: hashes.slice(0, count),
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    titleSyllables,
  };
}

function firstLineEnd(text: string): number {
  const start = text.length - text.trimStart().length;
  const end = text.indexOf('\n', start);
  return end < 0 ? 0 : end;
}

const NO_LEAD = 0xffffffff;

/** The bytes to store: two 32-bit little-endian lengths in UTF-8 bytes (title, lead), then the three texts. */
export function pack({ title, lead, text }: ArticleText): Uint8Array {
  const encoder = new TextEncoder();
  const parts = [encoder.encode(title), encoder.encode(lead ?? ''), encoder.encode(text)];
  const bytes = new Uint8Array(8 + parts.reduce((sum, part) => sum + part.length, 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, parts[0]!.length, true);
  view.setUint32(4, lead === null ? NO_LEAD : parts[1]!.length, true);
  let at = 8;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** What {@link pack} was given. */
export function unpack(bytes: Uint8Array): ArticleText {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const titleEnd = 8 + view.getUint32(0, true);
  const leadLength = view.getUint32(4, true);
  const leadEnd = titleEnd + (leadLength === NO_LEAD ? 0 : leadLength);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return {
    title: decoder.decode(bytes.subarray(8, titleEnd)),
    lead: leadLength === NO_LEAD ? null : decoder.decode(bytes.subarray(titleEnd, leadEnd)),
    text: decoder.decode(bytes.subarray(leadEnd)),
  };
}
