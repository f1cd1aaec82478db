import { spawn } from 'node:child_process';
import { MAIN } from '../cli/run.ts';
import { SHORT_LIVED, type Spark } from './install.ts';

/** The command that starts the tinsach under test on every worker. */
export const TINSACH: string = `"${process.execPath}" "${MAIN}"`;

/** Settings of Spark for data of this size. */
export const SETTINGS: readonly string[] = [
  ...['--driver-memory', '1g', '--executor-memory', '1g'],
  ...['--driver-java-options', SHORT_LIVED],
  ...['--conf', `spark.executor.extraJavaOptions=${SHORT_LIVED}`],
  ...['--conf', 'spark.ui.enabled=false'],
  ...['--conf', 'spark.log.level=WARN'],
];

export interface RunOptions {
  readonly spark: Spark;
  readonly cwd: string;
  /** Is told each line of stderr as it comes. Default: nobody. */
  readonly onLine?: ((line: string) => void) | undefined;
}

/** Runs a program to its end and returns its stderr. Rejects with it where the program fails. */
export function run(
  command: string,
  args: readonly string[],
  { spark, cwd, onLine }: RunOptions,
): Promise<string> {
  const child = spawn(command, args, {
    env: spark.environment,
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  let told = 0;
  child.stderr.on('data', (chunk: Buffer) => {
    log += chunk.toString();
    for (let end = log.indexOf('\n', told); end >= 0; end = log.indexOf('\n', told)) {
      onLine?.(log.slice(told, end));
      told = end + 1;
    }
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(log);
      else reject(new Error(`${command} ended with ${String(code)}:\n${log.slice(-4000)}`));
    });
  });
}

/** `tinsach spark` on a cluster. */
export function tinsachSpark(
  master: string,
  args: readonly string[],
  options: RunOptions,
): Promise<string> {
  return run(
    process.execPath,
    [MAIN, 'spark', '--master', master, '--tinsach', TINSACH, ...args, '--', ...SETTINGS],
    options,
  );
}
