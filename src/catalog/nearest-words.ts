// A typed text longer than this is no misspelt id; comparing only its start keeps the work bounded.
const LONGEST_COMPARED = 80;

/** The words most like a mistyped one, nearest first; ties in the given order. */
export function nearestWords(typed: string, words: readonly string[], count: number): readonly string[] {
  const start = typed.slice(0, LONGEST_COMPARED);
  return words
    .map((word, order) => ({ word, order, distance: editDistance(start, word) }))
    .sort((a, b) => a.distance - b.distance || a.order - b.order)
    .slice(0, count)
    .map((entry) => entry.word);
}

/** "the nearest are We, Wee" for the end of a message; `none` where there is nothing to choose from. */
export function nearestInWords(nearest: readonly string[], none: string): string {
  if (nearest.length === 0) return none;
  return `the nearest ${nearest.length === 1 ? "is" : "are"} ${nearest.join(", ")}`;
}

/**
 * How many single letters must be added, dropped or replaced to turn one text into the other.
 *
 * Source: Levenshtein distance, Wagner and Fischer's table kept one row at a time.
 */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
