/** Pairs of rows, in a typed array that grows. */
export class Pairs {
  #rows: Uint32Array = new Uint32Array(1024);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(a: number, b: number): void {
    if (2 * this.#count === this.#rows.length) {
      const larger = new Uint32Array(2 * this.#rows.length);
      larger.set(this.#rows);
      this.#rows = larger;
    }
    this.#rows[2 * this.#count] = a;
    this.#rows[2 * this.#count + 1] = b;
    this.#count++;
  }

  first(pair: number): number {
    return this.#rows[2 * pair]!;
  }

  second(pair: number): number {
    return this.#rows[2 * pair + 1]!;
  }
}
