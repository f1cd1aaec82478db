import { load } from 'cheerio/slim';
import { Document, Element, type AnyNode } from 'domhandler';
import type { PageTree } from './page-tree.ts';
import { TEXT, tagName } from './tags.ts';

/** Finds elements of a {@link PageTree} by CSS selector. */
export interface Selection {
  select(selector: string, within: number): readonly number[];
}

class IndexedElement extends Element {
  readonly index: number;

  constructor(index: number, name: string, attributes: Record<string, string>) {
    super(name, attributes);
    this.index = index;
  }
}

/**
 * The elements of a page as a tree that cheerio selects from: elements only, no texts. It is built
 * when the first selector is asked for, so pages without a profile never pay for it.
 */
export function buildSelection(tree: PageTree): Selection {
  const elements: (Document | IndexedElement)[] = new Array(tree.size);
  const document = new Document([]);
  elements[0] = document;
  for (let i = 1; i < tree.size; i++) {
    const id = tree.tags[i]!;
    if (id === TEXT) continue;
    const element = new IndexedElement(
      i,
      tagName(id),
      tree.attributes(i) as Record<string, string>,
    );
    elements[i] = element;
    append(elements[tree.parents[i]!]!, element);
  }
  const $ = load(document);
  return {
    select(selector, within) {
      const found = within === 0 ? $(selector) : $(elements[within]! as AnyNode).find(selector);
      return found.toArray().map((element) => (element as unknown as IndexedElement).index);
    },
  };
}

function append(parent: Document | IndexedElement, child: IndexedElement): void {
  const last = parent.children.at(-1);
  child.parent = parent;
  if (last !== undefined) {
    last.next = child;
    child.prev = last;
  }
  parent.children.push(child);
}
