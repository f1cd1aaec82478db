import type { Span } from '../../article.ts';
import { siteOf, textOf, type DedupeArticle } from '../input.ts';
import { contentHash, hashSyllables } from '../sign/index.ts';
import { PassageCounts } from './passage-counts.ts';
import { passagesOf } from './passages.ts';

/** A sentence that many articles of one site share: a disclaimer, a promotion, a call to subscribe. */
export interface BoilerplatePassage {
  /** The host, or '' where articles have no address. */
  readonly site: string;
  readonly text: string;
  /** In how many articles of the site it stands, and how many articles the site has. */
  readonly count: number;
  readonly of: number;
}

/** What was learned from a corpus, most frequent first: plain data, to be kept as JSON. */
export interface Boilerplate {
  readonly version: 1;
  readonly passages: readonly BoilerplatePassage[];
}

export interface LearnOptions {
  /** In how many articles of a site a sentence must stand. Default: 10. */
  readonly articles?: number | undefined;
  /** And in what share of them, 0 to 1. Default: 0.0005. */
  readonly share?: number | undefined;
}

/** A sentence of an article that is boilerplate, and why: offsets into the article's `text`. */
export interface BoilerplateHit extends Span {
  readonly text: string;
  readonly count: number;
  readonly reason: string;
}

/**
 * Learns the sentences that many articles of one site share. Articles of equal text count once;
 * give it the kept articles of `dedupe`, so that reprints do not count either.
 *
 * Cost: linear in the texts, 16 to 32 bytes a sentence.
 */
export function learnBoilerplate(
  articles: Iterable<DedupeArticle>,
  { articles: least = 10, share = 0.0005 }: LearnOptions = {},
): Boilerplate {
  if (!(least >= 2)) throw new RangeError(`articles: 2 or more expected, got ${String(least)}`);
  if (!(share >= 0 && share <= 1)) {
    throw new RangeError(`share: 0 to 1 expected, got ${String(share)}`);
  }
  const counts = new PassageCounts();
  const texts = new PassageCounts();
  const sites = new Map<string, number>();
  const frequent: { site: string; text: string; high: number; low: number }[] = [];
  let article = 0;
  for (const given of articles) {
    const { text } = textOf(given, article++);
    const site = siteOf(given);
    const [high, low] = contentHash(hashSyllables(`${site}\n${text}`));
    if (texts.add(high, low, article) > 1) continue;
    sites.set(site, (sites.get(site) ?? 0) + 1);
    for (const { start, end, high, low } of passagesOf(text, site)) {
      const before = counts.count(high, low);
      const after = counts.add(high, low, article);
      if (before < least && after >= least) {
        frequent.push({ site, text: text.slice(start, end), high, low });
      }
    }
  }
  const passages = frequent
    .map(({ site, text, high, low }) => ({
      site,
      text,
      count: counts.count(high, low),
      of: sites.get(site)!,
    }))
    .filter(({ count, of }) => count >= share * of)
    .sort((a, b) => b.count - a.count || a.of - b.of || (a.text < b.text ? -1 : 1));
  return { version: 1, passages };
}

/**
 * Finds boilerplate in articles. The hits say in how many articles of the site a sentence stands;
 * to remove them see {@link withoutPassages}.
 */
export function boilerplateFinder(
  boilerplate: Boilerplate,
): (article: DedupeArticle) => readonly BoilerplateHit[] {
  if (boilerplate.version !== 1) {
    throw new RangeError(`boilerplate of version 1 expected, got ${String(boilerplate.version)}`);
  }
  const known = new Map<string, BoilerplatePassage>();
  for (const passage of boilerplate.passages) {
    for (const { high, low } of passagesOf(passage.text, passage.site)) {
      known.set(`${high},${low}`, passage);
    }
  }
  return (article) => {
    const { text } = textOf(article, 0);
    return passagesOf(text, siteOf(article)).flatMap(({ start, end, high, low }) => {
      const passage = known.get(`${high},${low}`);
      if (passage === undefined) return [];
      const { site, count, of } = passage;
      const where = site === '' ? 'the corpus' : site;
      const reason = `in ${count} of ${of} articles of ${where}`;
      return [{ start, end, text: text.slice(start, end), count, reason }];
    });
  };
}

/** A text without some of its passages, given in order; lines that hold nothing else go with them. */
export function withoutPassages(text: string, passages: readonly Span[]): string {
  const lines: string[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const inLine = passages.filter(({ start }) => start >= at && start < at + line.length);
    const kept = blanked(
      line,
      inLine.map(({ start, end }) => ({ start: start - at, end: end - at })),
    );
    if (inLine.length === 0) lines.push(line);
    else if (kept.trim() !== '') lines.push(kept.replace(/ {2,}/g, ' ').trim());
    at += line.length + 1;
  }
  return lines.join('\n');
}

/** A text with spaces in the place of some of its passages, given in order: offsets into it stay. */
export function blanked(text: string, passages: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of passages) {
    parts.push(text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  return parts.join('') + text.slice(at);
}
