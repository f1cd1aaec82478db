import { fold } from '../../articles.ts';
import type { Article, Block } from '../../index.ts';

/** An Article as a page of CommonMark: title, byline, lead, body with pictures and tables. */
export function toMarkdown(article: Article): string {
  const parts = [
    article.title === '' ? null : `# ${escape(article.title)}`,
    byline(article),
    article.lead === null ? null : `**${escape(article.lead)}**`,
    ...joinItems(article.blocks.map(blockOf)),
  ];
  return `${parts.filter((part) => part !== null).join('\n\n')}\n`;
}

function byline(article: Article): string | null {
  const names = article.authors.map(({ name }) => name);
  const source = article.agency ?? article.source.name ?? article.source.host;
  const parts = [article.date?.value, names.join(', '), source].filter((part) => part);
  if (article.url !== null) parts.push(`<${encodeURI(decodeSafely(article.url))}>`);
  return parts.length === 0 ? null : `*${parts.join(' · ')}*`;
}

function blockOf(block: Block): string {
  switch (block.role) {
    case 'heading':
      return `${'#'.repeat(Math.max(2, block.level ?? 2))} ${escape(block.text)}`;
    case 'list-item':
      return `- ${escape(block.text)}`;
    case 'quote':
      return `> ${escape(block.text)}`;
    case 'table':
      return tableOf(block);
    case 'caption':
      return captionOf(block);
    case 'embed':
      return block.url === undefined ? escape(block.text) : target(block.url);
    default:
      return escape(block.text);
  }
}

function captionOf({ text, url, credit }: Block): string {
  const credited = credit === undefined || fold(text).includes(fold(credit));
  const words = escape(credited ? text : `${text} (${credit})`);
  return url === undefined ? `*${words}*` : `![${words}](${target(url)})`;
}

function tableOf({ rows = [] }: Block): string {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const cellsOf = (row: readonly string[]): readonly string[] =>
    Array.from({ length: width }, (_, at) => escape(row[at] ?? '').replace(/[|\n]/g, cellSign));
  const [head = [], ...body] = rows.map(cellsOf);
  return [line(head), line(Array<string>(width).fill('---')), ...body.map(line)].join('\n');
}

/** A cell stands on one line. */
function cellSign(sign: string): string {
  return sign === '|' ? '\\|' : ' ';
}

/** An address between angle brackets. */
function target(url: string): string {
  return `<${url.replace(/[\s<>]/g, encodeURIComponent)}>`;
}

/** The items of one list stand on lines of their own without a blank line between. */
function joinItems(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const part of parts) {
    if (part.startsWith('- ') && joined.at(-1)?.startsWith('- ') === true) {
      joined[joined.length - 1] += `\n${part}`;
    } else joined.push(part);
  }
  return joined;
}

/** Marks that would be read as formatting, wherever they stand. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]<>]/g, '\\$&')
    .replace(/^[#+-]/gm, '\\$&')
    .replace(/^(\d+)([.)])/gm, '$1\\$2');
}

function decodeSafely(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
