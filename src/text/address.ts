/** The host of an absolute address in lower case, without "www."; null where there is none. */
export function hostOf(url: string | null): string | null {
  const start = url?.indexOf('://') ?? -1;
  if (url === null || start === -1) return null;
  const rest = url.slice(start + 3);
  const end = /[/?#:]/.exec(rest)?.index ?? rest.length;
  const host = rest.slice(0, end).toLowerCase();
  return host === '' ? null : host.replace(/^www\./, '');
}

/** The path of an address or of a relative one, its query and fragment cut off; `''` where there is none. */
export function pathOf(url: string): string {
  const scheme = url.indexOf('://');
  const from = scheme === -1 ? 0 : url.indexOf('/', scheme + 3);
  if (from === -1) return '';
  const end = url.slice(from).search(/[?#]/);
  return end === -1 ? url.slice(from) : url.slice(from, from + end);
}

/** An address in a page, absolute; null where it is none, or relative to a page of unknown address. */
export function absoluteAddress(address: string, base: string | null): string | null {
  const text = address.trim();
  if (hostOf(text) !== null && /^https?:/i.test(text)) return text;
  if (base === null || text === '') return null;
  try {
    const resolved = new URL(text, base);
    return resolved.protocol.startsWith('http') ? resolved.href : null;
  } catch {
    return null;
  }
}
