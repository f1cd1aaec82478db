/**
 * Runs `work` on up to `window` values at a time and yields the results in the order of the values.
 * Pulls no value ahead of the window, so a slow consumer holds back a fast source; `weigh` bounds the
 * window by weight too.
 */
export async function* ordered<In, Out>(
  values: AsyncIterable<In>,
  work: (value: In) => Promise<Out> | Out,
  window: number,
  weigh: (value: In) => number = () => 0,
  maxWeight: number = Infinity,
): AsyncGenerator<Out> {
  const running: { readonly result: Promise<Out> | Out; readonly weight: number }[] = [];
  let total = 0;
  const shift = (): Promise<Out> | Out => {
    const first = running.shift()!;
    total -= first.weight;
    return first.result;
  };
  for await (const value of values) {
    const weight = weigh(value);
    total += weight;
    running.push({ result: work(value), weight });
    while (running.length >= window || (running.length > 0 && total > maxWeight)) {
      yield await shift();
    }
  }
  while (running.length > 0) yield await shift();
}
