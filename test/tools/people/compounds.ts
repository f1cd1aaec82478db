import { SPACE } from '../../../src/page/annotate/people/characters.ts';
import { CAPITAL, HAS_DIGIT, STARTS, type Tokens } from '../../../src/page/annotate/people/scan.ts';

/** A compound stands so often in the corpus in lower case. */
const LEAST = 5;
/** And the second word follows the first in at least this share of its places. */
const LEAST_SHARE = 0.02;
/** And together they stand so many times as often as by chance. */
const LEAST_LIFT = 12;
/** And so many times as often as after the same word with a capital within a sentence. */
const LEAST_RATIO = 4;

/** Counts pairs of lower-case words, and the same pairs where the first has a capital within a sentence. */
export class CompoundCounter {
  private readonly words = new Map<string, number>();
  private readonly pairs = new Map<string, number>();
  private readonly names = new Map<string, number>();

  add(tokens: Tokens): void {
    let before = '';
    let beforeFlags = 0;
    for (let index = 0; index < tokens.count; index += 1) {
      const flags = tokens.flags[index]!;
      const word = tokens.text.slice(tokens.start[index], tokens.end[index]).toLowerCase();
      const lower = (flags & (CAPITAL | HAS_DIGIT)) === 0;
      if (lower) this.total += 1;
      if (lower) this.words.set(word, (this.words.get(word) ?? 0) + 1);
      if (lower && index > 0 && tokens.before[index] === SPACE) {
        const pair = `${before} ${word}`;
        if ((beforeFlags & (CAPITAL | HAS_DIGIT)) === 0)
          this.pairs.set(pair, (this.pairs.get(pair) ?? 0) + 1);
        else if ((beforeFlags & (CAPITAL | STARTS)) === CAPITAL)
          this.names.set(pair, (this.names.get(pair) ?? 0) + 1);
      }
      before = word;
      beforeFlags = flags;
    }
  }

  private total = 0;

  /** Lines of `first second|second|...` for the first words that are asked for. */
  rows(isName: (word: string) => boolean): string {
    const groups = new Map<string, string[]>();
    for (const [pair, count] of this.pairs) {
      const [first, second] = pair.split(' ') as [string, string];
      if (count < LEAST || first.length < 2 || !isName(first)) continue;
      if (count < LEAST_SHARE * this.words.get(first)!) continue;
      const chance = (this.words.get(first)! * this.words.get(second)!) / this.total;
      if (count < LEAST_LIFT * chance) continue;
      if (count < LEAST_RATIO * (this.names.get(pair) ?? 0)) continue;
      groups.set(first, [...(groups.get(first) ?? []), second]);
    }
    return [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([first, seconds]) => `${first} ${seconds.sort().join('|')}`)
      .join('\n');
  }
}
