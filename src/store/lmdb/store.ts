import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BandIndex } from '../band-index.ts';
import {
  decodeId,
  decodeKeys,
  decodeVerdict,
  encodeId,
  encodeKeys,
  encodeVerdict,
} from '../codec.ts';
import { hashId } from '../id-hash.ts';
import type { IndexStore, Known, Lookup, Probe, Slot, StoreStats, Write } from '../index-store.ts';
import { copyTables } from './copy.ts';
import { newGeneration, publish, publishFirst, readCurrent, removeOthers } from './current.ts';
import {
  countEntries,
  numberKey,
  openTables,
  readNumber,
  sizeOnDisk,
  writeNumber,
  type Tables,
} from './tables.ts';

const HEADER = Buffer.from('header');

/**
 * An index in a directory. LMDB makes each commit atomic and durable and serialises writers of any
 * number of processes; the band tables live in each process's memory and are read back, in slot
 * order, from the keys that stand beside each article. Commits of other processes are followed
 * before each lookup.
 */
export class LmdbStore implements IndexStore {
  readonly batchSize: number = 512;
  readonly #directory: string;
  readonly #readOnly: boolean;
  #generation: string;
  #tables: Tables;
  #bands = new BandIndex();
  #slotsRead = 0;
  #removalsRead = 0;

  private constructor(directory: string, readOnly: boolean, generation: string, tables: Tables) {
    this.#directory = directory;
    this.#readOnly = readOnly;
    this.#generation = generation;
    this.#tables = tables;
  }

  /** Opens the index of a directory; a writer makes it where there is none. */
  static async open(directory: string, readOnly: boolean): Promise<LmdbStore> {
    let generation = readCurrent(directory);
    if (generation === null) {
      if (readOnly) throw new Error(`${directory}: an index to read expected, got none`);
      generation = await makeFirst(directory);
    }
    const tables = await openTables(join(directory, generation), readOnly);
    return new LmdbStore(directory, readOnly, generation, tables);
  }

  async header(proposed: string): Promise<string> {
    const { root, meta } = this.#tables;
    const stored = meta.get(HEADER);
    if (stored !== undefined || this.#readOnly) return stored?.toString() ?? '';
    const header = root.transactionSync(() => {
      const first = meta.get(HEADER);
      if (first === undefined) meta.putSync(HEADER, Buffer.from(proposed));
      return first?.toString() ?? proposed;
    });
    return header;
  }

  async lookup(probes: readonly Probe[]): Promise<Lookup> {
    await this.#followGeneration();
    this.#tables.root.resetReadTxn();
    this.#followCommits();
    const sightings = probes.map(({ id, keys }) => ({
      known: this.#known(hashId(id)),
      candidates: this.#bands.candidates(keys),
    }));
    return { version: this.#slotsRead, sightings };
  }

  read(slots: readonly Slot[]): Promise<readonly (Uint8Array | null)[]> {
    const { articles } = this.#tables;
    return Promise.resolve(slots.map((slot) => articles.get(numberKey(slot)) ?? null));
  }

  async commit(version: number, writes: readonly Write[]): Promise<readonly boolean[]> {
    const slots = this.#tables.root.transactionSync(() => {
      if (readCurrent(this.#directory) !== this.#generation) return null;
      this.#followCommits();
      return this.#write(version, writes);
    });
    if (slots === null) return writes.map(() => false);
    writes.forEach((write, i) => {
      if (write.kind === 'keep' && slots[i] != null) this.#bands.add(slots[i], write.keys);
    });
    this.#slotsRead += writes.filter((w, i) => w.kind === 'keep' && slots[i] != null).length;
    return slots.map((slot) => slot !== null);
  }

  async remove(id: string): Promise<boolean> {
    await this.#followGeneration();
    const key = hashId(id);
    const removed = this.#tables.root.transactionSync(() => {
      if (readCurrent(this.#directory) !== this.#generation) return null;
      return this.#remove(key);
    });
    if (removed === null) return this.remove(id);
    return removed;
  }

  /** Copies what lives into a new generation, which all processes then follow. Writers wait meanwhile. */
  async compact(): Promise<void> {
    await this.#followGeneration();
    const generation = newGeneration();
    const path = join(this.#directory, generation);
    const copy = await openTables(path, false);
    const from = this.#tables.root;
    const done = from.transactionSync(() => {
      if (readCurrent(this.#directory) !== this.#generation) return false;
      copyTables(this.#tables, copy);
      removeOthers(this.#directory, [this.#generation, generation]);
      publish(this.#directory, generation);
      return true;
    });
    await copy.root.close();
    if (!done) {
      rmSync(path, { recursive: true, force: true });
      return this.compact();
    }
    const old = join(this.#directory, this.#generation);
    await this.#followGeneration();
    rmSync(old, { recursive: true, force: true });
  }

  stats(): Promise<StoreStats> {
    const { root, articles, ids } = this.#tables;
    root.resetReadTxn();
    const kept = countEntries(articles);
    const bytes = sizeOnDisk(join(this.#directory, this.#generation));
    return Promise.resolve({ kept, duplicates: countEntries(ids) - kept, bytes });
  }

  async close(): Promise<void> {
    await this.#tables.root.close();
  }

  async #followGeneration(): Promise<void> {
    const generation = readCurrent(this.#directory);
    if (generation === null || generation === this.#generation) return;
    const tables = await this.#open(generation);
    const old = this.#tables;
    this.#tables = tables;
    this.#generation = generation;
    this.#bands = new BandIndex();
    this.#slotsRead = 0;
    this.#removalsRead = 0;
    await old.root.close();
  }

  #open(generation: string): Promise<Tables> {
    return openTables(join(this.#directory, generation), this.#readOnly);
  }

  /** Reads what was committed since, in the transaction of the caller. */
  #followCommits(): void {
    const { meta, keys, removals } = this.#tables;
    const slots = readNumber(meta, 'slots');
    if (slots > this.#slotsRead) {
      if (this.#slotsRead === 0) this.#reserve();
      for (const { key, value } of keys.getRange({ start: numberKey(this.#slotsRead) })) {
        this.#bands.add(key.readUInt32BE(), decodeKeys(value));
      }
      this.#slotsRead = slots;
    }
    const removed = readNumber(meta, 'removals');
    if (removed > this.#removalsRead) {
      for (const { value } of removals.getRange({ start: numberKey(this.#removalsRead) })) {
        this.#bands.remove(value.readUInt32BE(), decodeKeys(value.subarray(4)));
      }
      this.#removalsRead = removed;
    }
  }

  /** Room for all articles of an index that is read from its start, as many as have the most keys. */
  #reserve(): void {
    const { articles, keys } = this.#tables;
    let most = 0;
    for (const { value } of keys.getRange({ limit: 100 }))
      most = Math.max(most, value.length >>> 2);
    if (most > 0) this.#bands.reserve(countEntries(articles), most);
  }

  #known(key: Buffer): Known | null {
    const { ids, duplicates } = this.#tables;
    const bytes = ids.get(key);
    if (bytes === undefined) return null;
    const { kind, slot } = decodeId(bytes);
    if (kind === 'kept') return { kind, slot };
    const verdict = duplicates.get(Buffer.concat([numberKey(slot), key]))!;
    return { kind, of: slot, ...decodeVerdict(verdict) };
  }

  /** The slot of each write (of a duplicate, the one it duplicates), null where it was overtaken. */
  #write(version: number, writes: readonly Write[]): (Slot | null)[] {
    const { meta, articles, keys, ids, duplicates } = this.#tables;
    let next = this.#slotsRead;
    const slots: (Slot | null)[] = [];
    for (const write of writes) {
      const id = hashId(write.id);
      let slot: Slot | null = null;
      if (ids.doesExist(id)) {
        // Known by now: the caller looks again.
      } else if (write.kind === 'keep') {
        if (!this.#bands.hasSince(version, write.keys)) {
          slot = next++;
          articles.putSync(numberKey(slot), asBuffer(write.record));
          keys.putSync(numberKey(slot), encodeKeys(write.keys));
        }
      } else {
        const of = 'slot' in write.of ? write.of.slot : (slots[write.of.write] ?? null);
        if (of !== null && articles.doesExist(numberKey(of))) {
          slot = of;
          const { score, reason } = write;
          duplicates.putSync(Buffer.concat([numberKey(of), id]), encodeVerdict(score, reason));
        }
      }
      if (slot !== null)
        ids.putSync(id, encodeId(write.kind === 'keep' ? 'kept' : 'duplicate', slot));
      slots.push(slot);
    }
    writeNumber(meta, 'slots', next);
    return slots;
  }

  #remove(id: Buffer): boolean {
    const { meta, articles, keys, ids, duplicates, removals } = this.#tables;
    const bytes = ids.get(id);
    if (bytes === undefined) return false;
    const { kind, slot } = decodeId(bytes);
    const slotKey = numberKey(slot);
    ids.removeSync(id);
    if (kind === 'duplicate') return duplicates.removeSync(Buffer.concat([slotKey, id]));
    for (const key of [...duplicates.getKeys({ start: slotKey, end: numberKey(slot + 1) })]) {
      duplicates.removeSync(key);
      ids.removeSync(key.subarray(4));
    }
    const removal = readNumber(meta, 'removals');
    removals.putSync(numberKey(removal), Buffer.concat([slotKey, keys.get(slotKey)!]));
    writeNumber(meta, 'removals', removal + 1);
    keys.removeSync(slotKey);
    return articles.removeSync(slotKey);
  }
}

async function makeFirst(directory: string): Promise<string> {
  mkdirSync(directory, { recursive: true });
  const generation = newGeneration();
  const { root } = await openTables(join(directory, generation), false);
  await root.close();
  const current = publishFirst(directory, generation);
  if (current !== generation) rmSync(join(directory, generation), { recursive: true, force: true });
  return current;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
