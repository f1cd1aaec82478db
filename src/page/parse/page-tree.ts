import { buildSelection, type Selection } from './selection.ts';
import { TEXT, tagName } from './tags.ts';

export type Attributes = Readonly<Record<string, string>>;

/** The limit for which a page was not read to its end or, for its depth, not in its shape. */
export type Cut = 'bytes' | 'nodes' | 'depth';

/**
 * A page as a table in document order (preorder). Node 0 is the root; the nodes inside `i` are
 * `i + 1` up to, not including, `ends[i]`, so a subtree is walked by counting and no walk needs a
 * stack. Texts that are nothing but white space are no nodes: `spaced[i]` is 1 where white space
 * stood before node `i`.
 */
export class PageTree {
  readonly size: number;
  /** Tag numbers of `tags.ts`; 0 is a text. */
  readonly tags: readonly number[];
  readonly parents: readonly number[];
  readonly ends: readonly number[];
  readonly spaced: readonly number[];
  /** The characters of a text; the class of an element, `''` where it has none. */
  readonly #texts: readonly string[];
  /**
   * The attributes of node `i` stand in the two lists below from `firsts[i]` up to, not including,
   * `firsts[i + 1]`, in the order of the page; of two of one name the first counts.
   */
  readonly firsts: readonly number[];
  readonly names: readonly string[];
  readonly values: readonly string[];
  readonly cut: Cut | null;
  #selection: Selection | undefined;

  constructor(parts: TreeParts) {
    this.size = parts.tags.length;
    this.tags = parts.tags;
    this.parents = parts.parents;
    this.ends = parts.ends;
    this.spaced = parts.spaced;
    this.cut = parts.cut;
    this.#texts = parts.texts;
    this.firsts = parts.firsts;
    this.names = parts.names;
    this.values = parts.values;
  }

  /** Lower-case tag name, `#text`, or `#other` for an element that `tags.ts` does not list. */
  name(node: number): string {
    return tagName(this.tags[node]!);
  }

  /** The characters of a text node, entities decoded; `''` for an element. */
  text(node: number): string {
    return this.tags[node] === TEXT ? this.#texts[node]! : '';
  }

  /** The class of an element as written; `''` where it has none. */
  className(node: number): string {
    return this.tags[node] === TEXT ? '' : this.#texts[node]!;
  }

  attribute(node: number, name: string): string | undefined {
    const { names } = this;
    for (let i = this.firsts[node]!, end = this.firsts[node + 1]!; i < end; i++) {
      if (names[i] === name) return this.values[i];
    }
    return undefined;
  }

  /** The attributes of an element by name; none for a text. To ask for a few is faster one by one. */
  attributes(node: number): Attributes {
    const found = Object.create(null) as Record<string, string>;
    for (let i = this.firsts[node]!; i < this.firsts[node + 1]!; i++) {
      found[this.names[i]!] ??= this.values[i]!;
    }
    return found;
  }

  /** All text inside a node, white space collapsed, elements of any kind running together. */
  textContent(node: number): string {
    let text = '';
    for (let i = node, end = this.ends[node]!; i < end; i++) {
      if (this.spaced[i] === 1 && i > node) text += ' ';
      if (this.tags[i] === TEXT) text += this.text(i);
    }
    return text.replace(/\s+/g, ' ').trim();
  }

  /**
   * The elements that match a CSS selector, in document order.
   *
   * @param within only elements inside this node
   * @throws {SyntaxError} for a selector that cannot be read
   */
  select(selector: string, within: number = 0): readonly number[] {
    this.#selection ??= buildSelection(this);
    return this.#selection.select(selector, within);
  }
}

export interface TreeParts {
  readonly tags: readonly number[];
  readonly parents: readonly number[];
  readonly ends: readonly number[];
  readonly spaced: readonly number[];
  readonly texts: readonly string[];
  readonly firsts: readonly number[];
  readonly names: readonly string[];
  readonly values: readonly string[];
  readonly cut: Cut | null;
}
