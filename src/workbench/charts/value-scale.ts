export interface ValueScale {
  readonly minimum: number;
  readonly maximum: number;
  /** Ascending, from minimum to maximum. */
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5, 10];

/**
 * A scale of round numbers around the values, zero included unless the values lie close together far from it.
 * A limit that is given holds as it is.
 */
export function valueScale(
  values: readonly number[],
  wantedTicks: number,
  limits: { readonly minimum: number | null; readonly maximum: number | null },
): ValueScale {
  const [low, high] = span(values);
  const bottom = limits.minimum ?? low;
  const top = Math.max(limits.maximum ?? high, bottom);
  const step = roundStep((top - bottom || Math.abs(top) || 1) / Math.max(1, wantedTicks));
  const minimum = limits.minimum ?? Math.floor(bottom / step) * step;
  let maximum = limits.maximum ?? Math.ceil(top / step) * step;
  if (maximum <= minimum) maximum = minimum + step;
  const count = Math.floor((maximum - minimum) / step + 1e-9);
  const first = Math.ceil(minimum / step - 1e-9);
  return {
    minimum,
    maximum,
    ticks: Array.from({ length: count + 1 }, (_, index) => (first + index) * step).filter(
      (tick) => tick <= maximum + step * 1e-9,
    ),
  };
}

/** Lowest and highest, with zero among them unless all values lie within the sixth of their size that Excel also cuts off. */
function span(values: readonly number[]): [low: number, high: number] {
  if (values.every((value) => value === 0)) return [0, 1];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const isFarFromZero =
    Math.sign(low) === Math.sign(high) && high - low < Math.max(Math.abs(low), Math.abs(high)) / 6 && high > low;
  return isFarFromZero ? [low, high] : [Math.min(0, low), Math.max(0, high)];
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * power >= rough * (1 - 1e-9)) ?? 10) * power;
}
