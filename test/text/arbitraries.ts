import fc from 'fast-check';

const HARD = 'aàáảãạoòụyýqugihnđÐð ,.5-ÀỶ аоеΟ\u200b\u0301\u0302\u0323\u031b\u00adＡİ\u200d👩';

/** Text of what is hard to normalize, mixed with anything. */
export const vietnameseSoup: fc.Arbitrary<string> = fc.string({
  unit: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...HARD) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
  ),
});
