export { BANDING, bandKeys, bandRecall, EXACT_BELOW, type Banding } from './bands.ts';
export { hashSyllables, type Syllables } from './syllables.ts';
export {
  contentHash,
  HEADER,
  sign,
  SIGN_PARAMS,
  SIGNATURE_VERSION,
  signSyllables,
  similarity,
  type ArticleText,
  type Signature,
  type SignParams,
} from './signature.ts';
