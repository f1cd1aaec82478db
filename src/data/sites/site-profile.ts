/**
 * What is known of a site's pages: CSS selectors for each field, the strongest first. All are hints:
 * a selector that finds nothing, or nonsense, leaves its field to the next one and then to the
 * generic extractor.
 */
export interface Selectors {
  readonly title?: readonly string[];
  readonly lead?: readonly string[];
  /** Containers of the body; several matches of one selector are parts of one body. */
  readonly body?: readonly string[];
  readonly author?: readonly string[];
  /** The newspaper or agency that had the article first. */
  readonly source?: readonly string[];
  readonly date?: readonly string[];
  readonly category?: readonly string[];
  readonly tags?: readonly string[];
  /** Captions of images inside the body. */
  readonly caption?: readonly string[];
  /** A place stamped on the lead. */
  readonly location?: readonly string[];
  /** What inside the body belongs to the site and not to the story. */
  readonly remove?: readonly string[];
}

/** A CMS, or one era of it, that several sites share. */
export interface Family extends Selectors {
  readonly family: string;
  /** Selectors of which one hit tells the family on a page of an unknown host. */
  readonly signs: readonly string[];
}

export interface SiteProfile extends Selectors {
  readonly name: string;
  /** Hosts without "www."; those below them ("m.", "amp.", sections) are included. */
  readonly hosts: readonly string[];
  /** The families whose selectors follow the site's own, the latest era first. */
  readonly families?: readonly Family[];
  /** Source tags beyond those in the table of newspapers. */
  readonly sourceTags?: readonly string[];
}
