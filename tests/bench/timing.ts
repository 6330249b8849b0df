const ROUNDS = 7;
const MS_PER_ROUND = 40;

/** Work to be timed; it returns a number so that no engine can leave it out. */
export type Work = () => number;

/**
 * Nanoseconds of one run of each work, timed side by side: all take turns, round after round, and the median counts.
 * Processor time, not the clock's, so that what else the machine does matters less.
 */
export function nanosecondsEach(works: readonly Work[]): number[] {
  const runs = works.map(runsInARound);
  const rounds = works.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    works.forEach((work, index) => {
      const count = runs[index] ?? 1;
      rounds[index]?.push((processorMs(work, count) * 1e6) / count);
    });
  }
  return rounds.map(median);
}

/** Milliseconds of processor time of one run, the median of some after one that warms up. */
export function milliseconds(work: Work, runs: number): number {
  consume(work, 1);
  return median(Array.from({ length: runs }, () => processorMs(work, 1)));
}

/** As many runs as fill a round; finding out also warms the work up. */
function runsInARound(work: Work): number {
  for (let count = 1; ; count *= 2) {
    const spent = processorMs(work, count);
    if (spent > MS_PER_ROUND / 2) return Math.max(1, Math.round((count * MS_PER_ROUND) / spent));
  }
}

function processorMs(work: Work, count: number): number {
  const before = process.cpuUsage();
  consume(work, count);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function consume(work: Work, count: number): void {
  let sum = 0;
  for (let run = 0; run < count; run++) sum += work();
  if (!Number.isFinite(sum)) throw new Error(`A timed work must return a finite number: the sum of ${count} is ${sum}`);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
}
