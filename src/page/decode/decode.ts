import { compose } from '../../text/compose.ts';
import { VIETNAMESE_ONLY } from '../../text/letters.ts';
import { codecOf, VIQR } from '../../text/legacy/codec.ts';
import type { Codec } from '../../text/legacy/codec.ts';
import { detectLegacy, detectViqr } from '../../text/legacy/detect.ts';
import { repairUtf8 } from '../../text/legacy/misread-utf8.ts';
import { plausibilityOf } from '../../text/legacy/plausibility.ts';
import { declaredCharsets } from './declared.ts';
import type { Declared } from './declared.ts';
import { looksBinary, utf16Without } from './shape.ts';

export interface DecodeOptions {
  /** The HTTP Content-Type header, for its charset. Default: none. */
  readonly contentType?: string | null | undefined;
}

export interface Decoded {
  /** In NFC, without a byte order mark. */
  readonly text: string;
  /** `utf-8`, `windows-1258`, `TCVN3`, `VNI-WIN`, ...; with ` in utf-8` behind where it was misread before. */
  readonly charset: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** What cannot be recovered, in words; null where nothing was lost. */
  readonly lossy: string | null;
}

const DECOMPOSED = /[\u0300-\u036f]/u;
const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true });
const LATIN_1 = /[\u00a1-\u00ff]/u;
const TONED = /[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;
const CAPITALS_LOST = 'the case of toned letters (inferred from their words)';
/** Share of whole letters above ASCII that makes a text UTF-8 with some bytes lost, and where it is asked first. */
const LEAST_WHOLE = 0.9;
const PROBE = 1 << 12;
/** Share of syllables that lets a declared charset of one byte stand. */
const DECLARED_SHARE = 0.5;

/**
 * Decodes bytes of any charset that Vietnamese is found in. The evidence, strongest first: byte order
 * mark, valid UTF-8, header, meta, XML declaration, the syllables each charset makes of the bytes.
 * Never throws for what the bytes hold: binary data comes back with confidence 0. Linear.
 */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  if (!(bytes instanceof Uint8Array)) {
    throw new TypeError(`decode: expected a Uint8Array, got ${describe(bytes)}`);
  }
  const contentType: unknown = options.contentType ?? '';
  if (typeof contentType !== 'string') {
    throw new TypeError(
      `decode: expected contentType to be a string, got ${describe(contentType)}`,
    );
  }
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  const utf8 = readUtf8(bytes);
  if (utf8 !== null) return utf8.length === bytes.length ? ascii(utf8, contentType) : unicode(utf8);
  if (looksBinary(bytes)) return binary(bytes);
  return brokenUtf8(bytes) ?? singleByte(bytes, contentType);
}

function describe(value: unknown): string {
  return value === null
    ? 'null'
    : typeof value === 'object'
      ? value.constructor.name
      : typeof value;
}

function byMark(bytes: Uint8Array): Decoded | null {
  const a = bytes[0];
  const b = bytes[1];
  const marked =
    a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null;
  if (a === 0xef && b === 0xbb && bytes[2] === 0xbf) {
    const text = new TextDecoder('utf-8').decode(bytes);
    const lossy = text.includes('\ufffd') ? 'bytes that are no UTF-8' : null;
    return { text: nfc(text), charset: 'utf-8', confidence: 1, lossy };
  }
  const charset = marked ?? utf16Without(bytes);
  if (charset === null) return null;
  const text = new TextDecoder(charset).decode(bytes);
  return { text: nfc(text), charset, confidence: marked === null ? 0.9 : 1, lossy: null };
}

/** NFC where a mark stands in the text, which is a tenth of the cost of asking always. */
function nfc(text: string): string {
  return DECOMPOSED.test(text) ? compose(text) : text;
}

function readUtf8(bytes: Uint8Array): string | null {
  try {
    return STRICT_UTF8.decode(bytes);
  } catch {
    return null;
  }
}

function ascii(text: string, contentType: string): Decoded {
  const declared = declaredCharsets(contentType, text).some(({ charset }) => charset === VIQR.name);
  const found = declared ? { confidence: 1 } : detectViqr(text);
  if (found === null) return { text, charset: 'utf-8', confidence: 1, lossy: null };
  const { confidence } = found;
  return { text: VIQR.decode(text), charset: VIQR.name, confidence, lossy: null };
}

/** Valid UTF-8; where it has no letter of Vietnamese alone, the text may have been misread before. */
function unicode(text: string): Decoded {
  const composed = nfc(text);
  if (!VIETNAMESE_ONLY.test(composed) && LATIN_1.test(composed)) {
    const twice = repairUtf8(composed);
    if (twice !== null) {
      return { text: twice, charset: 'utf-8 in utf-8', confidence: 0.95, lossy: null };
    }
    const found = detectLegacy(composed);
    if (found !== null && found.confidence > MISREAD_CONFIDENCE) {
      const { codec, confidence } = found;
      const decoded = codec.decode(composed);
      const lossy = lostCase(codec, decoded);
      return { text: decoded, charset: `${codec.name} in utf-8`, confidence, lossy };
    }
  }
  return { text: composed, charset: 'utf-8', confidence: 0.99, lossy: null };
}

/** A charset without toned capitals leaves the case of every toned letter to inference. */
function lostCase(codec: Codec, text: string): string | null {
  return codec.caseless && TONED.test(text) ? CAPITALS_LOST : null;
}

/** Valid UTF-8 is doubted only where nearly every word becomes a syllable in another charset. */
const MISREAD_CONFIDENCE = 0.85;

function binary(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes);
  return { text, charset: 'binary', confidence: 0, lossy: 'the bytes are no text' };
}

/** UTF-8 with a few broken sequences: a page cut off, or a piece of another charset in it. */
function brokenUtf8(bytes: Uint8Array): Decoded | null {
  const high = bytes.findIndex((byte) => byte > 0x7f);
  const probe = new TextDecoder('utf-8').decode(bytes.subarray(high, high + PROBE));
  if (wholeness(probe) < LEAST_WHOLE) return null;
  const text = new TextDecoder('utf-8').decode(bytes);
  const confidence = wholeness(text);
  if (confidence < LEAST_WHOLE) return null;
  return { text: nfc(text), charset: 'utf-8', confidence, lossy: 'bytes that are no UTF-8' };
}

/** Share of the characters above ASCII that are not the mark of broken bytes. */
function wholeness(text: string): number {
  let broken = 0;
  let high = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) high++;
    if (code === 0xfffd) broken++;
  }
  return high === 0 ? 1 : 1 - broken / high;
}

function singleByte(bytes: Uint8Array, contentType: string): Decoded {
  const misread = new TextDecoder('windows-1252').decode(bytes);
  const declared = declaredCharsets(contentType, misread);
  return (
    declared.map((each) => asDeclared(misread, each)).find((each) => each !== null) ??
    asDetected(misread) ??
    asWestern(bytes, misread, declared)
  );
}

/** A Vietnamese charset that is stated and makes syllables of the bytes. */
function asDeclared(misread: string, { charset }: Declared): Decoded | null {
  const codec = codecOf(charset);
  if (codec === undefined) return null;
  const text = codec.decode(misread);
  const { share, words } = plausibilityOf(text);
  if (words > 0 && share < DECLARED_SHARE) return null;
  return { text, charset, confidence: 1, lossy: lostCase(codec, text) };
}

function asDetected(misread: string): Decoded | null {
  const found = detectLegacy(misread);
  if (found === null) return null;
  const text = found.codec.decode(misread);
  const lossy = lostCase(found.codec, text);
  return { text, charset: found.codec.name, confidence: found.confidence, lossy };
}

/** No Vietnamese: the charset that is stated if the platform knows it, else windows-1252. */
function asWestern(bytes: Uint8Array, misread: string, declared: readonly Declared[]): Decoded {
  for (const { charset } of declared) {
    if (charset === 'utf-8' || charset.startsWith('utf-16')) continue;
    try {
      const text = new TextDecoder(charset).decode(bytes);
      return { text: nfc(text), charset, confidence: 0.7, lossy: null };
    } catch {
      continue;
    }
  }
  return { text: misread, charset: 'windows-1252', confidence: 0.4, lossy: null };
}
