/** Takes the day and hour off a byline: "Nguyên Minh - 07/03/2026 08:47". */

const DATE_WORD =
  /^(?:\d{1,4}(?:[:h.g/-]\d{1,4}){0,2}(?::\d\d)?[,;]?|thứ|hai|ba|tư|năm|sáu|bảy|chủ|nhật|cn|ngày|tháng|lúc|cập|\(?gmt[+-]?\d*\)?|[+-]\d\d:?\d\d|am|pm|[|\-–—,·•]|\(\d[\d:/-]*\)?|(?:hai|ba|tư|năm|sáu|bảy|nhật),)$/iu;
const DATE_OPENS = /^(?:\(?\d{1,4}[:h./-]\d|thứ$|chủ$|ngày$|lúc$|cập$)/iu;
const HAS_DATE = /\d[:h./-]\d/u;

/** The line without a date at its end or at its head, and whether there was one. */
export function withoutDate(line: string): {
  readonly text: string;
  readonly dated: 'end' | 'start' | null;
} {
  if (!HAS_DATE.test(line)) return { text: line, dated: null };
  const words = line.split(' ');
  let end = words.length;
  while (end > 0 && DATE_WORD.test(words[end - 1]!)) end--;
  while (end < words.length && !DATE_OPENS.test(words[end]!)) end++;
  if (HAS_DATE.test(words.slice(end).join(' '))) {
    return { text: words.slice(0, end).join(' '), dated: 'end' };
  }
  let start = 0;
  if (DATE_OPENS.test(words[0]!))
    while (start < words.length && DATE_WORD.test(words[start]!)) start++;
  if (HAS_DATE.test(words.slice(0, start).join(' '))) {
    return { text: words.slice(start).join(' '), dated: 'start' };
  }
  return { text: line, dated: null };
}
