/** How an element takes part in the flow of text. */
export const Flow = {
  /** Runs on in its line: `span`, `a`, and whatever is not known. */
  inline: 0,
  /** Begins and ends a line: `p`, `div`, `td`, ... */
  block: 1,
  /** A line break that belongs to its block: `br`. */
  break: 2,
  /** Never text of the page: `script`, `svg`, `select`, ... */
  skip: 3,
} as const;

const BLOCK =
  'html head body address article aside blockquote caption center dd details dialog dir div dl dt fieldset ' +
  'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol ' +
  'optgroup option p pre section summary table tbody td tfoot th thead tr ul';
const SKIP =
  'title script style noscript template svg math canvas select textarea input button object embed ' +
  'applet iframe frame noframes map area datalist audio video';
const INLINE =
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark meta link ' +
  'nobr picture q rp rt ruby s samp small source span strike strong sub sup time tt u var wbr amp-img';

const known = [
  ...BLOCK.split(' ').map((name) => [name, Flow.block] as const),
  ...SKIP.split(' ').map((name) => [name, Flow.skip] as const),
  ...INLINE.split(' ').map((name) => [name, Flow.inline] as const),
];

/** The number of a text node's "tag". */
export const TEXT = 0;
/** The number of every element that is not listed here. */
const OTHER = 1;

const NAMES: readonly string[] = ['#text', '#other', 'br', ...known.map(([name]) => name)];
const IDS: ReadonlyMap<string, number> = new Map(NAMES.map((name, id) => [name, id]));

/** {@link Flow} by tag number. */
export const FLOW: Uint8Array = Uint8Array.from([
  Flow.inline,
  Flow.inline,
  Flow.break,
  ...known.map(([, flow]) => flow),
]);

export type TagName = string;

/** The number of a lower-case tag name, {@link OTHER} where it is not listed. */
export function tagId(name: TagName): number {
  return IDS.get(name) ?? OTHER;
}

export function tagName(id: number): TagName {
  return NAMES[id] ?? '#other';
}

/** Numbers of several tags, as a table to look one up in. */
export function tagSet(names: string): Uint8Array {
  const set = new Uint8Array(NAMES.length);
  for (const name of names.split(' ')) {
    const id = tagId(name);
    if (id === OTHER) throw new RangeError(`expected a listed tag name, got "${name}"`);
    set[id] = 1;
  }
  return set;
}
