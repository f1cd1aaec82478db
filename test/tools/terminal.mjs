/** Colours and line breaks for a terminal; plain text where there is none or NO_COLOR asks for it. */

const { stdout, env } = process;
const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0';
const coloured = forced || (stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb');

export const width = Math.min(stdout.columns ?? 100, 110);

const style = (open, close) => (text) =>
  coloured && text !== '' ? `\u001b[${open}m${text}\u001b[${close}m` : text;

export const bold = style(1, 22);
export const dim = style(2, 22);
export const green = style(32, 39);
export const yellow = style(33, 39);
export const red = style(31, 39);
export const cyan = style(36, 39);

/** The first `length` characters of a text on one line, cut at a space. */
export function shorten(text, length) {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= length) return line;
  const cut = line.lastIndexOf(' ', length - 2);
  return `${line.slice(0, cut > 0 ? cut : length - 2)} …`;
}

/** Breaks a text into lines of at most `length` characters. */
export function wrap(text, length) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1];
    if (line !== '' && line.length + 1 + word.length > length) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
