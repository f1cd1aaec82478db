/** The vowels in all tones: ngang, huyền, sắc, hỏi, ngã, nặng. */
export const VOWELS: readonly string[] = [
  'aàáảãạ',
  'ăằắẳẵặ',
  'âầấẩẫậ',
  'eèéẻẽẹ',
  'êềếểễệ',
  'iìíỉĩị',
  'oòóỏõọ',
  'ôồốổỗộ',
  'ơờớởỡợ',
  'uùúủũụ',
  'ưừứửữự',
  'yỳýỷỹỵ',
];

/** Consonant letters of the Vietnamese alphabet. */
export const CONSONANTS = 'bcdđghklmnpqrstvx';

/** The combining marks of the tones, huyền to nặng. */
export const TONE_MARKS = '\u0300\u0301\u0309\u0303\u0323';

/** The combining marks that make another vowel: circumflex, breve, horn. */
export const QUALITY_MARKS = '\u0302\u0306\u031b';
