/** Languages that pages of Vietnamese sites are also written in: franc's codes (ISO 639-3) and ISO 639-1's. */
export const LIKELY_LANGUAGES: Readonly<Record<string, string>> = {
  vie: 'vi',
  eng: 'en',
  fra: 'fr',
  deu: 'de',
  spa: 'es',
  ind: 'id',
  rus: 'ru',
  cmn: 'zh',
  jpn: 'ja',
  kor: 'ko',
  tha: 'th',
  khm: 'km',
  lao: 'lo',
};
