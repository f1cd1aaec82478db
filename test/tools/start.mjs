/**
 * `npm start`: the main job of the built package on the pages under `fixtures/pages`, for a person to
 * read: an Article of each page, then the near-duplicates among them. The same goes to `out/` as JSON.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dedupe, extract, extractText } from '../../dist/index.js';
import { renderReport, reportOf } from '../../dist/report/index.js';
import { showArticle } from './show-article.mjs';
import { bold, cyan, dim, green, red } from './terminal.mjs';

const PAGES = 'fixtures/pages';
const OUT = 'out';

function read(name) {
  const [page, flat, options] = ['page.html', 'page.txt', 'options.json'].map(
    (file) => `${PAGES}/${name}/${file}`,
  );
  const given = existsSync(options) ? JSON.parse(readFileSync(options, 'utf8')) : {};
  return existsSync(flat)
    ? extractText(readFileSync(flat), given)
    : extract(readFileSync(page), given);
}

function showDeduped({ kept, dropped }) {
  console.log(`\n${dim('──')} ${bold('near-duplicates')}`);
  for (const { id, of, score, reason } of dropped) {
    console.log(` ${green('keep')} ${cyan(of)}`);
    console.log(` ${red('drop')} ${cyan(id)}  ${score.toFixed(2)}: ${reason}`);
  }
  console.log(` ${kept.length} kept, ${dropped.length} dropped`);
}

const articles = readdirSync(PAGES)
  .sort()
  .map((name) => ({ id: name, ...read(name) }));
for (const { id, ...article } of articles) showArticle(id, article);

const stories = articles.filter(({ verdict }) => verdict.kind === 'article');
const deduped = await dedupe(stories);
showDeduped(deduped);

mkdirSync(OUT, { recursive: true });
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
writeFileSync(`${OUT}/articles.json`, json(articles));
writeFileSync(`${OUT}/dropped.json`, json(deduped.dropped));
writeFileSync(`${OUT}/report.html`, renderReport(reportOf(stories, deduped)));
console.log(
  `\n${articles.length} pages read. Written: ${OUT}/articles.json, ${OUT}/dropped.json, ${OUT}/report.html`,
);
console.log(dim('Your own page: node dist/cli/main.js extract page.html --url https://...'));
