import { findNames } from '../../../src/page/annotate/people/model.ts';
import { scan } from '../../../src/page/annotate/people/scan.ts';
import type { Statistics } from '../../../src/page/annotate/people/statistics.ts';
import { fit } from './fit.ts';
import type { TrainingArticle } from './training.ts';

const FOLDS = 5;

/** Precision, recall and F1 of name spans on articles that the weights were not fitted on. */
export function crossValidate(
  articles: readonly TrainingArticle[],
  statistics: Statistics,
): string {
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = fit(
      articles.filter((_, index) => index % FOLDS !== fold),
      statistics,
    );
    for (const article of articles.filter((_, index) => index % FOLDS === fold)) {
      const tokens = scan(article.text);
      const { mentions } = article;
      const gold = new Set(
        mentions
          .filter(({ creditOnly }) => !creditOnly)
          .map(({ start, end }) => `${String(start)}:${String(end)}`),
      );
      wanted += gold.size;
      for (const name of findNames(tokens, statistics, weights)) {
        const start = String(tokens.start[name.from]);
        const end = tokens.end[name.to - 1]!;
        if (mentions.some((m) => m.creditOnly && m.start < end && m.end > Number(start))) continue;
        found += 1;
        const dotted = article.text[end - 1] === '.' && gold.has(`${start}:${String(end - 1)}`);
        if (dotted || gold.has(`${start}:${String(end)}`)) right += 1;
      }
    }
  }
  const precision = right / found;
  const recall = right / wanted;
  const f1 = (2 * precision * recall) / (precision + recall);
  return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`;
}
