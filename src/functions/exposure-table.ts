import { companyExposure, type Exposure, type ExposureQuery } from "../catalog/company-exposure";
import type { CellOut } from "./spill";

const HEADER = [
  "counterparty",
  "firm",
  "all",
  "without a schedule, full value",
  "present value",
  "expected loss",
  "backstops",
  "reason",
];

/** Exposures as they spill: a header, a row for each counterparty, the total; of two sides two blocks. Not known is blank. */
export function exposureTable(query: ExposureQuery): CellOut[][] {
  const { party, sides } = companyExposure(query);
  const rows: CellOut[][] = [HEADER];
  sides.forEach(({ side, exposures, total }, index) => {
    const blank = (name: string): CellOut[] => [name, ...HEADER.slice(1).map(() => "")];
    if (index > 0) rows.push(blank(""));
    if (query.side === "both") rows.push(blank(`${party} as ${side}`));
    rows.push(...[...exposures, total].map(rowOf));
  });
  return rows;
}

function rowOf(each: Exposure): CellOut[] {
  return [
    each.counterparty,
    each.firm ?? "",
    each.all ?? "",
    each.withoutSchedule ?? "",
    each.presentValue ?? "",
    each.expectedLoss ?? "",
    each.backstops,
    each.reasons.join("; "),
  ];
}
