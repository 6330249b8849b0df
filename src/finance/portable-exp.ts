// The language leaves the last bits of Math.exp to each engine, so two hosts may differ. Here only + − × ÷ on doubles,
// whose bits IEEE 754 fixes, are used.

const LOG2_E = 1.4426950408889634;
// ln 2 in two parts: the first has 32 bits and times a whole number below 2^20 is exact.
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const LARGEST = 709.782712893384;
const SMALLEST = -745.1332191019412;

const LARGEST_POWER = 540;
/** 2^k for k from −540 to 540, half the exponent of any double, by doubling and halving. */
const POWERS_OF_TWO = powersOfTwo();

/**
 * e^x with the same bits on every platform.
 *
 *     x = k·ln 2 + r, |r| ≤ ln 2 / 2;  e^x = 2^k × (1 + r + r²/2! + … + r¹³/13!)
 *
 * Shape:  Infinity above 709.78, 0 below −745.13, NaN for NaN. Within 1 ulp of the true value: the first term left out is
 *         4e-18 of the sum.
 * Errors: none.
 * Source: Taylor's series; the split of ln 2 after Cody and Waite, Software Manual for the Elementary Functions (1980).
 */
export function portableExp(x: number): number {
  if (!(x <= LARGEST)) return x > LARGEST ? Infinity : NaN;
  if (x < SMALLEST) return 0;
  const k = Math.floor(x * LOG2_E + 0.5);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  const square = r * r;
  // Neighbouring terms in pairs, which a processor calculates side by side.
  let series = 1 / 479_001_600 + r / 6_227_020_800;
  series = 1 / 3_628_800 + r / 39_916_800 + square * series;
  series = 1 / 40_320 + r / 362_880 + square * series;
  series = 1 / 720 + r / 5_040 + square * series;
  series = 1 / 24 + r / 120 + square * series;
  series = 1 / 2 + r / 6 + square * series;
  const half = k >> 1;
  return (
    (1 + (r + square * series)) *
    (POWERS_OF_TWO[half + LARGEST_POWER] ?? NaN) *
    (POWERS_OF_TWO[k - half + LARGEST_POWER] ?? NaN)
  );
}

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(2 * LARGEST_POWER + 1);
  let [up, down] = [1, 1];
  for (let k = 0; k <= LARGEST_POWER; k++) {
    powers[LARGEST_POWER + k] = up;
    powers[LARGEST_POWER - k] = down;
    up *= 2;
    down /= 2;
  }
  return powers;
}
