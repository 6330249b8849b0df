import { catalogue } from "../catalog/catalogue";
import type { Deal } from "../catalog/model";
import { planFigures } from "../plan/figures-plan";
import type { SheetPlan } from "../plan/sheet-plan";

/** A deal as it was documented on an ISO day; null: as it is in the catalogue. */
export interface DealOnDay {
  readonly deal: Deal;
  readonly asOf: string | null;
}

/** The sheet that an insertion writes. */
export function figuresOnDay({ deal, asOf }: DealOnDay): SheetPlan {
  return planFigures(deal, catalogue, asOf);
}
