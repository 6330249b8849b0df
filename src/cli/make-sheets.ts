import { dealAsOf } from "../catalog/as-of";
import { catalogue, dealById } from "../catalog/catalogue";
import { serialFromIso } from "../finance/serial-date";
import { planCompany } from "../plan/company/company-plan";
import { planComparables } from "../plan/comparables-plan";
import { planDealModel } from "../plan/deal-model-plan";
import { planFigures } from "../plan/figures-plan";
import type { SheetPlan } from "../workbook/sheet-plan";
import { planResults, startCalculator, type PlanResults } from "../xlsx/plan-results";
import type { WorkbookCommand } from "./command";

/** What one sheet is to hold: plain data, so that a thread can be handed it. */
export interface SheetRequest extends Pick<WorkbookCommand, "content" | "asOf" | "rate"> {
  /** All deals of the sheet. */
  readonly ids: readonly string[];
}

export interface RequestedSheet {
  readonly plan: SheetPlan;
  /** None where there is nothing to calculate. */
  readonly results?: PlanResults;
}

/** Makes sheets, in the order of the requests; `onSheet` is told of each that is done. */
export type MakeSheets = (requests: readonly SheetRequest[], onSheet: () => void) => Promise<RequestedSheet[]>;

/** Makes sheets one after another, the formulas calculated by `calculator`'s program, which is read when it is needed. */
export function makeSheets(calculator: () => Uint8Array): MakeSheets {
  let isStarted = false;
  return (requests, onSheet) =>
    Promise.resolve(
      requests.map((request) => {
        const plan = requestedPlan(request);
        const isCalculated = request.content !== "figures";
        if (isCalculated && !isStarted) startCalculator(calculator());
        isStarted ||= isCalculated;
        const sheet = isCalculated ? { plan, results: planResults(plan) } : { plan };
        onSheet();
        return sheet;
      }),
    );
}

function requestedPlan({ ids, content, asOf, rate }: SheetRequest): SheetPlan {
  if (content === "company") return planCompany(ids.join(" "), asOf);
  const deals = ids.map((id) => (asOf === null ? dealById(id) : dealAsOf(dealById(id), asOf)));
  if (content === "comparables") return planComparables(deals, catalogue, asOf);
  const [deal] = deals;
  if (deal === undefined || deals.length > 1)
    throw new Error(`A sheet of ${content} needs one deal: got ${deals.length}`);
  switch (content) {
    case "figures":
      return planFigures(deal, catalogue, asOf);
    case "model": {
      const options = { asOf: asOf === null ? undefined : serialFromIso(asOf), rate: rate ?? undefined };
      return planDealModel(deal, options, catalogue, asOf);
    }
  }
}
