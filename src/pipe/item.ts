/** One page or text to be extracted, as an input holds it. */
export interface Item extends Place {
  readonly id: string | null;
  readonly url: string | null;
  /** The HTTP Content-Type header, where the input keeps one. */
  readonly contentType: string | null;
  /** When the page was fetched, ISO 8601: the reference for relative dates. */
  readonly fetched: string | null;
  readonly kind: 'html' | 'text';
  readonly body: Uint8Array | string;
  /** The members of an NDJSON or Parquet row that tinsach does not read; they are carried through. */
  readonly extra: Readonly<Record<string, unknown>> | null;
}

/** Where something stands: the input as the user named it, and the record in it, from 1. */
export interface Place {
  readonly input: string;
  readonly record: number;
}

/** Why an input or a record of one was not processed. One row of `failed.ndjson`. */
export interface Failure extends Place {
  readonly id: string | null;
  readonly url: string | null;
  readonly code: FailureCode;
  /** A sentence for people: expected and got. */
  readonly reason: string;
}

export type FailureCode =
  | 'unreadable'
  | 'truncated'
  | 'corrupt'
  | 'decompression-bomb'
  | 'too-large'
  | 'invalid-utf-8'
  | 'invalid-json'
  | 'invalid-row'
  | 'unsupported'
  | 'time-limit'
  | 'memory-limit'
  | 'crashed';

export type Entry = Item | Failure;

/** A row of NDJSON as it stands in its input. */
export interface RawRow extends Place {
  readonly line: Uint8Array;
}

/** A page of a WARC file whose Content-Encoding is not undone. */
export interface RawPage extends Item {
  readonly body: Uint8Array;
  readonly encoding: string | null;
  /** Bytes that the body may have when it is decoded. */
  readonly limit: number;
}

/** What a reader finds in order, cheaply; `unpack` makes an Entry of it, on any thread. */
export type Raw = Entry | RawRow | RawPage;

export function isFailure(entry: Entry): entry is Failure {
  return 'code' in entry;
}

/** Thrown by a reader at the place where an input cannot be read further. */
export class InputError extends Error {
  readonly code: FailureCode;
  constructor(code: FailureCode, reason: string) {
    super(reason);
    this.name = 'InputError';
    this.code = code;
  }
}

/** What the user is told when something could not be read: system errors in words, ours as they are. */
export function asInputError(error: unknown): InputError {
  if (error instanceof InputError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new InputError('unreadable', 'no such file');
  if (code === 'EACCES') return new InputError('unreadable', 'permission denied');
  if (code === 'EISDIR') return new InputError('unreadable', 'is a directory');
  if (code === 'ENOTDIR' || code === 'EEXIST') {
    return new InputError('unreadable', 'is no directory');
  }
  return new InputError('unreadable', message);
}
