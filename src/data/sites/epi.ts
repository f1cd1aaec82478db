import { EPI, EPI_2019 } from './families/epi.ts';
import { LAODONG_2019, NHANDAN_2019, VNECONOMY_2022 } from './families/older.ts';
import type { SiteProfile } from './site-profile.ts';

/** Papers on the CMS of ePi. */
export const EPI_SITES: readonly SiteProfile[] = [
  { name: 'Báo Pháp Luật TP.HCM', hosts: ['plo.vn', 'phapluattp.vn'], families: [EPI] },
  { name: 'Báo Nhân Dân', hosts: ['nhandan.vn', 'nhandan.com.vn', 'nhandan.org.vn'], families: [EPI, NHANDAN_2019], body: ['.article__main .article__body'] },
  { name: 'Báo Sài Gòn Giải Phóng', hosts: ['sggp.org.vn'], families: [EPI] },
  { name: 'Báo VietnamPlus', hosts: ['vietnamplus.vn'], families: [EPI] },
  { name: 'Báo Tiền Phong', hosts: ['tienphong.vn', 'tienphong.com.vn'], families: [EPI] },
  { name: 'Báo An ninh Thủ đô', hosts: ['anninhthudo.vn', 'antd.vn'], families: [EPI] },
  { name: 'Báo Lào Cai', hosts: ['baolaocai.vn'], families: [EPI], author: ['.article__body > .t1'], body: ['div[data-field=body]'] },
  { name: 'Báo Hà Tĩnh', hosts: ['baohatinh.vn'], families: [EPI] },
  { name: 'Báo Gia Lai', hosts: ['baogialai.com.vn', 'baogialai.vn'], families: [EPI] },
  { name: 'Báo Bắc Ninh', hosts: ['baobacninhtv.vn', 'baobacninh.vn', 'baobacninh.com.vn'], families: [EPI], lead: ['.news_detail_sapo p', '.news_detail_sapo'], body: ['.news-details__content.link_content'], remove: ['.news-related__list'] },
  { name: 'VnEconomy', hosts: ['vneconomy.vn', 'vneconomy.com.vn'], families: [EPI, VNECONOMY_2022], lead: ['[data-field=sapo]', '.news-sapo p', '.news-sapo'], body: ['div[data-field=body]', '[itemprop=articleBody]'] },
  { name: 'Đài Tiếng nói Việt Nam', hosts: ['vov.vn', 'vovworld.vn', 'vovgiaothong.vn'], families: [EPI, EPI_2019], title: ['h1.article-title'], lead: ['.article-summary'], body: ['.article-content .text-long', '.article-content'], author: ['.article-author'], date: ['.article-date'] },
  { name: 'Báo Lao Động', hosts: ['laodong.vn', 'news.laodong.vn', 'laodong.com.vn'], families: [EPI, LAODONG_2019], lead: ['.chappeau', '.m-chappeau'], body: ['#gallery-ctt', '.art-body', 'article[itemprop=articleBody]'] },
  { name: 'Bnews', hosts: ['bnews.vn'], families: [EPI], title: ['.article__title'], body: ['.article__content', '.article-detail__content', '.article-content'], remove: ['.article__box--related', '.article__related', '.article__other', '.article__list--related', '[class*=tin-lien]', '[class*=tin_lien]', '[class*=tinlienquan]'] },
  { name: 'Tri thức - Znews', hosts: ['znews.vn', 'zingnews.vn', 'news.zing.vn', 'zing.vn'], families: [], title: ['h1.the-article-title'], lead: ['p.the-article-summary', '.the-article-summary'], body: ['.the-article-body'], author: ['.the-article-meta .the-article-author', '.the-article-credit .author', 'li.the-article-author'], source: ['.the-article-credit .source'], date: ['li.the-article-publish', '.the-article-publish'], category: ['p.the-article-category a', '.the-article-category a'], tags: ['.the-article-tags a'], caption: ['td.caption', 'td.pCaption', '.pCaption', 'figcaption'], remove: ['.inner-article', '.z-widget-corona', '.the-article-tags', '.article-related', 'div.notebox.ncenter'] },
  { name: 'Báo Tin tức', hosts: ['baotintuc.vn'], families: [EPI], title: ['h1.detail-title'], lead: ['h2.sapo', '.sapo'], body: ['.contents'], author: ['.author'], date: ['.date .txt', '.date'], remove: ['.boxdata', '.related'] },
  { name: 'Báo Giao thông', hosts: ['baogiaothong.vn', 'xe.baogiaothong.vn'], families: [EPI], title: ['h1.detail-title', 'h1.postTitle'], lead: ['h2.detail-sapo', 'h2.descArt'], body: ['.detail-content', '.bodyArt'], author: ['.detail-author', '.author'], date: ['.detail-time', '.date'], remove: ['.kbwscwl-relatedbox', '[type=RelatedOneNews]', '[type=RelatedNews]', '.relatedArt'] },
  { name: 'Báo Xây dựng', hosts: ['baoxaydung.vn', 'baoxaydung.com.vn'], families: [EPI], title: ['h1.detail-title'], lead: ['h2.detail-sapo'], body: ['.detail-content'], author: ['.detail-author'], date: ['.detail-time'] },
  { name: 'Báo Giáo dục và Thời đại', hosts: ['giaoducthoidai.vn'], families: [EPI] },
  { name: 'Báo Thế giới và Việt Nam', hosts: ['baoquocte.vn', 'tgvn.com.vn'], families: [], title: ['h1.article-detail-title', 'h1.detail-title'], lead: ['.article-detail-desc', '.detail-desc'], body: ['#__MB_MASTERCMS_EL_3', '.article-detail-body', '.detail-content-body'], author: ['.article-detail-author', '.author-name'], date: ['.article-detail-date', '.format_date'], caption: ['figcaption', '.MASTERCMS_TPL_TABLE tr:last-child td'], remove: ['.__MB_ARTICLE_A', '.article-detail-related', '.related-post'] },
];
