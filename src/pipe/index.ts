import type * as extraction from './extraction.ts';

export { FORMATS } from './input/format.ts';
export { rawBytes, readInputs, readRaw, wholeInput } from './input/read.ts';
export { resolveInputs, type Source } from './input/resolve.ts';
export { asInputError, type Entry, type Failure, isFailure, type Item } from './item.ts';
export { type OutputFormat, OUTPUT_FORMATS, outputFormatOfName, render } from './output/format.ts';
export { writeParquet } from './output/parquet.ts';
export { openSink, type Sink, writeAll } from './output/sink.ts';
export { linesOf } from './work/extracted.ts';
export { extractRaw, openExtractor } from './work/extractor.ts';
export { threadLimits } from './work/limits.ts';
export type { TaskOptions } from './work/task.ts';
export { Components } from './filter/components.ts';
export { pairRow } from './filter/pairs.ts';
export {
  type Filter,
  type FilterOptions,
  ON_ERROR,
  type OnError,
  runFilter,
  runGroups,
} from './filter/run.ts';
export { signRow } from './filter/sign.ts';
export { textsRow } from './filter/texts.ts';
export { droppedFor, verifyRow } from './filter/verify.ts';
export { clean, type CleanStage, ResumeError } from './clean/clean.ts';
export { BusyError } from './clean/hold.ts';
export type { CleanCounts } from './clean/finish.ts';
export { type Preference, PREFERENCES } from './dedup/stored-corpus.ts';
export { textLines } from './input/text.ts';
export { type DedupCounts, type DedupFound, dedupRows, type DedupSinks } from './dedup/dedup.ts';
export { dedupByIndex } from './dedup/index-rows.ts';
export { Rehearsal } from './dedup/rehearsal.ts';

/** What makes an Article of an item in the calling thread: most of the library, loaded for those who ask. */
export function loadExtraction(): Promise<typeof extraction> {
  return import('./extraction.ts');
}
export { tuneEngine } from './work/engine.ts';
