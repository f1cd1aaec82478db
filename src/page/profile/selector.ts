/**
 * The part of CSS that site profiles are written in: tag, #id, .class, attribute tests, first, last
 * and only child; descendant, child and next-sibling combinators; lists. A page is matched in one
 * pass over its table of nodes, without a second tree.
 */
import type { PageTree } from '../parse/index.ts';
import { TEXT, tagId } from '../parse/index.ts';

type Operator = '' | '=' | '^=' | '$=' | '*=';
type Combinator = ' ' | '>' | '+';
type Place = 'first-child' | 'last-child' | 'only-child';

interface AttributeTest {
  readonly name: string;
  readonly operator: Operator;
  readonly value: string;
}

export interface Compound {
  /** Its number in a page's table. */
  readonly tag: number | null;
  readonly id: string | null;
  readonly classes: readonly string[];
  readonly attributes: readonly AttributeTest[];
  readonly places: readonly Place[];
}

/** A chain of compounds from right to left, each with what joins it to the one on its right. */
export interface Selector {
  readonly subject: Compound;
  readonly context: readonly { readonly combinator: Combinator; readonly compound: Compound }[];
}

const TOKEN =
  /\s*([>+,])\s*|(\s+)|\.([\w-]+)|#([\w-]+)|\[([\w-]+)(?:([$*^]?=)(?:"([^"]*)"|([\w-]+)))?\]|:(first-child|last-child|only-child)|([a-z][a-z\d]*)/gy;

const OTHER_SPACE = /[\t\n\f\r]/u;

/**
 * Reads a selector; a list gives several.
 *
 * @throws {SyntaxError} for what is not of the kind above
 */
export function readSelector(text: string): readonly Selector[] {
  const selectors: Selector[] = [];
  let chain: { combinator: Combinator; compound: Draft }[] = [];
  let compound = emptyCompound();
  const close = (): void => {
    if (isEmpty(compound)) throw new SyntaxError(`expected a CSS selector, got ${text}`);
    selectors.push({ subject: compound, context: chain.toReversed() });
    chain = [];
    compound = emptyCompound();
  };
  TOKEN.lastIndex = 0;
  let at = 0;
  for (let token = TOKEN.exec(text); token !== null; token = TOKEN.exec(text)) {
    at = TOKEN.lastIndex;
    const joint = token[1] ?? (token[2] === undefined ? null : ' ');
    if (joint === ',') close();
    else if (joint === null) addTest(compound, token);
    else {
      chain.push({ combinator: joint as Combinator, compound });
      compound = emptyCompound();
    }
    if (at === text.length) break;
  }
  if (at < text.length || chain.some((link) => isEmpty(link.compound))) {
    throw new SyntaxError(`expected a CSS selector, got ${text}`);
  }
  close();
  return selectors;
}

/** Whether every element that matches bears an id, a class or an attribute of this name. */
export function isNamed({ id, classes, attributes }: Compound): boolean {
  return id !== null || classes.length > 0 || attributes.length > 0;
}

/** The names in a class attribute. */
export function classNames(value: string): readonly string[] {
  return OTHER_SPACE.test(value) ? value.split(/\s+/u) : value.split(' ');
}

/** Whether an element matches. */
export function matches(tree: PageTree, node: number, selector: Selector): boolean {
  return fits(tree, node, selector.subject) && hasContext(tree, node, selector, 0);
}

function hasContext(tree: PageTree, node: number, selector: Selector, at: number): boolean {
  const link = selector.context[at];
  if (link === undefined) return true;
  if (link.combinator === '+') {
    const sibling = elementBefore(tree, node);
    return (
      sibling > 0 &&
      fits(tree, sibling, link.compound) &&
      hasContext(tree, sibling, selector, at + 1)
    );
  }
  for (let up = tree.parents[node]!; up > 0; up = tree.parents[up]!) {
    if (fits(tree, up, link.compound) && hasContext(tree, up, selector, at + 1)) return true;
    if (link.combinator === '>') return false;
  }
  return false;
}

function fits(tree: PageTree, node: number, compound: Compound): boolean {
  const { tag, id, classes, attributes, places } = compound;
  if (tag !== null && tree.tags[node] !== tag) return false;
  if (id !== null && tree.attribute(node, 'id') !== id) return false;
  if (classes.length > 0) {
    const own = tree.attribute(node, 'class');
    if (own === undefined || !classes.every((name) => hasClass(own, name))) return false;
  }
  return (
    attributes.every((test) => fitsAttribute(tree.attribute(node, test.name), test)) &&
    places.every((place) => fitsPlace(tree, node, place))
  );
}

function hasClass(own: string, name: string): boolean {
  for (let at = own.indexOf(name); at >= 0; at = own.indexOf(name, at + 1)) {
    if (isBreak(own[at - 1]) && isBreak(own[at + name.length])) return true;
  }
  return false;
}

function isBreak(character: string | undefined): boolean {
  return character === undefined || character === ' ' || OTHER_SPACE.test(character);
}

function fitsAttribute(own: string | undefined, { operator, value }: AttributeTest): boolean {
  if (own === undefined) return false;
  switch (operator) {
    case '=':
      return own === value;
    case '^=':
      return own.startsWith(value);
    case '$=':
      return own.endsWith(value);
    case '*=':
      return own.includes(value);
    default:
      return true;
  }
}

function fitsPlace(tree: PageTree, node: number, place: Place): boolean {
  if (place !== 'last-child' && elementBefore(tree, node) > 0) return false;
  return place === 'first-child' || elementAfter(tree, node) === 0;
}

/** The element before a node under the same parent; 0 where it is the first. */
function elementBefore(tree: PageTree, node: number): number {
  let before = 0;
  const parent = tree.parents[node]!;
  for (let child = parent + 1; child < node; child = tree.ends[child]!) {
    if (tree.tags[child] !== TEXT) before = child;
  }
  return before;
}

function elementAfter(tree: PageTree, node: number): number {
  const end = tree.ends[tree.parents[node]!]!;
  for (let child = tree.ends[node]!; child < end; child = tree.ends[child]!) {
    if (tree.tags[child] !== TEXT) return child;
  }
  return 0;
}

interface Draft {
  tag: number | null;
  id: string | null;
  readonly classes: string[];
  readonly attributes: AttributeTest[];
  readonly places: Place[];
}

function emptyCompound(): Draft {
  return { tag: null, id: null, classes: [], attributes: [], places: [] };
}

function isEmpty(compound: Compound): boolean {
  return compound.tag === null && !isNamed(compound);
}

function addTest(compound: Draft, token: RegExpExecArray): void {
  const [, , , name, id, attribute, operator = '', quoted, plain, place, tag] = token;
  if (name !== undefined) compound.classes.push(name);
  if (id !== undefined) compound.id = id;
  if (place !== undefined) compound.places.push(place as Place);
  if (tag !== undefined) compound.tag = tagId(tag);
  if (attribute !== undefined) {
    const value = quoted ?? plain ?? '';
    compound.attributes.push({ name: attribute, operator: operator as Operator, value });
  }
}
