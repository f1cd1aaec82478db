import type { Article, Block } from '../../index.ts';

/** Opens and closes a TEI P5 corpus of any number of articles. */
export const TEI_START: string = `<?xml version="1.0" encoding="UTF-8"?>
<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">
<teiHeader><fileDesc><titleStmt><title>Articles</title></titleStmt><publicationStmt><p>Extracted by tinsach</p></publicationStmt><sourceDesc><p>Pages of newspapers</p></sourceDesc></fileDesc></teiHeader>
`;
export const TEI_END = '</teiCorpus>\n';

/** An Article as a `TEI` element. */
export function toTei(article: Article): string {
  return `<TEI>
${header(article)}
<text${article.language.code === 'und' ? '' : ` xml:lang="${attribute(article.language.code)}"`}>
${front(article)}<body>
${bodyOf(article.blocks)}
</body>
</text>
</TEI>
`;
}

function header(article: Article): string {
  const { source, agency, date, url, category, tags } = article;
  const publisher = source.name ?? source.host ?? agency;
  const keywords = [category, ...tags].filter((word) => word !== null);
  return [
    '<teiHeader>',
    '<fileDesc>',
    `<titleStmt>${element('title', article.title)}${article.authors.map(({ name }) => element('author', name)).join('')}</titleStmt>`,
    `<publicationStmt>${element('publisher', publisher ?? 'unknown')}${dateOf(date?.value)}</publicationStmt>`,
    `<sourceDesc><bibl>${url === null ? element('title', article.title) : `<ptr target="${address(url)}"/>`}</bibl></sourceDesc>`,
    '</fileDesc>',
    keywords.length === 0
      ? ''
      : `<profileDesc><textClass><keywords>${keywords.map((word) => element('term', word)).join('')}</keywords></textClass></profileDesc>`,
    '</teiHeader>',
  ].join('');
}

function dateOf(value: string | undefined): string {
  return value === undefined ? '' : `<date when="${attribute(value)}">${content(value)}</date>`;
}

function front({ lead }: Article): string {
  return lead === null ? '' : `<front><div type="lead">${element('p', lead)}</div></front>\n`;
}

function bodyOf(blocks: readonly Block[]): string {
  const parts: string[] = [];
  let listed = false;
  for (const block of blocks) {
    const item = block.role === 'list-item';
    if (item !== listed) parts.push(item ? '<list>' : '</list>');
    listed = item;
    parts.push(blockOf(block));
  }
  if (listed) parts.push('</list>');
  return `<div>${parts.length === 0 ? '<p/>' : parts.join('\n')}</div>`;
}

function blockOf(block: Block): string {
  switch (block.role) {
    case 'heading':
      return `<p>${element('hi', block.text, ' rend="heading"')}</p>`;
    case 'list-item':
      return element('item', block.text);
    case 'quote':
      return element('quote', block.text);
    case 'table':
      if (!block.rows?.length) return element('p', block.text);
      return `<table>${block.rows.map((row) => `<row>${row.map((cell) => element('cell', cell)).join('')}</row>`).join('')}</table>`;
    case 'caption':
      return `<figure>${block.url === undefined ? '' : `<graphic url="${address(block.url)}"/>`}${element('figDesc', block.text)}</figure>`;
    case 'embed':
      return block.url === undefined
        ? element('p', block.text)
        : `<p><ptr target="${address(block.url)}"/></p>`;
    default:
      return element('p', block.text);
  }
}

function element(name: string, text: string, attributes = ''): string {
  return `<${name}${attributes}>${content(text)}</${name}>`;
}

/** XML 1.0 has no place for most control characters, not even escaped. */
function content(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** An address in TEI has no white space. */
function address(url: string): string {
  return attribute(url.replace(/\s/g, encodeURIComponent));
}

function attribute(text: string): string {
  return content(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;');
}
