import type { Unit } from "../catalog/model";
import type { StatedUnit } from "./stated-unit";

const NO_SCALE: readonly (readonly [number, string])[] = [[1, ""]];
/** The scales at which a figure in a unit may stand in a cell, with their words; as it is where none is named. */
const SCALES: Readonly<Partial<Record<Unit, readonly (readonly [number, string])[]>>> = {
  USD: [
    [1, "in dollars"],
    [1e3, "in thousands"],
    [1e6, "in millions"],
    [1e9, "in billions"],
    [1e12, "in trillions"],
  ],
  MW: [
    [1, "in MW"],
    [1e3, "in GW"],
  ],
  GPUs: [
    [1, "in units"],
    [1e3, "in thousands"],
  ],
  percent: [
    [1, "as a share"],
    [0.01, "in per cent"],
  ],
  years: [
    [1, "in years"],
    [1 / 12, "in months"],
  ],
  "USD per MW": [
    [1, "in dollars"],
    [1e6, "in millions"],
  ],
};
const KINDS: Readonly<Record<Unit, readonly StatedUnit["kind"][]>> = {
  USD: ["money"],
  "USD per MW": ["money"],
  MW: ["power"],
  GPUs: ["gpus"],
  percent: ["share"],
  years: ["years", "months"],
  months: ["months"],
  days: ["days"],
  ratio: ["ratio"],
  date: ["date"],
  text: [],
};

export function scalesOf(unit: Unit): readonly (readonly [number, string])[] {
  return SCALES[unit] ?? NO_SCALE;
}

/** What a number in a figure's unit may be called. */
export function unitKinds(unit: Unit): readonly StatedUnit["kind"][] {
  return KINDS[unit];
}

/** What a number at a scale of a figure's unit is called. */
export function kindOf(unit: Unit, scale: number): StatedUnit["kind"] {
  return (unit === "years" && scale < 1 ? KINDS[unit][1] : KINDS[unit][0]) ?? null;
}

/** How what is stated fits a figure's unit: "yes" with its scale too, "kind" without, "unknown" where nothing is stated. */
export function unitAgreement(
  { kind, scale }: StatedUnit,
  unit: Unit,
  atScale: number,
): "yes" | "kind" | "unknown" | "no" {
  if (kind === null) return unit === "date" ? "no" : "unknown";
  if (!KINDS[unit].includes(kind)) return "no";
  if (scale === null) return kind === "share" && atScale === 1 ? "yes" : "kind";
  return Math.abs(scale / atScale - 1) < TOLERANCE ? "yes" : "no";
}

const TOLERANCE = 1e-9;
