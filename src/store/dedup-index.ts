import type { ArticleText } from '../corpus/sign/index.ts';
import { addedAgain, addEntries, queryEntries } from './decide.ts';
import { signEntry, toEntry, type Entry, type SignedEntry } from './entry.ts';
import { fingerprint, type IndexParameters } from './header.ts';
import type { IndexStore } from './index-store.ts';
import { recordText } from './record.ts';
import { Turns } from './turns.ts';
import type { DedupIndex, IndexAnswer, IndexArticle, IndexStats } from './types.ts';

export interface IndexSettings {
  readonly location: string;
  readonly parameters: IndexParameters;
  readonly threshold: number;
  readonly readOnly: boolean;
}

/** A {@link DedupIndex} over any store. One call at a time speaks to the store; adds that wait go together. */
export class StoredIndex implements DedupIndex {
  readonly #store: IndexStore;
  readonly #settings: IndexSettings;
  readonly #turns = new Turns();
  readonly #adds: (entries: readonly Entry[]) => Promise<readonly IndexAnswer[]>;
  readonly #queries: (entries: readonly Entry[]) => Promise<readonly IndexAnswer[]>;
  #closed: Promise<void> | null = null;

  constructor(store: IndexStore, settings: IndexSettings) {
    this.#store = store;
    this.#settings = settings;
    const signed = (entries: readonly Entry[]): readonly SignedEntry[] =>
      entries.map((entry) => signEntry(entry, settings.parameters));
    this.#adds = (entries) => addOnce(store, signed(entries), settings.threshold);
    this.#queries = (entries) => queryEntries(store, signed(entries), settings.threshold);
  }

  async add(article: IndexArticle): Promise<IndexAnswer> {
    this.#checkWritable('add');
    return this.#turns.join(this.#adds, toEntry(article), this.#store.batchSize);
  }

  async addMany(articles: readonly IndexArticle[]): Promise<readonly IndexAnswer[]> {
    this.#checkWritable('addMany');
    if (!Array.isArray(articles)) {
      throw new TypeError(`articles: an array expected, got ${typeof articles}`);
    }
    const { batchSize } = this.#store;
    const entries = articles.map((article) => toEntry(article));
    return Promise.all(entries.map((entry) => this.#turns.join(this.#adds, entry, batchSize)));
  }

  async query(article: IndexArticle): Promise<IndexAnswer> {
    this.#checkOpen();
    return this.#turns.join(this.#queries, toEntry(article), this.#store.batchSize);
  }

  async get(id: string | number): Promise<ArticleText | null> {
    this.#checkOpen();
    return this.#turns.take(() => readKept(this.#store, checkId(id)));
  }

  async delete(id: string | number): Promise<boolean> {
    this.#checkWritable('delete');
    const checked = checkId(id);
    return this.#turns.take(() => this.#store.remove(checked));
  }

  async compact(): Promise<void> {
    this.#checkWritable('compact');
    return this.#turns.take(() => this.#store.compact());
  }

  async stats(): Promise<IndexStats> {
    this.#checkOpen();
    const { location, parameters } = this.#settings;
    const stats = await this.#turns.take(() => this.#store.stats());
    return { location, ...stats, fingerprint: fingerprint({ ...parameters }) };
  }

  close(): Promise<void> {
    this.#closed ??= this.#turns.take(() => this.#store.close());
    return this.#closed;
  }

  #checkOpen(): void {
    if (this.#closed !== null)
      throw new Error(`${this.#settings.location}: an open index expected, got a closed one`);
  }

  #checkWritable(call: string): void {
    this.#checkOpen();
    if (this.#settings.readOnly) {
      throw new Error(
        `${call}: a writable index expected, got ${this.#settings.location} opened with readOnly`,
      );
    }
  }
}

function checkId(id: unknown): string {
  if (typeof id === 'string' || typeof id === 'number') return String(id);
  throw new TypeError(`id: a string or a number expected, got ${typeof id}`);
}

async function readKept(store: IndexStore, id: string): Promise<ArticleText | null> {
  const { sightings } = await store.lookup([{ id, keys: new Uint32Array(0) }]);
  const known = sightings[0]!.known;
  if (known?.kind !== 'kept') return null;
  const [record] = await store.read([known.slot]);
  return record ? recordText(record) : null;
}

/** Of entries of one id the first is added and answers for all. */
async function addOnce(
  store: IndexStore,
  entries: readonly SignedEntry[],
  threshold: number,
): Promise<readonly IndexAnswer[]> {
  const first = new Map<string, number>();
  const distinct: SignedEntry[] = [];
  const places = entries.map((entry) => {
    const place = first.get(entry.id) ?? distinct.length;
    if (place === distinct.length) {
      first.set(entry.id, place);
      distinct.push(entry);
    }
    return place;
  });
  const answers = await addEntries(store, distinct, threshold);
  return entries.map((entry, i) => {
    const answer = answers[places[i]!]!;
    return distinct[places[i]!] === entry ? answer : addedAgain(entry, answer);
  });
}
