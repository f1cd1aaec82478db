/** How a run ended, for shells and schedulers. */
export const DONE = 0;
export const SOME_FAILED = 1;
export const MISUSE = 2;
export const INTERRUPTED = 130;

/** The user asked for something that cannot be: reported in one line, exit code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
