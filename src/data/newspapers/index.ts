import { AGENCIES } from './agencies.ts';
import { ECONOMY } from './economy.ts';
import { NATIONAL } from './national.ts';
import type { Newspaper } from './newspaper.ts';
import { ONLINE } from './online.ts';
import { PROVINCIAL } from './provincial.ts';

export type { Newspaper } from './newspaper.ts';

/** All newspapers, the better known first: where two share a tag, the earlier one has it. */
export const NEWSPAPERS: readonly Newspaper[] = [
  ...NATIONAL,
  ...ONLINE,
  ...AGENCIES,
  ...ECONOMY,
  ...PROVINCIAL,
];
