import { pathOf } from '../../text/address.ts';
import type { JsonLd, JsonLdArticle } from './json-ld.ts';
import { likeness } from './title-likeness.ts';

const ALIKE = 0.5;

/**
 * The JSON-LD article that is the page's own, where there are several (live posts, related stories):
 * the one with the page's address or headline; a single one always.
 */
export function ownArticle(
  jsonLd: JsonLd,
  title: string,
  url: string | null,
): JsonLdArticle | null {
  const { articles } = jsonLd;
  if (articles.length <= 1) return articles[0] ?? null;
  const path = url === null ? null : pathOf(url);
  let best = articles[0]!;
  let bestWorth = 0;
  for (const article of articles) {
    const isHere =
      path !== null && path !== '' && article.url !== null && pathOf(article.url) === path;
    const alike = article.headline === null ? 0 : likeness(article.headline, title);
    const worth =
      (isHere ? 1 : 0) + (alike >= ALIKE ? alike : 0) + (article.datePublished === null ? 0 : 0.1);
    if (worth > bestWorth) {
      best = article;
      bestWorth = worth;
    }
  }
  return best;
}
