import { calculation, input, text, type DraftCell, type DraftRow } from "../model/draft";
import { DATE, GENERAL, MILLIONS, PERCENT, SHARE, WHOLE } from "../model/formats";
import { sourceCell } from "../model/input-rows";
import { dateWords } from "../../catalog/claim-words";
import { bestSource } from "../../catalog/citation";
import { companyHeading } from "./company-columns";
import type { CompanyRow, CompanySubject } from "./company-subject";

const KIND_WORDS: Readonly<Record<string, string>> = {
  "cloud-capacity": "cloud",
  "colocation-lease": "lease",
  "chip-purchase": "chips",
  "credit-backstop": "backstop",
};
const RATE = 0.09;
const SPREAD = 0.02;
const RECOVERY = 0.4;
const NOT_A_FACT = "The rest is not documented here; that says nothing about the company.";

/** Inputs, and what the reader came for: what is documented as a range, what is reported, and the share. */
export function headRows(subject: CompanySubject): DraftRow[] {
  const { asOf, company, reported, rows } = subject;
  const count = rows.length;
  const all = (key: string): string => `{${key}.0}:{${key}.${count - 1}}`;
  const line = (label: string, cell: DraftCell, note: DraftCell = null): DraftRow => [text(label, "label"), cell, note];
  return [
    line("As of", input("asOf", asOf, DATE), text("The end of that day", "remark")),
    line("Fiscal year ends with month", input("fiscal", company.fiscalYearEnd ?? 12, WHOLE)),
    line("Discount rate", input("rate", RATE, PERCENT), text("Your assumption", "remark")),
    line("Credit spread of counterparties", input("spread", SPREAD, PERCENT), text("Your assumption", "remark")),
    line("Recovery in a default", input("recovery", RECOVERY, PERCENT), text("Your assumption", "remark")),
    [],
    line(
      "Documented remaining, from",
      calculation("low", `=SUM(${all("remaining")})`, MILLIONS, "keyFigure"),
      text(
        `Deals with a schedule${limitWords(rows.filter(({ isBackstop, start }) => !isBackstop && start !== null))}`,
        "remark",
      ),
    ),
    line(
      "Documented remaining, to",
      calculation("high", `={low}+SUM(${all("open")})`, MILLIONS, "keyFigure"),
      text(
        `With deals without a schedule at their whole value${limitWords(rows.filter(({ isBackstop }) => !isBackstop))}`,
        "remark",
      ),
    ),
    ...reported.flatMap(({ reported: { metric, figure, shown }, value }) => [
      [
        text(`${metric.label}, ${figure.period}`, "label"),
        input(`reported.${metric.name}`, value, MILLIONS),
        text(`Reported at ${dateWords(figure.periodEnd)}: ${metric.definition}`, "remark"),
        ...Array<null>(8).fill(null),
        sourceCell(bestSource(shown)),
      ],
      [
        text("Documented share of it, from and to", "label"),
        calculation(`share.low.${metric.name}`, share("low", metric.name), SHARE),
        calculation(`share.high.${metric.name}`, share("high", metric.name), SHARE),
        text(NOT_A_FACT, "remark"),
      ],
    ]),
  ];
}

/** A sum of ceilings is no floor, and a sum with a floor in it has no top: the page says so beside the number. */
function limitWords(rows: readonly CompanyRow[]): string {
  const valued = rows.filter(({ value }) => value !== null);
  const words = [
    ...(valued.some(({ limit }) => limit === "at most" || limit === "neither") ? ["some values are ceilings"] : []),
    ...(valued.some(({ limit }) => limit === "at least" || limit === "neither")
      ? ["some are floors, so it may be more"]
      : []),
  ];
  return words.length === 0 ? "" : `; ${words.join(", ")}`;
}

function share(bound: string, metric: string): string {
  return `=IF(ISNUMBER({reported.${metric}}),IF({reported.${metric}}>0,{${bound}}/{reported.${metric}},NA()),NA())`;
}

/** The deals with their terms, a delay to try, and what is left of each. */
export function dealRows({ rows }: CompanySubject): DraftRow[] {
  const titles = [
    "Deal",
    "Counterparty",
    "Kind",
    "Value",
    "Start",
    "End",
    "Signed",
    "Delay months",
    "Remaining",
    "No schedule",
    "Evidence",
    "Source",
    "Note",
  ];
  const all = (key: string): string => `{${key}.0}:{${key}.${rows.length - 1}}`;
  return [
    companyHeading(titles, (column) => column >= 3 && column <= 9),
    ...rows.map(dealRow),
    [
      text("Total without backstops", "total"),
      ...Array<null>(7).fill(null),
      calculation("total.remaining", `=SUM(${all("remaining")})`, MILLIONS, "total"),
      calculation("total.open", `=SUM(${all("open")})`, MILLIONS, "total"),
    ],
  ];
}

function dealRow(row: CompanyRow, index: number): DraftRow {
  const at = (key: string): string => `{${key}.${index}}`;
  const known = `IF(ISNUMBER(${at("start")}),IF(ISNUMBER(${at("end")}),IF(ISNUMBER(${at("value")}),`;
  const left = `${at("w.value")}/(${at("w.end")}-${at("w.start")}+1)*MAX(0,${at("w.end")}-MAX(${at("w.start")}-1,{asOf}))`;
  const signed = `IF(ISNUMBER(${at("signed")}),IF(${at("signed")}>{asOf},0,${at("value")}),${at("value")})`;
  const remaining = row.isBackstop ? `=""` : `=${known}${left},""),""),"")`;
  const open = row.isBackstop
    ? `=""`
    : `=IF(ISNUMBER(${at("remaining")}),"",IF(ISNUMBER(${at("value")}),${signed},""))`;
  return [
    text(row.label, "label"),
    { kind: "text", key: `party.of.${index}`, text: row.counterparty, style: "body" },
    text(KIND_WORDS[row.kind] ?? row.kind, "body"),
    input(`value.${index}`, row.value, MILLIONS),
    input(`start.${index}`, row.start, DATE),
    input(`end.${index}`, row.end, DATE),
    input(`signed.${index}`, row.inception, DATE),
    input(`delay.${index}`, 0, WHOLE),
    calculation(`remaining.${index}`, remaining, MILLIONS),
    calculation(`open.${index}`, open, MILLIONS),
    text(row.grade, "body"),
    sourceCell(row.source),
    text(row.isBackstop ? `Stands apart: ${row.note}` : row.note, "note"),
  ];
}

/** Below the printed page: the deals' days after a delay, and their values where they count; numbers in every cell. */
export function workingRows({ rows }: CompanySubject): DraftRow[] {
  return [
    companyHeading(
      ["Workings: deals", "Counterparty", "Counted value", "Start", "End"],
      (column) => column >= 2 && column <= 4,
    ),
    ...rows.map((row, index): DraftRow => {
      const at = (key: string): string => `{${key}.${index}}`;
      const hasDays = (then: string, otherwise: string): string =>
        `IF(ISNUMBER(${at("start")}),IF(ISNUMBER(${at("end")}),${then},${otherwise}),${otherwise})`;
      const counted = `IF(ISNUMBER(${at("value")}),IF(ISNUMBER(${at("signed")}),IF(${at("signed")}>{asOf},0,${at("value")}),${at("value")}),0)`;
      return [
        text(row.label, "body"),
        calculation(`w.party.${index}`, `=${at("party.of")}`, GENERAL),
        calculation(`w.value.${index}`, row.isBackstop ? "=0" : `=${hasDays(counted, "0")}`, MILLIONS),
        calculation(`w.start.${index}`, `=${hasDays(`EDATE(${at("start")},${at("delay")})`, "1")}`, DATE),
        calculation(`w.end.${index}`, `=${hasDays(`EDATE(${at("end")}+1,${at("delay")})-1`, "1")}`, DATE),
      ];
    }),
  ];
}
