export type * from './article.ts';
export { articleText } from './article.ts';
export { dedupe, type Cluster, type Deduped, type DedupeOptions, type Dropped } from './corpus.ts';
export {
  boilerplateFinder,
  learnBoilerplate,
  withoutPassages,
  type Boilerplate,
  type BoilerplateHit,
  type BoilerplatePassage,
  type LearnOptions,
} from './corpus/boilerplate/index.ts';
export {
  byteSimilarity,
  CROWD,
  CROWD_NEIGHBOURS,
  SignatureTable,
  worthReading,
} from './corpus/candidates/index.ts';
export {
  cluster,
  preference,
  rankOf,
  type Match,
  type Prefer,
  type Preferable,
} from './corpus/cluster/index.ts';
export {
  decide,
  type ComparedPair,
  type DecideOptions,
  type Decision,
  type RowPair,
  type SignedCorpus,
} from './corpus/decide.ts';
export type { ArticleId, DedupeArticle } from './corpus/input.ts';
export {
  bandKeys,
  EXACT_BELOW,
  HEADER,
  sign,
  SIGN_PARAMS,
  SIGNATURE_VERSION,
  similarity,
  type ArticleText,
  type Signature,
} from './corpus/sign/index.ts';
export {
  prepare,
  SAME_TEXT,
  THRESHOLD,
  verify,
  type Difference,
  type Prepared,
  type SharedPassage,
  type Verification,
} from './corpus/verify/index.ts';
export type { ExtractOptions, Limits, PageField, ToneStyle } from './options.ts';
export type { Trace, TraceEvent } from './trace.ts';
export { fold, foldToneless } from './text/fold.ts';
export { normalize, normalizeWithMap } from './text/normalize.ts';
export type { Normalized, NormalizeOptions } from './text/normalize.ts';
export type { RepairKind } from './text/ledger.ts';
export { extract } from './page.ts';
export { extractText } from './text-page.ts';
export { decode } from './page/decode/index.ts';
export type { Decoded, DecodeOptions } from './page/decode/index.ts';
export { repairMojibake } from './text/legacy/mojibake.ts';
export type { MojibakeOptions, RepairedText } from './text/legacy/mojibake.ts';
export { annotate } from './page/annotate/annotate.ts';
export type { AnnotateOptions, Annotations } from './page/annotate/annotate.ts';
export type { Credits } from './page/annotate/credits/credits.ts';
export { languageOf } from './text/language.ts';
export { sentences } from './text/sentences.ts';
export { isSyllable, readSyllable } from './text/syllable.ts';
export type { SyllableFault, SyllableReading, ToneName } from './text/syllable.ts';
export { isWordBoundary, words } from './text/words.ts';
