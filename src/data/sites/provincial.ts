import { ARTICLE_CONTENT, CONTENT_DETAIL, CONTENT_NEWS, NEWS_CONTENTS } from './families/provincial.ts';
import type { SiteProfile } from './site-profile.ts';

/** Provincial papers. */
export const PROVINCIAL_SITES: readonly SiteProfile[] = [
  { name: 'Báo Lạng Sơn', hosts: ['baolangson.vn'], families: [CONTENT_DETAIL], lead: ['#content-detail h2'] },
  { name: 'Báo Quảng Ninh', hosts: ['baoquangninh.vn', 'baoquangninh.com.vn'], families: [CONTENT_DETAIL] },
  { name: 'Báo Hưng Yên', hosts: ['baohungyen.vn', 'baothaibinh.com.vn'], families: [CONTENT_DETAIL] },
  { name: 'Báo Cao Bằng', hosts: ['baocaobang.vn'], families: [CONTENT_DETAIL], lead: ['#content-detail > p > strong:only-child'] },
  { name: 'Báo Ninh Bình', hosts: ['baoninhbinh.org.vn', 'baoninhbinh.vn', 'baonamdinh.vn', 'baohanam.com.vn'], families: [CONTENT_DETAIL], lead: ['.content-detail .font-bold'] },
  { name: 'Báo Khánh Hòa', hosts: ['baokhanhhoa.vn', 'baoninhthuan.com.vn'], families: [CONTENT_DETAIL], title: ['h1.head_title'], lead: ['.content-detail > p:first-child strong'] },
  { name: 'Báo Thái Nguyên', hosts: ['baothainguyen.vn', 'baobackan.vn'], families: [CONTENT_DETAIL], lead: ['div.desc'] },
  { name: 'Báo Đắk Lắk', hosts: ['baodaklak.vn', 'baophuyen.vn'], families: [ARTICLE_CONTENT] },
  { name: 'Báo Tuyên Quang', hosts: ['baotuyenquang.com.vn', 'baohagiang.vn'], families: [ARTICLE_CONTENT], title: ['h1.media-heading.title5'] },
  { name: 'Báo Đồng Nai', hosts: ['baodongnai.com.vn', 'baobinhphuoc.com.vn'], families: [ARTICLE_CONTENT], lead: ['#content.content-detail .td-post-content > p:first-child'] },
  { name: 'Báo Vĩnh Long', hosts: ['baovinhlong.com.vn', 'baovinhlong.vn'], families: [ARTICLE_CONTENT, NEWS_CONTENTS], lead: ['.sub_first_content strong'] },
  { name: 'Báo Đồng Khởi', hosts: ['baodongkhoi.vn', 'dongkhoi.baovinhlong.vn'], families: [NEWS_CONTENTS] },
  { name: 'Báo Trà Vinh', hosts: ['baotravinh.vn', 'travinh.baovinhlong.vn'], families: [NEWS_CONTENTS] },
  { name: 'Báo Bình Dương', hosts: ['baobinhduong.vn'], families: [CONTENT_NEWS] },
  { name: 'Báo Đồng Tháp', hosts: ['baodongthap.vn', 'baodongthap.com.vn', 'baoapbac.vn'], families: [CONTENT_NEWS] },
  { name: 'Báo Cà Mau', hosts: ['baocamau.vn', 'baocamau.com.vn', 'baobaclieu.vn'], title: ['h1.post-title', 'h1'], lead: ['.post-sapo', '.sapo'], body: ['div.post-content', 'section.post-content'], author: ['.post-author', '.author'], date: ['.post-date', '.post-time'] },
  { name: 'Báo Điện Biên Phủ', hosts: ['baodienbienphu.vn', 'baodienbienphu.com.vn'], title: ['h1.title', 'h1'], lead: ['.sapo', '.editor-sapo'], body: ['.editor-content'], author: ['.author'], date: ['.date', 'time'] },
  { name: 'Báo Hậu Giang', hosts: ['baohaugiang.com.vn', 'baohaugiang.vn'], title: ['.news-details-content h1'], body: ['.news-details-content .contentView', '.contentView'], author: ['.contentView .author'], date: ['.news-details-content .date'] },
  { name: 'Báo Lai Châu', hosts: ['baolaichau.vn'], title: ['#post-content .post-info .title'], lead: ['#post-content .post-info .sapo'], body: ['#post-content .post-info .body'], author: ['#post-content .author'], date: ['#post-content .date'] },
  { name: 'Báo Lâm Đồng', hosts: ['baolamdong.vn', 'baodaknong.vn', 'baobinhthuan.com.vn'], title: ['h1.detail-title', 'h1.title'], lead: ['.detail-sapo', '.article__sapo', '.sapo'], body: ['.detail-content-body', '.detail-content', '.article__body', '.article-body'], author: ['.detail-author', '.author'], date: ['.detail-time', '.article__meta time'] },
  { name: 'Báo Phú Thọ', hosts: ['baophutho.vn', 'baovinhphuc.com.vn', 'baohoabinh.com.vn'], title: ['h1.pTitle'], lead: ['p.pHead'], body: ['#dcontent'], author: ['.pAuthor', '#dcontent .author'], date: ['.pDate', '.post-date'], caption: ['.pCaption', 'figcaption'], remove: ['h1.pTitle', 'p.pHead'] },
  { name: 'Báo Quảng Ngãi', hosts: ['baoquangngai.vn', 'baokontum.com.vn'], title: ['h1.title'], lead: ['#body .sapo', 'p.sapo'], body: ['#content'], author: ['.author'], date: ['.date'], remove: ['.same'] },
  { name: 'Báo Quảng Trị', hosts: ['baoquangtri.vn', 'baoquangbinh.vn'], title: ['h1.title', 'h1'], lead: ['.sapo'], body: ['div#content', 'div.content'], author: ['.author'], date: ['.date'] },
  { name: 'Báo Sơn La', hosts: ['baosonla.vn', 'baosonla.org.vn'], title: ['h1'], lead: ['.fulltext > p.font-bold', '.fulltext p.font-bold'], body: ['#editor-detail', '.fulltext'], author: ['.text-end strong', '.text-end'], date: ['.date', 'time'], remove: ['.audio-article', '.select-accent-wrap', '.text-end'] },
  { name: 'Báo Huế ngày nay', hosts: ['huengaynay.vn', 'baothuathienhue.vn'], title: ['h1.article__title', 'h1'], lead: ['.article__sapo'], body: ['[itemprop=articleBody]', '#ContentDetail', '#content-detail'], author: ['.article__author', '.author'], date: ['.article__time', 'time'], remove: ['.share', '.social', '.related', '.box-related', '.tags', '.comment'] },
  { name: 'Báo Thanh Hóa', hosts: ['baothanhhoa.vn'], title: ['h1.title', 'h1'], lead: ['.sapo', '.desc'], body: ['.content-detail', '#content_detail_news', '.detail-content'], author: ['.author'], date: ['.date', '.time'] },
  { name: 'Báo Cần Thơ', hosts: ['baocantho.com.vn'], title: ['h1#newstitle', '.title1'], lead: ['#newsdescription', '.newsdescription'], body: ['#newscontents', '.newscontents'], author: ['.author'], date: ['#newsdate', '.date'] },
  { name: 'Báo An Giang', hosts: ['baoangiang.com.vn', 'baokiengiang.vn'], title: ['h1.detail-title', 'h1'], lead: ['.detail-sapo', '.sapo'], body: ['.detail-content', '.entry-content'], author: ['.detail-author', '.author'], date: ['.detail-time', '.date'] },
];
