const TAG = /<(\/?)([a-z][\w.:-]*)((?:\s+[a-z][\w.:-]*="[^"<]*")*)\s*(\/?)>/iy;
const TEXT = /[^<&]+/y;
const REFERENCE = /&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);/y;
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;

/** Why a text is no well-formed XML 1.0 document without a doctype; null where it is one. */
export function faultOf(document: string): string | null {
  const text = document.replace(/^<\?xml[^?]*\?>\s*/, '').trimEnd();
  if (FORBIDDEN.test(text)) return 'a character that XML forbids';
  const open: string[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  while (at < text.length) {
    const tag = take(TAG);
    if (tag) {
      const [, closing, name, attributes, empty] = tag;
      if (BARE_AMPERSAND.test(attributes!)) return `a bare & in ${name!}`;
      if (closing === '/' && open.pop() !== name) return `</${name!}> closes another element`;
      if (closing === '' && empty === '') open.push(name!);
      if (open.length === 0 && text.slice(at).trim() !== '') return 'text after the root element';
      continue;
    }
    if (open.length === 0 || !(take(TEXT) ?? take(REFERENCE))) {
      return `unexpected ${JSON.stringify(text.slice(at, at + 20))}`;
    }
  }
  return open.length === 0 ? null : `<${open.at(-1)!}> is not closed`;
}
