import { decodeHTML, decodeHTMLAttribute } from 'entities';

/** A text with its character references decoded, as in a text of HTML; markup stays as it stands. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text;
}

/** The same in the value of an attribute, where "&copy=1" stays as it is. */
export function decodeAttribute(value: string): string {
  return value.includes('&') ? decodeHTMLAttribute(value) : value;
}
