/** Figures against the annotated articles; a text without the rate ("/m2") that the other side has is the same figure. */
import type { Figure } from '../../src/article.ts';
import { findDates } from '../../src/page/annotate/dates/find-dates.ts';
import { findFigures } from '../../src/page/annotate/figures/find-figures.ts';
import {
  Score,
  percent,
  readAnnotated,
  share,
  type AnnotatedArticle,
  type GoldFigure,
  type Half,
} from './annotated.ts';

interface FigureScore {
  readonly span: Score;
  readonly change: Score;
  valueAndUnitRight: number;
  approxRight: number;
  /** Of the texts that occur once, so that the gold's first mention is this one. */
  single: number;
}

function withoutRate(text: string): string {
  return text.toLowerCase().replace(/\/\p{L}.*$/u, '');
}

function sameValue(found: Figure['value'], gold: GoldFigure['value']): boolean {
  const [a, b] = [[found].flat(), [gold].flat()] as [number[], number[]];
  return (
    a.length === b.length &&
    a.every((value, k) => Math.abs(value - b[k]!) <= 1e-3 * Math.abs(value))
  );
}

function sameUnit(found: string | null, gold: string | null): boolean {
  return withoutRate(found ?? '') === withoutRate(gold ?? '');
}

function scoreArticle(article: AnnotatedArticle, score: FigureScore, misses: string[]): void {
  const dates = findDates(article.text, { reference: article.date });
  const found = findFigures(article.text, { dates });
  score.span.found += found.length;
  const left: (Figure | null)[] = [...found];
  for (const gold of article.figures) {
    score.span.wanted += gold.count;
    if (gold.change !== null) score.change.wanted++;
    let hits = 0;
    let changed = false;
    for (let k = 0; k < left.length && hits < gold.count; k++) {
      const figure = left[k];
      if (
        figure === null ||
        figure === undefined ||
        withoutRate(figure.text) !== withoutRate(gold.text)
      )
        continue;
      left[k] = null;
      hits++;
      if (sameValue(figure.value, gold.value) && sameUnit(figure.unit, gold.unit))
        score.valueAndUnitRight++;
      else
        misses.push(
          `${article.id} value ${figure.text}: ${String(figure.value)} ${String(figure.unit)} for ${String(gold.value)} ${String(gold.unit)}`,
        );
      if (hits === 1) {
        score.single++;
        if (figure.approx === gold.approx) score.approxRight++;
        else
          misses.push(
            `${article.id} approx ${figure.text}: ${String(figure.approx)} for ${String(gold.approx)}`,
          );
        changed = true;
        if (figure.change !== null) score.change.found++;
        if (figure.change !== null && figure.change === gold.change) score.change.hits++;
        if (figure.change !== gold.change)
          misses.push(
            `${article.id} change ${figure.text}: ${String(figure.change)} for ${String(gold.change)}`,
          );
      }
    }
    if (!changed && gold.change !== null) misses.push(`${article.id} change of a missed one`);
    score.span.hits += hits;
    if (hits < gold.count)
      misses.push(`${article.id} missed ${String(gold.count - hits)}x "${gold.text}"`);
  }
  for (const figure of left) {
    if (figure === null) continue;
    const around = article.text
      .slice(Math.max(0, figure.start - 40), figure.end + 25)
      .replaceAll('\n', '|');
    misses.push(`${article.id} surplus "${figure.text}" in "${around}"`);
  }
}

/** Prints a table of both halves and returns its figures; null where the shared data is not there. */
export function evaluateFigures(
  options: { readonly verbose?: boolean } = {},
): Readonly<Record<string, number>> | null {
  const articles = readAnnotated();
  if (articles === null) {
    console.log('figures: ../shared/data/annotated is not there, skipped');
    return null;
  }
  const figures: Record<string, number> = {};
  const misses: string[] = [];
  for (const half of ['train', 'report'] satisfies Half[]) {
    const score: FigureScore = {
      span: new Score(),
      change: new Score(),
      valueAndUnitRight: 0,
      approxRight: 0,
      single: 0,
    };
    const here: string[] = [];
    for (const article of articles) if (article.half === half) scoreArticle(article, score, here);
    if (half === 'train') misses.push(...here);
    figures[`figures.${half}.precision`] = score.span.precision;
    figures[`figures.${half}.recall`] = score.span.recall;
    figures[`figures.${half}.f1`] = score.span.f1;
    figures[`figures.${half}.valueAndUnit`] = share(score.valueAndUnitRight, score.span.hits);
    figures[`figures.${half}.approx`] = share(score.approxRight, score.single);
    figures[`figures.${half}.change`] = score.change.f1;
    console.log(
      `figures ${half}: ${String(score.change.wanted)} changes, ${String(score.change.found)} found, ${String(score.change.hits)} right`,
    );
  }
  for (const [name, value] of Object.entries(figures)) console.log(name.padEnd(28), percent(value));
  if (options.verbose === true) for (const miss of misses) console.log(' ', miss);
  return figures;
}

if (process.argv[1]?.endsWith('figures.ts') === true)
  evaluateFigures({ verbose: process.argv.includes('--verbose') });
