/**
 * Counts in how many articles a passage stands: a hash table in typed arrays (a Map ends at 2^24
 * entries), 16 bytes a slot, at most two thirds full. An article is counted once a passage.
 */
export class PassageCounts {
  #high = new Uint32Array(1024);
  #low = new Uint32Array(1024);
  #counts = new Uint32Array(1024);
  #lastArticle = new Uint32Array(1024);
  #used = 0;

  /** Counts an article (from 1) for a passage known by 64 bits, and returns the new count. */
  add(high: number, low: number, article: number): number {
    if (3 * this.#used >= 2 * this.#counts.length) this.#grow();
    const slot = this.#find(high >>> 0, low >>> 0);
    if (this.#counts[slot] === 0) {
      this.#high[slot] = high;
      this.#low[slot] = low;
      this.#used++;
    }
    if (this.#lastArticle[slot] !== article) {
      this.#lastArticle[slot] = article;
      this.#counts[slot]!++;
    }
    return this.#counts[slot]!;
  }

  count(high: number, low: number): number {
    return this.#counts[this.#find(high >>> 0, low >>> 0)]!;
  }

  #find(high: number, low: number): number {
    const mask = this.#counts.length - 1;
    let slot = (high ^ low) & mask;
    while (this.#counts[slot] !== 0 && (this.#high[slot] !== high || this.#low[slot] !== low)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    const [high, low, counts, last] = [this.#high, this.#low, this.#counts, this.#lastArticle];
    const size = 2 * counts.length;
    this.#high = new Uint32Array(size);
    this.#low = new Uint32Array(size);
    this.#counts = new Uint32Array(size);
    this.#lastArticle = new Uint32Array(size);
    for (let old = 0; old < counts.length; old++) {
      if (counts[old] === 0) continue;
      const slot = this.#find(high[old]!, low[old]!);
      this.#high[slot] = high[old]!;
      this.#low[slot] = low[old]!;
      this.#counts[slot] = counts[old]!;
      this.#lastArticle[slot] = last[old]!;
    }
  }
}
