import type { Difference } from '../corpus/verify/index.ts';

type ArticleId = string | number;

/** What is shown of an article. */
export interface ReportArticle {
  readonly url?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly lead?: string | null | undefined;
  readonly text: string;
}

/** A dropped article, the kept one that it matches, and why. */
export interface ReportPair {
  readonly id: ArticleId;
  /** The id of the kept article. */
  readonly of: ArticleId;
  readonly score: number;
  readonly reason: string;
  /** Facts in which the two differ; `a` is the dropped one. */
  readonly differing?: readonly Difference[] | undefined;
  /** The two articles; without them the pair is counted and listed, not compared. */
  readonly dropped?: ReportArticle | undefined;
  readonly kept?: ReportArticle | undefined;
}

export interface ReportCluster {
  readonly kept: ArticleId;
  /** The kept one first. */
  readonly members: readonly ArticleId[];
}

/** What a run of deduplication found. */
export interface ReportInput {
  /** The heading. Default: "Near-duplicates". */
  readonly title?: string | undefined;
  /** How many articles were kept. */
  readonly kept: number;
  readonly dropped: readonly ReportPair[];
  readonly clusters: readonly ReportCluster[];
}

export interface ReportOptions {
  /** Pairs that are shown with their texts, least sure first. Default: 200. */
  readonly pairs?: number | undefined;
  /** Clusters that are listed, largest first. Default: 100. */
  readonly clusters?: number | undefined;
  /** Characters of a text that are shown. Default: 20,000. */
  readonly textLength?: number | undefined;
}
