const MASK = (1n << 32n) - 1n;
const rotated = (word: bigint, by: bigint): bigint => ((word << by) | (word >> (32n - by))) & MASK;

/** Numbers of xoshiro128** by its definition, in unbounded whole numbers; slow, and independent of the product's. */
export function xoshiro128Reference(state: readonly bigint[], count: number): number[] {
  let [s0 = 0n, s1 = 0n, s2 = 0n, s3 = 0n] = state;
  return Array.from({ length: count }, () => {
    const result = (rotated((s1 * 5n) & MASK, 7n) * 9n) & MASK;
    const shifted = (s1 << 9n) & MASK;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = rotated(s3, 11n);
    return Number(result);
  });
}
