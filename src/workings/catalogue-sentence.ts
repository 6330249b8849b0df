import { boundOf, isLastDay } from "../catalog/bounds";
import { catalogue } from "../catalog/catalogue";
import { citation } from "../catalog/citation";
import { combinedCommitment } from "../catalog/combined";
import { documentedFigure, figureValue } from "../catalog/figure";
import type { Deal } from "../catalog/model";
import type { Tranche } from "../finance/contract";
import { FinanceError } from "../finance/errors";
import type { Calls, DealGiven } from "./calls";
import { precisionOf, sourceInWords, termInWords } from "./sourced-term";
import { amountInWords, counted, dayInWords, numberInWords, percentInWords, resultInWords } from "./words";

/** WHY of the functions that look up what is documented. */
export const CATALOGUE_SENTENCES = {
  FIGURE: (call: Calls["FIGURE"]) =>
    call.deal.deal === null ? typedFigure(call) : figureSentence(call.deal.deal, call),
  SOURCE: ({ deal, figure }: Calls["SOURCE"]) =>
    `The best source of the claim that FIGURE shows (filing before company, news, article, aggregator; then the finer precision) is ${citation(documented(deal, "source"), figure)}.`,
  EVIDENCE: ({ deal, figure }: Calls["EVIDENCE"]) =>
    `Every claim of the catalogue about ${documented(deal, "evidence").id}${figure === null ? "" : ` and its ${figure}`}: the shown one first, then the alternatives, then those known to be wrong.`,
  DEALS: ({ contains }: Calls["DEALS"]) =>
    `The deals of the catalogue${contains === null ? "" : ` in which every word of "${contains}" occurs`}, each figure with its best claim; #N/A where none is documented.`,
  TERMS: ({ deal }: Calls["TERMS"]) =>
    `The terms of ${deal.contract.name} as the functions calculate with them: value ${termInWords(deal, 0, "value")}, start ${termInWords(deal, 0, "start")}, ` +
    `end ${termInWords(deal, 0, "end")}${deal.contract.tranches.length > 1 ? `, and those of ${counted(deal.contract.tranches.length - 1, "more tranche")}` : ""}; blank is not documented.`,
  COMBINED: ({ deals }: Calls["COMBINED"]) => {
    const { total, parts, warnings } = combinedCommitment(deals);
    const sum = parts.reduce((all, { value }) => all + value, 0);
    const overlap = sum === total ? "" : ` − ${amountInWords(sum - total)} counted in two of them`;
    const values = parts.map(
      ({ deal, value }, index) => `${amountInWords(value)} (${deal}; ${valueSource(deals[index])})`,
    );
    return [`${values.join(" + ")}${overlap} = ${resultInWords(total)}.`, ...warnings].join(" ");
  },
  SELFTEST: () => "Published examples with their sources, calculated again here and compared with what was published.",
  VERSION: () => `The version of the add-in, and that of its catalogue, which was compiled on ${catalogue.compiled}.`,
};

function figureSentence(deal: Deal, { figure, bound = "base" }: Calls["FIGURE"]): string {
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
      : `, chosen before ${counted(different, "other statement")} by grade of evidence, then precision (see EVIDENCE)`;
  const side = bound === "base" ? "" : `, ${bound} end`;
  return `${label} of ${deal.id}${side} = ${inUnit(value, unit)} (${grounds.join("; ")})${others}.`;
}

function typedFigure({ deal, figure }: Calls["FIGURE"]): string {
  const field =
    figure.trim().toLowerCase() === "ramp months" ? "rampMonths" : (figure.trim().toLowerCase() as keyof Tranche);
  return `${figure} = ${termInWords(deal, 0, field)}, as typed in the terms range.`;
}

function inUnit(value: number | string, unit: string): string {
  if (typeof value === "string") return value;
  if (unit === "date") return dayInWords(value);
  if (unit.startsWith("USD")) return amountInWords(value) + unit.slice(3);
  return unit === "percent" ? percentInWords(value) : `${numberInWords(value)} ${unit}`;
}

function valueSource(deal: Deal | undefined): string {
  const shown = deal === undefined ? null : documentedFigure(deal, "value").shown;
  return shown === null ? "no source recorded" : [...precisionOf(shown, false), sourceInWords(shown)].join("; ");
}

function documented({ deal, contract }: DealGiven, lacks: string): Deal {
  if (deal !== null) return deal;
  throw new FinanceError("missing-data", `${contract.name} has no documented ${lacks}: its terms are typed in cells`);
}
