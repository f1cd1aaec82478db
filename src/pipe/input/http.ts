import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { InputError } from '../item.ts';

/** An HTTP response as a WARC record holds it, split where its header ends. */
export interface HttpResponse {
  readonly contentType: string | null;
  readonly encoding: string | null;
  readonly chunked: boolean;
  readonly body: Uint8Array;
}

const HEAD_LIMIT = 64 * 1024;
const latin1 = new TextDecoder('latin1');

/** Splits a response; bytes that do not begin with a status line are all body. */
export function splitHttp(bytes: Uint8Array): HttpResponse {
  const head = latin1.decode(bytes.subarray(0, HEAD_LIMIT));
  if (!head.startsWith('HTTP/')) {
    return { contentType: null, encoding: null, chunked: false, body: bytes };
  }
  const blank = /\r?\n\r?\n/.exec(head);
  const end = blank === null ? head.length : blank.index;
  const fields = parseFields(head.slice(0, end));
  return {
    contentType: fields.get('content-type') ?? null,
    encoding: fields.get('content-encoding')?.toLowerCase() ?? null,
    chunked: fields.get('transfer-encoding')?.toLowerCase() === 'chunked',
    body: bytes.subarray(blank === null ? bytes.length : end + blank[0].length),
  };
}

function parseFields(head: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of head.split(/\r?\n/).slice(1)) {
    const colon = line.indexOf(':');
    if (colon > 0)
      fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return fields;
}

/**
 * Undoes a Content-Encoding. Crawlers often store the decoded body under the header of the encoded
 * one, so bytes that do not decode are taken as they are.
 */
export function decodeContent(
  body: Uint8Array,
  encoding: string | null,
  limit: number,
): Uint8Array {
  const options = { maxOutputLength: limit };
  const gzip = body[0] === 0x1f && body[1] === 0x8b;
  try {
    if (gzip) return gunzipSync(body, options);
    if (encoding === 'br') return brotliDecompressSync(body, options);
    if (encoding === 'deflate') return inflate(body, options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw new InputError(
        'decompression-bomb',
        `the ${gzip ? 'gzip' : encoding!} body grows past the limit of ${String(limit)} bytes`,
      );
    }
    if (gzip) throw new InputError('corrupt', 'the gzip body is damaged');
  }
  return body;
}

function inflate(body: Uint8Array, options: { readonly maxOutputLength: number }): Uint8Array {
  const wrapped = (body[0]! & 0x0f) === 8 && (body[0]! * 256 + body[1]!) % 31 === 0;
  return wrapped ? inflateSync(body, options) : inflateRawSync(body, options);
}
