import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, realpath, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Raised where another run is at work in the directory. */
export class BusyError extends Error {
  override readonly name = 'BusyError';
}

/**
 * Makes the directory and holds it for one run of this machine: a second one would write into the same
 * files. A listening socket ends with its process, however that ends. Returns what lets go of it.
 *
 * @throws BusyError where another process holds it.
 */
export async function hold(directory: string): Promise<() => Promise<void>> {
  await mkdir(directory, { recursive: true });
  const address = addressOf(await realpath(directory));
  const server = (await listen(address)) ?? (await listenAgain(address));
  if (server === null) throw new BusyError(`another run is at work in ${directory}`);
  server.unref();
  return async () => {
    await new Promise((closed) => server.close(closed));
  };
}

/** Of a socket: short, since systems allow some 100 bytes. */
function addressOf(path: string): string {
  const name = `tinsach-${createHash('sha256').update(path).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), name);
}

/** Null where something stands at the address already. */
async function listen(address: string): Promise<Server | null> {
  const server = createServer((socket) => socket.destroy());
  try {
    server.listen(address);
    await once(server, 'listening');
    return server;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return null;
    throw error;
  }
}

/** A process that was killed leaves a socket at which nobody listens. */
async function listenAgain(address: string): Promise<Server | null> {
  if (await answers(address)) return null;
  await rm(address, { force: true });
  return listen(address);
}

async function answers(address: string): Promise<boolean> {
  const socket = connect(address);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
