import { blankAssumptions } from "./model/deal-assumptions";
import type { ModelOptions } from "./model/model-options";
import { CAPACITY_LINES, emptyLine, TERM_LINES } from "./model/deal-terms";
import { modelPage } from "./model/page";
import type { SheetPlan } from "../workbook/sheet-plan";

const YEARS = 17;
const NOTES: Readonly<Record<string, string>> = {
  value: "Committed, in full dollars: 21000000000, not 21",
  start: "First day of service",
  end: "Last day of service, itself included; or type a term",
  term: "Length as the contract states it",
  signed: "Day of signing",
  announced: "Stands in where the day of signing is not known",
  prepayment: "Part of the value, paid on the day of signing",
  escalator: "Growth from one contract year to the next: 3%",
  rampMonths: "Months until delivery is full",
  capacity: "Critical IT load of the contract",
  gpus: "As contracted",
};

/** The page of a deal model with nothing filled in: for a contract of the user's own, usable from the first value typed. */
export function planBlankModel(options: ModelOptions = {}): SheetPlan {
  return modelPage({
    sheetName: "Deal model",
    title: "Your deal: type its name here",
    subtitle: "Deal model. Fill in the blue cells you know; what needs a missing one says so.",
    isBlank: true,
    cautions: [],
    namePrefix: "deal_model",
    nameComment: (label) => `${label}: Offtake deal model.`,
    terms: TERM_LINES.map((line) => emptyLine(line, NOTES[line.key] ?? "")),
    capacity: CAPACITY_LINES.map((line) => emptyLine(line, NOTES[line.key] ?? "")),
    assumptions: blankAssumptions(options),
    provider: "the provider",
    shares: [
      {
        label: "Largest customer's share",
        share: null,
        asOf: "",
        grade: "",
        source: null,
        note: "Of revenue or backlog, as a share: 62%",
      },
    ],
    undocumented: [],
    conflicts: [],
    sourceOf: () => null,
    scheduleYears: YEARS,
  });
}
