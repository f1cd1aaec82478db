import type { Family } from '../site-profile.ts';

export const VIETNAMNET: Family = {
  family: 'vietnamnet-2023',
  signs: ['h1.content-detail-title', '#maincontent.main-content', '.vnn-content-image'],
  title: ['h1.content-detail-title'],
  lead: ['h2.content-detail-sapo', '.content-detail-sapo'],
  body: ['#maincontent.main-content', '.maincontent.main-content', '#maincontent'],
  author: ['.article-detail-author__info .name', '.article-detail-author__info', '.article-detail-author'],
  date: ['.publish-date', '.bread-crumb-detail__time'],
  category: ['.bread-crumb-detail a'],
  tags: ['.tag-cotnent a', '.tag-content a'],
  caption: ['figure.vnn-content-image figcaption', 'figure.image figcaption', '.image_desc'],
  remove: ['.ck-cms-insert-neww-group', '.insert-wiki-content', '.vnn-template-noneditable.articles-edit', '.related-news', '.vote-news-detail', '.inner-article', '.vnn-share-social'],
};

/** 2014 to 2021. */
export const VIETNAMNET_2018: Family = {
  family: 'vietnamnet-2018',
  signs: ['#ArticleContent', '.ArticleLead'],
  title: ['h1.title'],
  lead: ['.ArticleLead h2', '.ArticleLead', '#ArticleContent > .bold'],
  body: ['#ArticleContent', '.ArticleContent'],
  author: ['#ArticleContent p.bold[style*="right"]', '.ArticleContent p[align=right]'],
  date: ['.ArticleDate'],
  category: ['.top-cate-head-title a', '.breadcrumb a'],
  tags: ['.tagBoxContent a'],
  caption: ['.image_desc', '.FmsArticleBoxStyle-Content'],
  remove: ['.article-relate', '.inner-article', '.box-taitro', '.template-ReferToMore', '.bottom-info', '.FMSRelatedContent', '.VnnAdsPos'],
};

/** Before 2013: tables. */
export const VIETNAMNET_2010: Family = {
  family: 'vietnamnet-2010',
  signs: ['.home-article-body', 'p.article-date', '.home-article-detail'],
  title: ['.article-title'],
  lead: ['.article-des'],
  body: ['.home-article-body'],
  source: ['.article-date'],
  date: ['p.article-date', '.article-date'],
  category: ['.breadcrumbBox a'],
  tags: ['.home-article-tags-box a'],
  caption: ['td.image_desc', '.image_desc'],
  remove: ['table.relate', '.home-article-related', '.home-adv-content-bottom'],
};
