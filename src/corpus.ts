import { blanked, boilerplateFinder, type Boilerplate } from './corpus/boilerplate/index.ts';
import { SignatureTable } from './corpus/candidates/index.ts';
import { inTurn, preference, type Prefer } from './corpus/cluster/index.ts';
import { decide, type DecideOptions, type Decision, type SignedCorpus } from './corpus/decide.ts';
import { idOf, textOf, type ArticleId, type DedupeArticle } from './corpus/input.ts';
import { sign, SIGN_PARAMS, type ArticleText } from './corpus/sign/index.ts';
import { prepare } from './corpus/verify/index.ts';

export interface DedupeOptions<A> extends DecideOptions {
  /** Which of several copies is kept. Default: `earliest`; without dates that is the longest. */
  readonly prefer?: Prefer<A> | undefined;
  /** Sentences that are not compared, as learned by `learnBoilerplate`. Default: none. */
  readonly boilerplate?: Boilerplate | undefined;
}

/** An article that is left out, the kept one that it matches, and why. */
export interface Dropped extends Omit<Decision, 'row' | 'of'> {
  readonly id: ArticleId;
  /** The id of the kept article. In `shared` and `differing`, a is the dropped one, b the kept. */
  readonly of: ArticleId;
  /** Where the dropped and the kept one stood among the articles given, from 0. */
  readonly position: number;
  readonly ofPosition: number;
}

/** Articles of one text. */
export interface Cluster {
  readonly kept: ArticleId;
  /** The kept one first, the others in the order given. */
  readonly members: readonly ArticleId[];
}

export interface Deduped<A> {
  /** The very objects given, in their order. */
  readonly kept: readonly A[];
  readonly dropped: readonly Dropped[];
  /** Those of two articles and more. */
  readonly clusters: readonly Cluster[];
}

/**
 * Finds the articles that are one text: second scrapes, reprints under another title or lead,
 * shortened agency stories; not other days of a template, follow-ups or reports of one event.
 * Every dropped article matches the very article that is kept for it.
 *
 * What is kept and dropped does not depend on the order of the articles (unless `prefer` is
 * `first`), on chance, machine or platform. Articles equal in date, content and id are
 * interchangeable. Articles without a syllable are kept, articles of less than 20 syllables
 * dropped only for an equal one.
 *
 * Cost: linear in the length of the texts, plus the pairs of candidates. The texts are held; for
 * corpora that do not fit into memory see {@link decide}.
 *
 * @throws TypeError where `articles` is no iterable, an article has no text, or an option is of
 * another type; RangeError where `threshold` is not between 0 and 1.
 */
export async function dedupe<A extends DedupeArticle>(
  articles: Iterable<A> | AsyncIterable<A>,
  options: DedupeOptions<A> = {},
): Promise<Deduped<A>> {
  check(articles, options);
  const compared = textReader(options.boilerplate);
  const { given, table } = await signAll(articles, compared, options.signal);
  const before = orderOf(given, table, options.prefer ?? 'earliest');
  const read: SignedCorpus['read'] = (row) => prepare(compared(given[row]!, row));
  return result(given, await decide({ table, read, before }, options));
}

type TextReader = (article: DedupeArticle, position: number) => ArticleText;

function textReader(boilerplate: Boilerplate | undefined): TextReader {
  if (boilerplate === undefined) return textOf;
  const find = boilerplateFinder(boilerplate);
  return (article, position) => {
    const { title, lead, text } = textOf(article, position);
    return { title, lead, text: blanked(text, find(article)) };
  };
}

interface Signed<A> {
  readonly given: readonly A[];
  readonly table: SignatureTable;
}

async function signAll<A extends DedupeArticle>(
  articles: Iterable<A> | AsyncIterable<A>,
  compared: TextReader,
  signal: AbortSignal | undefined,
): Promise<Signed<A>> {
  const given: A[] = [];
  const table = new SignatureTable(SIGN_PARAMS.bins);
  for await (const article of articles) {
    signal?.throwIfAborted();
    table.add(sign(compared(article, given.length)));
    given.push(article);
  }
  return { given, table };
}

function orderOf<A extends DedupeArticle>(
  given: readonly A[],
  table: SignatureTable,
  prefer: Prefer<A>,
): (a: number, b: number) => number {
  const named = preference(typeof prefer === 'function' ? 'longest' : prefer);
  const facts = (row: number): Parameters<typeof named>[0] => ({
    id: idOf(given[row]!, row),
    syllables: table.syllables(row),
    content: [table.contentHigh(row), table.contentLow(row)],
    position: row,
    date: given[row]!.date,
  });
  const byName = (a: number, b: number): number => named(facts(a), facts(b));
  if (typeof prefer !== 'function') return byName;
  return inTurn([(a, b) => prefer(given[a]!, given[b]!), byName]);
}

function result<A extends DedupeArticle>(
  given: readonly A[],
  decisions: readonly Decision[],
): Deduped<A> {
  const id = (row: number): ArticleId => idOf(given[row]!, row);
  const leaving = new Set(decisions.map(({ row }) => row));
  const members = new Map<number, ArticleId[]>();
  for (const { row, of } of decisions) {
    const ids = members.get(of);
    if (ids === undefined) members.set(of, [id(of), id(row)]);
    else ids.push(id(row));
  }
  return {
    kept: given.filter((_, row) => !leaving.has(row)),
    dropped: decisions.map(({ row, of, ...why }) => ({
      id: id(row),
      of: id(of),
      position: row,
      ofPosition: of,
      ...why,
    })),
    clusters: [...members].map(([kept, ids]) => ({ kept: id(kept), members: ids })),
  };
}

function check<A>(articles: unknown, { prefer, threshold }: DedupeOptions<A>): void {
  const iterable =
    typeof articles === 'object' &&
    articles !== null &&
    (Symbol.iterator in articles || Symbol.asyncIterator in articles);
  if (!iterable) {
    throw new TypeError(
      `an iterable of articles expected, got ${articles === null ? 'null' : typeof articles}`,
    );
  }
  const named = ['earliest', 'longest', 'first', undefined].includes(prefer as string | undefined);
  if (!named && typeof prefer !== 'function') {
    throw new TypeError(
      `prefer: 'earliest', 'longest', 'first' or a function expected, got ${String(prefer)}`,
    );
  }
  if (threshold === undefined) return;
  if (typeof threshold !== 'number') {
    throw new TypeError(`threshold: a number expected, got ${typeof threshold}`);
  }
  if (!(threshold >= 0 && threshold <= 1)) {
    throw new RangeError(`threshold: 0 to 1 expected, got ${threshold}`);
  }
}
