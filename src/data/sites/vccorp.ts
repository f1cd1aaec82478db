import { CAFE, KENH14_2019, NLD_2019, SOHA_2019, TUOITRE_2015, TUOITRE_2019, VCCORP, VCCORP_MOBILE } from './families/vccorp.ts';
import { DANTRI, DANTRI_2015, DANTRI_2020, DANTRI_2022 } from './families/dantri.ts';
import { THANHNIEN_2019 } from './families/older.ts';
import type { SiteProfile } from './site-profile.ts';

/** Papers whose pages VCCorp builds or built. */
export const VCCORP_SITES: readonly SiteProfile[] = [
  { name: 'Báo Tuổi Trẻ', hosts: ['tuoitre.vn', 'tuoitre.com.vn'], families: [VCCORP, TUOITRE_2019, TUOITRE_2015, VCCORP_MOBILE] },
  { name: 'Báo Người Lao Động', hosts: ['nld.com.vn', 'nld.vn'], families: [VCCORP, NLD_2019, VCCORP_MOBILE] },
  { name: 'Báo Thanh Niên', hosts: ['thanhnien.vn', 'thanhnien.com.vn'], families: [VCCORP, THANHNIEN_2019] },
  { name: 'Báo Điện tử Chính phủ', hosts: ['baochinhphu.vn', 'chinhphu.vn', 'xaydungchinhsach.chinhphu.vn'], families: [VCCORP] },
  { name: 'Văn phòng Chính phủ', hosts: ['vpcp.chinhphu.vn'], families: [VCCORP], remove: ['.kbwscwl-relatedbox', 'div.type-6'] },
  { name: 'Soha', hosts: ['soha.vn', 'sohanews.vn'], families: [VCCORP, SOHA_2019, VCCORP_MOBILE], body: ['.detail__content-page .detail-content'] },
  { name: 'Gia đình và Xã hội', hosts: ['giadinh.suckhoedoisong.vn', 'giadinh.net.vn'], families: [VCCORP, VCCORP_MOBILE] },
  { name: 'Báo Sức khỏe và Đời sống', hosts: ['suckhoedoisong.vn'], families: [VCCORP] },
  { name: 'Kenh14', hosts: ['kenh14.vn'], families: [VCCORP, KENH14_2019, VCCORP_MOBILE] },
  { name: 'Afamily', hosts: ['afamily.vn'], families: [VCCORP, KENH14_2019, VCCORP_MOBILE], lead: ['.afcbc-sapo', 'h2.sapo'] },
  { name: 'CafeF', hosts: ['cafef.vn'], families: [CAFE, VCCORP_MOBILE] },
  { name: 'CafeBiz', hosts: ['cafebiz.vn'], families: [CAFE, VCCORP_MOBILE] },
  { name: 'GenK', hosts: ['genk.vn'], families: [VCCORP, KENH14_2019, VCCORP_MOBILE], title: ['h1.kbwc-title'], lead: ['h2.knc-sapo'], body: ['#ContentDetail'] },
  { name: 'GameK', hosts: ['gamek.vn'], families: [VCCORP, VCCORP_MOBILE], body: ['.rightdetail_content'] },
  { name: 'Autopro', hosts: ['autopro.com.vn'], families: [VCCORP, VCCORP_MOBILE] },
  { name: 'Báo Tổ Quốc', hosts: ['toquoc.vn', 'baotoquoc.vn', 'ttvn.toquoc.vn'], families: [VCCORP] },
  { name: 'Báo Văn Hóa', hosts: ['baovanhoa.vn'], families: [VCCORP] },
  { name: 'Báo Thể thao và Văn hóa', hosts: ['thethaovanhoa.vn'], families: [VCCORP] },
  { name: 'Báo Phụ nữ Việt Nam', hosts: ['phunuvietnam.vn'], families: [VCCORP] },
  { name: 'Báo Phụ nữ Thủ đô', hosts: ['baophunuthudo.vn'], families: [VCCORP] },
  { name: 'Báo Dân Việt', hosts: ['danviet.vn'], families: [VCCORP], author: ['.detail-info-author', '.author'] },
  { name: 'Người Đưa Tin', hosts: ['nguoiduatin.vn'], families: [VCCORP] },
  { name: 'Đời sống và Pháp luật', hosts: ['doisongphapluat.com', 'doisongphapluat.com.vn', 'doisongphapluat.nguoiduatin.vn'], families: [VCCORP], title: ['h1.art-title'], body: ['#main-detail'], author: ['.author-info .name'], date: ['p.dt'], remove: ['.readmore-box', '.author-box', '.art-social'] },
  { name: 'Công dân và Khuyến học', hosts: ['congdankhuyenhoc.vn'], families: [VCCORP] },
  { name: 'Doanh nghiệp và Tiếp thị', hosts: ['doanhnghieptiepthi.vn'], families: [VCCORP] },
  { name: 'Đài Truyền hình Việt Nam', hosts: ['vtv.vn', 'vtv.gov.vn'], families: [VCCORP], title: ['h1.title_detail'], lead: ['h2.sapo'], body: ['#entry-body', '.ta-justify'], author: ['.news-info b', '.author'], date: ['.news-info .time'] },
  { name: 'Bộ Khoa học và Công nghệ', hosts: ['mst.gov.vn'], families: [VCCORP] },
  { name: 'Báo Dân trí', hosts: ['dantri.com.vn', 'dantri.vn'], families: [DANTRI, DANTRI_2022, DANTRI_2020, DANTRI_2015, VCCORP_MOBILE] },
];
