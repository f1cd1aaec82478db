/** Work on many items at once, answered item by item. */
type BatchWork<In, Out> = (items: readonly In[]) => Promise<readonly Out[]>;

interface Job<In, Out> {
  readonly work: BatchWork<In, Out>;
  readonly item: In;
  readonly most: number;
  readonly resolve: (result: Out) => void;
  readonly reject: (reason: unknown) => void;
}

/** Does one thing at a time, in the order asked for; neighbours that ask for the same work share a turn. */
export class Turns {
  #waiting: Job<unknown, unknown>[] = [];
  #running = false;

  /** Asks for `work` on an item, together with at most `most - 1` neighbours. */
  join<In, Out>(work: BatchWork<In, Out>, item: In, most: number): Promise<Out> {
    return new Promise<Out>((resolve, reject) => {
      const job: Job<In, Out> = { work, item, most, resolve, reject };
      this.#waiting.push(job as unknown as Job<unknown, unknown>);
      if (!this.#running) void this.#run();
    });
  }

  /** Asks for work that stands alone. */
  take<T>(work: () => Promise<T>): Promise<T> {
    return this.join(async () => [await work()], null, 1);
  }

  async #run(): Promise<void> {
    this.#running = true;
    // Calls made in the same tick wait for each other.
    await null;
    while (this.#waiting.length > 0) {
      const jobs = this.#waiting;
      this.#waiting = [];
      for (let from = 0; from < jobs.length;) {
        const { work, most } = jobs[from]!;
        let to = from + 1;
        while (to < jobs.length && to - from < most && jobs[to]!.work === work) to++;
        await settle(jobs.slice(from, to));
        from = to;
      }
    }
    this.#running = false;
  }
}

async function settle(jobs: readonly Job<unknown, unknown>[]): Promise<void> {
  try {
    const results = await jobs[0]!.work(jobs.map(({ item }) => item));
    jobs.forEach(({ resolve }, i) => resolve(results[i]));
  } catch (error) {
    for (const { reject } of jobs) reject(error);
  }
}
