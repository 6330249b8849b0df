import { type Bound, boundOf, isLastDay } from "../catalog/bounds";
import { documentedFigure, figureValue } from "../catalog/figure";
import type { Deal } from "../catalog/model";
import type { Tranche } from "../finance/contract";
import type { OnDeal } from "./deal-given";
import { precisionOf, sourceInWords, termInWords } from "./sourced-term";
import { amountInWords, counted, dayInWords, numberInWords, percentInWords } from "./words";
import type { WorkingParts, WorkingUnit } from "./working";
import { TYPED, WorkingBuilder } from "./working-builder";

/** A look-up of a figure; `deal` is as it was documented on the day that is asked for. */
export interface FigureCall extends OnDeal {
  readonly figure: string;
  readonly bound?: Bound | undefined;
}

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

/** WHY of FIGURE: the claim that is shown, how exact it is, and its source. */
export function figureSentence(call: FigureCall): string {
  return call.deal.deal === null ? typedFigure(call) : documentedSentence(call.deal.deal, call);
}

/** FIGURE: a documented constant with its citation, or a term as typed. */
export function figureWorking({ deal: given, figure, bound = "base" }: FigureCall): WorkingParts {
  const builder = new WorkingBuilder();
  const result = { kind: "step", step: "figure" } as const;
  if (given.deal === null) {
    const name = figure.trim().toLowerCase();
    const field = fieldOf(figure);
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

function documentedSentence(deal: Deal, { figure, bound = "base" }: FigureCall): string {
  const value = figureValue(deal, figure, bound);
  const { shown, unit, label, alternatives } = documentedFigure(deal, figure);
  if (shown === null) return "";
  const takesLast = bound === "base" ? isLastDay(figure) : bound === "high";
  const grounds = [
    ...precisionOf(shown, takesLast),
    sourceInWords(shown),
    ...(shown.derivation === null ? [] : [`computed: ${shown.derivation}`]),
  ];
  const different = alternatives.filter(
    (claim) => boundOf(claim, bound, isLastDay(figure)) !== boundOf(shown, bound, isLastDay(figure)),
  ).length;
  const others =
    different === 0
      ? ""
      : `, preferred to ${counted(different, "other statement")} by grade of evidence, then precision (see EVIDENCE)`;
  const side = bound === "base" ? "" : `, ${bound} end`;
  return `${label} of ${deal.id}${side} = ${inUnit(value, unit)} (${grounds.join("; ")})${others}.`;
}

function typedFigure({ deal, figure }: FigureCall): string {
  return `${figure} = ${termInWords(deal, 0, fieldOf(figure))}, as typed in the terms range.`;
}

/** The field behind a label: "ramp months" is rampMonths. */
function fieldOf(label: string): keyof Tranche {
  const words = label.trim().toLowerCase().split(/\s+/);
  return words
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join("") as keyof Tranche;
}

function inUnit(value: number | string, unit: string): string {
  if (typeof value === "string") return value;
  if (unit === "date") return dayInWords(value);
  if (unit.startsWith("USD")) return amountInWords(value) + unit.slice(3);
  return unit === "percent" ? percentInWords(value) : `${numberInWords(value)} ${unit}`;
}
