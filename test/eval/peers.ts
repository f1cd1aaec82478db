import { spawnSync } from 'node:child_process';
import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { parse, readLines } from '../../src/page/parse/index.ts';
import { DATA } from './gold-pages.ts';

/** What other tools say of a page, as far as they say it. */
export interface PeerArticle {
  readonly title: string | null;
  readonly text: string;
  readonly date: string | null;
  readonly authors: readonly string[];
}

export interface Peer {
  readonly name: string;
  readonly extract: (html: string, url: string, id: string) => Promise<PeerArticle>;
}

const NOTHING: PeerArticle = { title: null, text: '', date: null, authors: [] };
const LIMITS = { bytes: 1e8, nodes: 1e6, depth: 1000, time: 1e6 };

/** The text of a piece of HTML, a line a block. */
function textOf(html: string): string {
  return readLines(parse(html, LIMITS))
    .map(({ text }) => text)
    .join('\n');
}

function names(author: string | null | undefined): readonly string[] {
  const parts = (author ?? '').split(/[,;]| - | và /);
  return parts.map((name) => name.trim()).filter((name) => name !== '');
}

/** Libraries of the same language, run in this process. */
export const PEERS: readonly Peer[] = [
  {
    name: 'readability',
    extract: (html) => {
      const { document } = parseHTML(html);
      const found = new Readability(document as never).parse();
      return Promise.resolve({
        title: found?.title ?? null,
        text: textOf(found?.content ?? ''),
        date: found?.publishedTime ?? null,
        authors: names(found?.byline),
      });
    },
  },
  {
    name: 'defuddle',
    extract: async (html, url) => {
      const { document } = parseHTML(html);
      const found = await Defuddle(document as never, url);
      return {
        title: found.title,
        text: textOf(found.content),
        date: found.published === '' ? null : found.published,
        authors: names(found.author),
      };
    },
  },
  {
    name: 'extractus',
    extract: async (html, url) => {
      const found = await extractFromHtml(html, url);
      return {
        title: found?.title ?? null,
        text: textOf(found?.content ?? ''),
        date: found?.published ?? null,
        authors: names(found?.author),
      };
    },
  },
];

const TRAFILATURA = `
import json, sys, trafilatura
for name in sys.argv[1:]:
    page = open(name, 'rb').read()
    found = trafilatura.bare_extraction(page, include_comments=False, include_tables=False, with_metadata=True)
    found = found.as_dict() if found is not None else {}
    print(json.dumps({k: found.get(k) for k in ('title', 'text', 'date', 'author')}))
`;

/** trafilatura, where Python has it; null where it has not. */
export function trafilatura(ids: readonly string[]): Peer | null {
  const files = ids.map((id) => `${DATA}/pages/html/${id}.html`);
  const run = spawnSync('python3', ['-c', TRAFILATURA, ...files], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) return null;
  const lines = run.stdout.trim().split('\n');
  const found = new Map(
    ids.map((id, at) => [id, JSON.parse(lines[at] ?? '{}') as TrafilaturaLine]),
  );
  return {
    name: 'trafilatura',
    extract: (_html, _url, id) => {
      const line = found.get(id);
      return Promise.resolve({
        title: line?.title ?? null,
        text: line?.text ?? '',
        date: line?.date ?? null,
        authors: names(line?.author),
      });
    },
  };
}

interface TrafilaturaLine {
  readonly title: string | null;
  readonly text: string | null;
  readonly date: string | null;
  readonly author: string | null;
}

/** What a peer finds; nothing where it throws. */
export async function ask(peer: Peer, html: string, url: string, id: string): Promise<PeerArticle> {
  try {
    return await peer.extract(html, url, id);
  } catch {
    return NOTHING;
  }
}
