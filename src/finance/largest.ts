/**
 * Reorders numbers so that the `count` largest stand at the end, in no particular order, and the smallest of them first.
 *
 * Shape:  in place, among the first `length`; `count` from 1 to `length`, and no NaN, checked by the caller.
 * Errors: none.
 * Source: Hoare, "Algorithm 65: FIND" (Communications of the ACM, 1961); a range that shrinks too slowly is sorted, so
 *         that no order of the numbers takes long.
 */
export function gatherLargest(numbers: Float64Array, length: number, count: number): void {
  const wanted = length - count;
  let [low, high] = [0, length - 1];
  let roundsLeft = 2 * Math.ceil(Math.log2(length + 1)) + 2;
  while (low < high) {
    if (roundsLeft-- === 0) {
      numbers.subarray(low, high + 1).sort();
      return;
    }
    const pivot = numbers[(low + high) >> 1] ?? 0;
    let [up, down] = [low, high];
    do {
      while ((numbers[up] ?? 0) < pivot) up++;
      while ((numbers[down] ?? 0) > pivot) down--;
      if (up <= down) {
        const moved = numbers[up] ?? 0;
        numbers[up++] = numbers[down] ?? 0;
        numbers[down--] = moved;
      }
    } while (up <= down);
    if (down < wanted) low = up;
    if (wanted < up) high = down;
  }
}
