import { tagId, tagSet, type PageTree } from '../parse/index.ts';
import type { Survey } from './survey.ts';

/** What the elements around a line, inside the body, say of it. */
export interface Context {
  /** The part of the body that holds it. */
  readonly part: number;
  /** {@link Role} bits of all of them. */
  readonly roles: number;
  readonly muted: boolean;
  /** 1 to 6 inside a heading, else 0. */
  readonly heading: number;
  readonly item: boolean;
  readonly quote: boolean;
  readonly figure: boolean;
  /** The innermost table, 0 where there is none. */
  readonly table: number;
  readonly preformatted: boolean;
  /** Set right, as bylines are. */
  readonly right: boolean;
  /** Centred or slanted, as captions are. */
  readonly centered: boolean;
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(tagId);
const ITEM = tagSet('li dd dt');
const QUOTE = tagSet('blockquote');
const FIGURE = tagSet('figure figcaption caption');
const TABLE = tagId('table');
const PRE = tagId('pre');
const CENTER = tagId('center');
const RIGHT = /text-align\s*:\s*(?:right|end)/i;
const MIDDLE = /text-align\s*:\s*center/i;
const RIGHT_CLASS = /(?:^|\s)(?:text-right|text-end|align-right|right)(?:\s|$)/i;

/** Reads the context of a box up to, not including, the part of the body that holds it. */
export function readContext(tree: PageTree, survey: Survey, box: number, part: number): Context {
  let roles = 0;
  let heading = 0;
  let item = false;
  let quote = false;
  let figure = false;
  let table = 0;
  let preformatted = false;
  let right = false;
  let centered = false;
  for (let node = box; node > part; node = tree.parents[node]!) {
    const tag = tree.tags[node]!;
    roles |= survey.roles[node]!;
    const level = HEADINGS.indexOf(tag);
    if (level !== -1) heading = level + 1;
    item ||= ITEM[tag] === 1;
    quote ||= QUOTE[tag] === 1;
    figure ||= FIGURE[tag] === 1;
    preformatted ||= tag === PRE;
    if (tag === TABLE && table === 0) table = node;
    const align = tree.attribute(node, 'align')?.toLowerCase();
    const style = tree.attribute(node, 'style') ?? '';
    right ||= align === 'right' || RIGHT.test(style) || RIGHT_CLASS.test(tree.className(node));
    centered ||= tag === CENTER || align === 'center' || MIDDLE.test(style);
  }
  const muted = survey.muted[box] === 1;
  return { part, roles, muted, heading, item, quote, figure, table, preformatted, right, centered };
}
