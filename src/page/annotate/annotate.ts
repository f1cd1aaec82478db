import type { DateMention, Figure, Person, Span } from '../../article.ts';
import { normalizeWithMap } from '../../text/normalize.ts';
import { isSettled } from '../../text/place-tones.ts';
import { findCredits, findSourceTag, type Credits } from './credits/credits.ts';
import { findDates } from './dates/find-dates.ts';
import { findFigures } from './figures/find-figures.ts';
import { scanForNow } from '../../text/scan.ts';
import { findPeople } from './people/find-people.ts';
import { checkAnnotate, type StoryOptions } from './request.ts';

export interface AnnotateOptions {
  /** The day of publication, ISO; relative dates and missing years are resolved with it. Default: that of `now`. */
  readonly date?: string | null | undefined;
  /** The reference time, ISO or a Date, where no `date` is known; never the clock. Default: none. */
  readonly now?: string | Date | null | undefined;
  /** True reads quantities in words too ("hai mươi ba người", "một nửa"). Default: false, digits only. */
  readonly numberWords?: boolean | undefined;
  /**
   * True reads lengths of time from the day of writing ("3 ngày trước", "hai tuần nữa") and weekdays alone
   * as dates wherever they stand. Default: false, only where they have a line to themselves.
   */
  readonly distances?: boolean | undefined;
}

/** What a text says: who, how much, when, and who wrote it. Offsets are into the text as it was passed. */
export interface Annotations {
  readonly people: readonly Person[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly credits: Credits;
  /** As the newspaper signs its leads: "LSO", "TTO"; null where none stands there. */
  readonly sourceTag: string | null;
}

/**
 * Annotates the text of an article: its title, lead and body in lines. Text that is not clean NFC is
 * normalized first; the surface forms are then the normalized ones, the offsets those of the text passed.
 * Linear; five to six times the cost of splitting the text into lower-case words (`npm run bench -- annotate`).
 *
 * @throws {TypeError | RangeError} for misuse, with expected and got
 */
export function annotate(text: string, options: AnnotateOptions = {}): Annotations {
  const asked = checkAnnotate(text, options);
  if (isSettled(text, 'keep')) return annotateClean(text, asked);
  const { text: clean, map } = normalizeWithMap(text);
  if (clean === text) return annotateClean(text, asked);
  const found = annotateClean(clean, asked);
  const back = <Mention extends Span>(mention: Mention): Mention => ({
    ...mention,
    start: map[mention.start]!,
    end: map[mention.end]!,
  });
  return {
    ...found,
    people: found.people.map((person) => ({ ...person, mentions: person.mentions.map(back) })),
    figures: found.figures.map(back),
    dates: found.dates.map(back),
  };
}

function annotateClean(text: string, asked: StoryOptions): Annotations {
  return {
    ...annotateStory(text, asked),
    credits: findCredits(text),
    sourceTag: findSourceTag(text),
  };
}

/** People, figures and dates of a text in clean NFC. */
export function annotateStory(
  text: string,
  { reference, numberWords, distances }: StoryOptions,
): Pick<Annotations, 'people' | 'figures' | 'dates'> {
  const tokens = scanForNow(text);
  const dates = findDates(tokens, { reference, distances });
  return {
    people: findPeople(tokens),
    figures: findFigures(tokens, { dates, numberWords }),
    dates,
  };
}
