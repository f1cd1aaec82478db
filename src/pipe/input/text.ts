import { rawBytes } from './read.ts';

/** UTF-8 text, line by line, each with its line break. Broken bytes become U+FFFD. */
export async function* textLines(input: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of rawBytes(input)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(/(?<=\n)/);
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}
