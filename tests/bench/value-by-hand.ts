// What one would write for these jobs and nothing else, over typed arrays and without checks: the floor for value-bench.ts.

/** Σ amount / (1 + rate)^(days / 365). */
export function presentValueByHand(rate: number, amounts: Float64Array, days: Float64Array): number {
  let value = 0;
  for (let i = 0; i < amounts.length; i++) value += (amounts[i] ?? 0) / Math.pow(1 + rate, (days[i] ?? 0) / 365);
  return value;
}

/** The rate at which the amounts are worth `price`: Newton in the logarithm of growth, from a start by the mean time. */
export function rateByHand(price: number, amounts: Float64Array, years: Float64Array): number {
  let [total, timed] = [0, 0];
  for (let i = 0; i < amounts.length; i++) {
    total += amounts[i] ?? 0;
    timed += (amounts[i] ?? 0) * (years[i] ?? 0);
  }
  let logGrowth = (Math.log(total / price) * total) / timed;
  for (let step = 0; step < 20; step++) {
    let [sum, slope] = [0, 0];
    for (let i = 0; i < amounts.length; i++) {
      const term = (amounts[i] ?? 0) * Math.exp(-logGrowth * (years[i] ?? 0));
      sum += term;
      slope += term * (years[i] ?? 0);
    }
    const move = (Math.log(sum / price) * sum) / slope;
    logGrowth += move;
    if (Math.abs(move) < 1e-12) break;
  }
  return Math.expm1(logGrowth);
}

/** One step of a path. */
interface MonthsByHand {
  readonly amounts: Float64Array;
  readonly days: Float64Array;
  readonly rate: number;
  readonly drift: number;
  readonly volatility: number;
}

/** Median mark-to-market of antithetic paths: xoshiro128** and Box-Muller inlined, the engine's own exp and log. */
export function simulateByHand({ amounts, days, rate, drift, volatility }: MonthsByHand, paths: number): number {
  const count = amounts.length;
  const deviations = days.map((day, i) => volatility * Math.sqrt((day - (i === 0 ? 0 : (days[i - 1] ?? 0))) / 365));
  const discounted = amounts.map((amount, i) => amount / Math.pow(1 + rate, (days[i] ?? 0) / 365));
  const market = discounted.map(
    (amount, i) => amount * Math.exp(((drift - volatility ** 2 / 2) * (days[i] ?? 0)) / 365),
  );
  const locked = discounted.reduce((sum, amount) => sum + amount, 0);
  const values = new Float64Array(paths);
  let [a, b, c, d] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x2545f491];
  let spare = NaN;
  for (let path = 0; path < paths; path += 2) {
    let [logPrice, value, mirrored] = [0, 0, 0];
    for (let i = 0; i < count; i++) {
      let z = spare;
      if (z === z) spare = NaN;
      else {
        let [u, v] = [0, 0];
        for (let draw = 0; draw < 2; draw++) {
          const scrambled = Math.imul(b, 5);
          u = v;
          v = ((Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0) + 0.5) / 4_294_967_296;
          const shifted = b << 9;
          c ^= a;
          d ^= b;
          b ^= c;
          a ^= d;
          c ^= shifted;
          d = (d << 11) | (d >>> 21);
        }
        const radius = Math.sqrt(-2 * Math.log(u));
        z = radius * Math.cos(2 * Math.PI * v);
        spare = radius * Math.sin(2 * Math.PI * v);
      }
      logPrice += (deviations[i] ?? 0) * z;
      const price = Math.exp(logPrice);
      value += (market[i] ?? 0) * price;
      mirrored += (market[i] ?? 0) / price;
    }
    values[path] = value - locked;
    values[path + 1] = mirrored - locked;
  }
  return values.sort()[paths >> 1] ?? NaN;
}
