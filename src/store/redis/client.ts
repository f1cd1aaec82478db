import { createHash } from 'node:crypto';
import { loadOptional } from '../optional-package.ts';

/** As much of Redis as the store uses: commands as lists of strings and bytes, replies as bytes. */
export interface RedisConnection {
  send<T>(args: readonly (string | Buffer)[]): Promise<T>;
  run<T>(script: string, args: readonly (string | Buffer)[]): Promise<T>;
  close(): Promise<void>;
}

const LONGEST_PAUSE_MS = 2000;
/** Some 35 seconds; then what waits for the server fails. */
const MOST_RETRIES = 20;

export async function connect(url: string): Promise<RedisConnection> {
  const { createClient, RESP_TYPES } = await loadOptional(
    '@redis/client',
    url,
    () => import('@redis/client'),
  );
  let connected = false;
  const client = createClient({
    url,
    RESP: 2,
    socket: {
      // A server that was never there is an error at once; one that goes away is waited for.
      reconnectStrategy: (retries, cause) =>
        connected && retries < MOST_RETRIES
          ? Math.min(2 ** retries * 50, LONGEST_PAUSE_MS)
          : new Error(`a Redis server expected at ${new URL(url).host}, got: ${cause.message}`),
    },
  });
  // Failures reach the callers of the commands that they fail.
  client.on('error', () => undefined);
  await client.connect();
  connected = true;
  const bytes = client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer });
  const send = <T>(args: readonly (string | Buffer)[]): Promise<T> => bytes.sendCommand<T>(args);
  return {
    send,
    run: async (script, args) => {
      const digest = createHash('sha1').update(script).digest('hex');
      try {
        return await send(['EVALSHA', digest, '0', ...args]);
      } catch (error) {
        if (!(error as Error).message.startsWith('NOSCRIPT')) throw error;
        return send(['EVAL', script, '0', ...args]);
      }
    },
    close: () => client.close(),
  };
}
