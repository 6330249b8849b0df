// e^x and ln x by whole-number arithmetic with 240 binary places, to judge the last bit of a double.

const PLACES = 240n;
const ONE = 1n << PLACES;
const LN2 = lnOfRatio(2n, 1n);

/** A double as a whole number of 2^−240, exactly where it is not below 2^−180. */
function fixed(x: number): bigint {
  let whole = x;
  let places = 0;
  while (!Number.isInteger(whole)) {
    whole *= 2;
    places += 1;
  }
  const shift = PLACES - BigInt(places);
  return shift >= 0n ? BigInt(whole) << shift : BigInt(whole) >> -shift;
}

/** ln(a ÷ b) = 2 (f + f³/3 + …), f = (a − b) ÷ (a + b). */
function lnOfRatio(a: bigint, b: bigint): bigint {
  const f = ((a - b) << PLACES) / (a + b);
  const square = (f * f) >> PLACES;
  let [power, sum] = [f, 0n];
  for (let odd = 1n; power !== 0n; odd += 2n) {
    sum += power / odd;
    power = (power * square) >> PLACES;
  }
  return 2n * sum;
}

/** The distance of `got` from the true value, in units in the last place of `got`. */
function ulpsOff(got: number, scaled: bigint): number {
  const ulp = 2 ** (Math.floor(Math.log2(Math.abs(got))) - 52);
  const off = fixed(got) - scaled;
  return Number((1_000n * (off < 0n ? -off : off)) / (fixed(ulp) || 1n)) / 1_000;
}

/** How many ulp `got` is off e^x, for x from −700 to 700. */
export function ulpsOffExp(x: number, got: number): number {
  const k = Math.round(x / Math.LN2);
  const r = fixed(x) - BigInt(k) * LN2;
  let [term, sum] = [ONE, 0n];
  for (let n = 1n; term !== 0n && term !== -1n; n++) {
    sum += term;
    term = ((term * r) >> PLACES) / n;
  }
  return ulpsOff(got / 2 ** k, sum); // Both are near 1 now; dividing by a power of two is exact.
}

/** How many ulp `got` is off ln x, for x from 1e-300 to 1e300. */
export function ulpsOffLog(x: number, got: number): number {
  let [mantissa, k] = [x, 0n];
  for (; mantissa >= 2; k++) mantissa /= 2;
  for (; mantissa < 1; k--) mantissa *= 2;
  return ulpsOff(got, lnOfRatio(fixed(mantissa), ONE) + k * LN2);
}
