import { EPI_SITES } from './epi.ts';
import { CAFE, KENH14_2019, NLD_2019, SOHA_2019, TUOITRE_2015, TUOITRE_2019, VCCORP, VCCORP_MOBILE } from './families/vccorp.ts';
import { DANTRI, DANTRI_2015, DANTRI_2020, DANTRI_2022 } from './families/dantri.ts';
import { EPI, EPI_2019 } from './families/epi.ts';
import { LAODONG_2019, NHANDAN_2019, THANHNIEN_2019, VNECONOMY_2022 } from './families/older.ts';
import { ARTICLE_CONTENT, CONTENT_DETAIL, CONTENT_NEWS, HEMERA, NEWS_CONTENTS } from './families/provincial.ts';
import { VIETNAMNET, VIETNAMNET_2010, VIETNAMNET_2018 } from './families/vietnamnet.ts';
import { VNEXPRESS, VNEXPRESS_2011, VNEXPRESS_2018 } from './families/vnexpress.ts';
import { GOVERNMENT_SITES } from './government.ts';
import { HEMERA_SITES } from './hemera.ts';
import { OTHER_SITES } from './other.ts';
import { PROVINCIAL_SITES } from './provincial.ts';
import type { Family, SiteProfile } from './site-profile.ts';
import { VCCORP_SITES } from './vccorp.ts';
import { NATIVE_SITES } from './vnexpress.ts';

export type { Family, Selectors, SiteProfile } from './site-profile.ts';

/** All families, those with the most telling signs first. */
export const FAMILIES: readonly Family[] = [
  VCCORP,
  EPI,
  VNEXPRESS,
  VIETNAMNET,
  DANTRI,
  DANTRI_2022,
  DANTRI_2020,
  DANTRI_2015,
  CAFE,
  KENH14_2019,
  TUOITRE_2019,
  TUOITRE_2015,
  NLD_2019,
  SOHA_2019,
  THANHNIEN_2019,
  LAODONG_2019,
  NHANDAN_2019,
  VNECONOMY_2022,
  EPI_2019,
  VNEXPRESS_2018,
  VIETNAMNET_2018,
  VNEXPRESS_2011,
  VIETNAMNET_2010,
  HEMERA,
  ARTICLE_CONTENT,
  CONTENT_NEWS,
  NEWS_CONTENTS,
  CONTENT_DETAIL,
  VCCORP_MOBILE,
];

export const SITES: readonly SiteProfile[] = [
  ...NATIVE_SITES,
  ...VCCORP_SITES,
  ...EPI_SITES,
  ...HEMERA_SITES,
  ...PROVINCIAL_SITES,
  ...OTHER_SITES,
  ...GOVERNMENT_SITES,
];
