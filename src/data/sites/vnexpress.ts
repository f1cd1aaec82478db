import { VIETNAMNET, VIETNAMNET_2010, VIETNAMNET_2018 } from './families/vietnamnet.ts';
import { VNEXPRESS, VNEXPRESS_2011, VNEXPRESS_2018 } from './families/vnexpress.ts';
import type { SiteProfile } from './site-profile.ts';

/** VnExpress and VietNamNet, each with its eras. */
export const NATIVE_SITES: readonly SiteProfile[] = [
  { name: 'VnExpress', hosts: ['vnexpress.net'], families: [VNEXPRESS, VNEXPRESS_2018, VNEXPRESS_2011] },
  { name: 'Ngôi sao', hosts: ['ngoisao.vnexpress.net', 'ngoisao.net'], families: [VNEXPRESS, VNEXPRESS_2018] },
  { name: 'iOne', hosts: ['ione.vnexpress.net', 'ione.net'], families: [VNEXPRESS, VNEXPRESS_2018] },
  { name: 'Báo VietNamNet', hosts: ['vietnamnet.vn', 'vnn.vn', 'vietnamnet.com.vn', 'tuanvietnam.net', 'vef.vn', '2sao.vn', 'infonet.vn'], families: [VIETNAMNET, VIETNAMNET_2018, VIETNAMNET_2010] },
];
