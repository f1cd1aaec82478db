import { BandIndex } from './band-index.ts';
import type {
  DuplicateWrite,
  IndexStore,
  Known,
  Lookup,
  Probe,
  Slot,
  StoreStats,
  Write,
} from './index-store.ts';

interface KeptArticle {
  readonly id: string;
  readonly keys: Uint32Array;
  readonly record: Uint8Array;
  /** The ids recorded against it. */
  readonly duplicates: Set<string>;
}

/** An index that lives as long as its process, and the simplest reading of {@link IndexStore}. */
export class MemoryStore implements IndexStore {
  readonly batchSize: number = 512;
  #header: string | null = null;
  #bands = new BandIndex();
  readonly #ids = new Map<string, Known>();
  readonly #kept = new Map<Slot, KeptArticle>();
  #nextSlot = 0;
  #recordBytes = 0;

  header(proposed: string): Promise<string> {
    this.#header ??= proposed;
    return Promise.resolve(this.#header);
  }

  lookup(probes: readonly Probe[]): Promise<Lookup> {
    const sightings = probes.map(({ id, keys }) => ({
      known: this.#ids.get(id) ?? null,
      candidates: this.#bands.candidates(keys),
    }));
    return Promise.resolve({ version: this.#nextSlot, sightings });
  }

  read(slots: readonly Slot[]): Promise<readonly (Uint8Array | null)[]> {
    return Promise.resolve(slots.map((slot) => this.#kept.get(slot)?.record ?? null));
  }

  commit(version: number, writes: readonly Write[]): Promise<readonly boolean[]> {
    const overtaken = writes.map(
      (write) => write.kind === 'keep' && this.#bands.hasSince(version, write.keys),
    );
    const slots: (Slot | null)[] = [];
    return Promise.resolve(
      writes.map((write, i) => {
        slots.push(null);
        if (overtaken[i] || this.#ids.has(write.id)) return false;
        if (write.kind === 'duplicate') return this.#putDuplicate(write, slots);
        const { id, keys, record } = write;
        const slot = this.#nextSlot++;
        slots[i] = slot;
        this.#kept.set(slot, { id, keys, record, duplicates: new Set() });
        this.#ids.set(id, { kind: 'kept', slot });
        this.#bands.add(slot, keys);
        this.#recordBytes += record.length;
        return true;
      }),
    );
  }

  remove(id: string): Promise<boolean> {
    const known = this.#ids.get(id);
    if (known === undefined) return Promise.resolve(false);
    this.#ids.delete(id);
    if (known.kind === 'duplicate') {
      this.#kept.get(known.of)?.duplicates.delete(id);
      return Promise.resolve(true);
    }
    const { keys, record, duplicates } = this.#kept.get(known.slot)!;
    for (const duplicate of duplicates) this.#ids.delete(duplicate);
    this.#bands.remove(known.slot, keys);
    this.#kept.delete(known.slot);
    this.#recordBytes -= record.length;
    return Promise.resolve(true);
  }

  compact(): Promise<void> {
    this.#bands = new BandIndex();
    for (const [slot, { keys }] of this.#kept) this.#bands.add(slot, keys);
    return Promise.resolve();
  }

  stats(): Promise<StoreStats> {
    const kept = this.#kept.size;
    const bytes = this.#recordBytes + this.#bands.bytes;
    return Promise.resolve({ kept, duplicates: this.#ids.size - kept, bytes });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #putDuplicate(
    { id, of, score, reason }: DuplicateWrite,
    slots: readonly (Slot | null)[],
  ): boolean {
    const slot = 'slot' in of ? of.slot : slots[of.write];
    const kept = slot == null ? undefined : this.#kept.get(slot);
    if (slot == null || kept === undefined) return false;
    kept.duplicates.add(id);
    this.#ids.set(id, { kind: 'duplicate', of: slot, score, reason });
    return true;
  }
}
