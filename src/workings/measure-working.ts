import { capitalRecoveryFactor } from "../finance/capital-recovery-factor";
import { computeGrowth } from "../finance/compute-growth";
import { concentration } from "../finance/concentration";
import { forwardPrice } from "../finance/forward-price";
import { gpuHourCost } from "../finance/gpu-hour-cost";
import { gpuHourPrice } from "../finance/gpu-hour-price";
import { impliedGpus } from "../finance/implied-gpus";
import { megawatts } from "../finance/megawatts";
import { rentedShare } from "../finance/rented-share";
import { HOURS_PER_YEAR, soldHours } from "../finance/sold-hours";
import { spendPerMegawatt } from "../finance/spend-per-megawatt";
import { topShare } from "../finance/top-share";
import type { Calls } from "./calls";
import { concentrationRangeWorking } from "./concentration-range-working";
import type { WorkingFormula, WorkingParts, WorkingUnit } from "./working";
import { type Cell, type Column, rowsOf, WorkingBuilder } from "./working-builder";

/** The functions that take plain numbers: inputs, and one formula or a few. */
export const MEASURE_WORKINGS = {
  FORWARDPRICE: (call: Calls["FORWARDPRICE"]) =>
    scalars((sheet) => {
      const [a, r] = [
        sheet("nearYears", "Near term", "years", call.nearYears),
        sheet("nearPrice", "Price for the near term", "money", call.nearPrice),
      ];
      const [b, s] = [
        sheet("farYears", "Far term", "years", call.farYears),
        sheet("farPrice", "Price for the far term", "money", call.farPrice),
      ];
      return result("Forward price", "money", forwardPrice(call), [
        "(",
        b.at,
        "*",
        s.at,
        "-",
        a.at,
        "*",
        r.at,
        ")/(",
        b.at,
        "-",
        a.at,
        ")",
      ]);
    }),
  GPUHOURPRICE: (call: Calls["GPUHOURPRICE"]) =>
    scalars((sheet, builder) => {
      const [spend, gpus] = [annualSpend(sheet, call.annualSpend), sheet("gpus", "GPUs", "number", call.gpus)];
      return result("Price of a GPU-hour", "money", gpuHourPrice(call), [
        spend.at,
        "/",
        gpus.at,
        "/",
        hours(sheet, builder, call.utilization).at,
      ]);
    }),
  GPUS: (call: Calls["GPUS"]) =>
    scalars((sheet, builder) => {
      const [spend, price] = [
        annualSpend(sheet, call.annualSpend),
        sheet("gpuHourPrice", "Price of a GPU-hour", "money", call.gpuHourPrice),
      ];
      return result("Implied GPUs", "number", impliedGpus(call), [
        spend.at,
        "/",
        price.at,
        "/",
        hours(sheet, builder, call.utilization).at,
      ]);
    }),
  MEGAWATTS: (call: Calls["MEGAWATTS"]) =>
    scalars((sheet) => {
      const [gpus, kilowatts] = [
        sheet("gpus", "GPUs", "number", call.gpus),
        sheet("kilowattsPerGpu", "Kilowatts a GPU", "number", call.kilowattsPerGpu),
      ];
      const pue = sheet("pue", "PUE (1: critical IT power)", "number", call.pue ?? 1);
      return result("Megawatts", "number", megawatts(call), [gpus.at, "*", kilowatts.at, "*", pue.at, "/1000"]);
    }),
  SPENDPERMW: (call: Calls["SPENDPERMW"]) =>
    scalars((sheet) => {
      const [spend, power] = [
        annualSpend(sheet, call.annualSpend),
        sheet("megawatts", "Megawatts", "number", call.megawatts),
      ];
      return result("Spend a megawatt and year", "money", spendPerMegawatt(call.annualSpend, call.megawatts), [
        spend.at,
        "/",
        power.at,
      ]);
    }),
  GPUHOURCOST: (call: Calls["GPUHOURCOST"]) =>
    scalars((sheet, builder) => {
      const [capex, opex] = [
        sheet("capexPerGpu", "Capex a GPU", "money", call.capexPerGpu),
        sheet("yearlyOpex", "Opex a GPU and year", "money", call.yearlyOpex ?? 0),
      ];
      const [rate, life] = [
        sheet("rate", "Rate of return a year", "share", call.rate),
        sheet("lifeYears", "Life in years", "years", call.lifeYears),
      ];
      const name = { key: "crf", label: "Capital recovery factor", unit: "number" } as const;
      const factor = builder.step(
        name,
        capitalRecoveryFactor(call.rate, call.lifeYears),
        "-PMT(",
        rate.at,
        ",",
        life.at,
        ",1)",
      );
      return result("Cost of a sold GPU-hour", "money", gpuHourCost(call), [
        "(",
        capex.at,
        "*",
        factor.at,
        "+",
        opex.at,
        ")/",
        hours(sheet, builder, call.utilization).at,
      ]);
    }),
  COMPUTEGROWTH: (call: Calls["COMPUTEGROWTH"]) =>
    scalars((sheet) => {
      const [years, doubling] = [
        sheet("years", "Years", "years", call.years),
        sheet("doublingMonths", "Doubling time in months", "months", call.doublingMonths),
      ];
      return result("Growth, times", "number", computeGrowth(call.years, call.doublingMonths), [
        "2^(12*",
        years.at,
        "/",
        doubling.at,
        ")",
      ]);
    }),
  RENTEDSHARE: ({ rented, owned }: Calls["RENTEDSHARE"]) =>
    scalars((sheet) => {
      const [own, other] = [sheet("rented", "Rented", "number", rented), sheet("owned", "Owned", "number", owned)];
      return result("Share rented", "share", rentedShare(rented, owned), [own.at, "/(", own.at, "+", other.at, ")"]);
    }),
  CONCENTRATION: ({ amounts }: Calls["CONCENTRATION"]) =>
    scalars((_, builder) => {
      const all = rowsOf(amountsColumn(builder, amounts), "all");
      return result("Herfindahl-Hirschman index", "points", concentration(amounts), [
        "MIN(10000,10000*SUMSQ(",
        all,
        ")/SUM(",
        all,
        ")^2)",
      ]);
    }),
  TOPSHARE: ({ amounts, n }: Calls["TOPSHARE"]) =>
    scalars((sheet, builder) => {
      const all = rowsOf(amountsColumn(builder, amounts), "all");
      const count = sheet("n", "How many of the largest", "whole", n);
      const nth = builder.step(
        { key: "nth", label: "The smallest of them", unit: "number" },
        [...amounts].sort((a, b) => b - a)[n - 1] ?? NaN,
        "LARGE(",
        all,
        ",",
        count.at,
        ")",
      );
      // Of equal amounts at the edge only as many count as there is room for.
      const larger = ["SUMPRODUCT((", all, ">", nth.at, ")*", all, ")"];
      const equal = [nth.at, "*(", count.at, "-SUMPRODUCT((", all, ">", nth.at, ")*1))"];
      return result("Share of the largest", "share", topShare(amounts, n), [
        "(",
        ...larger,
        "+",
        ...equal,
        ")/SUM(",
        all,
        ")",
      ]);
    }),
  CONCENTRATIONRANGE: ({ shares }: Calls["CONCENTRATIONRANGE"]) => concentrationRangeWorking(shares),
};

type Sheet = (key: string, label: string, unit: WorkingUnit, value: number) => Cell;

interface Result {
  readonly label: string;
  readonly unit: WorkingUnit;
  readonly value: number;
  readonly formula: WorkingFormula;
}

function result(label: string, unit: WorkingUnit, value: number, formula: WorkingFormula): Result {
  return { label, unit, value, formula };
}

function scalars(build: (sheet: Sheet, builder: WorkingBuilder) => Result): WorkingParts {
  const builder = new WorkingBuilder();
  const { label, unit, value, formula } = build(
    (key, name, kind, number) => builder.argument({ key, label: name, unit: kind }, number),
    builder,
  );
  builder.step({ key: "result", label, unit }, value, ...formula);
  return { blocks: builder.blocks, result: { kind: "step", step: "result" } };
}

function annualSpend(sheet: Sheet, value: number): Cell {
  return sheet("annualSpend", "Annual spend", "money", value);
}

function hours(sheet: Sheet, builder: WorkingBuilder, utilization = 1): Cell {
  const share = sheet("utilization", "Utilization", "share", utilization);
  return builder.step(
    { key: "hours", label: "Hours paid for a year", unit: "number" },
    soldHours(utilization),
    `${HOURS_PER_YEAR}*`,
    share.at,
  );
}

function amountsColumn(builder: WorkingBuilder, amounts: readonly number[]): Column {
  return builder
    .table("amounts", "Amounts", amounts.length)
    .items({ key: "amount", label: "Amount", unit: "number" }, "amounts", amounts);
}
