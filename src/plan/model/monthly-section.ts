import { calculation, heading, text, type DraftCell, type DraftRow } from "./draft";
import { DATE, FACTOR, MILLIONS, MONTH, NUMBER, WHOLE, YEAR } from "./formats";

/** Enough for thirty years of service that begin in the middle of a month. */
export const MONTHS = 361;

const SPECIAL_DAYS = [
  { key: "all", label: "All days of service", day: "{lastDay}" },
  { key: "asOf", label: "As of", day: "{asOfDay}" },
  { key: "12", label: "12 months later", day: "EDATE({asOfDay},12)" },
  { key: "24", label: "24 months later", day: "EDATE({asOfDay},24)" },
] as const;

/** What the page above is calculated from: delivery up to single days, and charges and payments month by month. */
export function monthlySection(): DraftRow[] {
  return [
    heading(["Workings: delivery up to a day", "Day", "Days served", "Contract years", "Weight"], 4),
    ...SPECIAL_DAYS.map(specialRow),
    [
      text("Ramp, in days", "label"),
      calculation(
        "rampDays",
        `=IF({profile}="ramp",IF(AND(ISNUMBER({rampMonths}),ISNUMBER({firstDay})),EDATE({firstDay},{rampMonths})-{firstDay},NA()),0)`,
        WHOLE,
      ),
      text("Escalator", "label"),
      calculation("growth", `=IF({profile}="escalating",IF(ISNUMBER({escalator}),{escalator},NA()),0)`, NUMBER),
    ],
    [
      text("Prepayment due", "label"),
      calculation("prepaid", `=IF(ISNUMBER({signed}),INT({signed}),{firstDay})`, DATE),
      text("Credited share", "label"),
      calculation(
        "credited",
        `=IF(AND({served}>0,ISNUMBER({prepayment})),{prepayment}/SUMIF({month.end.first}:{month.end.last},">="&{prepaid},{month.charge.first}:{month.charge.last}),0)`,
        NUMBER,
      ),
      text("of every later charge, so that the prepayment comes back in full", "line"),
    ],
    heading(
      [
        "Workings: by month, due on the last day",
        "Fiscal year",
        "Days served",
        "Contract years",
        "Weight",
        "Charge",
        "Payment",
        "Years from as-of",
        "Discount factor",
      ],
      8,
    ),
    ...Array.from({ length: MONTHS }, (_, index) => monthRow(index + 1)),
  ];
}

function specialRow({ key, label, day }: (typeof SPECIAL_DAYS)[number]): DraftRow {
  return [
    text(label, "label"),
    calculation(`day.${key}`, `=${day}`, DATE),
    calculation(`days.${key}`, `=${daysServed(`{day.${key}}`)}`, WHOLE),
    calculation(`contractYears.${key}`, `=${contractYears(`{days.${key}}`)}`, WHOLE),
    calculation(`weight.${key}`, `=${weight(`{days.${key}}`, `{contractYears.${key}}`)}`, NUMBER),
  ];
}

function monthRow(month: number): DraftRow {
  const name = (column: string, row = month): string =>
    `month.${column}.${row === 1 ? "first" : row === MONTHS ? "last" : row}`;
  const cell = (column: string, row = month): string => `{${name(column, row)}}`;
  const inMonth = (column: string, formula: string, numberFormat: string): DraftCell =>
    calculation(name(column), `=IF(ISNUMBER(${cell("end")}),${formula},"")`, numberFormat);
  const before = month === 1 ? "0" : cell("weight", month - 1);
  // Counted from the first day and not from the row above, so that no engine has to work through a chain of them.
  const end = `IF({served}>0,EOMONTH({firstDay},${month - 1}),"")`;
  return [
    calculation(name("end"), `=${end}`, MONTH, "rowNumber"),
    inMonth("year", `YEAR(${cell("end")})+IF(MONTH(${cell("end")})>{fiscalMonth},1,0)`, YEAR),
    inMonth("days", daysServed(cell("end")), WHOLE),
    inMonth("contractYears", contractYears(cell("days")), WHOLE),
    inMonth("weight", weight(cell("days"), cell("contractYears")), NUMBER),
    inMonth("charge", `{value}*(${cell("weight")}-${before})/{weight.all}`, MILLIONS),
    inMonth("payment", `${cell("charge")}*(1-IF(${cell("end")}>={prepaid},{credited},0))`, MILLIONS),
    // Never 0, so that a price that falls to nothing at once is 0 to a power above 0; a month past as-of has factor 0.
    inMonth("years", `MAX(1,${cell("end")}-{asOfDay})/365`, NUMBER),
    inMonth(
      "discount",
      `IF(ISNUMBER({rate}),IF(${cell("end")}>{asOfDay},(1+{rate})^(-${cell("years")}),0),"")`,
      FACTOR,
    ),
  ];
}

function daysServed(day: string): string {
  return `MAX(0,MIN({lastDay},${day})-{firstDay}+1)`;
}

/** Whole contract years before the day after the last one served; asked for by one profile only. */
function contractYears(days: string): string {
  const next = `{firstDay}+${days}`;
  const calendarYears = `YEAR(${next})-YEAR({firstDay})`;
  return `IF({profile}="escalating",${calendarYears}-IF(EDATE({firstDay},12*(${calendarYears}))>${next},1,0),0)`;
}

/** What a profile delivers in so many days, in units that cancel: see the profiles of OFFTAKE.SCHEDULE. */
function weight(days: string, years: string): string {
  const ramp = `IF({rampDays}=0,${days},IF(${days}<={rampDays},${days}^2,{rampDays}*(2*${days}-{rampDays})))`;
  const wholeYears = `IF({growth}=0,${years},((1+{growth})^${years}-1)/{growth})`;
  const anniversary = `EDATE({firstDay},12*${years})`;
  const part = `(1+{growth})^${years}*({firstDay}+${days}-${anniversary})/(EDATE({firstDay},12*${years}+12)-${anniversary})`;
  return `IF({profile}="ramp",${ramp},IF({profile}="escalating",${wholeYears}+${part},${days}))`;
}
