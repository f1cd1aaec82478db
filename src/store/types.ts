import type { ArticleText, Banding, SignParams } from '../corpus/sign/index.ts';

/** What an index needs of an article. `id`, else `url`, names it. */
export interface IndexArticle {
  /** Default: the `url`; an article with neither is named by its text, and a duplicate when added again. */
  readonly id?: string | number | null | undefined;
  readonly url?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly lead?: string | null | undefined;
  readonly text: string;
}

/** Whether an article is new to an index, or which kept article it is a duplicate of, and why. */
export interface IndexAnswer {
  readonly status: 'new' | 'duplicate';
  /** The id of the kept article; null where the article is new. */
  readonly of: string | null;
  /** How alike the two are, 0 to 1; of a new article, how like the nearest kept one it is. */
  readonly score: number;
  readonly reason: string;
}

export interface IndexStats {
  readonly location: string;
  /** Articles kept. */
  readonly kept: number;
  /** Ids recorded as duplicates of kept articles. */
  readonly duplicates: number;
  readonly bytes: number;
  readonly fingerprint: string;
}

/**
 * Articles seen so far, and which of them are kept. Calls may overlap: they take effect in the order
 * in which they are made, and adds that wait for one another are written together.
 */
export interface DedupIndex {
  /**
   * Adds an article, durably once the promise resolves. A duplicate is recorded against the kept
   * article that it matches best (the earlier of equals), never against another duplicate. An id is
   * added once: adding it again answers as the first time and changes nothing, whatever the
   * text; `delete` it first to replace it.
   */
  add(article: IndexArticle): Promise<IndexAnswer>;
  /** Adds articles as if one by one, in much less time. */
  addMany(articles: readonly IndexArticle[]): Promise<readonly IndexAnswer[]>;
  /** What `add` would answer; writes nothing. */
  query(article: IndexArticle): Promise<IndexAnswer>;
  /** Title, lead and text of a kept article; null where the id is not that of one. */
  get(id: string | number): Promise<ArticleText | null>;
  /** Forgets an article, and with a kept one the duplicates recorded against it. False: not known. */
  delete(id: string | number): Promise<boolean>;
  /** Gives back the room of deleted articles. Writers of a directory wait while it runs. */
  compact(): Promise<void>;
  stats(): Promise<IndexStats>;
  /** Waits for the calls made before, then lets go of files and connections. */
  close(): Promise<void>;
}

export interface OpenIndexOptions {
  /** True reads an existing index beside its writers, and never writes. Default: false. */
  readonly readOnly?: boolean | undefined;
  /** The score from which an article is a duplicate. Default: that of `dedupe`. */
  readonly threshold?: number | undefined;
  /** How articles are signed; an index refuses to be opened with another value. Default: as `dedupe`. */
  readonly signing?: Partial<SignParams> | undefined;
  /** How signatures are cut into keys; an index refuses another value. Default: as `dedupe`. */
  readonly banding?: Partial<Banding> | undefined;
  /** On Redis: the first part of the names of all keys. Default: "tinsach". */
  readonly name?: string | undefined;
}
