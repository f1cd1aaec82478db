import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plan } from './plan.ts';

const STDERR = 2;
const DRIVER = fileURLToPath(new URL('../../src/spark/driver.py', import.meta.url));

/**
 * Runs a job by the `spark-submit` of an installed Spark, which is given `args`. All that it tells goes
 * to stderr, for Spark makes one stream of the driver's two. Returns its exit code.
 */
export function submit(sparkSubmit: string, plan: Plan, args: readonly string[]): Promise<number> {
  return exitCodeOf(sparkSubmit, [...args, DRIVER, JSON.stringify(plan)], process.env);
}

/** Runs a job on a Spark Connect server, through the Python client. Returns its exit code. */
export function connect(remote: string, plan: Plan): Promise<number> {
  const { PYSPARK_PYTHON: python = 'python3' } = process.env;
  const environment = { ...process.env, SPARK_REMOTE: remote };
  return exitCodeOf(python, [DRIVER, JSON.stringify(plan)], environment);
}

function exitCodeOf(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const child = spawn(command, args, { env, stdio: ['inherit', STDERR, STDERR] });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

/** `spark-submit` in `SPARK_HOME` or on `PATH`; null where there is none. */
export function findSparkSubmit(environment: NodeJS.ProcessEnv = process.env): string | null {
  const { SPARK_HOME: home, PATH: path = '' } = environment;
  const folders = [
    ...(home === undefined ? [] : [join(home, 'bin')]),
    ...path.split(delimiter).filter((folder) => folder !== ''),
  ];
  const name = process.platform === 'win32' ? 'spark-submit.cmd' : 'spark-submit';
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? null;
}
