export { cluster, type Match } from './cluster.ts';
export { inTurn, preference, type DateLike, type Prefer, type Preferable } from './preference.ts';
export { rankOf } from './rank.ts';
