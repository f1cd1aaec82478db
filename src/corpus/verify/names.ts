import { isFigure, type Difference, type Stretch } from './facts.ts';
import type { Prepared } from './prepared.ts';

/** "FLC Thanh Hóa vs HAGL" is a name for this purpose, "Chủ tịch UBND tỉnh" is not. */
const LEAST_CAPITALS = 0.6;

/** A name put in the place of another name, other spellings and abbreviations of one name apart. */
export function changedName(
  a: Prepared,
  b: Prepared,
  sa: Stretch,
  sb: Stretch,
): readonly Difference[] {
  if (!isNamed(a, sa) || !isNamed(b, sb)) return [];
  const nameA = written(a, sa);
  const nameB = written(b, sb);
  const one =
    initial(nameA) === initial(nameB) || capitals(a, sa).some((s) => capitals(b, sb).includes(s));
  return one ? [] : [{ kind: 'name', a: nameA, b: nameB }];
}

/** A stretch as written. */
export function written(p: Prepared, { start, end }: Stretch): string {
  return p.whole.slice(p.starts[start], p.ends[end - 1]);
}

function isNamed(p: Prepared, s: Stretch): boolean {
  for (let i = s.start; i < s.end; i++) if (isFigure(p, i)) return false;
  if (s.end - s.start === 1 && startsSentence(p, s.start)) return false;
  return capitals(p, s).length >= LEAST_CAPITALS * (s.end - s.start);
}

/** The syllables of a stretch that start with a capital letter. */
function capitals(p: Prepared, { start, end }: Stretch): readonly number[] {
  const found: number[] = [];
  for (let i = start; i < end; i++) if (isCapital(p, i)) found.push(p.syllables[i]!);
  return found;
}

function isCapital(p: Prepared, syllable: number): boolean {
  const first = p.whole.charAt(p.starts[syllable]!);
  return first !== first.toLowerCase();
}

function startsSentence(p: Prepared, syllable: number): boolean {
  if (syllable === 0) return true;
  return /[^\p{L}\p{N}\s,]|\n/u.test(p.whole.slice(p.ends[syllable - 1], p.starts[syllable]));
}

/** One name keeps its first letter: "HCM" and "Hồ Chí Minh", "Moskva" and "Matxcơva". */
function initial(name: string): string {
  return name.charAt(0).toLowerCase();
}
