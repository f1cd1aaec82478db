/** What an input holds once it is decompressed. */
export type Format = 'html' | 'text' | 'json' | 'ndjson' | 'warc' | 'parquet';

export const FORMATS: readonly Format[] = ['html', 'text', 'json', 'ndjson', 'warc', 'parquet'];

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  shtml: 'html',
  txt: 'text',
  jsonl: 'ndjson',
  ndjson: 'ndjson',
  warc: 'warc',
  parquet: 'parquet',
};

const TAG = /<(?:!doctype|html|head|body|div|p|meta|article|table|script|title)(?![\w-])/i;

/** By the file's name, `.gz` and `.zst` aside; null where the name does not decide it. */
export function formatOfName(name: string): Format | null {
  const extension = /\.([a-z]+)(?:\.(?:gz|zst))?$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return BY_EXTENSION[extension] ?? null;
}

/** By the first bytes of the content; `cut` says that they are not all of it. */
export function formatOfBytes(head: Uint8Array, cut: boolean): Format {
  const text = Buffer.from(head)
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf)?\s*/, '');
  if (text.startsWith('WARC/')) return 'warc';
  if (text.startsWith('PAR1')) return 'parquet';
  if (text.startsWith('{') && isRow(text, cut)) return 'ndjson';
  if (/^[[{]\s*["{}\]]/.test(text)) return 'json';
  return TAG.test(text.replaceAll('\0', '')) ? 'html' : 'text';
}

function isRow(text: string, cut: boolean): boolean {
  const end = text.indexOf('\n');
  const line = end < 0 ? text : text.slice(0, end);
  if (end < 0 && cut) return /^\{\s*"/.test(line);
  try {
    JSON.parse(line);
    return true;
  } catch {
    return /^\{\s*"\w+"\s*:/.test(line);
  }
}
