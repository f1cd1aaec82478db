/** Dates against the annotated articles, and against the phrases with a relative and an explicit day. */
import type { DateMention } from '../../src/article.ts';
import { findDates } from '../../src/page/annotate/dates/find-dates.ts';
import { findWithChrono } from './chrono-node.ts';
import {
  Score,
  percent,
  readAnnotated,
  readLines,
  share,
  type AnnotatedArticle,
  type Half,
} from './annotated.ts';

interface DateScore {
  readonly span: Score;
  valueRight: number;
  kindRight: number;
}

/** What the scores need of a date that a parser found. */
type Found = Omit<DateMention, 'kind'> & Partial<Pick<DateMention, 'kind'>>;
type Finder = (text: string, reference: string | null) => readonly Found[];

const findOurs: Finder = (text, reference) => findDates(text, { reference });

function scoreArticle(
  find: Finder,
  article: AnnotatedArticle,
  score: DateScore,
  misses: string[],
): void {
  const found = find(article.text, article.date);
  score.span.found += found.length;
  const left: (Found | null)[] = [...found];
  for (const gold of article.dates) {
    score.span.wanted += gold.count;
    let hits = 0;
    for (let k = 0; k < left.length && hits < gold.count; k++) {
      const mention = left[k];
      if (mention?.text.toLowerCase() !== gold.text.toLowerCase()) continue;
      left[k] = null;
      hits++;
      if (mention.value === gold.value) score.valueRight++;
      else
        misses.push(
          `${article.id} value ${mention.text}: ${String(mention.value)} for ${String(gold.value)}`,
        );
      if (mention.kind === gold.kind) score.kindRight++;
    }
    score.span.hits += hits;
    if (hits < gold.count)
      misses.push(`${article.id} missed ${String(gold.count - hits)}x "${gold.text}"`);
  }
  for (const mention of left) {
    if (mention === null) continue;
    const around = article.text
      .slice(Math.max(0, mention.start - 40), mention.end + 25)
      .replaceAll('\n', '|');
    misses.push(`${article.id} surplus "${mention.text}" in "${around}"`);
  }
}

interface Phrase {
  readonly input: string;
  readonly match: string;
  readonly explicit: { readonly day: number; readonly month: number; readonly year?: number };
  readonly doc_date: string | null;
}

/** The share of phrases such as "hôm nay (26/4)" whose explicit day is the value of a date found there. */
function scorePhrases(find: Finder, misses: string[]): number | null {
  const phrases = readLines<Phrase>('dates-numbers/news-relative-plus-explicit.jsonl');
  if (phrases === null) return null;
  let right = 0;
  for (const [line, { input, match, explicit, doc_date }] of phrases.entries()) {
    const text = input.normalize('NFC');
    const at = text.indexOf(match.normalize('NFC').replaceAll('\n', ' '));
    const reference = doc_date?.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3') ?? null;
    const tail = `-${String(explicit.month).padStart(2, '0')}-${String(explicit.day).padStart(2, '0')}`;
    const head =
      explicit.year === undefined ? (reference?.slice(0, 4) ?? '-') : String(explicit.year);
    const hit = find(text, reference).some(
      (mention) =>
        mention.start < at + match.length && mention.end > at && mention.value === head + tail,
    );
    if (hit) right++;
    else misses.push(`phrase ${String(line + 1)}: ${match}`);
  }
  return share(right, phrases.length);
}

/** Prints a table of both halves and returns its figures; null where the shared data is not there. */
export function evaluateDates(
  options: { readonly verbose?: boolean } = {},
): Readonly<Record<string, number>> | null {
  const articles = readAnnotated();
  if (articles === null) {
    console.log('dates: ../shared/data/annotated is not there, skipped');
    return null;
  }
  const figures: Record<string, number> = {};
  const misses: string[] = [];
  for (const half of ['train', 'report'] satisfies Half[]) {
    const score: DateScore = { span: new Score(), valueRight: 0, kindRight: 0 };
    const here: string[] = [];
    for (const article of articles)
      if (article.half === half) scoreArticle(findOurs, article, score, here);
    if (half === 'train') misses.push(...here);
    figures[`dates.${half}.precision`] = score.span.precision;
    figures[`dates.${half}.recall`] = score.span.recall;
    figures[`dates.${half}.f1`] = score.span.f1;
    figures[`dates.${half}.value`] = share(score.valueRight, score.span.hits);
    figures[`dates.${half}.kind`] = share(score.kindRight, score.span.hits);
  }
  const phrases = scorePhrases(findOurs, misses);
  if (phrases !== null) figures['dates.phrases'] = phrases;
  for (const [name, value] of Object.entries(figures)) console.log(name.padEnd(28), percent(value));
  printChrono(articles);
  if (options.verbose === true) for (const miss of misses) console.log(' ', miss);
  return figures;
}

/** chrono-node's Vietnamese locale on the same data, which a grammar of our own has to beat. */
function printChrono(articles: readonly AnnotatedArticle[]): void {
  const score: DateScore = { span: new Score(), valueRight: 0, kindRight: 0 };
  for (const article of articles) scoreArticle(findWithChrono, article, score, []);
  const phrases = scorePhrases(findWithChrono, []) ?? 0;
  console.log(
    `chrono-node: f1 ${percent(score.span.f1)}, value ${percent(share(score.valueRight, score.span.hits))}, phrases ${percent(phrases)}`,
  );
}

if (process.argv[1]?.endsWith('dates.ts') === true)
  evaluateDates({ verbose: process.argv.includes('--verbose') });
