import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { asInputError, type InputError } from '../item.ts';
import { formatOfName } from './format.ts';

/** A file to read, `-` for standard input, or why a name the user gave is neither. */
export interface Source {
  /** As the user named it, or found it under a directory. */
  readonly input: string;
  readonly bytes: number;
  readonly modified: number;
  readonly failed: InputError | null;
}

/**
 * The files that the given names, directories and globs stand for, each once, in an order that does
 * not depend on the file system: arguments as given, what one stands for by code unit.
 */
export async function resolveInputs(names: readonly string[]): Promise<readonly Source[]> {
  const seen = new Set<string>();
  const sources: Source[] = [];
  for (const name of names) {
    for (const source of await resolveOne(name)) {
      if (seen.has(source.input)) continue;
      seen.add(source.input);
      sources.push(source);
    }
  }
  return sources;
}

async function resolveOne(name: string): Promise<readonly Source[]> {
  if (name === '-') return [{ input: '-', bytes: 0, modified: 0, failed: null }];
  const direct = await stat(name).catch((error: unknown) => asInputError(error));
  if (direct instanceof Error) {
    const found = isDynamicPattern(name) ? await expand(name) : [];
    return found.length > 0 ? found : [{ input: name, bytes: 0, modified: 0, failed: direct }];
  }
  if (!direct.isDirectory()) return [await sized(name)];
  const known = await glob('**/*', { cwd: name, dot: false });
  const paths = known.filter((path) => formatOfName(path) !== null).sort();
  return Promise.all(paths.map((path) => sized(join(name, path))));
}

async function expand(pattern: string): Promise<readonly Source[]> {
  const paths = await glob(pattern, { expandDirectories: false });
  return Promise.all(paths.sort().map(sized));
}

async function sized(input: string): Promise<Source> {
  try {
    const { size, mtimeMs } = await stat(input);
    return { input, bytes: size, modified: Math.trunc(mtimeMs), failed: null };
  } catch (error) {
    return { input, bytes: 0, modified: 0, failed: asInputError(error) };
  }
}
