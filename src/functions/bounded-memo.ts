/**
 * Remembers the results of a pure look-up by key, up to a limit; at the limit it forgets all and starts anew, so that
 * memory stays bounded whatever is typed into cells. A failure is not remembered.
 */
export function boundedMemo<Result>(limit: number): (key: string, compute: () => Result) => Result {
  const results = new Map<string, Result>();
  return (key, compute) => {
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = compute();
    if (results.size >= limit) results.clear();
    results.set(key, result);
    return result;
  };
}
