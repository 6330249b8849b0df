/**
 * Milliseconds of the processor for the fastest of some runs: what the code needs, whatever else the machine is doing. (By the
 * clock, a test beside another one on the same core took twice as long.)
 */
export function fastestOf(runs: number, action: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    action();
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}
