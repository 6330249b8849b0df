import { catalogue, dealById } from "../../src/catalog/catalogue";
import type { Catalogue, Deal } from "../../src/catalog/model";
import { planFigures } from "../../src/plan/figures-plan";
import type { ScannedWorkbook } from "../../src/workbook/scanning-port";
import { WorkbookBuilder } from "./sheet-builder";

const ID = "meta-coreweave-2026";
const THEN: Readonly<Record<string, number | string>> = { value: 20e9, announced: "2026-04-08", signed: "2026-04-01" };

/** An earlier catalogue: of the reference deal it had another value, announcement and signing, and the rest as now. */
export const OLDER: Catalogue = {
  ...catalogue,
  version: "2026.4.0",
  deals: catalogue.deals.map((deal) => (deal.id === ID ? earlier(deal) : deal)),
};

function earlier(deal: Deal): Deal {
  const figures = deal.figures.map((figure) => {
    const value = THEN[figure.name];
    return value === undefined
      ? figure
      : { ...figure, claims: figure.claims.map((claim) => ({ ...claim, value, rejected: null, derivation: null })) };
  });
  return { ...deal, figures };
}

export const OLDER_PLAN = planFigures(earlier(dealById(ID)), OLDER);

/** Where a figure of the older block stands. */
export function olderCell(figure: string): { row: number; column: number } {
  const name = OLDER_PLAN.names.find((each) => each.name === `meta_coreweave_2026_${figure}`);
  if (name === undefined) throw new Error(`the plan has ${figure}`);
  return { row: name.row, column: name.column };
}

/**
 * The older block on a sheet: the value as inserted, the announcement typed over by the user, the signing typed over
 * with what is documented now, and the loan, which has not changed, typed over too.
 */
export function olderWorkbook(): ScannedWorkbook {
  const builder = new WorkbookBuilder();
  const sheet = builder.sheet("Meta");
  sheet.plan(OLDER_PLAN, builder);
  sheet.at(olderCell("announced").row, olderCell("announced").column, { value: 46_130, format: "d mmm yyyy" });
  sheet.at(olderCell("signed").row, olderCell("signed").column, { value: 46_112, format: "d mmm yyyy" });
  sheet.at(olderCell("loan_closed_same_day").row, olderCell("loan_closed_same_day").column, {
    value: 9e9,
    format: "$#,##0",
  });
  return builder.workbook();
}
