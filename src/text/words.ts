/**
 * A piece of a word: letters, marks and digits of any script (JS's own `\w` is ASCII). Bounded, since the engine
 * keeps a way back for each of them, and a page may be one line of two million Chinese letters.
 */
const PIECE = /[\p{L}\p{M}\p{N}]{1,4096}/gu;
const LONGEST_PIECE = 4096;

/** The words of a text in order, as written. */
export function words(text: string): readonly string[] {
  const pieces = text.match(PIECE) ?? [];
  return pieces.some(({ length }) => length >= LONGEST_PIECE) ? joinedPieces(text) : pieces;
}

function joinedPieces(text: string): readonly string[] {
  const found: string[] = [];
  let end = -1;
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    if (index === end) found[found.length - 1] += piece;
    else found.push(piece);
    end = index + piece.length;
  }
  return found;
}

const WORD_UNIT = /[\p{L}\p{M}\p{N}]/u;

/** Whether a word begins or ends at the offset: what `\b` is for ASCII. */
export function isWordBoundary(text: string, at: number): boolean {
  return WORD_UNIT.test(text.charAt(at - 1)) !== WORD_UNIT.test(text.charAt(at));
}
