/** A sum of weighted features under both sets of weights; notes the features where asked to. */
export class Score {
  alone = 0;
  inArticle = 0;
  private readonly weightsAlone: Float64Array;
  private readonly weightsInArticle: Float64Array;
  private readonly noted: Float64Array | undefined;

  constructor(weights: Weights, noted?: Float64Array) {
    this.weightsAlone = weights.alone;
    this.weightsInArticle = weights.inArticle;
    this.noted = noted;
  }

  reset(): void {
    this.alone = 0;
    this.inArticle = 0;
    this.noted?.fill(0);
  }

  add(feature: number, value: number): void {
    this.alone += value * this.weightsAlone[feature]!;
    this.inArticle += value * this.weightsInArticle[feature]!;
    if (this.noted !== undefined) this.noted[feature]! += value;
  }
}

/** Weights of the first pass, which sees a span alone, and of the second, which knows the article. */
export interface Weights {
  readonly alone: Float64Array;
  readonly inArticle: Float64Array;
}
