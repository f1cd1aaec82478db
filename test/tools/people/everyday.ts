import { CAPITAL, HAS_DIGIT, STARTS, type Tokens } from '../../../src/page/annotate/people/scan.ts';

/** Strength of the prior, in observations. */
const PRIOR = 1;
const LIMIT = 60;

interface Cases {
  lower: number;
  capital: number;
}

/** Counts how often each word stands in lower case, and how often with a capital inside a sentence. */
export class EverydayCounter {
  private readonly words = new Map<string, Cases>();

  add(tokens: Tokens): void {
    for (let index = 0; index < tokens.count; index += 1) {
      const flags = tokens.flags[index]!;
      if ((flags & (HAS_DIGIT | STARTS)) !== 0) continue;
      const word = tokens.text.slice(tokens.start[index], tokens.end[index]).toLowerCase();
      let cases = this.words.get(word);
      if (!cases) this.words.set(word, (cases = { lower: 0, capital: 0 }));
      if ((flags & CAPITAL) === 0) cases.lower += 1;
      else cases.capital += 1;
    }
  }

  /** Log-odds of lower case against a capital, in tenths. */
  tenths(word: string): number {
    const { lower, capital } = this.words.get(word) ?? { lower: 0, capital: 0 };
    const value = Math.round(10 * Math.log((lower + PRIOR) / (capital + PRIOR)));
    return Math.max(-LIMIT, Math.min(LIMIT, value));
  }
}
