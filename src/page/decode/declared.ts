import { CHARSET_LABELS } from '../../data/charsets/labels.ts';

/** Where a page says its charset, strongest first. */
type Declaration = 'header' | 'meta' | 'xml';

export interface Declared {
  readonly by: Declaration;
  /** The name of the charset, or the label itself where it is not of those known here. */
  readonly charset: string;
}

const names: ReadonlyMap<string, string> = new Map(
  CHARSET_LABELS.trim()
    .split('\n')
    .flatMap((line) => {
      const [name, ...labels] = line.split(' ');
      return labels.map((label) => [label, name!] as const);
    }),
);

/** A head may be long, but a charset that stands after so much is none. */
const HEAD = 1 << 16;
const HEADER = /charset\s*=\s*["']?([^"';\s]+)/iu;
const META = /<meta[^>]{1,500}charset\s*=\s*["']?([^"'>;\s/]+)/iu;
const XML = /^\s{0,100}<\?xml[^>]{1,200}encoding\s*=\s*["']([^"']+)/iu;

/** The charsets that the header, the meta elements and the XML declaration state, in this order. */
export function declaredCharsets(
  contentType: string | null | undefined,
  text: string,
): readonly Declared[] {
  const head = text.slice(0, HEAD);
  const stated: readonly (readonly [Declaration, RegExpExecArray | null])[] = [
    ['header', HEADER.exec(contentType ?? '')],
    ['meta', META.exec(head)],
    ['xml', XML.exec(head)],
  ];
  return stated.flatMap(([by, match]) => {
    return match === null ? [] : [{ by, charset: charsetOf(match[1]!) }];
  });
}

/** The name of the charset with this label. */
function charsetOf(label: string): string {
  return names.get(label.toLowerCase().replace(/[^a-z\d]/gu, '')) ?? label.toLowerCase();
}
