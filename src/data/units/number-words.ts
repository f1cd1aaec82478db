/** Numbers in words: digits, tens and what joins them. Scale words are those of the digits. */
export const DIGIT_WORDS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

export const TEN = 'mười';
export const TENS = `mươi chục`;
export const HUNDRED = 'trăm';
/** Between hundreds and a digit ("một trăm linh năm"). */
export const ZERO_TENS = `linh lẻ`;
/** The decimal comma as it is spoken ("hai phẩy năm"). */
export const POINT_WORDS = `phẩy chấm`;
/** Digits that only follow tens: alone they are other words. */
export const BOUND_DIGITS = `mốt lăm nhăm tư không`;
export const HALF = 'nửa';

/** After these a number word is an ordinal or part of a name ("thứ hai", "tháng ba"). */
export const NUMBER_WORD_BLOCKERS = `thứ tháng số lớp hạng khóa khoá quý lần ngã mồng mùng từng duy`;
