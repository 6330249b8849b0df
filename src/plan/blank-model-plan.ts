import { blankAssumptions, blankChoices } from "./model/deal-assumptions";
import { blankTranche, CAPACITY_LINES, emptyLine } from "./model/deal-terms";
import type { ModelOptions } from "./model/model-options";
import { scheduleRows } from "./model/schedule-rows";
import { modelPage } from "./model/page";
import type { SheetPlan } from "../workbook/sheet-plan";

/** Three tranches over fifteen years stay within what a sheet calculates at once. */
const TRANCHES = 3;
const YEARS = 15;
const NOTES: Readonly<Record<string, string>> = {
  value: "In full dollars: 21000000000, not 21",
  start: "First day of service",
  end: "Last day of service; or type a term",
  term: "Length as the contract states it",
  capacity: "Critical IT load of the contract",
  gpus: "As contracted",
};

/** The page of a deal model with nothing filled in: for a contract of the user's own, usable from the first value typed. */
export function planBlankModel(options: ModelOptions = {}): SheetPlan {
  return modelPage({
    sheetName: "Deal model",
    workingsName: "Deal model workings",
    title: "Your deal: type its name here",
    subtitle: "Deal model. Fill in what you know. Results that need a missing input say so.",
    isBlank: true,
    cautions: [],
    footer: "Offtake deal model",
    namePrefix: "deal_model",
    nameComment: (label) => `${label}: Offtake deal model.`,
    tranches: Array.from({ length: TRANCHES }, (_, index) => blankTranche(index + 1, NOTES)),
    choices: blankChoices(options),
    capacity: CAPACITY_LINES.map((line) => emptyLine(line, NOTES[line.key] ?? "")),
    assumptions: blankAssumptions(options),
    provider: "the provider",
    shares: [
      {
        label: "Largest customer's share",
        share: null,
        isUpper: false,
        asOf: "",
        grade: "",
        sources: [],
        note: "Of revenue or backlog, as a share: 62%",
      },
    ],
    undocumented: [],
    conflicts: [],
    sourceOf: () => null,
    scheduleYears: YEARS,
    scheduleRows: scheduleRows(YEARS, YEARS, TRANCHES),
    shownYears: YEARS,
    hasCharts: true,
    expected: null,
    noRatio: {},
  });
}
