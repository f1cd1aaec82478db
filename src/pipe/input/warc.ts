import type { WARCRecord } from 'warcio';
import { type Failure, InputError, type Place, type RawPage } from '../item.ts';
import { type HttpResponse, splitHttp } from './http.ts';
import { failureAt } from './ndjson.ts';

/** The parser reads until it finds the end of a header; in a damaged file there may be none. */
const HEADER_LIMIT = 1024 * 1024;
const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)(?![\w-])/i;

/**
 * The HTML responses of a WARC stream (already decompressed) in the file's order, one held at a time.
 * Other records are passed over. A record that cannot be read is a failure, and reading goes on at the
 * next one; a file that is cut ends with a failure.
 */
export async function* readWarc(
  source: AsyncIterable<Uint8Array>,
  input: string,
  limit: number,
): AsyncGenerator<RawPage | Failure> {
  const { AsyncIterReader, WARCParser } = await import('warcio');
  const reader = new GuardedSource(source);
  const parser = new WARCParser(new AsyncIterReader(reader, null), { parseHttp: false });
  let number = 0;
  let damaged = false;
  for (;;) {
    const place = { input, record: number + 1 };
    try {
      reader.budget = HEADER_LIMIT;
      const record = await parser.parse();
      reader.budget = Infinity;
      if (record === null) return;
      const { statusline } = record.warcHeaders;
      if (!hasFields(record)) {
        record.consumed = 'raw';
        if (reader.ended) throw new InputError('truncated', 'the file ends in a record header');
        if (!damaged) throw new InputError('corrupt', 'expected a WARC record header');
        continue;
      }
      if (!statusline.startsWith('WARC/') && !damaged) {
        const reason = `expected a WARC record header, got ${JSON.stringify(statusline.slice(0, 80))}`;
        yield failureAt(place, new InputError('corrupt', reason));
      }
      damaged = false;
      number++;
      const entry = await readRecord(record, place, limit);
      if (entry) yield entry;
    } catch (error) {
      yield failureAt(place, error);
      damaged = true;
      if (!(error instanceof InputError) || reader.failed || reader.budget < 0) return;
    }
  }
}

async function readRecord(
  record: WARCRecord,
  place: Place,
  limit: number,
): Promise<RawPage | Failure | null> {
  const names = {
    id: record.warcHeader('WARC-Record-ID')?.replace(/^<|>$/g, '') ?? null,
    url: record.warcTargetURI ?? null,
  };
  const wanted = record.warcType === 'response' || record.warcType === 'resource';
  const { bytes, size } = await drain(record, wanted ? limit : 0);
  try {
    if (size < record.warcContentLength) {
      throw new InputError(
        'truncated',
        `the record ends after ${String(size)} of ${String(record.warcContentLength)} bytes`,
      );
    }
    if (!wanted) return null;
    const response = responseOf(record, bytes);
    if (!isHtml(response)) return null;
    if (size > limit) {
      throw new InputError(
        'too-large',
        `the record has ${String(size)} bytes, more than the limit of ${String(limit)}`,
      );
    }
    return {
      ...place,
      ...names,
      contentType: response.contentType,
      fetched: record.warcDate ?? null,
      kind: 'html',
      body: response.chunked ? await dechunk(response.body) : response.body,
      encoding: response.encoding,
      limit,
      extra: null,
    };
  } catch (error) {
    return failureAt(place, error, names);
  }
}

/** Reads a record to its end and holds its first `limit` bytes. */
async function drain(
  record: WARCRecord,
  limit: number,
): Promise<{ readonly bytes: Uint8Array; readonly size: number }> {
  const held: Uint8Array[] = [];
  let size = 0;
  // The parser must not skip what is left of a record that is cut: it would look for it for ever.
  record.consumed = 'raw';
  for await (const chunk of record.reader) {
    if (size < limit) held.push(chunk);
    size += chunk.length;
  }
  return { bytes: Buffer.concat(held), size };
}

function responseOf(record: WARCRecord, bytes: Uint8Array): HttpResponse {
  const contentType = record.warcContentType ?? null;
  return record.warcType === 'response'
    ? splitHttp(bytes)
    : { contentType, encoding: null, chunked: false, body: bytes };
}

function hasFields({ warcHeaders: { headers } }: WARCRecord): boolean {
  return headers.has('WARC-Type') && /^\d+$/.test(headers.get('Content-Length') ?? '');
}

function isHtml({ contentType, body }: HttpResponse): boolean {
  if (contentType !== null) return HTML.test(contentType);
  return /<(?:!doctype\s+html|html|head|body)(?![\w-])/i.test(
    Buffer.from(body.subarray(0, 2048)).toString('latin1'),
  );
}

async function dechunk(body: Uint8Array): Promise<Uint8Array> {
  const { AsyncIterReader } = await import('warcio');
  return new AsyncIterReader([body], null, true).readFully();
}

/** A stream that counts what is taken from it and refuses more than its budget. */
class GuardedSource implements AsyncIterable<Uint8Array> {
  budget = Infinity;
  ended = false;
  failed = false;
  readonly #source: AsyncIterable<Uint8Array>;
  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source;
  }
  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of this.#source) {
        this.budget -= chunk.length;
        if (this.budget < 0) throw new InputError('corrupt', 'no WARC record header within 1 MB');
        yield chunk;
      }
    } catch (error) {
      this.failed = true;
      throw error;
    }
    this.ended = true;
  }
}
