import { calculation, input, text, words, type DraftCell, type DraftRow } from "../model/draft";
import { DATE, GENERAL, MILLIONS, PERCENT, SHARE, WHOLE } from "../model/formats";
import { dateWords } from "../../catalog/claim-words";
import { bestSource } from "../../catalog/citation";
import { inTranche } from "../model/tranche-step";
import { companyHeading, sourceLine } from "./company-columns";
import type { CompanyRow, CompanySubject } from "./company-subject";
import { allRows, leftAt, sumInTotal, unlessUnknown, unlessUnvalued } from "./company-workings";

const KIND_WORDS: Readonly<Record<string, string>> = {
  "cloud-capacity": "cloud",
  "colocation-lease": "lease",
  "chip-purchase": "chips",
  "credit-backstop": "backstop",
};
const RATE = 0.09;
const SPREAD = 0.02;
const RECOVERY = 0.4;

/** Inputs, and what the reader came for: what is documented as a range, what is reported, and the share. */
export function headRows(subject: CompanySubject): DraftRow[] {
  const { asOf, company, rows, side } = subject;
  const scheduled = rows.filter(({ isBackstop, hasSchedule }) => !isBackstop && hasSchedule);
  return [
    line("As of", input("asOf", asOf, DATE), text("The end of that day", "remark")),
    line(
      "Fiscal year-end month",
      input("fiscal", company.fiscalYearEnd ?? 12, WHOLE),
      ...(company.fiscalYearEnd === null ? [text("Not documented: calendar year assumed", "remark")] : []),
    ),
    line("Count as owed", input("count", "firm", GENERAL), text("firm, expected (by probability) or all", "remark")),
    line("Discount rate", input("rate", RATE, PERCENT), text("Assumed: type your own", "remark")),
    line(
      side === "customer" ? `Credit spread of ${company.name}` : "Credit spread of counterparties",
      input("spread", SPREAD, PERCENT),
      text("Assumed: type your own", "remark"),
    ),
    line("Recovery in a default", input("recovery", RECOVERY, PERCENT), text("Assumed: type your own", "remark")),
    [],
    line(
      "Remaining, deals with a schedule",
      calculation("low", "={total.remaining}", MILLIONS, "keyFigure"),
      scheduled.length === 0
        ? words('=IF(ISNUMBER({low}),"From the terms below","No deal has a schedule")', "remark")
        : limitRemark("From documented terms", scheduled),
    ),
    ...notWritten(scheduled).map((said) => line("", null, text(said, "remark"))),
    line(
      "Remaining, all deals",
      calculation("high", '=IF(COUNT({low},{total.open})=0,"n.d.",SUM({low},{total.open}))', MILLIONS, "keyFigure"),
      rows.some(({ isBackstop, value }) => !isBackstop && value !== null)
        ? limitRemark(
            "Others at full value",
            rows.filter(({ isBackstop }) => !isBackstop),
          )
        : words('=IF(ISNUMBER({high}),"Others at full value","No value is documented")', "remark"),
    ),
    ...(rows.some(({ isBackstop, value }) => !isBackstop && value === null)
      ? [
          line(
            "",
            null,
            words(
              `=IF(ISNUMBER({high}),IF(${sumInTotal(subject, "unvalued")}>0,"Deals without a value are left out: see Notes",""),"")`,
              "remark",
            ),
          ),
        ]
      : []),
    ...(rows.some(({ mayOverlap }) => mayOverlap)
      ? [line("", null, text("Possible overlaps are not removed: see Notes", "remark"))]
      : []),
    ...reportedShares(subject),
  ];
}

function line(label: string, cell: DraftCell, note: DraftCell = null): DraftRow {
  return [text(label, "label"), cell, note];
}

/** What the company reports, and how much of it the documented deals are. */
function reportedShares({ reported }: CompanySubject): DraftRow[] {
  return reported.flatMap(({ reported: { metric, figure, shown }, value }) => [
    [
      text(`${shortName(metric.label)}, ${figure.period}`, "label"),
      input(`reported.${metric.name}`, value, MILLIONS),
      text(`at ${dateWords(figure.periodEnd)}`, "remark"),
      null,
      sourceLine(bestSource(shown)),
    ],
    ...(["low", "high"] as const).map((bound) =>
      line(
        `Share of ${inASentence(shortName(metric.label))}: ${bound === "low" ? "deals with a schedule" : "all deals"}`,
        calculation(`share.${bound}.${metric.name}`, share(bound, metric.name), SHARE),
        words(
          `=IF(ISNUMBER({share.${bound}.${metric.name}}),IF({share.${bound}.${metric.name}}>1,"more than is reported: see Notes","of what is reported; for the rest see Notes"),"")`,
          "remark",
        ),
      ),
    ),
  ]);
}

/** "backlog", and "RPO" as it is. */
function inASentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** "RPO" of "Remaining performance obligations (RPO)". */
function shortName(label: string): string {
  return /\((.+)\)$/.exec(label)?.[1] ?? label;
}

/** What of a remaining amount no document says in so many words. */
function notWritten(rows: readonly CompanyRow[]): readonly string[] {
  const [days, about] = [rows.some(({ hasDaysOfOurs }) => hasDaysOfOurs), rows.some(({ isAbout }) => isAbout)];
  if (days) return [about ? "Approximate values, days worked out: see Notes" : "Some days are worked out: see Notes"];
  return about ? ["Some values are approximate: see Notes"] : [];
}

/** What a sum is of, and of which limits: options and contingent amounts are in it only where the page counts them. */
function limitRemark(of: string, rows: readonly CompanyRow[]): DraftCell {
  const firm = limitWords(rows.filter(({ life }) => life?.kind !== "option" && life?.kind !== "contingent"));
  const all = limitWords(rows);
  return firm === all
    ? text(of + all, "remark")
    : words(`="${of}"&IF({countUsed}="firm","${firm}","${all}")`, "remark");
}

/** A sum of ceilings is no floor, and a sum with a floor in it has no top: the page says so beside the number. */
function limitWords(rows: readonly CompanyRow[]): string {
  const valued = rows.filter(({ value }) => value !== null);
  if (valued.length === 0) return "";
  if (valued.every(({ limit }) => limit === "at most")) return "; all values are ceilings";
  if (valued.every(({ limit }) => limit === "at least")) return "; all values are floors";
  const said = [
    ...(valued.some(({ limit }) => limit === "at most" || limit === "neither") ? ["ceilings"] : []),
    ...(valued.some(({ limit }) => limit === "at least" || limit === "neither") ? ["floors"] : []),
  ];
  return said.length === 0 ? "" : `; some values are ${said.join(", some ")}`;
}

function share(bound: string, metric: string): string {
  return `=IF(COUNT({${bound}},{reported.${metric}})=2,IF({reported.${metric}}>0,{${bound}}/{reported.${metric}},"n.d."),"n.d.")`;
}

/** The deals with their terms, a delay to try, and what is left of each. */
export function dealRows(subject: CompanySubject): DraftRow[] {
  const titles = [
    "Deal",
    "Counterparty",
    "Type",
    "Value",
    "Start",
    "End",
    "Signed or announced",
    "Delay months",
    "Remaining",
    "Unscheduled, full value",
    "Evidence",
    "Source",
  ];
  const total = (key: string): string =>
    `SUMIF(${allRows(subject, "type")},"<>${KIND_WORDS["credit-backstop"] ?? ""}",${allRows(subject, key)})`;
  return [
    companyHeading(titles, (column) => column >= 3 && column <= 9),
    ...subject.rows.map(dealRow),
    [
      text("Total without backstops", "total"),
      ...Array<null>(7).fill(null),
      calculation("total.remaining", `=${unlessUnknown(subject, null, total("remaining"))}`, MILLIONS, "resultTotal"),
      calculation("total.open", `=${unlessUnvalued(subject, null, total("open"))}`, MILLIONS, "resultTotal"),
    ],
  ];
}

function dealRow(row: CompanyRow, index: number): DraftRow {
  const of = (formula: string): string => inTranche(formula, index);
  const key = (name: string): string => `t${index}.${name}`;
  return [
    text(row.label, "label"),
    { kind: "text", key: key("counterparty"), text: row.counterparty, style: "body" },
    { kind: "text", key: key("type"), text: KIND_WORDS[row.kind] ?? row.kind, style: "body" },
    input(key("value"), row.value, MILLIONS),
    input(key("start"), row.start, DATE),
    input(key("end"), row.end, DATE),
    input(key("signed"), row.inception, DATE),
    input(key("delay"), 0, WHOLE),
    calculation(key("remaining"), of(`=IF({.noSchedule}=1,"",IF({.unvalued}=1,"",{.${leftAt("asOf")}}))`), MILLIONS),
    calculation(key("open"), of(`=IF({.noSchedule}=1,{.openValue},"")`), MILLIONS),
    text(row.grade, "body"),
    sourceLine(row.source),
  ];
}

/** Terms of those deals that someone may leave, or that are charged by the month; none where there are no such deals. */
export function lifeRows({ rows }: CompanySubject): DraftRow[] {
  const titles = [
    "Termination rights and fees",
    "Counterparty",
    "Kind",
    "Monthly fee",
    "Full fee from",
    "Notice days",
    "Notice from",
    "Probability",
    "Exercise by",
  ];
  const lines = rows.flatMap(({ label, counterparty, life }, index): DraftRow[] => {
    if (life === null) return [];
    const key = (name: string): string => `t${index}.${name}`;
    return [
      [
        text(label, "label"),
        text(counterparty, "body"),
        input(key("kind"), life.kind ?? "firm", GENERAL),
        input(key("monthlyFee"), life.monthlyFee ?? null, MILLIONS),
        input(key("feeFrom"), life.feeFrom ?? null, DATE),
        input(key("noticeDays"), life.noticeDays ?? null, WHOLE),
        input(key("noticeFrom"), life.noticeFrom ?? null, DATE),
        input(key("probability"), life.probability ?? null, PERCENT),
        input(key("exerciseBy"), life.exerciseBy ?? null, DATE),
      ],
    ];
  });
  return lines.length === 0 ? [] : [companyHeading(titles, (column) => column >= 3 && column <= 8), ...lines];
}
