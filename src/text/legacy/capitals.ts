/**
 * TCVN3 and VIETWARE-F have one byte for a toned letter of either case: the capital is that byte in
 * a font of capitals. What is left of the case stands in the letters around: "VIệT NAM", "Quảng".
 */
const WORD = /[\p{L}\p{M}]+/gu;
const SMALL_TONED = /[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/gu;
/** What may stand between the end of a sentence and the next. */
const BETWEEN = /[\s"'“”‘’()-]/u;
const SENTENCE_END = /[.!?…:]/u;

/** Puts toned letters in the case of their word, its neighbours or the start of a sentence. */
export function restoreCapitals(text: string): string {
  const words = [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
    shouts: shouting(match[0]),
  }));
  let result = '';
  let copied = 0;
  for (const [i, word] of words.entries()) {
    const around = words[i - 1]?.shouts === true || words[i + 1]?.shouts === true;
    const repaired = recase(word.text, word.shouts ?? around, () =>
      startsSentence(text, word.start),
    );
    result += text.slice(copied, word.start) + repaired;
    copied = word.start + word.text.length;
  }
  return result + text.slice(copied);
}

/** True where all letters of known case are capitals, false where one is small, null where one letter or none says it. */
function shouting(word: string): boolean | null {
  const known = word.replace(SMALL_TONED, '');
  if (known !== known.toUpperCase()) return false;
  return known.length > 1 ? true : null;
}

function recase(word: string, capitals: boolean, starts: () => boolean): string {
  const known = word.replace(SMALL_TONED, '');
  if (known.length === word.length) return word;
  if (capitals && known === known.toUpperCase()) return word.toUpperCase();
  const first = word.charAt(0);
  return first.search(SMALL_TONED) === 0 && starts() ? first.toUpperCase() + word.slice(1) : word;
}

function startsSentence(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && BETWEEN.test(text.charAt(before))) {
    if (text.charAt(before) === '\n') return true;
    before--;
  }
  return before < 0 || (before < at - 1 && SENTENCE_END.test(text.charAt(before)));
}
