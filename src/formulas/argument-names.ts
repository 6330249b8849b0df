import type { Calls, FunctionName } from "../workings/calls";

/** Typed by the fields of each call; the order is that of the function's parameters, which a test compares. */
const NAMES: { readonly [Name in FunctionName]: readonly Extract<keyof Calls[Name] | "bound", string>[] } = {
  FIGURE: ["deal", "figure", "bound", "asOf"],
  SOURCE: ["deal", "figure", "asOf"],
  DEALS: ["contains", "asOf"],
  EVIDENCE: ["deal", "figure", "asOf"],
  COMBINED: [],
  TERMS: ["deal"],
  TERM: ["deal", "convention", "basis"],
  ANNUALSPEND: ["deal", "convention", "bound", "basis"],
  SCHEDULE: ["deal", "period", "profile", "fiscalYearEndMonth"],
  RECOGNIZED: ["deal", "asOf", "profile"],
  REMAINING: ["deal", "asOf", "profile"],
  RPOBAND: ["deal", "asOf", "fromMonths", "toMonths", "profile"],
  PRESENTVALUE: ["deal", "rate", "asOf", "period", "profile"],
  MARKTOMARKET: ["deal", "rate", "decline", "premium", "asOf", "side"],
  BREAKEVENDECLINE: ["deal", "rate", "premium", "asOf"],
  SIMULATE: ["deal", "rate", "drift", "volatility", "paths", "seed", "asOf"],
  FORWARDPRICE: ["nearYears", "nearPrice", "farYears", "farPrice"],
  GPUHOURPRICE: ["annualSpend", "gpus", "utilization"],
  GPUS: ["annualSpend", "gpuHourPrice", "utilization"],
  MEGAWATTS: ["gpus", "kilowattsPerGpu", "pue"],
  SPENDPERMW: ["annualSpend", "megawatts"],
  GPUHOURCOST: ["capexPerGpu", "rate", "lifeYears", "yearlyOpex", "utilization"],
  COMPUTEGROWTH: ["years", "doublingMonths"],
  CONCENTRATION: ["amounts"],
  CONCENTRATIONRANGE: ["shares"],
  TOPSHARE: ["amounts", "n"],
  RENTEDSHARE: ["rented", "owned"],
  SELFTEST: [],
  VERSION: [],
};

/** The names of a function's arguments in their order, as `Calls` has them; empty where it takes any number of deals. */
export function argumentNames(name: FunctionName): readonly string[] {
  return NAMES[name];
}
