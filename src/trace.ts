/** One decision, told to a {@link Trace}: what a rule did to which text, and why. */
export interface TraceEvent {
  /** The stage of the pipeline: "decode", "metadata", "content", "repeats", ... */
  readonly stage: string;
  /** The rule's name in kebab-case; it is stable enough to search for. */
  readonly rule: string;
  /** A short sentence for people. */
  readonly reason: string;
  /** The text that was kept, removed or chosen, cut to 200 characters. */
  readonly text: string;
  readonly action: 'keep' | 'remove' | 'choose' | 'repair' | 'note';
}

/** What was decided of a text, and by which rule. */
export type Judged = Pick<TraceEvent, 'rule' | 'reason' | 'action'>;

/**
 * Is told each decision. Where no trace is asked for, stages spend nothing on it: they write
 * `trace?.({ ... })`, whose argument is then never built.
 */
export type Trace = (event: TraceEvent) => void;
