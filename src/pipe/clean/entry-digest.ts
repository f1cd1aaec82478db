import { createHash } from 'node:crypto';
import { identity } from '../input/unpack.ts';
import type { Raw } from '../item.ts';

/** Names a sequence of entries by their content, at any point of it. */
export class EntryDigest {
  entries = 0;
  readonly #hash = createHash('sha256');

  add(raw: Raw): void {
    this.entries++;
    for (const part of identity(raw)) this.#hash.update(`${String(part.length)} `).update(part);
  }

  digest(): string {
    return this.#hash.copy().digest('base64');
  }
}
