/** Hands a value through functions from left to right: `pipe(x, f, g)` is `g(f(x))`. */
export function pipe<A, B, C, D, E, F, G, H>(
  value: A,
  ab: (value: A) => B,
  bc: (value: B) => C,
  cd: (value: C) => D,
  de: (value: D) => E,
  ef: (value: E) => F,
  fg: (value: F) => G,
  gh: (value: G) => H,
): H {
  return gh(fg(ef(de(cd(bc(ab(value)))))));
}
