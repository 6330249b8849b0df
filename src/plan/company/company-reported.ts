import { bestSource } from "../../catalog/citation";
import { serialFromIso } from "../../finance/serial-date";
import { input, text, type DraftRow } from "../model/draft";
import { DATE, MILLIONS, NUMBER } from "../model/formats";
import { sourceCell } from "../model/input-rows";
import { companyHeading } from "./company-columns";
import type { CompanySubject } from "./company-subject";

/** RPO and backlog as reported, by period end; a period without one is left empty. */
export function seriesRows({ series }: CompanySubject): DraftRow[] {
  if (series.length < 2) return [];
  return [
    companyHeading(["As reported", "Period end", "RPO", "Backlog"], (column) => column >= 1 && column <= 3),
    ...series.map(({ periodEnd, rpo, backlog }, row): DraftRow => [
      null,
      input(`series.day.${row}`, periodEnd, DATE),
      input(`series.rpo.${row}`, rpo, MILLIONS),
      input(`series.backlog.${row}`, backlog, MILLIONS),
    ]),
  ];
}

/** Megawatts in service and under contract, as reported by then. */
export function powerRows({ power }: CompanySubject): DraftRow[] {
  if (power.length === 0) return [];
  return [
    companyHeading(["Megawatts", "Period end", "MW"], (column) => column === 1 || column === 2),
    ...power.map(({ metric, figure, shown }, row): DraftRow => [
      text(metric.label, "label"),
      input(`power.day.${row}`, serialFromIso(figure.periodEnd), DATE),
      input(`power.${row}`, typeof shown.value === "number" ? shown.value : null, NUMBER),
      ...Array<null>(8).fill(null),
      sourceCell(bestSource(shown)),
    ]),
  ];
}

/** Deals of which something is missing, each by name. */
export function unpublishedRows({ notPublished }: CompanySubject): DraftRow[] {
  if (notPublished.length === 0) return [];
  return [
    companyHeading(["Not published, or not counted"]),
    ...notPublished.map((line): DraftRow => [text(line, "line")]),
  ];
}
