import type { NameSpan } from './decode.ts';
import { formOf, MAX_WORDS, type Lattice } from './lattice.ts';
import { isSyllableToken, joinHash, type Tokens } from './scan.ts';

/** A name of this score or more carries its parts along. */
const SURE = 2;
/** What a part gets where the model alone left it out. */
export const CARRIED_SCORE = 1;

/** What the model is surer of than this is no part carried along: "Thu nhập" is not Thu. */
const LEAST = -3;

function isForeign(tokens: Tokens, index: number): boolean {
  return !isSyllableToken(tokens, index);
}

/** The place of a stretch among the spans of its run: by ends, then by sizes. */
function spanOf(lattice: Lattice, run: number, from: number, to: number): number {
  const ends = to - 1 - lattice.runs[run]!.from;
  const full = Math.max(0, ends - MAX_WORDS);
  const rest = ends - full;
  return lattice.firstOfRun[run]! + full * MAX_WORDS + (rest * (rest + 1)) / 2 + to - from - 1;
}

function addParts(parts: Set<number>, tokens: Tokens, name: NameSpan, foreign: boolean): void {
  for (let from = name.from + 1; from < name.to; from += 1)
    parts.add(formOf(tokens, from, name.to));
  if (foreign) parts.add(joinHash(0, tokens.hash[name.from]!));
}

/**
 * The names together with what the model left out although it is the last words of a sure name of the
 * same article, or its first word where that is not Vietnamese, and fills its place in the run alone.
 */
export function carryParts(lattice: Lattice, names: readonly NameSpan[]): readonly NameSpan[] {
  const { tokens } = lattice;
  const parts = new Set<number>();
  for (const name of names)
    if (name.to - name.from > 1 && name.score >= SURE)
      addParts(parts, tokens, name, isForeign(tokens, name.from));
  if (parts.size === 0) return names;
  const closed: NameSpan[] = [];
  let next = 0;
  const carry = (run: number, from: number, to: number): void => {
    if (from >= to || to - from > MAX_WORDS) return;
    const form = formOf(tokens, from, to);
    if (!parts.has(form)) return;
    const span = spanOf(lattice, run, from, to);
    if (lattice.inArticle[span]! > LEAST) closed.push({ from, to, form, score: CARRIED_SCORE });
  };
  for (let index = 0; index < lattice.runs.length; index += 1) {
    const run = lattice.runs[index]!;
    let rest = run.from;
    for (; next < names.length && names[next]!.to <= run.to; next += 1) {
      const name = names[next]!;
      carry(index, rest, name.from);
      closed.push(name);
      rest = name.to;
    }
    carry(index, rest, run.to);
  }
  return closed;
}
