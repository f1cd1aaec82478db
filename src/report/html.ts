/** Markup that needs no escaping any more. */
export interface Html {
  readonly html: string;
}

type Value = string | number | Html | readonly Html[] | null;

/** A template of markup: strings and numbers put into it are escaped, null is nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  let out = parts[0]!;
  for (const [i, value] of values.entries()) out += render(value) + parts[i + 1]!;
  return { html: out };
}

/** Markup of our own, such as the style sheet. */
export function raw(markup: string): Html {
  return { html: markup };
}

function render(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escape(value);
  if (Array.isArray(value)) return (value as readonly Html[]).map((item) => item.html).join('');
  return (value as Html).html;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Controls and halves of surrogate pairs cannot stand in a page; they show as U+FFFD. */
export function escape(text: string): string {
  return text
    .replace(/[&<>"']/g, (char) => ENTITIES[char]!)
    .replace(/[\0-\x08\v\f\x0e-\x1f\x7f\p{Cs}]/gu, '\ufffd');
}

/** 12,345. */
export function count(n: number): string {
  return n.toLocaleString('en-US');
}

/** "1 article", "2 articles". */
export function plural(n: number, noun: string): string {
  return `${count(n)} ${noun}${n === 1 ? '' : 's'}`;
}
