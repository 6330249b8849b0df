/**
 * The number that would stand at position `nth` (from 0) if the first `count` were sorted upwards. Reorders them.
 *
 * Shape:  0 ≤ nth < count; about 3 × count steps, where sorting takes count × log count.
 * Errors: none; numbers must not be NaN.
 * Source: Hoare, "Algorithm 65: find", Communications of the ACM 4 (1961).
 */
export function selectNth(numbers: Float64Array, count: number, nth: number): number {
  let from = 0;
  let to = count - 1;
  while (from < to) {
    const pivot = numbers[nth] ?? 0;
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
