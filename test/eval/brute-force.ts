import { articleText } from '../../src/article.ts';
import { hashSyllables, type ArticleText } from '../../src/corpus/sign/index.ts';
import { prepare, verify } from '../../src/corpus/verify/index.ts';

const SHINGLE = 5;

/** Pairs that share less are not read: the least of a duplicate in the corpus is 0.66. */
const LEAST_CONTAINMENT = 0.4;

export interface ExactPair {
  readonly a: number;
  readonly b: number;
  readonly jaccard: number;
  readonly containment: number;
}

/** Each article's set of 5-syllable shingles, exact: the strings themselves are not needed. */
function shingleSets(articles: readonly ArticleText[]): readonly ReadonlySet<number>[] {
  return articles.map((article) => {
    const { hashes, count } = hashSyllables(articleText(article));
    const set = new Set<number>();
    for (let i = 0; i + SHINGLE <= count; i++) {
      let hash = 0;
      for (let j = i; j < i + SHINGLE; j++) {
        hash = (hash * 1_000_003 + hashes[j]!) % Number.MAX_SAFE_INTEGER;
      }
      set.add(hash);
    }
    return set;
  });
}

/** All pairs of articles that share enough shingles, by an inverted index: no signatures, no bands. */
function exactPairs(articles: readonly ArticleText[]): readonly ExactPair[] {
  const sets = shingleSets(articles);
  const postings = new Map<number, number[]>();
  const pairs: ExactPair[] = [];
  for (const [b, set] of sets.entries()) {
    const shared = new Map<number, number>();
    for (const shingle of set) {
      const posting = postings.get(shingle);
      if (posting === undefined) postings.set(shingle, [b]);
      else {
        for (const a of posting) shared.set(a, (shared.get(a) ?? 0) + 1);
        posting.push(b);
      }
    }
    for (const [a, count] of shared) {
      const containment = count / Math.min(set.size, sets[a]!.size);
      if (containment < LEAST_CONTAINMENT) continue;
      pairs.push({ a, b, jaccard: count / (set.size + sets[a]!.size - count), containment });
    }
  }
  return pairs;
}

/** The exact pairs that verification calls one text. */
export function verifiedPairs(articles: readonly ArticleText[]): readonly ExactPair[] {
  const prepared = articles.map(prepare);
  return exactPairs(articles).filter(({ a, b }) => verify(prepared[a]!, prepared[b]!).duplicate);
}
