/** How far a long command has come: a bar with rate and time left on a terminal's standard error, nothing elsewhere. */
import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  /** More bytes of the input were read. */
  read(bytes: number): void;
  /** So many documents were written. */
  parsed(documents: number): void;
  stop(): void;
}

const silent: Progress = { read: () => undefined, parsed: () => undefined, stop: () => undefined };

/** @param total bytes of the input; null where nobody knows. */
export function startProgress(total: number | null): Progress {
  if (!process.stderr.isTTY) return silent;
  const known = total !== null && total > 0;
  const bar = new SingleBar(
    {
      stream: process.stderr,
      format: known
        ? '{bar} {percentage}% | {documents} documents, {rate}/s | {eta_formatted} left'
        : '{documents} documents, {rate}/s',
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  const started = performance.now();
  bar.start(known ? total : 1, 0, { documents: 0, rate: 0 });
  return {
    read: (bytes) => known && bar.increment(bytes),
    parsed: (documents) =>
      bar.update({ documents, rate: Math.round((documents * 1000) / (performance.now() - started + 1)) }),
    stop: () => bar.stop(),
  };
}
