import type { Newspaper } from './newspaper.ts';

/** News agencies, radio and television of Vietnam. */
export const AGENCIES: readonly Newspaper[] = [
  { name: 'Thông tấn xã Việt Nam', tags: ['TTXVN'], names: ['TTXVN', 'Thông tấn xã Việt Nam', 'VNA', 'TTX'], hosts: ['vnanet.vn', 'news.vnanet.vn', 'vnews.gov.vn'] },
  { name: 'Bnews', tags: ['BNEWS', 'Bnews.vn'], names: ['BNEWS', 'BNEWS/TTXVN'], hosts: ['bnews.vn'] },
  { name: 'Báo ảnh Việt Nam', tags: ['VNP'], names: ['Báo ảnh Việt Nam', 'Vietnam Pictorial'], hosts: ['vietnam.vnanet.vn'] },
  { name: 'Việt Nam News', tags: ['VNS'], names: ['Việt Nam News', 'Vietnam News'], hosts: ['vietnamnews.vn'] },
  { name: 'Báo ảnh Dân tộc và Miền núi', tags: ['DT&MN'], names: ['Dân tộc và Miền núi'], hosts: ['dantocmiennui.vn', 'dantocmiennui.baotintuc.vn'] },
  { name: 'Đài Tiếng nói Việt Nam', tags: ['VOV.VN', 'VOV', 'VOV Online', 'VOV1', 'VOV2', 'VOV5'], names: ['VOV', 'VOV.VN', 'Đài Tiếng nói Việt Nam', 'VOV Giao thông'], hosts: ['vov.vn', 'vovgiaothong.vn', 'vovworld.vn', 'vov2.vov.vn'] },
  { name: 'Đài Truyền hình Việt Nam', tags: ['VTV.vn', 'VTV', 'VTV News', 'VTV Online'], names: ['VTV', 'VTV.vn', 'VTV News', 'VTV24', 'VTVcab', 'On Sports', 'Đài THVN'], hosts: ['vtv.vn', 'vtv.gov.vn', 'onsports.vn'] },
  { name: 'Truyền hình Thông tấn', tags: ['VNEWS', 'VNews'], names: ['VNews', 'Vnews', 'Truyền hình Thông tấn'], hosts: ['vnews.vn'] },
  { name: 'Truyền hình Công an nhân dân', tags: ['ANTV'], names: ['ANTV'], hosts: ['antv.gov.vn'] },
  { name: 'Truyền hình Quốc hội Việt Nam', tags: ['THQHVN', 'Quochoi.vn'], names: ['Truyền hình Quốc hội', 'Quochoi.vn', 'Quochoi'], hosts: ['quochoitv.vn', 'quochoi.vn'] },
  { name: 'Truyền hình Quốc phòng', tags: ['QPVN'], names: ['QPVN', 'Kênh QPVN', 'Kênh Quốc phòng Việt Nam'], hosts: ['qpvn.vn'] },
  { name: 'Truyền hình Nhân Dân', tags: ['THND'], names: ['Truyền hình Nhân Dân'], hosts: ['nhandantv.vn'] },
  { name: 'Đài Truyền hình TP.HCM', tags: ['HTV', 'HTV News'], names: ['HTV', 'HTV News'], hosts: ['htv.com.vn', 'htv.vn'] },
  { name: 'Đài Hà Nội', tags: ['HANOIONLINE', 'HNTV', 'hanoionline'], names: ['Đài Hà Nội', 'Đài PT-TH Hà Nội'], hosts: ['hanoionline.vn', 'hanoitv.vn'] },
  { name: 'Đài PT-TH Vĩnh Long', tags: ['THVL'], names: ['THVL'], hosts: ['thvl.vn'] },
  { name: 'Đài PT-TH Đồng Nai', tags: ['ĐNRTV'], names: ['Đồng Nai TV'], hosts: ['dnrtv.org.vn'] },
  { name: 'Truyền hình Thanh Hóa', tags: ['TTV', 'TTV News'], names: ['Đài PT-TH Thanh Hóa'], hosts: ['truyenhinhthanhhoa.vn', 'ttvnews.vn'] },
  { name: 'Truyền hình Nghệ An', tags: ['NTV'], names: ['Đài PT-TH Nghệ An'], hosts: ['truyenhinhnghean.vn'] },
  { name: 'VTC14', tags: ['VTC14'], names: ['VTC14', 'VTC1', 'VTC16'], hosts: ['vtc14.vn'] },
  { name: 'BBC Tiếng Việt', tags: ['BBC'], names: ['BBC', 'BBC Tiếng Việt'], hosts: ['bbc.com', 'bbc.co.uk'] },
  { name: 'VOA Tiếng Việt', tags: ['VOA'], names: ['VOA', 'VOA Tiếng Việt'], hosts: ['voatiengviet.com', 'voanews.com'] },
  { name: 'RFI Tiếng Việt', tags: ['RFI'], names: ['RFI'], hosts: ['rfi.fr'] },
];
