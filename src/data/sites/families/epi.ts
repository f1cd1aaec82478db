import type { Family } from '../site-profile.ts';

/** The CMS of ePi: Pháp Luật TP.HCM, Nhân Dân, VietnamPlus, SGGP and a dozen provincial papers. */
export const EPI: Family = {
  family: 'epi',
  signs: ['.zce-content-body', '.article__title.cms-title', '.article__sapo.cms-desc'],
  title: ['h1.article__title.cms-title', 'h1.article__title', '.article__title', '.article-title.cms-title'],
  lead: ['.article__sapo.cms-desc', '.article__sapo', '.article-sapo.cms-desc'],
  body: ['.article__body.zce-content-body.cms-body', '.article__body.cms-body', '.article__body', '.zce-content-body'],
  author: ['.author.cms-author', '.cms-author', '.article__author', '.article__meta .author'],
  source: ['.cms-source', '.article__source'],
  date: ['time.article__time', '.article__meta time', 'time.time', '.article__time', '.cms-date'],
  category: ['.breadcrumb a', '.breadcrumbs a'],
  tags: ['.article__tag a', '.article__tags a'],
  caption: ['figcaption', '.caption', 'td.caption', '.image-caption'],
  remove: ['.article-relate', '.related-news', '.related-topic', '.article__meta', '.inner-article', '.article__footer', '.article__tag', 'article.story', '.ads_middle', '.sda_middle', '[id^=adsWeb_]', '[id^=adsMobile_]', '[id^=sdaWeb_]', '.box-related', '.social'],
};

/** VOV, 2019: the same house's earlier page, without an h1. */
export const EPI_2019: Family = {
  family: 'epi-2019',
  signs: ['h2.cms-title', '#article-body.cms-body', 'p.article__author.cms-author'],
  title: ['.article__header .cms-title', 'h1.cms-title', 'h2.cms-title'],
  lead: ['.article__sapo'],
  body: ['#article-body', '.article-body', '.article__body'],
  author: ['p.article__author.cms-author', '.article__author'],
  source: ['.cms-source', '.article__source'],
  date: ['.article__header time', '.article__meta time', '.cms-date'],
  tags: ['.article__tag a'],
  caption: ['.fig', 'table.contentimg td', 'figcaption'],
  remove: ['article.inner-article', '.cms-relate', '.article__author', '.article__source', '.ds-info'],
};
