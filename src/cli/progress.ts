import { SingleBar } from 'cli-progress';
import type { Failure, Source } from '../pipe/index.ts';

/** What a long run tells while it works: a bar on a terminal, a line now and then elsewhere. */
export interface Progress {
  /** Bytes of the inputs read since the last call. */
  readonly read: (bytes: number) => void;
  /** One more result of this kind. */
  readonly count: (kind: string) => void;
  /** A line for the user, above the bar. */
  readonly say: (line: string) => void;
  readonly stop: () => void;
}

const LINE_EVERY = 5000;
const BAR_EVERY = 200;

export function openProgress(name: string, sources: readonly Source[]): Progress {
  const total = sources.reduce((sum, { bytes }) => sum + bytes, 0);
  const counts = new Map<string, number>();
  const begun = Date.now();
  let read = 0;
  let done = 0;
  const status = (): string => {
    const seconds = Math.max(0.001, (Date.now() - begun) / 1000);
    const kinds = [...counts].map(([kind, count]) => `${kind} ${grouped(count)}`).join(' · ');
    const share = total > 0 ? Math.min(1, read / total) : 0;
    const left = share > 0.01 ? `, ${duration((seconds / share) * (1 - share))} left` : '';
    return `${grouped(done)} done, ${grouped(Math.round(done / seconds))}/s${left}${kinds === '' ? '' : ` | ${kinds}`}`;
  };
  const bar = process.stderr.isTTY ? openBar(name, total) : null;
  const timer = setInterval(
    () => {
      if (bar) bar.update(Math.min(read, total), { status: status() });
      else console.error(`${name}: ${percent(read, total)}${status()}`);
    },
    bar ? BAR_EVERY : LINE_EVERY,
  );
  timer.unref();
  return {
    read: (bytes) => (read += bytes),
    count: (kind) => {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      if (kind !== 'duplicate') done++;
    },
    say: (line) => {
      if (bar) process.stderr.write('\r\u001b[K');
      console.error(line);
    },
    stop: () => {
      clearInterval(timer);
      bar?.update(Math.min(read, total), { status: status() });
      bar?.stop();
    },
  };
}

/** Names an input that failed, so that it can be found and looked at. */
export function tellFailure(say: (line: string) => void, failure: Failure): void {
  const record = failure.record > 1 ? `, record ${String(failure.record)}` : '';
  const url = failure.url === null ? '' : ` (${failure.url})`;
  say(`tinsach: ${failure.input}${record}${url}: ${failure.code}: ${failure.reason}`);
}

function openBar(name: string, total: number): SingleBar {
  const bar = new SingleBar({
    format: `${name} {bar} {percentage}% {status}`,
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: false,
    barsize: 24,
  });
  bar.start(Math.max(1, total), 0, { status: '' });
  return bar;
}

function percent(read: number, total: number): string {
  return total > 0 ? `${String(Math.floor((100 * Math.min(read, total)) / total))}%, ` : '';
}

export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

function duration(seconds: number): string {
  if (seconds < 90) return `${String(Math.ceil(seconds))} s`;
  if (seconds < 5400) return `${String(Math.round(seconds / 60))} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}
