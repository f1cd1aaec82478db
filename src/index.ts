export type * from './article.ts';
export { articleText } from './article.ts';
export type { ExtractOptions, Limits, ToneStyle } from './options.ts';
export type { Trace, TraceEvent } from './trace.ts';
export { fold, foldToneless } from './text/fold.ts';
export { normalize, normalizeWithMap } from './text/normalize.ts';
export type { Normalized, NormalizeOptions } from './text/normalize.ts';
export type { RepairKind } from './text/ledger.ts';
