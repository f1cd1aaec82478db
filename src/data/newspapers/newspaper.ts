/** A newspaper, magazine, broadcaster or agency as it signs, is credited and is addressed. */
export interface Newspaper {
  readonly name: string;
  /** How it signs its leads, without brackets and dashes. */
  readonly tags: readonly string[];
  /** Further names under which others credit it. */
  readonly names?: readonly string[];
  /** Present and former hosts, without "www." and without hosts below them. */
  readonly hosts: readonly string[];
}
