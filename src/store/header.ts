import { createHash } from 'node:crypto';
import {
  BANDING,
  EXACT_BELOW,
  SIGN_PARAMS,
  SIGNATURE_VERSION,
  type Banding,
  type SignParams,
} from '../corpus/sign/index.ts';

const MAGIC = 'tinsach-index';
/** Raised when an index of the version before cannot be read. */
const FORMAT_VERSION = 2;

/** What the answers of an index rest on: with other parameters, no stored key would be found again. */
export interface IndexParameters extends SignParams, Banding {
  readonly signature: number;
  readonly exactBelow: number;
}

interface Header {
  readonly magic: string;
  readonly version: number;
  readonly parameters: Readonly<Record<string, number>>;
  readonly fingerprint: string;
}

export function indexParameters(
  signing: Partial<SignParams> = {},
  banding: Partial<Banding> = {},
): IndexParameters {
  return {
    signature: SIGNATURE_VERSION,
    ...SIGN_PARAMS,
    ...signing,
    ...BANDING,
    ...banding,
    exactBelow: EXACT_BELOW,
  };
}

/** The first 16 hexadecimal digits of the SHA-256 of `name=value` pairs in alphabetical order, joined by `;`. */
export function fingerprint(parameters: Readonly<Record<string, number>>): string {
  const pairs = Object.keys(parameters)
    .sort()
    .map((name) => `${name}=${parameters[name]}`);
  return createHash('sha256').update(pairs.join(';')).digest('hex').slice(0, 16);
}

export function makeHeader(parameters: IndexParameters): string {
  const values = { ...parameters };
  const header: Header = {
    magic: MAGIC,
    version: FORMAT_VERSION,
    parameters: values,
    fingerprint: fingerprint(values),
  };
  return JSON.stringify(header);
}

/** Throws where a stored header is not the expected one, with what was expected and what was found. */
export function checkHeader(location: string, stored: string, parameters: IndexParameters): void {
  const header = parse(stored);
  if (header?.magic !== MAGIC) {
    throw new Error(
      `${location}: an index of tinsach expected, got ${JSON.stringify(stored.slice(0, 80))}`,
    );
  }
  if (header.version !== FORMAT_VERSION) {
    throw new Error(
      `${location}: format version ${FORMAT_VERSION} expected, got ${header.version}`,
    );
  }
  const actual = fingerprint(header.parameters);
  if (actual !== header.fingerprint) {
    throw new Error(
      `${location}: a damaged header: fingerprint ${actual} expected, got ${header.fingerprint}`,
    );
  }
  const wanted: Readonly<Record<string, number>> = { ...parameters };
  const expected = fingerprint(wanted);
  if (actual === expected) return;
  const names = [...new Set([...Object.keys(wanted), ...Object.keys(header.parameters)])];
  const differing = names
    .filter((name) => wanted[name] !== header.parameters[name])
    .map(
      (name) =>
        `${name} ${wanted[name] ?? 'none'} expected, got ${header.parameters[name] ?? 'none'}`,
    );
  throw new Error(
    `${location}: an index of parameters ${expected} expected, got ${actual} (${differing.join('; ')})`,
  );
}

function parse(stored: string): Header | null {
  try {
    return JSON.parse(stored) as Header | null;
  } catch {
    return null;
  }
}
