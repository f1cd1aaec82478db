import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The built command line, as a user's shell would start it. */
export const MAIN: string = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
if (!existsSync(MAIN)) throw new Error('npm run build first: these tests run dist/cli/main.js');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line to its end. */
export function tinsach(
  args: readonly string[],
  { stdin = '', cwd }: { readonly stdin?: string | Uint8Array; readonly cwd?: string } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [MAIN, ...args], { cwd });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({
        code,
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString(),
      });
    });
  });
}

/** Runs command lines that read no standard input, one after the other in one process. */
export async function tinsachEach(
  commands: readonly (readonly string[])[],
): Promise<readonly Ran[]> {
  const program = JSON.stringify(new URL('../../dist/cli/program.js', import.meta.url).href);
  const script = `
    const { run } = await import(${program});
    const ran = [];
    for (const args of ${JSON.stringify(commands)}) {
      const said = { stdout: '', stderr: '' };
      const kept = {};
      for (const name of ['stdout', 'stderr']) {
        kept[name] = process[name].write;
        process[name].write = (text) => ((said[name] += text), true);
      }
      const code = await run(args);
      for (const name of ['stdout', 'stderr']) process[name].write = kept[name];
      ran.push({ code, ...said });
    }
    console.log(JSON.stringify(ran));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
  child.stdin.end();
  let stdout = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  await once(child, 'close');
  return JSON.parse(stdout) as readonly Ran[];
}

/** The rows of NDJSON output. */
export function rowsOf<Row = Record<string, unknown>>(text: string): Row[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

export function ndjson(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
