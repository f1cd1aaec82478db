export { parse } from './parse.ts';
export type { PageTree } from './page-tree.ts';
export { FLOW, Flow, TEXT, tagId, tagSet } from './tags.ts';
export { readLines, type Line } from './lines.ts';
