import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** From PyPI; it brings Spark itself. Raise it together with what the README says. */
const PYSPARK = 'pyspark==4.0.1';

/** Outside the project: `npm ci` empties node_modules. */
const CACHE = join(
  process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
  'tinsach',
  PYSPARK.replace('==', '-'),
);

export interface Spark {
  readonly home: string;
  /** The environment in which its programs run. */
  readonly environment: NodeJS.ProcessEnv;
}

/** A Spark of the tests' own, installed once; a sentence that says what is missing where it cannot be. */
export function installSpark(): Spark | string {
  if (!succeeds('java', ['-version']))
    return 'java is missing (apt-get install default-jre-headless)';
  if (!succeeds('python3', ['--version'])) return 'python3 is missing';
  const python = join(CACHE, 'bin', 'python3');
  if (!succeeds(python, ['-c', 'import pyspark'])) {
    rmSync(CACHE, { recursive: true, force: true });
    console.log(`installing ${PYSPARK} into ${CACHE} ...`);
    if (!succeeds('python3', ['-m', 'venv', CACHE])) {
      return 'python3 cannot make a venv (apt-get install python3-venv)';
    }
    const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', PYSPARK];
    if (!succeeds(python, install)) {
      rmSync(CACHE, { recursive: true, force: true });
      return `pip could not install ${PYSPARK}`;
    }
  }
  const version = readdirSync(join(CACHE, 'lib'))[0]!;
  const home = join(CACHE, 'lib', version, 'site-packages', 'pyspark');
  return { home, environment: environmentOf(home, python) };
}

function environmentOf(home: string, python: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    SPARK_HOME: home,
    SPARK_LOCAL_IP: '127.0.0.1',
    SPARK_DAEMON_MEMORY: '256m',
    SPARK_DAEMON_JAVA_OPTS: SHORT_LIVED,
    PYSPARK_PYTHON: python,
    PATH: [join(CACHE, 'bin'), process.env['PATH']].join(delimiter),
  };
}

/** For programs that end before the optimising compiler pays. */
export const SHORT_LIVED = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';

function succeeds(command: string, args: readonly string[]): boolean {
  if (command.includes('/') && !existsSync(command)) return false;
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
