import { decodeId, decodeVerdict, encodeVerdict } from '../codec.ts';
import { hashId } from '../id-hash.ts';
import {
  rankShared,
  type Candidate,
  type IndexStore,
  type Known,
  type Lookup,
  type Probe,
  type Slot,
  type StoreStats,
  type Write,
} from '../index-store.ts';
import { connect, type RedisConnection } from './client.ts';
import {
  articleRecord,
  bucketOf,
  bucketReferences,
  countEntries,
  encodeArticle,
} from './layout.ts';
import { COMMIT, REMOVE } from './scripts.ts';

/**
 * An index on a Redis server, for crawlers on several machines. A lookup is one round trip; a commit
 * is one script, which the server runs as one step: it refuses what another writer has overtaken, so that
 * writers need no locks. What a server acknowledges it keeps as its own `appendonly` setting says.
 */
export class RedisStore implements IndexStore {
  /** A commit of so many holds the server for some 10 ms. */
  readonly batchSize: number = 128;
  readonly #connection: RedisConnection;
  readonly #readOnly: boolean;
  readonly #prefix: string;

  private constructor(connection: RedisConnection, name: string, readOnly: boolean) {
    this.#connection = connection;
    this.#readOnly = readOnly;
    // The braces keep all keys of an index on one node of a cluster.
    this.#prefix = `{${name}}:`;
  }

  static async open(url: string, name = 'tinsach', readOnly = false): Promise<RedisStore> {
    if (name === '' || /[{}]/.test(name)) {
      throw new RangeError(`name: one character or more and no braces expected, got "${name}"`);
    }
    return new RedisStore(await connect(url), name, readOnly);
  }

  async header(proposed: string): Promise<string> {
    const key = `${this.#prefix}header`;
    if (!this.#readOnly) await this.#connection.send(['SET', key, proposed, 'NX']);
    const header = await this.#connection.send<Buffer | null>(['GET', key]);
    if (header === null) throw new Error(`${key}: an index to read expected, got none`);
    return header.toString();
  }

  async lookup(probes: readonly Probe[]): Promise<Lookup> {
    const ids = probes.map(({ id }) => hashId(id));
    // One connection answers in order: every slot below the version is in the buckets.
    const [versionBytes, buckets, knowns] = await Promise.all([
      this.#connection.send<Buffer | null>(['GET', `${this.#prefix}slots`]),
      this.#buckets(probes),
      Promise.all(ids.map((id) => this.#known(id))),
    ]);
    const version = Number(versionBytes?.toString() ?? 0);
    let at = 0;
    const sightings = probes.map(({ keys }, i) => {
      const own = buckets.slice(at, (at += keys.length));
      return { known: knowns[i]!, candidates: findCandidates(own, keys, version) };
    });
    return { version, sightings };
  }

  async read(slots: readonly Slot[]): Promise<readonly (Uint8Array | null)[]> {
    if (slots.length === 0) return [];
    const keys = slots.map((slot) => this.#key('a', number(slot)));
    const values = await this.#connection.send<readonly (Buffer | null)[]>(['MGET', ...keys]);
    return values.map((value) => value && articleRecord(value));
  }

  async commit(version: number, writes: readonly Write[]): Promise<readonly boolean[]> {
    const args = writes.flatMap((write) => [
      write.kind === 'keep' ? 'K' : 'D',
      hashId(write.id),
      ...commitArguments(write),
    ]);
    const outcomes = await this.#connection.run<readonly number[]>(COMMIT, [
      this.#prefix,
      String(version),
      ...args,
    ]);
    return outcomes.map((outcome) => outcome === 1);
  }

  async remove(id: string): Promise<boolean> {
    return (await this.#connection.run<number>(REMOVE, [this.#prefix, hashId(id)])) === 1;
  }

  /** Nothing waits to be given back: removal takes an article out of its buckets. */
  compact(): Promise<void> {
    return Promise.resolve();
  }

  /** `bytes`: what the whole server holds. */
  async stats(): Promise<StoreStats> {
    const [kept, duplicates, info] = await Promise.all([
      this.#connection.send<Buffer | null>(['GET', `${this.#prefix}kept`]),
      this.#connection.send<Buffer | null>(['GET', `${this.#prefix}duplicates`]),
      this.#connection.send<Buffer>(['INFO', 'memory']),
    ]);
    return {
      kept: Number(kept?.toString() ?? 0),
      duplicates: Number(duplicates?.toString() ?? 0),
      bytes: Number(/^used_memory:(\d+)/m.exec(info.toString())?.[1] ?? 0),
    };
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  #key(kind: string, name: Buffer): Buffer {
    return Buffer.concat([Buffer.from(`${this.#prefix}${kind}:`), name]);
  }

  async #buckets(probes: readonly Probe[]): Promise<readonly (Buffer | null)[]> {
    const keys = probes.flatMap(({ keys }) =>
      Array.from(keys, (key) => this.#key('b', bucketOf(key))),
    );
    return keys.length === 0 ? [] : this.#connection.send(['MGET', ...keys]);
  }

  async #known(id: Buffer): Promise<Known | null> {
    const ids = this.#key('i', id.subarray(0, 2));
    const bytes = await this.#connection.send<Buffer | null>(['HGET', ids, id.subarray(2)]);
    if (bytes === null) return null;
    const { kind, slot } = decodeId(bytes);
    if (kind === 'kept') return { kind, slot };
    const duplicates = this.#key('d', number(slot));
    const verdict = await this.#connection.send<Buffer | null>(['HGET', duplicates, id]);
    return verdict && { kind, of: slot, ...decodeVerdict(verdict) };
  }
}

function findCandidates(
  buckets: readonly (Buffer | null)[],
  keys: Uint32Array,
  version: number,
): readonly Candidate[] {
  const shared = new Map<Slot, number>();
  buckets.forEach((bucket, i) => {
    if (bucket !== null) countEntries(bucket, keys[i]!, version, shared);
  });
  return rankShared(shared);
}

function commitArguments(write: Write): readonly [Buffer, Buffer] {
  if (write.kind === 'keep') {
    return [bucketReferences(write.keys), encodeArticle(write.keys, write.record)];
  }
  const { of, score, reason } = write;
  const target =
    'slot' in of
      ? Buffer.concat([Buffer.from('s'), number(of.slot)])
      : Buffer.concat([Buffer.from('w'), number(of.write)]);
  return [target, encodeVerdict(score, reason)];
}

function number(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
