/** A word for matching: a run of letters, marks and digits of any script (JS's own `\w` is ASCII). */
export const WORD: RegExp = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in order, as written. */
export function words(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

const WORD_UNIT = /[\p{L}\p{M}\p{N}]/u;

/** Whether a word begins or ends at the offset: what `\b` is for ASCII. */
export function isWordBoundary(text: string, at: number): boolean {
  return WORD_UNIT.test(text.charAt(at - 1)) !== WORD_UNIT.test(text.charAt(at));
}
