/** The package as it is built: a loader of TypeScript would be measured with the code. */
import type * as tinsach from '../../src/index.ts';
import type * as credits from '../../src/page/annotate/credits/credits.ts';
import type * as dates from '../../src/page/annotate/dates/find-dates.ts';
import type * as figures from '../../src/page/annotate/figures/find-figures.ts';
import type * as people from '../../src/page/annotate/people/find-people.ts';

const load = (file: string): Promise<unknown> =>
  import(new URL(`../../dist/${file}.js`, import.meta.url).href);

const PARTS = 'page/annotate';
const package_ = (await load('index')) as typeof tinsach;
const found = (await load(`${PARTS}/credits/credits`)) as typeof credits;

export const annotate: typeof tinsach.annotate = package_.annotate;
export const extract: typeof tinsach.extract = package_.extract;
export const findCredits: typeof credits.findCredits = found.findCredits;
export const findSourceTag: typeof credits.findSourceTag = found.findSourceTag;
export const findDates: typeof dates.findDates = (
  (await load(`${PARTS}/dates/find-dates`)) as typeof dates
).findDates;
export const findFigures: typeof figures.findFigures = (
  (await load(`${PARTS}/figures/find-figures`)) as typeof figures
).findFigures;
export const findPeople: typeof people.findPeople = (
  (await load(`${PARTS}/people/find-people`)) as typeof people
).findPeople;
