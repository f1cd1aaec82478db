import { closeSync, openSync, readSync } from 'node:fs';
import { prepare, type Prepared, type Verification, verify } from '../../../articles.ts';
import { articleOf } from '../../filter/members.ts';
import type { Row } from '../../filter/run.ts';

/** Where two articles' rows stand in the file: offset and length of the one, then of the other. */
export const PLACE_WORDS = 4;

/** Articles read lately: candidates of one article follow each other. */
const REMEMBERED = 256;
const REMEMBERED_BYTES = 4 * 1024 * 1024;

interface Remembered {
  readonly prepared: Prepared;
  readonly bytes: number;
}

/** Verifies pairs of articles whose rows stand in a file. */
export class PlaceVerifier {
  readonly #file: number;
  readonly #lately = new Map<number, Remembered>();
  #bytes = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'r');
  }

  close(): void {
    closeSync(this.#file);
  }

  verify(places: Float64Array): readonly Verification[] {
    const verifications: Verification[] = [];
    for (let i = 0; i < places.length; i += PLACE_WORDS) {
      const a = this.#article(places[i]!, places[i + 1]!);
      verifications.push(verify(a, this.#article(places[i + 2]!, places[i + 3]!)));
    }
    return verifications;
  }

  #article(at: number, bytes: number): Prepared {
    const known = this.#lately.get(at);
    if (known !== undefined) return known.prepared;
    const line = Buffer.allocUnsafe(bytes);
    readSync(this.#file, line, 0, bytes, at);
    const prepared = prepare(articleOf(JSON.parse(line.toString()) as Row));
    this.#remember(at, { prepared, bytes });
    return prepared;
  }

  #remember(at: number, article: Remembered): void {
    this.#bytes += article.bytes;
    for (const [oldest, { bytes }] of this.#lately) {
      if (this.#lately.size < REMEMBERED && this.#bytes <= REMEMBERED_BYTES) break;
      this.#lately.delete(oldest);
      this.#bytes -= bytes;
    }
    this.#lately.set(at, article);
  }
}
