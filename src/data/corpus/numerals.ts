/** Numbers that newspapers write in words as often as in digits. */
export const NUMERALS: Readonly<Record<string, string>> = {
  một: '1',
  hai: '2',
  ba: '3',
  bốn: '4',
  năm: '5',
  sáu: '6',
  bảy: '7',
  bẩy: '7',
  tám: '8',
  chín: '9',
  mười: '10',
};
