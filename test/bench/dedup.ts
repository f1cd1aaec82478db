/**
 * What signing costs beside other implementations over the same shingles, how true their estimates
 * are, and what the same threshold on them would keep. `npx tsx test/bench/dedup.ts [articles]`.
 * All times are processor times of one thread in one run: read the ratios.
 */
import { fileURLToPath } from 'node:url';
import { articleText } from '../../src/article.ts';
import { SignatureTable } from '../../src/corpus/candidates/index.ts';
import { dedupe } from '../../src/corpus.ts';
import {
  hashSyllables,
  sign,
  SIGN_PARAMS,
  signSyllables,
  similarity,
  type ArticleText,
  type Signature,
  type Syllables,
} from '../../src/corpus/sign/index.ts';
import {
  hasData,
  readCorpus,
  readHandReadPairs,
  readSecondScrape,
  type CorpusArticle,
} from '../eval/dedup-data.ts';
import {
  naiveMinHash,
  npmMinhash,
  processorSeconds,
  pythonMinHash,
  type PairIndex,
  type PeerResult,
} from './minhash-peers.ts';

type Figures = Record<string, number>;

const OURS = 'tinsach, 256 bins';

/** The Jaccard similarity from which users of an LSH index alone commonly drop a text. */
const THRESHOLD = 0.7;

/** npm's minhash takes 100 times as long as the others. */
const NPM_ARTICLES = 40;

/** Prints the table and returns the figures; none where the shared data is not there. */
export async function benchDedup(count: number = 2000): Promise<Figures> {
  if (!hasData()) return {};
  const corpus = readCorpus();
  const figures = {
    ...againstRegExp(corpus.slice(0, count)),
    ...(await againstPeers(corpus.slice(0, count))),
    ...(await keptSets(corpus, readSecondScrape().slice(0, count / 2))),
    ...(await wholeCorpus(corpus)),
  };
  console.table(figures);
  return figures;
}

/** Fold, shingle and sign against lower-casing and cutting out the words. */
function againstRegExp(articles: readonly CorpusArticle[]): Figures {
  const texts = articles.map(articleText);
  const signAll = (): void => articles.forEach((article) => sign(article));
  const cutAll = (): void =>
    texts.forEach((text) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu));
  signAll();
  cutAll();
  const signing = least(signAll);
  const cutting = least(cutAll);
  return {
    'dedup.sign.microsecondsPerArticle': (1e6 * signing) / articles.length,
    'dedup.sign.timesRegExp': signing / cutting,
  };
}

/** The signature step alone: shingle hashes given to the others, syllable hashes to ours. */
async function againstPeers(articles: readonly CorpusArticle[]): Promise<Figures> {
  const { texts, pairs } = withMixtures(articles);
  const syllables = texts.map(copiedSyllables);
  const sets = syllables.map(shingleSet);
  const exact = pairs.map(([i, j]) => jaccard(sets[i]!, sets[j]!));
  const few = { sets: sets.slice(0, NPM_ARTICLES), pairs: [] };
  const results = [
    signAll(syllables, pairs),
    naiveMinHash(sets, pairs),
    await npmMinhash(few.sets, few.pairs),
    ...pythonMinHash(sets, pairs, THRESHOLD),
  ];
  const perArticle = ({ name, seconds }: PeerResult): number =>
    seconds / (name.startsWith('minhash') ? NPM_ARTICLES : sets.length);
  const ours = perArticle(results[0]!);
  const figures: Figures = {};
  for (const result of results) {
    const key = `dedup.${result.name}`;
    figures[`${key}: microseconds`] = 1e6 * perArticle(result);
    if (result.name !== OURS) figures[`${key}: times ours`] = perArticle(result) / ours;
    if (result.estimates.length > 0) figures[`${key}: mean error`] = meanError(result, exact);
  }
  return figures;
}

function signAll(syllables: readonly Syllables[], pairs: readonly PairIndex[]): PeerResult {
  let signatures: readonly Signature[] = [];
  const run = (): void => {
    signatures = syllables.map((one) => signSyllables(one));
  };
  run();
  const seconds = least(run);
  const estimates = pairs.map(([i, j]) => similarity(signatures[i]!, signatures[j]!));
  return { name: OURS, seconds, estimates };
}

/** Pairs of all similarities: an article, and its beginning followed by the rest of another. */
function withMixtures(articles: readonly CorpusArticle[]): {
  texts: readonly string[];
  pairs: readonly PairIndex[];
} {
  const texts = articles.map(articleText);
  const pairs: PairIndex[] = [];
  for (let i = 1; i < Math.min(articles.length, 500); i++) {
    const share = (i % 20) / 20;
    const [own, other] = [texts[i]!, texts[i - 1]!];
    const mixed = own.slice(0, share * own.length) + other.slice((1 - share) * other.length);
    pairs.push([i, texts.length]);
    texts.push(mixed);
  }
  return { texts, pairs };
}

function copiedSyllables(text: string): Syllables {
  const { hashes, count } = hashSyllables(text);
  return { hashes: hashes.slice(0, count), count };
}

function shingleSet({ hashes, count }: Syllables): Uint32Array {
  const set = new Set<number>();
  for (let i = 0; i + SIGN_PARAMS.shingle <= count; i++) {
    let hash = 0;
    for (let j = i; j < i + SIGN_PARAMS.shingle; j++) {
      hash = Math.imul(hash ^ hashes[j]!, 0x85ebca6b);
      hash ^= hash >>> 15;
    }
    set.add(hash >>> 0);
  }
  return Uint32Array.from(set);
}

function jaccard(a: Uint32Array, b: Uint32Array): number {
  const inA = new Set(a);
  const shared = b.filter((shingle) => inA.has(shingle)).length;
  return shared / (a.length + b.length - shared);
}

function meanError({ estimates }: PeerResult, exact: readonly number[]): number {
  const errors = estimates.map((estimate, i) => Math.abs(estimate - exact[i]!));
  return errors.reduce((sum, error) => sum + error, 0) / errors.length;
}

/** The least of several runs: what the machine does when it is left alone. */
function least(run: () => void): number {
  return Math.min(...Array.from({ length: 5 }, () => processorSeconds(run)));
}

/**
 * What is dropped of first and second scrapes and of pairs that are not one text: by `dedupe`, and
 * by LSH indexes alone, as other tools do.
 */
async function keptSets(
  corpus: readonly CorpusArticle[],
  second: readonly CorpusArticle[],
): Promise<Figures> {
  const first = new Map(corpus.map((article) => [article.id, article]));
  const scraped = second.filter(({ id }) => first.has(id));
  const others = readHandReadPairs().filter(({ label }) => label !== 'same_text');
  const texts: readonly ArticleText[] = [
    ...scraped.map(({ id }) => first.get(id)!),
    ...scraped,
    ...others.map(({ a }) => a),
    ...others.map(({ b }) => b),
  ];
  const sets = texts.map((text) => shingleSet(copiedSyllables(articleText(text))));
  const { dropped } = await dedupe(texts, { prefer: 'first' });
  const results = [
    { name: 'tinsach', dropped: dropped.map(({ position }) => position) },
    ...pythonMinHash(sets, [], THRESHOLD),
  ];
  const againFrom = scraped.length;
  const othersFrom = 2 * scraped.length + others.length;
  const figures: Figures = {
    'dedup.kept.scraped twice': scraped.length,
    'dedup.kept.other pairs': others.length,
  };
  for (const { name, dropped } of results) {
    const rows = new Set(dropped);
    const missed = scraped.filter((_, i) => !rows.has(againFrom + i)).length;
    const firstsLost = scraped.filter((_, i) => rows.has(i)).length;
    const merged = others.filter((_, i) => rows.has(othersFrom + i)).length;
    figures[`dedup.kept.${name}: second scrapes kept`] = missed;
    figures[`dedup.kept.${name}: first scrapes dropped`] = firstsLost;
    figures[`dedup.kept.${name}: other pairs dropped`] = merged;
  }
  return figures;
}

async function wholeCorpus(corpus: readonly CorpusArticle[]): Promise<Figures> {
  const before = process.cpuUsage();
  const { dropped } = await dedupe(corpus);
  const { user } = process.cpuUsage(before);
  const table = new SignatureTable(SIGN_PARAMS.bins);
  for (const article of corpus) table.add(sign(article));
  return {
    'dedup.corpus.articlesPerSecond': corpus.length / (user / 1e6),
    'dedup.corpus.dropped': dropped.length,
    'dedup.table.bytesPerArticle': table.bytes / (Math.ceil(corpus.length / 16384) * 16384),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await benchDedup(Number(process.argv[2] ?? 2000));
}
