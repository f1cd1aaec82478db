/** The entries of a lexicon written as one template: separated by white space, or by lines. */
export function entries(lexicon: string, by: 'space' | 'line' = 'space'): readonly string[] {
  return lexicon
    .split(by === 'space' ? /\s+/ : '\n')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** Characters that mean something in a regular expression, made literal. */
export function literal(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}
