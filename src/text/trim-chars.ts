/** Cuts characters of a set off both ends of a text, in linear time for any text. */
export function trimChars(text: string, head: string, tail: string = head): string {
  let start = 0;
  let end = text.length;
  while (start < end && head.includes(text[start]!)) start++;
  while (end > start && tail.includes(text[end - 1]!)) end--;
  return text.slice(start, end);
}
