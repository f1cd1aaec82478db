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
  readonly cut: Cut | null;
  readonly #values: readonly (string | Attributes)[];
  #selection: Selection | undefined;

  constructor(parts: TreeParts) {
    this.size = parts.tags.length;
    this.tags = parts.tags;
    this.parents = parts.parents;
    this.ends = parts.ends;
    this.spaced = parts.spaced;
    this.cut = parts.cut;
    this.#values = parts.values;
  }

  /** Lower-case tag name, `#text`, or `#other` for an element that `tags.ts` does not list. */
  name(node: number): string {
    return tagName(this.tags[node]!);
  }

  /** The characters of a text node, entities decoded; `''` for an element. */
  text(node: number): string {
    const value = this.#values[node];
    return typeof value === 'string' ? value : '';
  }

  /** The attributes of an element; none for a text. */
  attributes(node: number): Attributes {
    const value = this.#values[node];
    return typeof value === 'object' ? value : NO_ATTRIBUTES;
  }

  attribute(node: number, name: string): string | undefined {
    const value = this.#values[node];
    return typeof value === 'object' ? value[name] : undefined;
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
  readonly values: readonly (string | Attributes)[];
  readonly cut: Cut | null;
}

const NO_ATTRIBUTES: Attributes = Object.freeze(Object.create(null) as Attributes);
