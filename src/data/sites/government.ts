import type { SiteProfile } from './site-profile.ts';

/** Portals of ministries and of the Front. */
export const GOVERNMENT_SITES: readonly SiteProfile[] = [
  { name: 'Bộ Công an', hosts: ['bocongan.gov.vn'], lead: ['p.text-bca-gray-700.font-medium', 'p.text-bca-gray-700'] },
  { name: 'Bộ Văn hóa, Thể thao và Du lịch', hosts: ['bvhttdl.gov.vn'], title: ['h2.title'], lead: ['p.sapo'], body: ['div.entry-body'] },
  { name: 'Ủy ban Dân tộc', hosts: ['cema.gov.vn'], title: ['#printContent h3', 'h3'], lead: ['#printContent h4', 'h4'], body: ['#printContent #divNewsDetails', '#divNewsDetails'] },
  { name: 'Bộ Nông nghiệp và Môi trường', hosts: ['mae.gov.vn'], title: ['h1.tieu-de-chi-tiet-tin', 'h1.tieu-de-tin-tuc'], lead: ['.sapo-chi-tiet-tin'], body: ['article.noi-dung-chi-tiet-tin'] },
  { name: 'Bộ Nông nghiệp và Phát triển nông thôn', hosts: ['mard.gov.vn'], lead: ['#divArticleDescription > p:first-child'], body: ['#divArticleDescription'] },
  { name: 'Tạp chí Mặt trận', hosts: ['mattran.org.vn', 'tapchimattran.vn'], title: ['.news-title', '.detail-title'], body: ['.article__body', '.article__content', '#ContentDetail'] },
  { name: 'Bộ Giáo dục và Đào tạo', hosts: ['moet.gov.vn'], title: ['h1.article-title', 'h1'], body: ['div.content-detail'], remove: ['.clearfix'] },
  { name: 'Bộ Tài chính', hosts: ['mof.gov.vn'], title: ['h1.mof-article__title'], lead: ['.mof-article__desc'], body: ['.mof-article__content', 'article.mof-article'] },
  { name: 'Bộ Ngoại giao', hosts: ['mofa.gov.vn'], title: ['h1.title', 'h1'], lead: ['div.article-summary'], body: ['#content-post.main-content', '#content-post', 'div.article-content'], remove: ['.toolbar', '.mobile-toolbar-header', '.share-actions'] },
  { name: 'Bộ Y tế', hosts: ['moh.gov.vn'], lead: ['p.sapo'], body: ['div.journal-content-article', 'div.asset-full-content', 'div.portlet-body', 'div.article-content'], remove: ['.share', '.social', '.tags', '.toolbar', '.breadcrumb'] },
  { name: 'Bộ Nội vụ', hosts: ['moha.gov.vn'], title: ['.mh-page-header h1', 'h1'], lead: ['.moha-article__desc', '.mh-detail-content > div[style*="font-weight: bold"]'], body: ['.mh-detail-content', '.mh-detail-body', '.moha-article__content'] },
  { name: 'Bộ Công Thương', hosts: ['moit.gov.vn'], title: ['h1.article-title'], lead: ['.article-brief p'], body: ['.block-core-a5 > .article-content.common-content', '.article-content.common-content'], author: ['.aritcle-author'], source: ['.aritcle-source'], remove: ['.block-core-a3', '.article-brief', '.social-connect', '.article-network-share', '.share-detail-news', '.speech-section-wrap', '#audio25', '.aritcle-source', '.status-link', '.article-tags', '.aritcle-author'] },
  { name: 'Bộ Tư pháp', hosts: ['moj.gov.vn'], title: ['.news-details h1', 'h1'], lead: ['.news-details .mota', '.mota'], body: ['.news-details .box-content-news-detail', '.news-details .news-content', '.news-content'] },
  { name: 'Báo Thanh tra', hosts: ['thanhtra.gov.vn', 'thanhtra.com.vn'], body: ['.article'], remove: ['.other_assets'] },
];
