import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseDocument } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { readPages } from '../eval/gold-pages.ts';
import { extract } from './built.ts';

interface Contestant {
  readonly name: string;
  readonly run: (html: string, bytes: Uint8Array, url: string) => unknown;
  readonly rounds: number;
}

const ROUNDS = 15;
/** Peers take a second a round; three rounds tell enough. */
const PEER_ROUNDS = 3;

const CONTESTANTS: readonly Contestant[] = [
  { name: 'bare htmlparser2 tree', run: (html) => parseDocument(html), rounds: ROUNDS },
  {
    name: 'extract, no annotations',
    run: (html, _, url) => extract(html, { url, annotations: false }),
    rounds: ROUNDS,
  },
  { name: 'extract', run: (html, _, url) => extract(html, { url }), rounds: ROUNDS },
  { name: 'extract from bytes', run: (_, bytes, url) => extract(bytes, { url }), rounds: ROUNDS },
  {
    name: 'readability over linkedom',
    run: (html) => new Readability(parseHTML(html).document as never).parse(),
    rounds: PEER_ROUNDS,
  },
  {
    name: 'defuddle over linkedom',
    run: (html, _, url) => Defuddle(parseHTML(html).document as never, url),
    rounds: PEER_ROUNDS,
  },
  { name: 'extractus', run: (html, _, url) => extractFromHtml(html, url), rounds: PEER_ROUNDS },
];

/** Times all contestants in turns over all pages, best round each; prints and returns MB/s and ratios. */
export async function benchPages(): Promise<Record<string, number>> {
  const pages = readPages().map(({ gold, html }) => ({
    html: new TextDecoder().decode(html),
    bytes: html,
    url: gold.url === '' ? 'https://example.com/a.html' : gold.url,
  }));
  const megabytes = pages.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
  const best = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name, run, rounds } of CONTESTANTS) {
      if (round >= rounds) continue;
      const started = performance.now();
      for (const { html, bytes, url } of pages) await run(html, bytes, url);
      best.set(name, Math.min(best.get(name) ?? Infinity, performance.now() - started));
    }
  }
  const bare = best.get('bare htmlparser2 tree')!;
  const figures: Record<string, number> = {};
  for (const [name, ms] of best) {
    figures[`${name}, share of the bare tree's speed`] = bare / ms;
    console.log(
      `${name.padEnd(30)} ${((megabytes / ms) * 1000).toFixed(1).padStart(8)} MB/s  ${(bare / ms).toFixed(3).padStart(7)} of the bare tree`,
    );
  }
  return figures;
}
