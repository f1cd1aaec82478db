/** The entries of a word list as the data files hold them: one a line, or several parted by "|". */
export function parseList(text: string): readonly string[] {
  return text
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** A list as a set of its entries in lower case. */
export function lowerSet(text: string): ReadonlySet<string> {
  return new Set(parseList(text).map((entry) => entry.toLowerCase()));
}
