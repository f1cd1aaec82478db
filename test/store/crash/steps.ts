/** What a writer says: what it is about to do and what it was told is done. */
export type Step =
  | { readonly op: 'open' }
  | { readonly op: 'adding'; readonly next: number }
  | { readonly op: 'added'; readonly answers: readonly Answer[] }
  | { readonly op: 'deleting'; readonly id: string }
  | { readonly op: 'deleted'; readonly id: string }
  | { readonly op: 'compacted' };

type Answer = readonly [id: string, status: 'new' | 'duplicate', of: string | null];

/** What an index must hold: every acknowledged article, and of steps not acknowledged all or nothing. */
export class Acknowledged {
  readonly #of = new Map<string, string | null>();
  #uncertain: string | null = null;
  #next = 0;

  /** The number of the next article. */
  get next(): number {
    return this.#next;
  }

  get size(): number {
    return this.#of.size;
  }

  apply(step: Step): void {
    if (step.op === 'adding') this.#next = step.next;
    if (step.op === 'added') for (const [id, , of] of step.answers) this.#of.set(id, of);
    if (step.op === 'deleting') this.#uncertain = step.id;
    if (step.op === 'deleted') this.#delete(step.id);
  }

  /** Ids with the id that they duplicate, null for kept ones. What a killed deletion was about is left out. */
  *entries(): Iterable<readonly [id: string, of: string | null]> {
    if (this.#uncertain !== null) this.#delete(this.#uncertain);
    yield* this.#of;
  }

  #delete(id: string): void {
    this.#uncertain = null;
    this.#of.delete(id);
    for (const [other, of] of this.#of) if (of === id) this.#of.delete(other);
  }
}
