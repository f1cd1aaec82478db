import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WARCRecord, WARCSerializer } from 'warcio';
import type { Story } from '../pipe/stories.ts';

/** A page of our own making around a story. */
export function pageOf({ title, lead, text, date }: Story): string {
  const paragraphs = text.split('\n').map((paragraph) => `<p>${paragraph}</p>`);
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title>
${date === null ? '' : `<meta property="article:published_time" content="${date}T08:00:00+07:00">`}</head>
<body><nav><a href="/">Trang chủ</a> <a href="/xa-hoi">Xã hội</a></nav>
<article><h1>${title}</h1>${lead === null ? '' : `<h2 class="sapo">${lead}</h2>`}
<div class="article-body">${paragraphs.join('\n')}</div></article>
<footer>Cơ quan chủ quản: Tỉnh ủy. Điện thoại: 0123</footer></body></html>`;
}

/** A record of a WARC file, not compressed. */
export async function warcRecord(
  n: number,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Promise<Buffer> {
  const record = WARCRecord.create(
    {
      url: `https://bao.example/tin-${String(n)}.html`,
      date: '2024-06-10T00:00:00Z',
      type: 'response',
      warcHeaders: { 'WARC-Record-ID': `<urn:uuid:${String(n)}>` },
      httpHeaders: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
    },
    [Buffer.from(body)],
  );
  return Buffer.from(await WARCSerializer.serialize(record, { gzip: false }));
}

/** Runs `work` in a directory with these files, which is gone afterwards. */
export async function withFiles<Result>(
  files: Readonly<Record<string, string | Uint8Array>>,
  work: (directory: string) => Promise<Result>,
): Promise<Result> {
  const directory = await mkdtemp(join(tmpdir(), 'tinsach-test-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      await writeFile(join(directory, name), content);
    }
    return await work(directory);
  } finally {
    await rm(directory, { recursive: true });
  }
}
