import { isLastDay } from "../catalog/bounds";
import { combinedCommitment } from "../catalog/combined";
import { documentedFigure, figureValue } from "../catalog/figure";
import type { Tranche } from "../finance/contract";
import { precisionOf, sourceInWords, termSource } from "./sourced-term";
import type { Calls } from "./calls";
import type { WorkingParts, WorkingUnit } from "./working";
import { rowsOf, sumOf, TYPED, WorkingBuilder } from "./working-builder";

const UNITS: Readonly<Record<string, WorkingUnit>> = {
  USD: "money",
  "USD per MW": "money",
  date: "date",
  years: "years",
  months: "months",
  days: "days",
  percent: "share",
  text: "text",
};

/** FIGURE: a documented constant with its citation, or a term as typed. */
export function figureWorking({ deal: given, figure, bound = "base" }: Calls["FIGURE"]): WorkingParts {
  const builder = new WorkingBuilder();
  const result = { kind: "step", step: "figure" } as const;
  if (given.deal === null) {
    const name = figure.trim().toLowerCase();
    const field = name === "ramp months" ? "rampMonths" : (name as keyof Tranche);
    const unit = ["start", "end", "signed", "announced"].includes(name) ? "date" : "number";
    const origin = { kind: "term", tranche: 0, field } as const;
    builder.input({ key: "figure", label: figure, unit }, given.contract.tranches[0]?.[field] ?? NaN, TYPED, origin);
    return { blocks: builder.blocks, result };
  }
  const { shown, unit, label } = documentedFigure(given.deal, figure);
  const value = figureValue(given.deal, figure, bound);
  const source =
    shown === null
      ? TYPED
      : [...precisionOf(shown, bound === "base" ? isLastDay(figure) : bound === "high"), sourceInWords(shown)].join(
          "; ",
        );
  builder.input({ key: "figure", label, unit: UNITS[unit] ?? "number" }, value, source);
  return { blocks: builder.blocks, result };
}

/** COMBINED: the values of the deals, less what two of them count. */
export function combinedWorking({ deals }: Calls["COMBINED"]): WorkingParts {
  const { total, parts } = combinedCommitment(deals);
  const builder = new WorkingBuilder();
  const table = builder.table("deals", "Deals", parts.length);
  const sources = deals.map((deal) => termSource({ deal, contract: { name: deal.id, tranches: [] } }, 0, "value"));
  const values = table.input(
    { key: "value", label: "Committed value", unit: "money" },
    parts.map(({ value }) => value),
    sources,
  );
  const overlap = builder.input(
    { key: "overlap", label: "Documented to be counted twice", unit: "money" },
    sumOf(values.values) - total,
    "relations of the catalogue",
  );
  builder.step(
    { key: "total", label: "Combined commitment", unit: "money" },
    total,
    "SUM(",
    rowsOf(values, "all"),
    ")-",
    overlap.at,
  );
  return { blocks: builder.blocks, result: { kind: "step", step: "total" } };
}
