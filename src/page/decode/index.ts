export { decode } from './decode.ts';
export type { Decoded, DecodeOptions } from './decode.ts';
