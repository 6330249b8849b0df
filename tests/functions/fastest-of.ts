/** Milliseconds of the fastest of some runs: what the code needs, whatever else the machine is doing. */
export function fastestOf(runs: number, action: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    action();
    return performance.now() - started;
  });
  return Math.min(...times);
}
