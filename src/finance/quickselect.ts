/**
 * The number that would stand at position `nth` (from 0) if the first `count` were sorted upwards. Reorders them: none
 * before that position is larger, none after it smaller.
 *
 * Shape:  0 ≤ nth < count; about 3 × count steps, where sorting takes count × log count. Where the pivots keep cutting
 *         off little, the rest is sorted after 4 × log₂ count rounds, so that no order of the numbers takes long.
 * Errors: none; numbers must not be NaN.
 * Source: Hoare, "Algorithm 65: find", Communications of the ACM 4 (1961).
 */
export function quickselect(numbers: Float64Array, count: number, nth: number): number {
  let from = 0;
  let to = count - 1;
  let roundsLeft = 4 * (32 - Math.clz32(count));
  while (from < to) {
    if (roundsLeft-- === 0) {
      numbers.subarray(from, to + 1).sort();
      break;
    }
    const pivot = numbers[(from + to) >> 1] ?? 0;
    let left = from;
    let right = to;
    while (left <= right) {
      while ((numbers[left] ?? 0) < pivot) left++;
      while ((numbers[right] ?? 0) > pivot) right--;
      if (left > right) break;
      const swapped = numbers[left] ?? 0;
      numbers[left++] = numbers[right] ?? 0;
      numbers[right--] = swapped;
    }
    if (right < nth) from = left;
    if (left > nth) to = right;
  }
  return numbers[nth] ?? 0;
}
