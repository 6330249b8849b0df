import { catalogue } from "../catalog/catalogue";
import { planBlankModel } from "./blank-model-plan";
import { planCompany } from "./company/company-plan";
import { planComparables } from "./comparables-plan";
import { planConventions } from "./conventions-plan";
import { planDealModel } from "./deal-model-plan";
import { planFigures } from "./figures-plan";
import type { InsertRequest } from "./insert-request";
import type { SheetPlan } from "../workbook/sheet-plan";

/** The sheet that a request asks for. Its own file, so that the builders load when the first insertion is thought of. */
export function insertPlan(request: InsertRequest): SheetPlan {
  switch (request.kind) {
    case "figures":
      return planFigures(request.deal, catalogue, request.asOf);
    case "model":
      return planDealModel(request.deal, {}, catalogue, request.asOf);
    case "comparables":
      return planComparables(request.deals, catalogue, request.asOf);
    case "conventions":
      return planConventions(request.deals, request.conventions, catalogue, request.asOf);
    case "company":
      return planCompany(request.company, request.asOf, request.side ?? null);
    case "blankModel":
      return planBlankModel();
  }
}
