export type * from './article.ts';
export { articleText } from './article.ts';
export type { ExtractOptions, Limits, ToneStyle } from './options.ts';
export type { Trace, TraceEvent } from './trace.ts';
