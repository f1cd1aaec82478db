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
 * when the first selector is asked for: for selectors of the caller's own, which may be of any kind.
 * Those of profiles are matched without it (`page/profile/find-hits.ts`).
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
      const root = within === 0 ? $.root() : $(elements[within]! as AnyNode);
      const found = findAll(() => root.find(selector).toArray(), selector);
      return found.map((element) => (element as unknown as IndexedElement).index);
    },
  };
}

function findAll<Found>(find: () => Found, selector: string): Found {
  try {
    return find();
  } catch (cause) {
    throw new SyntaxError(`expected a CSS selector, got ${JSON.stringify(selector)}`, { cause });
  }
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
