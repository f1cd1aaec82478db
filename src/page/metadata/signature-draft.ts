import { readByline, type Byline } from '../../text/byline.ts';
import type { Newspaper } from '../../data/newspapers/index.ts';
import { newspaperOfHost, newspaperOfTag } from '../../text/outlets.ts';
import { slugOf } from '../../text/slug.ts';
import type { Signature } from './authors.ts';
import { isSiteName, type SiteKeys } from './site-names.ts';

/** Names under which pages are entered, not written. */
const NOBODY: ReadonlySet<string> = new Set(
  `admin administrator root editor webmaster quan-tri quantri quan-tri-vien quan-tri-website guest user
  unknown anonymous wordpress null undefined`.split(/\s+/),
);
const MOST_AUTHORS = 12;

export interface SiteOptions {
  readonly sites: SiteKeys;
  readonly host: string | null;
  /** How the story's lead is signed, which tells the paper where no host does. */
  readonly tag?: string | null;
}

/** Collects who signs and what is credited: each name once, the site itself never. */
export class SignatureDraft {
  readonly #sites: SiteKeys;
  readonly #own: Newspaper | null;
  readonly #names = new Map<string, string>();
  #agency: string | null = null;

  constructor(options: SiteOptions) {
    this.#sites = options.sites;
    const { host, tag = null } = options;
    this.#own = newspaperOfHost(host) ?? (tag === null ? null : newspaperOfTag(tag));
  }

  get hasAuthors(): boolean {
    return this.#names.size > 0;
  }

  add(byline: Byline | null): void {
    if (byline === null) return;
    for (const name of byline.authors) this.#addName(name);
    if (byline.agency !== null) this.#addAgency(byline.agency);
  }

  /** Adds a text that is said to name a source, with or without "Theo", and the writer beside it. */
  addSource(text: string): void {
    const byline = readByline(/^(?:theo|nguồn)[ :]/i.test(text) ? text : `Theo ${text}`);
    if (byline?.agency != null) this.add(byline);
  }

  finish(): Signature {
    const authors = [...this.#names.values()].slice(0, MOST_AUTHORS).map((name) => ({ name }));
    return { authors, agency: this.#agency };
  }

  #addName(name: string): void {
    const key = slugOf(name);
    if (key === '' || NOBODY.has(key) || this.#names.has(key) || this.#isOwnSite(name)) return;
    this.#names.set(key, name);
  }

  #addAgency(agency: string): void {
    if (this.#agency === null && !this.#isOwnSite(agency)) this.#agency = agency;
  }

  /** "VOV.VN" on vov.vn, and its bureau "VOV-ĐBSCL". Sister papers of the same house are not the site. */
  #isOwnSite(name: string): boolean {
    const own = this.#own;
    const names = own === null ? [] : [own.name, ...own.tags, ...own.hosts];
    if (names.some((each) => slugOf(each) === slugOf(name))) return true;
    return isSiteName(name, this.#sites) || isSiteName(name.split('-', 1)[0]!, this.#sites);
  }
}
