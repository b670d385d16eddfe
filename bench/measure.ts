/** Measuring: works interleaved in one run, so that what else the machine does falls on all of them; and what is made of their times. */

/** Milliseconds that this process was given, on any core: what others do on the machine is none of it. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

export function timed(run: () => void): number {
  const start = cpu();
  run();
  return cpu() - start;
}

/** Times of every work, one round of each after the other. */
export function interleaved(works: Readonly<Record<string, () => void>>, rounds: number): Map<string, number[]> {
  const times = new Map(Object.keys(works).map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, work] of Object.entries(works)) times.get(name)?.push(timed(work));
  return times;
}

/** Runs a work over and over until the engine has had the time to compile what is hot. */
export function warmUp(work: () => void, milliseconds: number): void {
  for (let spent = 0; spent < milliseconds; ) spent += timed(work);
}

/** The value below which the share lies: 0.5 the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;
}

export const median = (values: readonly number[]) => quantile(values, 0.5);
