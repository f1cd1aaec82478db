/** The directions in which folders of `src` may import, held by reading every import. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';

const SRC = 'src';
const files: readonly string[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(sep).join('/'))
  .sort();

interface Import {
  readonly from: string;
  /** A file of `src`, or the name of a package. */
  readonly to: string;
  readonly isType: boolean;
}

/** The formatter leaves `import type`, `export type` and the quoted name in just these shapes. */
const STATEMENT = /^(?:import|export) (type )?(?:[^'";]* from )?'([^']+)';$/gm;
const DYNAMIC = /\bimport\('([^']+)'\)/g;

const imports: readonly Import[] = files.flatMap((from) => {
  const source = readFileSync(join(SRC, from), 'utf8');
  const resolve = (to: string): string =>
    to.startsWith('.')
      ? normalize(join(dirname(from), to))
          .split(sep)
          .join('/')
      : to;
  return [
    ...[...source.matchAll(STATEMENT)].map((match) => ({
      from,
      to: resolve(match[2]!),
      isType: match[1] !== undefined,
    })),
    ...[...source.matchAll(DYNAMIC)].map((match) => ({
      from,
      to: resolve(match[1]!),
      isType: false,
    })),
  ];
});

const isFile = (to: string): boolean => to.endsWith('.ts');
const inFolder = (file: string, ...folders: readonly string[]): boolean =>
  folders.some((folder) => file.startsWith(`${folder}/`));
const shown = (each: readonly Import[]): readonly string[] =>
  each.map(({ from, to }) => `${from} → ${to}`);

const PARSERS = ['cheerio', 'htmlparser2', 'domhandler', 'css-select', 'domutils', 'entities'];
const NODE_FOLDERS = ['cli', 'pipe', 'store'];
/** What the pipelines stand on; files directly in `src`. */
const ROOTS = files.filter((file) => !file.includes('/'));

describe('imports', () => {
  test('only page/parse knows the HTML parser', () => {
    const found = imports.filter(
      ({ from, to }) =>
        PARSERS.some((name) => to === name || to.startsWith(`${name}/`)) &&
        !inFolder(from, 'page/parse'),
    );
    expect(shown(found)).toEqual([]);
  });

  test('text knows no tree and no pipeline', () => {
    const found = imports.filter(
      ({ from, to, isType }) =>
        inFolder(from, 'text') &&
        isFile(to) &&
        !isType &&
        !inFolder(to, 'text', 'data') &&
        !ROOTS.includes(to),
    );
    expect(shown(found)).toEqual([]);
  });

  test('annotate knows no tree', () => {
    const found = imports.filter(
      ({ from, to }) =>
        inFolder(from, 'page/annotate') &&
        inFolder(to, 'page/parse', 'page/content', 'page/metadata'),
    );
    expect(shown(found)).toEqual([]);
  });

  test('the corpus knows only articles and text', () => {
    const found = imports.filter(
      ({ from, to }) =>
        inFolder(from, 'corpus') &&
        isFile(to) &&
        !inFolder(to, 'corpus', 'text', 'data') &&
        !ROOTS.includes(to),
    );
    expect(shown(found)).toEqual([]);
  });

  test('the command line knows the public API alone', () => {
    const PUBLIC = [
      'index.ts',
      'articles.ts',
      'store/index.ts',
      'pipe/index.ts',
      'report/index.ts',
      'spark/index.ts',
    ];
    const found = imports.filter(
      ({ from, to }) =>
        inFolder(from, 'cli') && isFile(to) && !inFolder(to, 'cli', 'data') && !PUBLIC.includes(to),
    );
    expect(shown(found)).toEqual([]);
  });

  test('the core uses no built-ins of Node', () => {
    const found = imports.filter(
      ({ from, to }) => to.startsWith('node:') && !inFolder(from, ...NODE_FOLDERS, 'spark'),
    );
    expect(shown(found)).toEqual([]);
  });

  test('the core has no clock, no environment, no randomness', () => {
    const AMBIENT = /\b(?:Date\.now|performance\.now|process\.|Math\.random|new Date\(\))/;
    const found = files.filter(
      (file) =>
        !inFolder(file, ...NODE_FOLDERS, 'spark') &&
        AMBIENT.test(withoutComments(readFileSync(join(SRC, file), 'utf8'))),
    );
    expect(found).toEqual([]);
  });

  test('run in no circle', () => {
    expect(circles()).toEqual([]);
  });
});

test('data folders hold only data', () => {
  const found = files.filter((file) => {
    if (!inFolder(file, 'data')) return false;
    const source = withoutComments(readFileSync(join(SRC, file), 'utf8')).replace(
      /`[^`]*`|'[^'\n]*'/g,
      '',
    );
    return /\bfunction\b|=>|\bclass\b|\bnew (?!Map|Set)|\bfor\s*\(|\bif\s*\(/.test(source);
  });
  expect(found).toEqual([]);
});

test('files are small: median under 80 lines, no algorithm over 350', () => {
  const lengths = files
    .filter((file) => !inFolder(file, 'data'))
    .map((file) => ({ file, lines: readFileSync(join(SRC, file), 'utf8').split('\n').length }))
    .sort((a, b) => a.lines - b.lines);
  expect(lengths.filter(({ lines }) => lines > 350)).toEqual([]);
  expect(lengths[Math.floor(lengths.length / 2)]!.lines).toBeLessThan(90);
});

test('the core bundles for a browser, and the bundle runs', async () => {
  const bundle = await build({
    entryPoints: [join(SRC, 'index.ts')],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'tinsach',
    write: false,
    logLevel: 'silent',
  });
  const code = bundle.outputFiles[0]!.text;
  const run = new Function('TextDecoder', 'process', 'require', `${code}; return tinsach;`) as (
    ...globals: unknown[]
  ) => { extract: (html: string) => { title: string; text: string } };
  const { extract } = run(TextDecoder, undefined, undefined);
  const sentence =
    'Sáng nay, đoàn thuyền đánh cá trở về bến với hơn hai tấn cá thu, bà con rất vui. ';
  const article = extract(
    `<h1>Mùa cá về trên bến sông quê</h1><div><p>${sentence.repeat(3)}</p></div>`,
  );
  expect(article.title).toBe('Mùa cá về trên bến sông quê');
  expect(article.text).toBe(sentence.repeat(3).trim());
});

function withoutComments(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n');
}

/** Circles of value imports, each by the file that closes it. */
function circles(): readonly string[] {
  const graph = new Map<string, string[]>();
  for (const { from, to, isType } of imports) {
    if (!isType && isFile(to)) graph.set(from, [...(graph.get(from) ?? []), to]);
  }
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  for (const root of files) {
    const stack: { file: string; next: number }[] = [{ file: root, next: 0 }];
    if (state.has(root)) continue;
    state.set(root, 'open');
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const target = graph.get(top.file)?.[top.next++];
      if (target === undefined) {
        state.set(top.file, 'done');
        stack.pop();
      } else if (state.get(target) === 'open') {
        found.push(`${relative('.', top.file)} → ${target}`);
      } else if (!state.has(target)) {
        state.set(target, 'open');
        stack.push({ file: target, next: 0 });
      }
    }
  }
  return found;
}
