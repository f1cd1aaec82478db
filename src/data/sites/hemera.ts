import { HEMERA } from './families/provincial.ts';
import type { SiteProfile } from './site-profile.ts';

/** Papers on the "hemera" CMS. */
export const HEMERA_SITES: readonly SiteProfile[] = [
  { name: 'Báo Hànộimới', hosts: ['hanoimoi.vn', 'hanoimoi.com.vn'], families: [HEMERA] },
  { name: 'Báo Công lý', hosts: ['congly.vn', 'congly.com.vn'], families: [HEMERA] },
  { name: 'Báo Hải Phòng', hosts: ['baohaiphong.vn', 'baohaiphong.com.vn', 'baohaiduong.vn'], families: [HEMERA] },
  { name: 'Báo Đà Nẵng', hosts: ['baodanang.vn', 'baoquangnam.vn'], families: [HEMERA] },
  { name: 'Báo Nghệ An', hosts: ['baonghean.vn'], families: [HEMERA] },
  { name: 'Người Quan Sát', hosts: ['nguoiquansat.vn'], families: [HEMERA], body: ['article.entry.entry-no-padding'] },
  { name: 'Báo Đại biểu Nhân dân', hosts: ['daibieunhandan.vn'], families: [HEMERA], body: ['.c-video-detail'] },
  { name: 'Báo Tây Ninh', hosts: ['baotayninh.vn', 'baolongan.vn', 'baolongan.com.vn'], families: [HEMERA], lead: ['.sapo', '.c-news-detail .sapo'], body: ['#content', '.c-news-detail'] },
];
