type Step<In, Out> = (value: In) => Out;

/** Hands a value through functions from left to right: `pipe(x, f, g)` is `g(f(x))`. */
export function pipe<A, B, C, D, E, F, G>(
  value: A,
  ...steps: [Step<A, B>, Step<B, C>, Step<C, D>, Step<D, E>, Step<E, F>, Step<F, G>]
): G;
export function pipe<A, B, C, D, E, F, G, H, I>(
  value: A,
  ...steps: [
    Step<A, B>,
    Step<B, C>,
    Step<C, D>,
    Step<D, E>,
    Step<E, F>,
    Step<F, G>,
    Step<G, H>,
    Step<H, I>,
  ]
): I;
export function pipe(value: unknown, ...steps: Step<never, unknown>[]): unknown {
  return steps.reduce((given, step) => step(given as never), value);
}
