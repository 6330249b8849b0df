// The arguments of a worksheet function as the named fields of its formula: one reader per shape of terms.
import type { BreakevenTerms } from "../finance/breakeven-decline";
import type { TermPrices } from "../finance/forward-price";
import type { GpuEconomics } from "../finance/gpu-hour-cost";
import type { FleetSpend } from "../finance/gpu-hour-price";
import type { PricedSpend } from "../finance/implied-gpus";
import type { MarketTerms } from "../finance/mark-to-market";
import type { FleetPower } from "../finance/megawatts";
import type { PresentValueTerms } from "../finance/present-value";
import type { MonthBand } from "../finance/rpo-band";
import type { SimulationTerms } from "../finance/simulate";
import { periodArgument, profileArgument, sideArgument } from "./chosen-words";
import { dateArgument, numberArgument, optionalDateArgument, optionalNumberArgument } from "./optional-arguments";

/** Fields as the host delivered them. */
type Cells<Terms> = { readonly [Field in keyof Terms]-?: unknown };

export function bandArgument(asOf: unknown, fromMonths: unknown, toMonths: unknown): MonthBand {
  return { asOf: dateArgument("asOf", asOf), fromMonths: numberArgument("fromMonths", fromMonths), toMonths: numberArgument("toMonths", toMonths) };
}

export function presentValueTerms(rate: unknown, asOf: unknown, period: unknown, profile: unknown): PresentValueTerms {
  return {
    rate: numberArgument("rate", rate),
    asOf: optionalDateArgument("asOf", asOf),
    period: periodArgument(period, "month"),
    profile: profileArgument(profile),
  };
}

export function marketTerms(cells: Cells<Pick<MarketTerms, "rate" | "decline" | "premium" | "asOf" | "side">>): MarketTerms {
  return {
    rate: numberArgument("rate", cells.rate),
    decline: numberArgument("decline", cells.decline),
    premium: optionalNumberArgument("premium", cells.premium),
    asOf: optionalDateArgument("asOf", cells.asOf),
    side: sideArgument(cells.side),
  };
}

export function breakevenTerms(rate: unknown, premium: unknown, asOf: unknown): BreakevenTerms {
  return { rate: numberArgument("rate", rate), premium: numberArgument("premium", premium), asOf: optionalDateArgument("asOf", asOf) };
}

export function simulationTerms(cells: Cells<Pick<SimulationTerms, "rate" | "drift" | "volatility" | "paths" | "seed" | "asOf">>): SimulationTerms {
  return {
    rate: numberArgument("rate", cells.rate),
    drift: numberArgument("drift", cells.drift),
    volatility: numberArgument("volatility", cells.volatility),
    paths: optionalNumberArgument("paths", cells.paths),
    seed: optionalNumberArgument("seed", cells.seed),
    asOf: optionalDateArgument("asOf", cells.asOf),
  };
}

export function termPrices(nearYears: unknown, nearPrice: unknown, farYears: unknown, farPrice: unknown): TermPrices {
  return {
    nearYears: numberArgument("nearYears", nearYears),
    nearPrice: numberArgument("nearPrice", nearPrice),
    farYears: numberArgument("farYears", farYears),
    farPrice: numberArgument("farPrice", farPrice),
  };
}

export function fleetSpend(annualSpend: unknown, gpus: unknown, utilization: unknown): FleetSpend {
  return {
    annualSpend: numberArgument("annualSpend", annualSpend),
    gpus: numberArgument("gpus", gpus),
    utilization: optionalNumberArgument("utilization", utilization),
  };
}

export function pricedSpend(annualSpend: unknown, price: unknown, utilization: unknown): PricedSpend {
  return {
    annualSpend: numberArgument("annualSpend", annualSpend),
    gpuHourPrice: numberArgument("price", price),
    utilization: optionalNumberArgument("utilization", utilization),
  };
}

export function fleetPower(gpus: unknown, kilowattsPerGpu: unknown, pue: unknown): FleetPower {
  return {
    gpus: numberArgument("gpus", gpus),
    kilowattsPerGpu: numberArgument("kilowattsPerGpu", kilowattsPerGpu),
    pue: optionalNumberArgument("pue", pue),
  };
}

export function gpuEconomics(cells: Cells<GpuEconomics>): GpuEconomics {
  return {
    capexPerGpu: numberArgument("capexPerGpu", cells.capexPerGpu),
    rate: numberArgument("rate", cells.rate),
    lifeYears: numberArgument("lifeYears", cells.lifeYears),
    yearlyOpex: optionalNumberArgument("yearlyOpex", cells.yearlyOpex),
    utilization: optionalNumberArgument("utilization", cells.utilization),
  };
}
