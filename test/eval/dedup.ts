/**
 * How well duplicates are found and told from templates, follow-ups and reports of one event.
 * `npx tsx test/eval/dedup.ts [--list]`: with --list every pair merged inside the corpus with a score
 * under 0.9 is printed, to be read and judged; the verdicts stand in dedup-reviewed.tsv.
 */
import { fileURLToPath } from 'node:url';
import { findCandidates, SignatureTable } from '../../src/corpus/candidates/index.ts';
import { dedupe, type Dropped } from '../../src/corpus.ts';
import { BANDING, sign, SIGN_PARAMS, type ArticleText } from '../../src/corpus/sign/index.ts';
import { prepare, verify } from '../../src/corpus/verify/index.ts';
import { verifiedPairs, type ExactPair } from './brute-force.ts';
import {
  hasData,
  readCorpus,
  readHandReadPairs,
  readReviewedPairs,
  readSecondScrape,
  type CorpusArticle,
} from './dedup-data.ts';

type Figures = Record<string, number>;

/** Runs all parts; returns no figure where the shared data is not there. */
export async function evalDedup(options: { list?: boolean } = {}): Promise<Figures> {
  if (!hasData()) return {};
  const corpus = readCorpus();
  const second = readSecondScrape();
  const figures = {
    ...handReadPairs(),
    ...(await secondScrape(corpus, second)),
    ...(await insideCorpus(corpus, options.list === true)),
    ...oracle([...corpus.slice(0, 2000), ...second.slice(0, 1000)]),
    ...shingleSizes(corpus),
  };
  console.table(figures);
  return figures;
}

function handReadPairs(): Figures {
  const figures: Figures = {};
  for (const { label, a, b } of readHandReadPairs()) {
    const { duplicate, score, reason, differing } = verify(prepare(a), prepare(b));
    const right = duplicate === (label === 'same_text');
    const key = `dedup.handRead.${label}`;
    figures[`${key}.pairs`] = (figures[`${key}.pairs`] ?? 0) + 1;
    figures[`${key}.right`] = (figures[`${key}.right`] ?? 0) + Number(right);
    if (!right) console.log('wrong:', label, score, reason, differing);
  }
  return figures;
}

async function secondScrape(
  corpus: readonly CorpusArticle[],
  second: readonly CorpusArticle[],
): Promise<Figures> {
  const again = second.map((article) => ({ ...article, id: `second ${article.id}` }));
  const { clusters } = await dedupe([...corpus, ...again]);
  const clusterOf = new Map(
    clusters.flatMap(({ kept, members }) => members.map((id) => [id, kept])),
  );
  const first = new Set(corpus.map(({ id }) => id));
  const pairs = second.filter(({ id }) => first.has(id));
  const missed = pairs.filter(({ id }) => {
    const kept = clusterOf.get(id);
    return kept === undefined || clusterOf.get(`second ${id}`) !== kept;
  });
  for (const { id } of missed) console.log('second scrape missed:', id);
  return {
    'dedup.secondScrape.pairs': pairs.length,
    'dedup.secondScrape.recall': 1 - missed.length / pairs.length,
  };
}

/** Every pair merged inside the corpus has been read: the share of them that are one text. */
async function insideCorpus(corpus: readonly CorpusArticle[], list: boolean): Promise<Figures> {
  const { dropped } = await dedupe(corpus);
  const verdicts = readReviewedPairs();
  const verdictOf = ({ id, of }: Dropped): string | undefined =>
    verdicts.get([id, of].sort().join('\t'));
  const unread = dropped.filter((one) => verdictOf(one) === undefined);
  const doubtful = dropped.filter(({ score }) => score < 0.9);
  for (const one of list ? doubtful : unread) {
    const { id, of, score, reason, position, ofPosition } = one;
    console.log(score, id, of, '|', corpus[position]!.title, '|', corpus[ofPosition]!.title);
    console.log('     ', verdictOf(one) ?? 'not reviewed', '|', reason);
  }
  const right = dropped.filter((one) => verdictOf(one) === 'same_text').length;
  return {
    'dedup.corpus.dropped': dropped.length,
    'dedup.corpus.under0.9': doubtful.length,
    'dedup.corpus.notReviewed': unread.length,
    'dedup.corpus.precision': right / (dropped.length - unread.length),
  };
}

/** LSH and its filter against all pairs compared by brute force. */
function oracle(articles: readonly ArticleText[]): Figures {
  const truth = verifiedPairs(articles);
  const { found, candidates } = candidatesOf(articles, truth, SIGN_PARAMS.shingle);
  return {
    'dedup.oracle.articles': articles.length,
    'dedup.oracle.duplicates': truth.length,
    'dedup.oracle.recall': found / truth.length,
    'dedup.oracle.candidatesPerDuplicate': candidates / truth.length,
  };
}

/** Which shingle size brings the duplicates together with the fewest candidates. */
function shingleSizes(corpus: readonly ArticleText[]): Figures {
  const truth = verifiedPairs(corpus);
  const figures: Figures = {};
  for (const shingle of [3, 4, 5, 6, 8]) {
    const { found, candidates, met } = candidatesOf(corpus, truth, shingle);
    figures[`dedup.shingle${shingle}.recall`] = found / truth.length;
    figures[`dedup.shingle${shingle}.candidatesPerDuplicate`] = candidates / truth.length;
    figures[`dedup.shingle${shingle}.pairsMet`] = met;
  }
  return figures;
}

function candidatesOf(
  articles: readonly ArticleText[],
  truth: readonly ExactPair[],
  shingle: number,
): { found: number; candidates: number; met: number } {
  const table = new SignatureTable(SIGN_PARAMS.bins);
  for (const article of articles) table.add(sign(article, { shingle }));
  const { sameAs, pairs } = findCandidates(table);
  const key = (a: number, b: number): string => {
    const [x, y] = [sameAs[a]!, sameAs[b]!];
    return x < y ? `${x},${y}` : `${y},${x}`;
  };
  const keys = new Set<string>();
  for (let pair = 0; pair < pairs.count; pair++)
    keys.add(key(pairs.first(pair), pairs.second(pair)));
  const found = truth.filter(({ a, b }) => sameAs[a] === sameAs[b] || keys.has(key(a, b))).length;
  return { found, candidates: pairs.count, met: pairsThatMeet(table) };
}

/** Pairs that share a band, before signatures are compared. */
function pairsThatMeet(table: SignatureTable): number {
  const met = new Set<number>();
  for (let band = 0; band < BANDING.bands; band++) {
    const buckets = new Map<number, number[]>();
    for (let row = 0; row < table.count; row++) {
      const key = table.key(row, band);
      if (key === 0) continue;
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [row]);
      else {
        for (const other of bucket) met.add(other * table.count + row);
        bucket.push(row);
      }
    }
  }
  return met.size;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await evalDedup({ list: process.argv.includes('--list') });
}
