import { InvalidArgumentError, Option } from 'commander';
import type { VerdictKind } from '../index.ts';
import { FORMATS } from '../pipe/index.ts';

/** Parses of option values: each says what it expected. */
export function wholeNumber(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= 1) return value;
  throw new InvalidArgumentError(`Expected a whole number from 1, got "${text}".`);
}

export function share(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError(`Expected a number from 0 to 1, got "${text}".`);
}

function instant(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new InvalidArgumentError(
    `Expected a date such as 2024-06-10 or 2024-06-10T08:00:00+07:00, got "${text}".`,
  );
}

export function address(text: string): string {
  if (URL.canParse(text)) return text;
  throw new InvalidArgumentError(`Expected an address such as https://..., got "${text}".`);
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

function byteSize(text: string): number {
  const found = /^(\d+)([kmg]?)b?$/i.exec(text);
  const value = found ? Number(found[1]) * UNITS[found[2]!.toLowerCase()]! : 0;
  if (value >= 1) return value;
  throw new InvalidArgumentError(`Expected a size such as 500k or 32m, got "${text}".`);
}

export interface ExtractionFlags {
  readonly now?: string;
  readonly tone: 'keep' | 'old' | 'new';
  readonly annotations: boolean;
  readonly profiles: boolean;
  readonly input?: (typeof FORMATS)[number];
  readonly maxBytes: number;
}

/** The options that every command that reads pages takes. */
export function extractionOptions(): readonly Option[] {
  return [
    new Option(
      '--input <kind>',
      'what the inputs hold (default: by name, else by content)',
    ).choices(FORMATS),
    new Option('--now <date>', 'reference for "hôm qua" and bound of future dates').argParser(
      instant,
    ),
    new Option('--tone <style>', 'tone mark placement: as written, hòa (old) or hoà (new)')
      .choices(['keep', 'old', 'new'])
      .default('keep'),
    new Option('--no-annotations', 'leave out people, figures and dates of the text'),
    new Option('--no-profiles', 'use nothing that is known of the site'),
    maxBytesOption(),
  ];
}

export function maxBytesOption(): Option {
  return new Option('--max-bytes <size>', 'largest page, text or line that is read')
    .argParser(byteSize)
    .default(32 * 1024 ** 2, '32m');
}

export function taskOptions(flags: ExtractionFlags): {
  readonly now?: string;
  readonly toneStyle: 'keep' | 'old' | 'new';
  readonly annotations: boolean;
  readonly profiles: boolean;
} {
  return {
    ...(flags.now === undefined ? {} : { now: flags.now }),
    toneStyle: flags.tone,
    annotations: flags.annotations,
    profiles: flags.profiles,
  };
}

const KINDS: readonly VerdictKind[] = [
  'article',
  'list',
  'video',
  'gallery',
  'live',
  'error',
  'empty',
  'other',
];

export function kindsOption(): Option {
  return new Option('--keep <kinds>', 'verdicts that count as articles, comma-separated')
    .argParser(kinds)
    .default(['article', 'video', 'gallery', 'live'], 'article,video,gallery,live');
}

function kinds(text: string): readonly VerdictKind[] {
  const given = text.split(',').map((kind) => kind.trim());
  const unknown = given.find((kind) => !(KINDS as readonly string[]).includes(kind));
  if (unknown === undefined) return given as readonly VerdictKind[];
  throw new InvalidArgumentError(`Expected some of ${KINDS.join(', ')}, got "${unknown}".`);
}
