import { HEADER, SIGN_PARAMS } from '../../articles.ts';
import type { VerdictKind } from '../../index.ts';
import type { Failure } from '../item.ts';

/** What a batch of pages and texts has become. */
export interface Extracted {
  /** The Articles as lines of JSON in UTF-8, each with its line break, in the order of the batch. */
  readonly rows: Uint8Array;
  /** Of each row, in the same order. */
  readonly articles: readonly RowFacts[];
  /** For deduplication, one after the other; empty where the run does not ask for them. */
  readonly signatures: Uint32Array;
  readonly failures: readonly Failure[];
}

export interface RowFacts {
  /** Length with the line break. */
  readonly bytes: number;
  readonly id: string;
  readonly verdict: VerdictKind;
  /** The day of publication, ISO 8601. */
  readonly date: string | null;
}

export const SIGNATURE_LENGTH: number = HEADER + SIGN_PARAMS.bins;

/** Batches one after the other as one. */
export function joined(parts: readonly Extracted[]): Extracted {
  const signed = parts.map(({ articles, signatures }) =>
    signatures.subarray(0, articles.length * SIGNATURE_LENGTH),
  );
  const signatures = new Uint32Array(signed.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of signed) {
    signatures.set(part, at);
    at += part.length;
  }
  return {
    rows: Buffer.concat(parts.map(({ rows }) => rows)),
    articles: parts.flatMap(({ articles }) => articles),
    signatures,
    failures: parts.flatMap(({ failures }) => failures),
  };
}

export function onlyFailure(failure: Failure): Extracted {
  return {
    rows: new Uint8Array(0),
    articles: [],
    signatures: new Uint32Array(0),
    failures: [failure],
  };
}

const decoder = new TextDecoder();

/** The rows as texts, without their line breaks. */
export function linesOf({ rows }: Extracted): readonly string[] {
  return decoder.decode(rows).split('\n').slice(0, -1);
}
