import { FLOW, Flow, TEXT, type PageTree } from '../parse/index.ts';

/** No headline, name or tag is longer; what lies past it is not read. */
const LONGEST = 1000;

/** The text inside a node as it is seen on one line: NFC, blocks and line breaks apart, scripts out. */
export function visibleText(tree: PageTree, node: number): string {
  let text = '';
  for (let i = node, end = tree.ends[node]!; i < end && text.length < LONGEST; i++) {
    const tag = tree.tags[i]!;
    if (tag === TEXT) {
      if (tree.spaced[i] === 1) text += ' ';
      text += tree.text(i);
      continue;
    }
    const flow = FLOW[tag];
    if (flow !== Flow.inline || tree.spaced[i] === 1) text += ' ';
    if (flow === Flow.skip) i = tree.ends[i]! - 1;
  }
  return text.replace(/\s+/g, ' ').trim().normalize('NFC');
}
