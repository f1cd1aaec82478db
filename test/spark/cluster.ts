import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Spark } from './install.ts';
import { freePort } from '../free-port.ts';

/** A standalone cluster on loopback: a master and two workers of one core each. */
export interface Cluster {
  readonly master: string;
  /** Kills the first worker, its executors and their filters, as a lost machine would. */
  readonly loseWorker: () => void;
  readonly stop: () => void;
}

export async function startCluster(spark: Spark, directory: string): Promise<Cluster> {
  const started: ChildProcess[] = [];
  const stop = (): void => {
    started.forEach(killGroup);
  };
  const daemon = (name: string, args: readonly string[], ready: RegExp): Promise<ChildProcess> => {
    const child = spawn(
      join(spark.home, 'bin', 'spark-class'),
      [`org.apache.spark.deploy.${name}`, '--host', '127.0.0.1', '--webui-port', '0', ...args],
      {
        env: spark.environment,
        cwd: directory,
        detached: true,
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    started.push(child);
    return saying(child, ready);
  };
  const worker = (name: string): Promise<ChildProcess> =>
    daemon(
      'worker.Worker',
      ['--cores', '1', '--memory', '1500m', '--work-dir', join(directory, name), master],
      /Successfully registered with master/,
    );
  const port = await freePort();
  const master = `spark://127.0.0.1:${String(port)}`;
  process.once('exit', stop);
  await daemon('master.Master', ['--port', String(port)], /New state: ALIVE/);
  const [first] = await Promise.all([worker('worker-1'), worker('worker-2')]);
  return {
    master,
    loseWorker: () => {
      killGroup(first);
    },
    stop,
  };
}

function killGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

function saying(child: ChildProcess, ready: RegExp): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    let log = '';
    child.stderr!.on('data', (chunk: Buffer) => {
      if (ready.test(log)) return;
      log += chunk.toString();
      if (ready.test(log)) resolve(child);
    });
    child.once('error', reject);
    child.once('exit', () => {
      reject(new Error(`Spark ended before it was ready:\n${log}`));
    });
  });
}
