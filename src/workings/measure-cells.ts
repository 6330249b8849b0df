import { HOURS_PER_YEAR, soldHours } from "../finance/sold-hours";
import type { WorkingFormula, WorkingParts, WorkingUnit } from "./working";
import { type Cell, type Column, WorkingBuilder } from "./working-builder";

export type Sheet = (key: string, label: string, unit: WorkingUnit, value: number) => Cell;

interface Result {
  readonly label: string;
  readonly unit: WorkingUnit;
  readonly value: number;
  readonly formula: WorkingFormula;
}

export function result(label: string, unit: WorkingUnit, value: number, formula: WorkingFormula): Result {
  return { label, unit, value, formula };
}

export function scalars(build: (sheet: Sheet, builder: WorkingBuilder) => Result): WorkingParts {
  const builder = new WorkingBuilder();
  const { label, unit, value, formula } = build(
    (key, name, kind, number) => builder.argument({ key, label: name, unit: kind }, number),
    builder,
  );
  builder.step({ key: "result", label, unit }, value, ...formula);
  return { blocks: builder.blocks, result: { kind: "step", step: "result" } };
}

export function annualSpendCell(sheet: Sheet, value: number): Cell {
  return sheet("annualSpend", "Annual spend", "money", value);
}

export function hoursCell(sheet: Sheet, builder: WorkingBuilder, utilization = 1): Cell {
  const share = sheet("utilization", "Utilization", "share", utilization);
  return builder.step(
    { key: "hours", label: "Hours billed per year", unit: "number" },
    soldHours(utilization),
    `${HOURS_PER_YEAR}*`,
    share.at,
  );
}

export function amountsColumn(builder: WorkingBuilder, amounts: ArrayLike<number>): Column {
  return builder
    .table("amounts", "Amounts", amounts.length)
    .items({ key: "amount", label: "Amount", unit: "number" }, "amounts", Array.from(amounts));
}
