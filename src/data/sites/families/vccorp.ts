import type { Family } from '../site-profile.ts';

/** The "IMS" of VCCorp, desktop since 2022. One class wraps photos, fact boxes and related boxes: only the last are named. */
export const VCCORP: Family = {
  family: 'vccorp-2022',
  signs: ['h2.detail-sapo', 'h1.detail-title[data-role=title]'],
  title: ['h1.detail-title', 'h1[data-role=title]'],
  lead: ['h2.detail-sapo', '[data-role=sapo]', '.detail-sapo'],
  body: ['.detail-content.afcbc-body', '.detail-content[data-role=content]', '.detail-cmain .detail-content'],
  author: ['.detail-author .author-info .name', '.author-info .name', '.detail-author', '.author-info', '[data-role=author]'],
  source: ['.detail-source', '.link-source-name'],
  date: ['[data-role=publishdate]', '.detail-time'],
  category: ['.detail-cate a', '.detail-breadcrumb a', '[data-role=cate-name]'],
  tags: ['.detail-tab a', '.detail-tag-list a', '[data-role=tags] a'],
  caption: ['figcaption.PhotoCMS_Caption', '.PhotoCMS_Caption', '.VideoCMS_Caption'],
  remove: [
    '[type=RelatedOneNews]',
    '[type=RelatedNews]',
    '[type=RelatedNewsBox]',
    '[type=InsertQuestionAnswer]',
    '.kbwscwl-relatedbox',
    '.VCObjectBoxRelatedNewsContentWrapper',
    '.VCObjectBoxRelatedNewsItemSapo',
    '.readmore-body-box',
    '.detail__related',
    '.link-source-wrapper',
    '.react-relate',
    '.box-author-detail',
  ],
};

/** CafeF and CafeBiz. */
export const CAFE: Family = {
  family: 'vccorp-cafe',
  signs: ['.tindnd', 'p.p-author', '.t-contentdetail .link-source-detail'],
  title: ['h1.title', 'h1[data-role=title]'],
  lead: ['h2.sapo', 'p.sapo', 'div.sapo', '[data-role=sapo]'],
  body: ['.detail-content[data-role=content]', '#mainContent .detail-content', '.detail-content', '#mainContent.detail-cmain'],
  author: ['.p-author', '.t-contentdetail p.author', '.author'],
  source: ['.t-contentdetail .source', '.p-source', '.link-source-name'],
  date: ['.pdate', '[data-role=publishdate]'],
  category: ['.category-page__name', '.dateandcat a'],
  tags: ['.tagdetail a', '.tags a'],
  caption: ['.PhotoCMS_Caption', 'figcaption'],
  remove: ['.tindnd', '#listNewsInContent', '.link-source-wrapper', '.kbwscwl-relatedbox', '.VCObjectBoxRelatedNewsContentWrapper', '.react-relate', '.link-content-footer', '[type=RelatedOneNews]', '[type=RelatedNews]'],
};

/** The mobile pages of 2013 to 2016: the body is cut in two by an advertisement. */
export const VCCORP_MOBILE: Family = {
  family: 'vccorp-mobile',
  signs: ['#divfirst', '#divend'],
  title: ['h1.post-title', 'h1.newsTitle', '.detail_w h1', '#newsDetail h1', '#DivContent h1', 'h1'],
  lead: ['h2.post-sapo', 'h2.initNewsContent', '.briefNews', '#briefNews', 'h2.sapo', '.sapo'],
  body: ['#divfirst, #divend'],
  author: ['p.post-meta', '.post-meta .author', '.author'],
  date: ['span.post-time', '.publishdate', '.newsDetail .time', 'p.time', '.datetime'],
  category: ['.post-breadcrumb a', '.breadcrumb a'],
  tags: ['.tags a', '.tags-box a'],
  caption: ['.PhotoCMS_Caption', '.caption'],
  remove: ['.relate', '.NewsRelation', '.divContentNews .relate'],
};

/** Kenh14 before 2023. */
export const KENH14_2019: Family = {
  family: 'vccorp-kbwc',
  signs: ['.kbwc-header', '.knc-content'],
  title: ['h1.kbwc-title'],
  lead: ['h2.knc-sapo'],
  body: ['.knc-content'],
  author: ['.kbwcm-author'],
  source: ['.kbwcm-source', '.link-source-text-name'],
  date: ['.kbwcm-time'],
  category: ['.kbwc-menu a', '.kmli a'],
  tags: ['.klw-new-tags a', '.knt-list a'],
  caption: ['.PhotoCMS_Caption', '.VideoCMS_Caption'],
  remove: ['.knc-relate-wrapper', '.link-source-wrapper', '.knc-rate-link', '.VCObjectBoxRelatedNewsContentWrapper', '[type=RelatedOneNews]', '[type=RelatedNews]', '.link-content-footer'],
};

/** Tuổi Trẻ, 2019 and 2020. */
export const TUOITRE_2019: Family = {
  family: 'tuoitre-2019',
  signs: ['#main-detail-body', '.main-content-body .content.fck'],
  title: ['h1.article-title'],
  lead: ['.main-content-body h2.sapo', 'h2.sapo'],
  body: ['#main-detail-body', '.content.fck'],
  author: ['.main-content-body > .author', 'div.author'],
  date: ['.date-time'],
  category: ['.bread-crumbs a', '.breadcrumb a'],
  tags: ['.tags-wrapper a', '.tags-container a'],
  caption: ['.PhotoCMS_Caption'],
  remove: ['.VCObjectBoxRelatedNewsContentWrapper', '.VCObjectBoxRelatedNewsItemSapo', '.relate-container'],
};

/** Tuổi Trẻ before 2017. */
export const TUOITRE_2015: Family = {
  family: 'tuoitre-2015',
  signs: ['h1.title-2', '.wrapper-qt .fck', '.desc_image.slide_content'],
  title: ['h1.title-2', '.title-2'],
  lead: ['.detail-content .txt-head', 'p.txt-head', '.txt-head'],
  body: ['.left-side > .fck', '.detail-content .fck'],
  author: ['.wrapper-qt strong', '.author'],
  date: ['.detail-content .date', '.tool-date .date', 'span.date'],
  caption: ['.ck_legend', '.caption'],
  remove: ['.right-side', '.relative', '.box-relative'],
};

/** Người Lao Động, 2019 and 2020. */
export const NLD_2019: Family = {
  family: 'nld-2019',
  signs: ['.content-news-detail', 'h2.sapo-detail'],
  title: ['h1.title-content'],
  lead: ['h2.sapo-detail'],
  body: ['.content-news-detail'],
  author: ['span.author', '.author'],
  date: ['.pdate'],
  category: ['.dateandcat a'],
  tags: ['.listtags a'],
  caption: ['.PhotoCMS_Caption'],
  remove: ['.relatednews', '.end-social', 'span.author', '.VCObjectBoxRelatedNewsContentWrapper'],
};

/** Soha, 2019 and 2020. */
export const SOHA_2019: Family = {
  family: 'soha-2019',
  signs: ['h2.news-sapo', 'p.news-info .op-published'],
  title: ['h1.news-title'],
  lead: ['h2.news-sapo'],
  body: ['.detail-body .news-content', 'div.news-content'],
  author: ['.news-info .op-author', '.bottom-info strong', '.news-info'],
  source: ['.bottom-info .source', '.op-source'],
  date: ['.news-info time', '.op-published'],
  tags: ['.tags a'],
  caption: ['.PhotoCMS_Caption', '.VideoCMS_Caption'],
  remove: ['.relationnews', '.link-content-footer', '.SuKienNong', '.bottom-info', '.VCObjectBoxRelatedNewsContentWrapper'],
};
