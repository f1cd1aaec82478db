import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { newDirectory } from './stores.ts';
import { freePort } from '../free-port.ts';

export interface RedisServer {
  readonly url: string;
  readonly process: ChildProcess;
}

/** False, after a line that says so, where `redis-server` (of the package `redis-server`) is not installed. */
export function hasRedisServer(): boolean {
  if (spawnSync('redis-server', ['--version']).status === 0) return true;
  console.warn('Redis tests skipped: redis-server is not installed (apt-get install redis-server)');
  return false;
}

/** Starts a server of its own on a free loopback port, with its data in a temporary directory. */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  const settings = [
    '--bind',
    '127.0.0.1',
    '--dir',
    newDirectory(),
    '--save',
    '',
    '--appendonly',
    'no',
  ];
  const process = spawn('redis-server', ['--port', String(port), ...settings], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    let log = '';
    process.stdout.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes('Ready to accept connections')) resolve();
    });
    process.once('exit', () => reject(new Error(`redis-server ended:\n${log}`)));
  });
  return { url: `redis://127.0.0.1:${port}`, process };
}

export async function stopRedis({ process }: RedisServer): Promise<void> {
  const ended = new Promise((resolve) => process.once('exit', resolve));
  process.kill('SIGKILL');
  await ended;
}
