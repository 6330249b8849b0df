import { bestSource } from "../../catalog/citation";
import { lines } from "../../workbook/lines";
import { dateWords } from "../../catalog/claim-words";
import { isoFromSerial, serialFromIso } from "../../finance/serial-date";
import { calculation, input, text, words, type DraftCell, type DraftRow } from "../model/draft";
import { DATE, MILLIONS, NUMBER } from "../model/formats";
import { companyHeading, sourceLine } from "./company-columns";
import type { CompanySubject } from "./company-subject";
import { sumInTotal } from "./company-workings";

/** Where megawatts begin, beside RPO and backlog. */
const POWER_COLUMN = 5;

/**
 * RPO and backlog as reported, by period end, and beside them megawatts in service, under contract and in the deals. What was not reported
 * of a period is left empty.
 */
export function reportedRows(subject: CompanySubject): DraftRow[] {
  const series = seriesCells(subject);
  const power = powerCells(subject);
  const count = Math.max(series.length, power.length);
  if (count === 0) return [];
  const titles = [
    ...(series.length === 0
      ? Array<string>(POWER_COLUMN).fill("")
      : ["As reported", "Period end", "", "RPO", "Backlog"]),
    ...(power.length === 0 ? [] : ["Megawatts", "", "Period end", "MW", "", "", "Source of MW"]),
  ];
  return [
    companyHeading(titles, (column) => [1, 3, 4, POWER_COLUMN + 2, POWER_COLUMN + 3].includes(column)),
    ...Array.from({ length: count }, (_, row): DraftRow => [
      ...(series[row] ?? Array<null>(POWER_COLUMN).fill(null)),
      ...(power[row] ?? []),
    ]),
  ];
}

function seriesCells({ series }: CompanySubject): readonly (readonly DraftCell[])[] {
  if (series.length < 2) return [];
  return series.map(({ periodEnd, rpo, backlog }, row) => [
    null,
    input(`series.day.${row}`, periodEnd, DATE),
    null,
    input(`series.rpo.${row}`, rpo, MILLIONS),
    input(`series.backlog.${row}`, backlog, MILLIONS),
  ]);
}

function powerCells({ power, capacities }: CompanySubject): readonly (readonly DraftCell[])[] {
  const reported = power.map(({ metric, figure, shown }, row): readonly DraftCell[] => [
    text(metric.label, "line"),
    null,
    input(`power.day.${row}`, serialFromIso(figure.periodEnd), DATE),
    input(`power.${row}`, typeof shown.value === "number" ? shown.value : null, NUMBER),
    null,
    null,
    sourceLine(bestSource(shown)),
  ]);
  const documented = capacities.map(({ kind, deals }, row): readonly DraftCell[] => [
    text(`Documented, ${kind}`, "line"),
    null,
    null,
    calculation(`capacity.${row}`, `=${deals.map(({ megawatts }) => megawatts).join("+")}`, NUMBER),
    null,
    null,
    text(`${deals.length} ${deals.length === 1 ? "deal" : "deals"}: see Notes`, "line"),
  ]);
  return [...reported, ...documented];
}

/** What a reader must know of a deal, by name: what is missing, worked out or stands apart; and what the reported figures are; in lines of so many letters. */
export function noteRows(subject: CompanySubject, across: number): DraftRow[] {
  const { rows, reported, capacities } = subject;
  const ofDeals = rows.flatMap(({ label, note, isBackstop }) => {
    const said = [isBackstop ? "backstop, not in the total" : "", note].filter((each) => each !== "");
    return said.length === 0 ? [] : [`${label}: ${said.join("; ")}.`];
  });
  const ofReported = reported.map(({ reported: { metric } }) => `${metric.label}: ${metric.definition}`);
  const ofCapacities = capacities.flatMap(({ deals }) => deals.map((deal) => `${deal.name}: ${deal.words}.`));
  const sentences = [...ofDeals, ...ofReported, ...ofCapacities, ...sourcesOfSeries(subject)];
  if (sentences.length === 0) return [];
  return [
    companyHeading(["Notes"]),
    ...sentences.flatMap((sentence) => lines(sentence, across)).map((line): DraftRow => [text(line, "line")]),
    ...(reported.length === 0 ? [] : restOfReported(subject)),
  ];
}

/** Where RPO and backlog of each period come from: their row has no room for two sources. */
function sourcesOfSeries({ series }: CompanySubject): readonly string[] {
  if (series.length < 2) return [];
  const ofPeriods = series.flatMap(({ periodEnd, sources }) =>
    sources.length === 0 ? [] : [`${dateWords(isoFromSerial(periodEnd))}: ${sources.join("; ")}`],
  );
  return ofPeriods.length === 0 ? [] : [`Sources of what is reported at ${ofPeriods.join(". ")}.`];
}

/** Where the rest of a reported figure comes from: of deals without a schedule or a value only while one counts. */
function restOfReported(subject: CompanySubject): DraftRow[] {
  const open = `${sumInTotal(subject, "noSchedule")}+${sumInTotal(subject, "unvalued")}`;
  return [
    [
      words(
        `="The rest of a reported figure comes from "&IF(${open}>0,"deals above that have no schedule or no value, and from ","")&"contracts that the catalogue does not document; no conclusion about the company follows."`,
      ),
    ],
    [
      text(
        "Documented deals can come to more than a reported figure, because the two are defined differently.",
        "line",
      ),
    ],
  ];
}
