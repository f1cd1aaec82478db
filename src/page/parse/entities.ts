import { Parser } from 'htmlparser2';

/** A text with its character references decoded, as in a text of HTML; markup stays as it stands. */
export function decodeEntities(text: string): string {
  let decoded = '';
  const parser = new Parser(
    {
      ontext: (piece) => {
        decoded += piece;
      },
    },
    { decodeEntities: true },
  );
  parser.end(text.replaceAll('<', '&lt;'));
  return decoded;
}
