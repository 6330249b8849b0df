import { calculation, heading, text, type DraftRow } from "./draft";
import { DATE, GENERAL, MONEY, YEARS } from "./formats";
import { inScenario, SCENARIOS } from "./input-rows";
import { monthsBetween } from "./tranche-fees";
import type { ModelTranche, Side } from "./subject";

export const SPEND_COLUMNS = ["live", ...SCENARIOS] as const;
type Column = (typeof SPEND_COLUMNS)[number];

/**
 * Annual spend of each tranche: as in use, with its delay, and as each scenario has it, on time. As `annualSpend` of `finance`:
 * 12 fees where there is one, else value over years; what may be left by notice counts whole, options and contingent parts
 * do not. Low is the least and High the most that the terms of base, low and high come to, as in `extremeSpend`;
 * text "" where the value, or the length where it counts, is documented without that end and not typed over.
 */
export function spendWorkings(tranches: readonly ModelTranche[]): DraftRow[] {
  return [
    heading(["Workings: annual spend", "In use", "Base", "Low", "High", "Own"], 5),
    ...tranches.flatMap((tranche, index) => trancheRows(tranche, index + 1)),
  ];
}

interface Row {
  readonly key: string;
  readonly label: string;
  readonly numberFormat: string;
  readonly formula: (column: Column, cell: (key: string) => string) => string;
}

/** Conditions under which a low or high spend is not documented. */
type WhereOpen = (side: Side, cell: (key: string) => string, fee: string) => readonly string[];

function trancheRows(tranche: ModelTranche, index: number): DraftRow[] {
  const prefix = `t${index}`;
  const isLine = (field: string): boolean => tranche.lines.some(({ key }) => key === `${prefix}.${field}`);
  const given = (field: string, column: Column): string =>
    column === "live" || !isLine(field) ? `{${prefix}.${field}}` : inScenario(`${prefix}.${field}`, column);
  const isOpen = (field: string, side: Side): boolean =>
    tranche.lines.some(({ key, openEnds }) => key === `${prefix}.${field}` && openEnds?.includes(side) === true);
  const asInserted = (field: string): string => `{${prefix}.${field}.edited}=0`;
  // As `spendContract` has it: of a fee nothing else counts, and a length only where it is stated or gives a day.
  const whereOpen: WhereOpen = (side, cell, fee) => [
    ...(isOpen("monthlyFee", side) ? [`AND(ISNUMBER(${fee}),${asInserted("monthlyFee")})`] : []),
    ...(isOpen("value", side) ? [`AND(NOT(ISNUMBER(${fee})),${asInserted("value")})`] : []),
    ...(isOpen("term", side === "low" ? "high" : "low")
      ? [
          `AND(NOT(ISNUMBER(${fee})),${asInserted("term")},OR(${cell("sConvention")}="stated",NOT(ISNUMBER(${cell("sFirst")})),NOT(ISNUMBER(${cell("sLast")}))))`,
        ]
      : []),
  ];
  return rowsOf(prefix, given, whereOpen).map((row) => [
    text(`Tranche ${index}: ${row.label}`, "label"),
    ...SPEND_COLUMNS.map((column) =>
      calculation(
        `${prefix}.${row.key}.${column}`,
        `=${row.formula(column, (key) => `{${prefix}.${key}.${column}}`)}`,
        row.numberFormat,
      ),
    ),
  ]);
}

function rowsOf(prefix: string, given: (field: string, column: Column) => string, whereOpen: WhereOpen): Row[] {
  const own = (key: string): string => `{${prefix}.${key}}`;
  const day = (field: string, column: Column): string => {
    const cell = given(field, column);
    return `IF(ISNUMBER(${cell}),INT(${cell}),"")`;
  };
  const months = "ROUND(12*@,3)";
  const length = (cell: string, sign: "+" | "-", from: string): string => {
    const thousandths = months.replace("@", cell);
    return `EDATE(${from},${sign === "+" ? "" : "0-"}INT(${thousandths}))${sign}ROUND((${thousandths}-INT(${thousandths}))*365/12,0)`;
  };
  return [
    { key: "sTerm", label: "stated length", numberFormat: YEARS, formula: (column) => given("term", column) },
    { key: "sFirst", label: "start", numberFormat: DATE, formula: (column) => day("start", column) },
    { key: "sLast", label: "end", numberFormat: DATE, formula: (column) => day("end", column) },
    {
      key: "sStart",
      label: "first day",
      numberFormat: DATE,
      formula: (column, cell) =>
        column === "live"
          ? own("firstDay")
          : `IF(ISNUMBER(${cell("sFirst")}),${cell("sFirst")},IF(ISNUMBER(${cell("sLast")}),IF(ISNUMBER(${cell("sTerm")}),MAX(${length(cell("sTerm"), "-", `${cell("sLast")}+1`)},IF(ISNUMBER(${own("inception")}),${own("inception")}+1,0)),""),""))`,
    },
    {
      key: "sEnd",
      label: "last day",
      numberFormat: DATE,
      formula: (column, cell) =>
        column === "live"
          ? own("lastDay")
          : `IF(ISNUMBER(${cell("sLast")}),${cell("sLast")},IF(ISNUMBER(${cell("sFirst")}),IF(ISNUMBER(${cell("sTerm")}),${length(cell("sTerm"), "+", cell("sFirst"))}-1,""),""))`,
    },
    {
      key: "sFullFrom",
      label: "full fee from",
      numberFormat: DATE,
      formula: (column, cell) => {
        const from = given("feeFrom", column);
        return `IF(${hasFee(given("monthlyFee", column), cell)},MIN(IF(ISNUMBER(${from}),INT(${from}),${cell("sStart")}),${cell("sEnd")}+1),"")`;
      },
    },
    {
      key: "sValue",
      label: "value; of a fee the fees, or what is stated where it exceeds them",
      numberFormat: MONEY,
      formula: (column, cell) =>
        column === "live" ? own("amount") : valueWithFee(given("value", column), given("monthlyFee", column), cell),
    },
    {
      key: "sSigned",
      label: "signed, else announced",
      numberFormat: DATE,
      formula: (column) =>
        `IF(ISNUMBER(${given("signed", column)}),INT(${given("signed", column)}),${day("announced", column)})`,
    },
    ...yearRows(given, own, whereOpen),
  ];
}

function hasFee(fee: string, cell: (key: string) => string): string {
  const [start, end] = [cell("sStart"), cell("sEnd")];
  return `IF(ISNUMBER(${fee}),IF(COUNT(${start},${end})=2,AND(${fee}>0,${end}>=${start}),FALSE),FALSE)`;
}

/** As `feeSchedule` of `finance`: the fees are the value, unless the full fee starts later and what is stated covers the full fees. */
function valueWithFee(value: string, fee: string, cell: (key: string) => string): string {
  const fees = (from: string): string => `${fee}*${monthsBetween(from, `(${cell("sEnd")}+1)`)}`;
  const covers = `IF(${cell("sFullFrom")}>${cell("sStart")},IF(ISNUMBER(${value}),ROUND((${value}-${fees(cell("sFullFrom"))})*100,0)>=0,FALSE),FALSE)`;
  return `IF(${hasFee(fee, cell)},IF(${covers},${value},${fees(cell("sStart"))}),${value})`;
}

/** Years under each convention, the one that is used, and the spend. */
function yearRows(
  given: (field: string, column: Column) => string,
  own: (key: string) => string,
  whereOpen: WhereOpen,
): Row[] {
  return [
    {
      key: "service",
      label: "years of service",
      numberFormat: YEARS,
      formula: (_, cell) => yearsBetween(cell("sStart"), cell("sEnd")),
    },
    {
      key: "stated",
      label: "years as stated",
      numberFormat: YEARS,
      formula: (_, cell) => `IF(ISNUMBER(${cell("sTerm")}),IF(${cell("sTerm")}>0,${cell("sTerm")},""),"")`,
    },
    {
      key: "signing",
      label: "years from signing",
      numberFormat: YEARS,
      formula: (_, cell) => yearsBetween(cell("sSigned"), cell("sEnd")),
    },
    {
      key: "sConvention",
      label: "convention",
      numberFormat: GENERAL,
      formula: (_, cell) =>
        `IF(LEN({convention})>0,LOWER({convention}),IF(LEN(${own("convention")})>0,LOWER(${own("convention")}),IF(ISNUMBER(${cell("service")}),"service",IF(ISNUMBER(${cell("stated")}),"stated",IF(ISNUMBER(${cell("signing")}),"signing","none is documented")))))`,
    },
    {
      key: "years",
      label: "years",
      numberFormat: YEARS,
      formula: (_, cell) =>
        `IF(${cell("sConvention")}="service",${cell("service")},IF(${cell("sConvention")}="stated",${cell("stated")},IF(${cell("sConvention")}="signing",${cell("signing")},"")))`,
    },
    {
      key: "sSpend",
      label: "spend of these terms",
      numberFormat: MONEY,
      formula: (column, cell) => {
        const fee = given("monthlyFee", column);
        return `IF(${own("owing")}=0,0,IF(ISNUMBER(${fee}),12*${fee},${over(cell("sValue"), cell("years"))}))`;
      },
    },
    {
      key: "spend",
      label: "spend; of low and high the least and the most",
      numberFormat: MONEY,
      formula: (column, cell) => {
        const of = cell("sSpend");
        if (column !== "low" && column !== "high") return of;
        const corners = (["base", "low", "high"] as const).map((corner) => own(`sSpend.${corner}`)).join(",");
        const extreme = `IF(ISNUMBER(${of}),${column === "low" ? "MIN" : "MAX"}(${corners}),"")`;
        const open = whereOpen(column, cell, given("monthlyFee", column));
        return open.length === 0 ? extreme : `IF(${own("owing")}=0,0,IF(OR(${open.join(",")}),"",${extreme}))`;
      },
    },
  ];
}

/** A value over years; text "" where either is not known. */
export function over(value: string, years: string): string {
  return `IF(ISNUMBER(${value}),IF(ISNUMBER(${years}),${value}/${years},""),"")`;
}

function yearsBetween(from: string, to: string): string {
  return `IF(ISNUMBER(${from}),IF(ISNUMBER(${to}),IF(${to}>=${from},YEARFRAC(${from},${to}+1,{basis}),""),""),"")`;
}
