import type { Normalized } from '../../src/text/normalize.ts';

/** What normalization changed, word by word, as "source → result". */
export function changedWords(source: string, { text, map }: Normalized): readonly string[] {
  return [...text.matchAll(/\S+/gu)].flatMap((match) => {
    const from = map[match.index]!;
    const to = map[match.index + match[0].length]!;
    const before = source.slice(from, to).trim();
    return before === match[0] ? [] : [`${visible(before)} → ${visible(match[0])}`];
  });
}

/** Invisible characters and combining marks as their code points. */
function visible(word: string): string {
  return word.replace(
    /[\p{M}\p{Cf}\p{Cc}]/gu,
    (unit) => `<${unit.codePointAt(0)!.toString(16).padStart(4, '0')}>`,
  );
}
