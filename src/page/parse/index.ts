export { parse } from './parse.ts';
export type { Attributes, Cut, PageTree } from './page-tree.ts';
export { FLOW, Flow, OTHER, TEXT, tagId, tagName, tagSet } from './tags.ts';
export { readLines, type Line } from './lines.ts';
