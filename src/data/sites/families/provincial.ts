import type { Family } from '../site-profile.ts';

/** "content-detail" of many provincial papers; the lead stands inside it. */
export const CONTENT_DETAIL: Family = {
  family: 'content-detail',
  signs: ['.content-article #content-detail', '#content-detail + .pseudonym', '.pseudonym'],
  title: ['h1.name', 'h1.header-title', 'h1.head_title', '.content-article h1'],
  lead: ['#content-detail > h2', '#content-detail > p:first-child > strong', '#content-detail > .font-bold', '.content-detail .font-bold'],
  body: ['#content-detail', '#content_detail', '.content-detail', '.content-article .detail'],
  author: ['.pseudonym', '.content-article .author'],
  date: ['.content-article .date', '.content-article time', '.post-date', '.news-date'],
  category: ['.breadcrumb a'],
  tags: ['.tags a', '.tag a'],
  caption: ['figcaption', '.image-caption', 'td.caption', '.caption'],
  remove: ['.pseudonym', '.relates', '.topics', '.block-news-list', '.print_page', '.social', '.related-news', '.news-related__list', '.sc-related-articles', '.article__related', '.article-related'],
};

/** "article_content" with "td-post-content": Đắk Lắk, Tuyên Quang, Đồng Nai, Vĩnh Long. */
export const ARTICLE_CONTENT: Family = {
  family: 'article-content',
  signs: ['.article_content #content', '#content .td-post-content', 'h1.media-heading'],
  title: ['h1.media-heading', '.article_content h1', '.article-title h1'],
  lead: ['.article_content #content > p > strong:only-child', '#content .sub_first_content strong', '.td-post-content > p:first-child > strong'],
  body: ['.article_content #content', '#content .td-post-content', '#content.content-detail', '.article_content', '.td-post-content'],
  author: ['.article_content .author', '.author'],
  date: ['.article_content .date', '.media-body .date', '.post-date', '.date'],
  category: ['.breadcrumb a'],
  caption: ['figcaption', '.image-caption', '.caption', 'td.Image'],
  remove: ['h1.media-heading', '.date', 'ul.social', '.bd02', '.same', '.td-post-sharing', '.td-post-source-tags'],
};

/** The "hemera" house: Hànộimới, Công lý, Hải Phòng, Đà Nẵng, Nghệ An, Người Quan Sát. */
export const HEMERA: Family = {
  family: 'hemera',
  signs: ['.b-maincontent .entry', '.sc-longform-header-title', '.b-maincontent'],
  title: ['h1.sc-longform-header-title', '.sc-longform-header-title', '.c-detail-head__title', '.b-maincontent h1'],
  lead: ['p.sc-longform-header-sapo', '.sc-longform-header-sapo', 'p.block-sc-sapo', '.block-sc-sapo'],
  body: ['.b-maincontent .entry', 'article.entry', '.b-maincontent'],
  author: ['.sc-longform-header-author', '.block-sc-author', '.c-detail-head__author', '.entry .author'],
  date: ['.sc-longform-header-date', '.block-sc-publish-time', '.c-detail-head__time'],
  category: ['.sc-longform-header-cate a', '.bc-breadcrumb a', '.c-breadcrumb a'],
  tags: ['.c-tags a', '.onecms__tags a'],
  caption: ['figcaption', '.sc-image-caption'],
  remove: ['.sc-longform-header', '.sc-empty-layer', '.sc-related-articles', '.c-box', '.onecms__related'],
};

/** "singular-content" in #contentNews: Bình Dương, Đồng Tháp. */
export const CONTENT_NEWS: Family = {
  family: 'content-news',
  signs: ['#contentNews'],
  title: ['h1.title'],
  lead: ['.singular-sapo', '#contentNews .sapo', '.sapo'],
  body: ['#contentNews .singular-content', '#contentNews'],
  date: ['.author-time', '.time'],
  author: ['.author-name', '.author'],
  caption: ['figcaption'],
  remove: ['.related-news', '.news-relation'],
};

/** The Vĩnh Long house since the mergers of 2025. */
export const NEWS_CONTENTS: Family = {
  family: 'news-contents',
  signs: ['#newscontents', '.detail-desc + #newscontents'],
  title: ['.detail-title', 'h1'],
  lead: ['.detail-desc p', '.detail-desc'],
  body: ['#newscontents', '.content-fck'],
  author: ['.detail-author', '.author'],
  date: ['.detail-date', '.detail-time'],
  caption: ['figcaption', '.image-caption'],
};
