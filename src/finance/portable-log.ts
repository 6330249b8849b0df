// As portable-exp.ts: only operations whose bits IEEE 754 fixes.

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const SMALLEST_NORMAL = 2.2250738585072014e-308; // 2^−1022
const EXPONENT_BIAS = 1023;
const bits = new DataView(new ArrayBuffer(8));

/**
 * Natural logarithm with the same bits on every platform.
 *
 *     x = m·2^k, √½ < m ≤ √2;  ln x = k·ln 2 + 2(h + h³/3 + h⁵/5 + … + h²¹/21),  h = (m − 1) / (m + 1)
 *     with 2h written as f − h·f,  f = m − 1
 *
 * Shape:  NaN below the smallest normal number, 2^−1022, and for 0, what is below it, and NaN; Infinity for Infinity. Within
 *         1 ulp of the true value: the first term left out is 6e-19 of the sum.
 * Errors: none.
 * Source: series of the inverse hyperbolic tangent (Abramowitz and Stegun, 4.1.27 and 4.6.22).
 */
export function portableLog(x: number): number {
  if (!(x >= SMALLEST_NORMAL)) return NaN;
  if (x === Infinity) return Infinity;
  bits.setFloat64(0, x);
  const high = bits.getInt32(0);
  let k = (high >> 20) - EXPONENT_BIAS;
  bits.setInt32(0, (high & 0xfffff) | (EXPONENT_BIAS << 20));
  let m = bits.getFloat64(0); // 1 ≤ m < 2
  if (m > Math.SQRT2) {
    m /= 2;
    k += 1;
  }
  const f = m - 1; // Exact, so most of the result is.
  const h = f / (2 + f);
  const s = h * h;
  const series =
    s *
    (1 / 3 +
      s *
        (1 / 5 +
          s *
            (1 / 7 + s * (1 / 9 + s * (1 / 11 + s * (1 / 13 + s * (1 / 15 + s * (1 / 17 + s * (1 / 19 + s / 21)))))))));
  return k * LN2_HIGH - (h * (f - 2 * series) - k * LN2_LOW - f);
}
