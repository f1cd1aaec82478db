import type { Family } from '../site-profile.ts';

export const VNEXPRESS: Family = {
  family: 'vnexpress-2020',
  signs: ['h1.title-detail', 'figure.tplCaption'],
  title: ['h1.title-detail'],
  lead: ['p.description', '.sidebar-1 .description'],
  body: ['article.fck_detail', '.fck_detail'],
  author: ['p.author_mail', 'article.fck_detail p.author', '.author_mail', '.fck_detail p.Normal[style*="text-align:right"]', '.fck_detail p[style*="text-align:right"]', '.fck_detail p[style*="text-align: right"]'],
  date: ['.header-content span.date', 'span.date'],
  category: ['ul.breadcrumb a', '.breadcrumb a'],
  tags: ['.tags a', '#_detail_listtag a'],
  caption: ['figure.tplCaption figcaption', '.tplCaption .Image', 'figcaption'],
  location: ['.location-stamp'],
  remove: ['ul.list-news', '.box_brief_info', '.box_tinlienquanv2', '.box-tinlienquanv2', '.banner-ads', '.author_mail', '.width_common.box-related', '[id^=sis_outstream]'],
};

/** 2015 to 2019. */
export const VNEXPRESS_2018: Family = {
  family: 'vnexpress-2018',
  signs: ['h1.title_news_detail', '.content_detail.fck_detail'],
  title: ['h1.title_news_detail', '.title_news h1', '.title_news_detail'],
  lead: ['p.description', 'h2.description', '.short_intro'],
  body: ['article.content_detail', '.content_detail.fck_detail', '.fck_detail'],
  author: ['p.author_mail', '.author_mail', '.content_detail p.Normal[style*="right"]'],
  date: ['span.time', '.block_timer', '.time'],
  category: ['.breadcrumb a', '.cat_header a'],
  tags: ['.block_tag a', '.txt_tag a'],
  caption: ['.tplCaption .Image'],
  location: ['.location-stamp'],
  remove: ['.box_tinlienquanv2', '.list_title', '.box_category', '.relative_new', '.author_mail', '.social_share'],
};

/** Before 2012. */
export const VNEXPRESS_2011: Family = {
  family: 'vnexpress-2011',
  signs: ['[cpms_content]', 'h1.Title', 'h2.Lead', '.Lead'],
  title: ['h1.Title', '.Title'],
  lead: ['h2.Lead', '.Lead'],
  body: ['[cpms_content]', '.content .fck_detail'],
  author: ['p.Normal[align=right]', '.Normal[style*="right"]'],
  date: ['.content .date', '.date'],
  caption: ['.Image'],
};
