/** The selectors of a profile, arranged by what an element must bear to be worth trying. */
import { isNamed, readSelector, type Compound, type Selector } from './selector.ts';

/** An id or class that selectors name, of their subject or of what must stand around it. */
export interface Name {
  readonly number: number;
  /** Selectors whose subject bears it. */
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly selector: Selector;
  /** Which of the profile's selectors this is (part of). */
  readonly position: number;
  /** Numbers of names that elements around the subject must bear, those before siblings left out. */
  readonly around: readonly number[];
  /** Whether the name under which it stands is all that it asks for. */
  readonly isPlain: boolean;
}

export interface SelectorIndex {
  readonly byId: ReadonlyMap<string, Name>;
  readonly byClass: ReadonlyMap<string, Name>;
  readonly byAttribute: readonly (readonly [string, readonly Entry[]])[];
  /** By tag number: selectors that name nothing but a tag. */
  readonly byTag: readonly (readonly Entry[] | undefined)[];
  /** By class attribute, its names that are known: filled as pages are read. */
  readonly read: Map<string, readonly Name[]>;
  /** How many names there are. */
  readonly names: number;
}

/** @throws {SyntaxError} for a selector that cannot be read */
export function indexSelectors(selectors: readonly string[]): SelectorIndex {
  const byId = new Map<string, { number: number; entries: Entry[] }>();
  const byClass = new Map<string, { number: number; entries: Entry[] }>();
  const byAttribute = new Map<string, Entry[]>();
  const byTag: Entry[][] = [];
  let names = 0;
  const named = ({ id, classes }: Compound): { number: number; entries: Entry[] } | null => {
    const key = id ?? classes[0];
    if (key === undefined) return null;
    const group = id === null ? byClass : byId;
    const known = group.get(key) ?? { number: names++, entries: [] };
    group.set(key, known);
    return known;
  };
  const place = (entry: Entry): void => {
    const { subject } = entry.selector;
    const name = named(subject);
    const attribute = subject.attributes[0]?.name;
    if (name !== null) name.entries.push(entry);
    else if (attribute !== undefined) {
      byAttribute.set(attribute, [...(byAttribute.get(attribute) ?? []), entry]);
    } else if (!isNamed(subject) && subject.tag !== null) (byTag[subject.tag] ??= []).push(entry);
  };
  selectors.forEach((text, position) => {
    for (const selector of readSelector(text)) {
      const sibling = selector.context.findIndex(({ combinator }) => combinator === '+');
      const ancestors = sibling === -1 ? selector.context : selector.context.slice(0, sibling);
      const around = ancestors.map(({ compound }) => named(compound)?.number ?? -1);
      place({
        selector,
        position,
        around: around.filter((number) => number >= 0),
        isPlain: isPlain(selector),
      });
    }
  });
  return { byId, byClass, byAttribute: [...byAttribute], byTag, read: new Map(), names };
}

function isPlain({ subject, context }: Selector): boolean {
  const { tag, id, classes, attributes, places } = subject;
  if (tag !== null || context.length > 0 || attributes.length > 0 || places.length > 0)
    return false;
  return id === null ? classes.length === 1 : classes.length === 0;
}
