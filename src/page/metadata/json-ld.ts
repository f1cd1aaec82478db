import { pathOf } from '../../text/address.ts';
import { type Json, type JsonObject, parseLenient } from './lenient-json.ts';
import { plainText } from './plain-text.ts';

/** What one article node of a page's JSON-LD says. Texts are plain; dates are as written. */
export interface JsonLdArticle {
  /** Lower-case names of its `@type`. */
  readonly types: readonly string[];
  readonly headline: string | null;
  readonly description: string | null;
  /** As written: it may hold entities and tags. */
  readonly articleBody: string | null;
  readonly datePublished: string | null;
  readonly dateModified: string | null;
  /** Authors who are not said to be an organisation. */
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly publisher: string | null;
  readonly sections: readonly string[];
  readonly keywords: readonly string[];
  readonly images: readonly string[];
  readonly url: string | null;
}

export interface JsonLd {
  /** Article nodes in page order. */
  readonly articles: readonly JsonLdArticle[];
  /** Lower-case types of all nodes at the top, of graphs, and of main entities. */
  readonly types: ReadonlySet<string>;
  /** Names of the path to the page, home first. */
  readonly breadcrumb: readonly string[];
  /** Names of sites and organisations. */
  readonly siteNames: readonly string[];
}

/** Objects looked at in one page; the rest is left unread. */
const MAX_OBJECTS = 2000;
const MAX_DEPTH = 8;
const MAX_ARTICLES = 16;
/** Longer texts are no name. */
const MAX_NAME = 120;
/** Members that lead to the page's own nodes; all others hold other pages or details. */
const OWN_MEMBERS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'about', 'subjectOf', 'hasPart'];
const LIST_TYPES: ReadonlySet<string> = new Set([
  'itemlist',
  'collectionpage',
  'searchresultspage',
]);
const ORGANISATION = /organi[sz]ation|corporation|website|company$/;

/**
 * Reads the JSON-LD of a page, from the contents of its script elements. Broken JSON is read as far
 * as it makes sense; never throws; linear in the text, at most 2000 objects.
 */
export function readJsonLd(blocks: readonly string[]): JsonLd {
  const values = blocks.flatMap(parseBlock);
  const nodes = ownNodes(values);
  const names = namesById(nodes);
  const articles: JsonLdArticle[] = [];
  const types = new Set<string>();
  const siteNames: string[] = [];
  let breadcrumb: readonly string[] = [];
  for (const node of nodes) {
    const nodeTypes = typesOf(node);
    for (const type of nodeTypes) types.add(type);
    if (nodeTypes.some(isArticleType) && articles.length < MAX_ARTICLES) {
      articles.push(readArticle(node, nodeTypes, names));
    } else if (nodeTypes.includes('breadcrumblist')) {
      const path = readBreadcrumb(node);
      if (path.length > breadcrumb.length) breadcrumb = path;
    } else if (nodeTypes.some((type) => ORGANISATION.test(type)) && isFrontPage(node)) {
      siteNames.push(...textsOf(node['name']), ...textsOf(node['alternateName']));
    }
  }
  return { articles, types, breadcrumb, siteNames };
}

/** Some pages name a "WebSite" after their section or their headline; its address tells. */
function isFrontPage(node: JsonObject): boolean {
  const url = rawOf(node['url']);
  return url === null || pathOf(url).length <= 1 || !typesOf(node).includes('website');
}

function parseBlock(block: string): readonly Json[] {
  try {
    return [JSON.parse(block) as Json];
  } catch {
    return parseLenient(block);
  }
}

function ownNodes(values: readonly Json[]): readonly JsonObject[] {
  const nodes: JsonObject[] = [];
  const queue: { value: Json; depth: number }[] = values.map((value) => ({ value, depth: 0 }));
  for (let at = 0; at < queue.length && at < MAX_OBJECTS; at++) {
    const { value, depth } = queue[at]!;
    if (depth > MAX_DEPTH) continue;
    if (isList(value)) {
      for (const item of value) queue.push({ value: item, depth: depth + 1 });
    } else if (isObject(value)) {
      nodes.push(value);
      if (typesOf(value).some((type) => LIST_TYPES.has(type))) continue;
      for (const member of OWN_MEMBERS) {
        const inner = value[member];
        if (isList(inner) || isObject(inner)) queue.push({ value: inner, depth: depth + 1 });
      }
    }
  }
  return nodes;
}

/** The names of nodes that others refer to by `{"@id": ...}`. */
function namesById(nodes: readonly JsonObject[]): ReadonlyMap<string, JsonObject> {
  const byId = new Map<string, JsonObject>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && node['name'] !== undefined) byId.set(id, node);
  }
  return byId;
}

function readArticle(
  node: JsonObject,
  types: readonly string[],
  byId: ReadonlyMap<string, JsonObject>,
): JsonLdArticle {
  const people: string[] = [];
  const organisations: string[] = [];
  for (const author of [...listOf(node['author']), ...listOf(node['creator'])]) {
    const [name, isOrganisation] = readAuthor(author, byId);
    const list = isOrganisation ? organisations : people;
    if (name !== null && !list.includes(name)) list.push(name);
  }
  return {
    types,
    headline: textOf(node['headline']) ?? textOf(node['name']),
    description: textOf(node['description']),
    articleBody: rawOf(node['articleBody']),
    datePublished: rawOf(node['datePublished']) ?? rawOf(node['dateCreated']),
    dateModified: rawOf(node['dateModified']),
    people,
    organisations,
    publisher: readAuthor(node['publisher'] ?? null, byId)[0],
    sections: textsOf(node['articleSection']).flatMap(splitList),
    keywords: textsOf(node['keywords']).flatMap(splitList),
    images: listOf(node['image']).flatMap(urlOf),
    url: addressOf(node),
  };
}

function readAuthor(
  value: Json,
  byId: ReadonlyMap<string, JsonObject>,
): [name: string | null, isOrganisation: boolean] {
  if (!isObject(value)) return [nameOf(value), false];
  const id = value['@id'];
  const named = value['name'] === undefined && typeof id === 'string' ? byId.get(id) : undefined;
  const node = named ?? value;
  const isOrganisation = typesOf(node).some((type) => ORGANISATION.test(type));
  return [nameOf(node['name'] ?? node['Name'] ?? null), isOrganisation];
}

function nameOf(value: Json): string | null {
  const name = textOf(isList(value) ? (value[0] ?? null) : value);
  return name !== null && name.length <= MAX_NAME ? name : null;
}

function readBreadcrumb(node: JsonObject): readonly string[] {
  const names: string[] = [];
  for (const each of listOf(node['itemListElement'])) {
    const element = isList(each) ? (each[0] ?? null) : each;
    if (!isObject(element)) continue;
    const item = element['item'];
    const name = textOf(element['name']) ?? (isObject(item) ? textOf(item['name']) : null);
    if (name !== null && name.length <= MAX_NAME) names.push(name);
  }
  return names;
}

function addressOf(node: JsonObject): string | null {
  const main = node['mainEntityOfPage'];
  const candidates = [
    node['url'],
    isObject(main) ? (main['@id'] ?? main['url']) : main,
    node['@id'],
  ];
  return candidates.map((each) => rawOf(each)).find((each) => each?.startsWith('http')) ?? null;
}

function urlOf(value: Json): readonly string[] {
  const url = isObject(value) ? (value['url'] ?? value['contentUrl'] ?? value['@id']) : value;
  return listOf(url).flatMap((each) => (typeof each === 'string' && each !== '' ? [each] : []));
}

function typesOf(node: JsonObject): readonly string[] {
  return listOf(node['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.slice(type.lastIndexOf('/') + 1).toLowerCase()] : [],
  );
}

function isArticleType(type: string): boolean {
  return type.endsWith('article') || type.endsWith('posting') || type === 'report';
}

function textOf(value: Json | undefined): string | null {
  if (isList(value)) return textOf(value[0]);
  if (isObject(value)) return textOf(value['@value']);
  if (typeof value !== 'string') return null;
  const text = plainText(value);
  return text === '' ? null : text;
}

function textsOf(value: Json | undefined): readonly string[] {
  return listOf(value).flatMap((each) => {
    const text = isObject(each) ? textOf(each['name']) : textOf(each);
    return text === null ? [] : [text];
  });
}

function splitList(text: string): readonly string[] {
  return text.split(',').map((part) => part.trim());
}

function rawOf(value: Json | undefined): string | null {
  if (isList(value)) return rawOf(value[0]);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
