import type { Family } from '../site-profile.ts';

/** Tailwind classes, which change: little more than the container is stable. */
export const DANTRI: Family = {
  family: 'dantri-2025',
  signs: ['#desktop-in-article', '.dt-text-common-sapo'],
  title: ['h1[data-slot=title]'],
  lead: ['h2[data-slot=sapo]', '[data-slot=sapo]'],
  body: ['#desktop-in-article', '[data-slot=content]'],
  author: ['[data-slot=container] a[href*="/tac-gia/"]'],
  date: ['[data-slot=container] time'],
  caption: ['figcaption'],
};

export const DANTRI_2022: Family = {
  family: 'dantri-2022',
  signs: ['.singular-content', '.singular-sapo'],
  title: ['h1.title-page.detail', 'h1.title-page', '.singular-container h1'],
  lead: ['h2.singular-sapo', '.singular-sapo h2', '.singular-sapo'],
  body: ['div.singular-content', '.singular-content'],
  author: ['.author-name', '.author-wrap .author-name', '.dt-news__meta .author-name'],
  date: ['time.author-time', '.author-time'],
  category: ['.breadcrumbs a', 'ul.breadcrumb a'],
  tags: ['.tags-wrap a', 'ul.tags a'],
  caption: ['figcaption'],
  remove: ['.article-related', '.singular-source', '.article-care', '.news-relation', 'aside'],
};

/** 2019 and 2020, "dt-news". */
export const DANTRI_2020: Family = {
  family: 'dantri-2020',
  signs: ['.dt-news__content', '.dt-news__sapo'],
  title: ['h1.dt-news__title'],
  lead: ['.dt-news__sapo h2', '.dt-news__sapo'],
  body: ['.dt-news__content'],
  author: ['.dt-news__author', '.dt-news__source'],
  date: ['.dt-news__time'],
  category: ['.dt-breadcrumb a'],
  tags: ['.dt-news__tags a'],
  caption: ['figcaption'],
};

/** 2012 to 2019. */
export const DANTRI_2015: Family = {
  family: 'dantri-2015',
  signs: ['h1.fon31', '.fon33.sapo', '#divNewsContent'],
  title: ['h1.fon31', '.fon31'],
  lead: ['h2.fon33.sapo', '.fon33', '.sapo'],
  body: ['#divNewsContent', '.fon34'],
  author: ['.fon34 p[style*="right"] strong', '#divNewsContent p[style*="right"]'],
  date: ['.fr.fon7', '.tt-capitalize', '.fon7'],
  category: ['.breadcrumb a'],
  tags: ['.news-tags a'],
  caption: ['.PhotoCMS_Caption', '.caption'],
  remove: ['.news-tag', '.VCSortableInPreviewMode.link-content-footer', '[type=RelatedOneNews]', '.relatednews'],
};
