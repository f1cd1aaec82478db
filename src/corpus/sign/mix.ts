/** Looked up once: these run for every code unit. */
const { imul } = Math;

/** The finalizer of MurmurHash3 (public domain, Appleby): every input bit reaches every output bit. */
export function mix32(x: number): number {
  let h = x;
  h = imul(h ^ (h >>> 16), 0x85ebca6b);
  h = imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
