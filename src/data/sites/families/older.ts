import type { Family } from '../site-profile.ts';

/** Thanh Niên, 2017 to 2020: paragraphs are div elements. */
export const THANHNIEN_2019: Family = {
  family: 'thanhnien-2019',
  signs: ['h1.details__headline', '#abody', '#chapeau'],
  title: ['h1.details__headline', '.details__headline'],
  lead: ['#chapeau', '.sapo'],
  body: ['#abody', '.cms-body.detail'],
  author: ['.details__author__meta h4', '.details__author__meta .cms-author', '.details__author'],
  source: ['.details__meta .source'],
  date: ['.details__meta time', '.details__meta .meta time', '.details__meta'],
  category: ['.breadcrumbs a'],
  tags: ['.details__tags a'],
  caption: ['.imgcaption', 'td.caption', '.pswp-content__caption'],
  remove: ['.details__morenews', '.details__tags', '.ads', '.native-ad'],
};

/** Lao Động, 2018 to 2021. */
export const LAODONG_2019: Family = {
  family: 'laodong-2019',
  signs: ['.f-datetime', 'footer.author-wrapper', '.wrapper-main-content .article-content'],
  title: ['.title h1', '.title'],
  lead: ['.abs', '.description', 'p.abs'],
  body: ['.wrapper-main-content .article-content', '.article-content'],
  author: ['footer.author-wrapper .author', '.author-wrapper .author', 'span.author'],
  date: ['time.f-datetime', '.f-datetime'],
  category: ['.breadcrumb a'],
  tags: ['.keywords a'],
  caption: ['figcaption', '.fig-caption'],
  remove: ['.related-news', '.time-line', '.author-wrapper', '.for-reading-mode', '.wrapper-audio'],
};

/** Nhân Dân before 2022. */
export const NHANDAN_2019: Family = {
  family: 'nhandan-2019',
  signs: ['h5.date-created', '.item-content + .author'],
  title: ['.item-container h3', 'h3'],
  lead: ['div.sapo', '.sapo'],
  body: ['.item-content'],
  author: ['p.text-right.author', '.author'],
  date: ['h5.date-created', '.date-created'],
  caption: ['p.image-caption', '.image-caption'],
  remove: ['.social-box', 'p.author'],
};

/** VnEconomy, 2021 to 2023. */
export const VNECONOMY_2022: Family = {
  family: 'vneconomy-2022',
  signs: ['h1.detail__title', 'h2.detail__summary'],
  title: ['h1.detail__title'],
  lead: ['h2.detail__summary', '.detail__summary'],
  body: ['.detail__content'],
  author: ['.detail__author'],
  date: ['.detail__meta'],
  category: ['.breadcrumbs a', '.detail__header .category a'],
  tags: ['.detail__tag a', '.detail__tags a'],
  caption: ['figcaption', '.desc'],
  remove: ['.detail__share', '.detail__tools', '.related-news', '#content_video'],
};
