import { articleText } from '../../articles.ts';
import type { Article } from '../../index.ts';

/** Title, lead and body as they are read: the text that an Article's offsets refer to. */
export function toPlainText(article: Article): string {
  return `${articleText(article)}\n`;
}
