import { calculation, heading, text, type DraftCell, type DraftRow } from "./draft";
import { DATE, MILLIONS, NUMBER, YEAR } from "./formats";

const ENDS = "{month.first}:{month.last}";

/** What is charged in each fiscal year and quarter, and what of it is delivered by the as-of date. */
export function scheduleSection(years: number): DraftRow[] {
  return [
    heading(
      ["Schedule by fiscal year, US$ m", "Last day", "Amount", "Cumulative", "Remaining after", "Delivered", "Still to come", "Q1", "Q2", "Q3", "Q4"],
      10,
    ),
    ...Array.from({ length: years }, (_, index) => scheduleRow(index + 1)),
    [
      text("All years", "label"),
      null,
      sum("amounts", "amount", years),
      null,
      null,
      sum("deliveredAmounts", "deliveredOf", years),
      sum("comingAmounts", "comingOf", years),
      ...[1, 2, 3, 4].map((quarter) => sum(`quarters.${quarter}`, `quarter.${quarter}`, years)),
    ],
  ];
}

function sum(key: string, column: string, years: number): DraftCell {
  return calculation(key, `=IF({ready}=1,SUM({${column}.1}:{${column}.${years}}),"n.d.")`, MILLIONS, "total");
}

function scheduleRow(row: number): DraftRow {
  const year = `{year.${row}}`;
  const before = `{year.${row - 1}}`;
  const label =
    row === 1
      ? `=IF({ready}=1,YEAR({firstMonth})+IF(MONTH({firstMonth})>{fiscalMonth},1,0),"")`
      : `=IF(ISNUMBER(${before}),IF({yearEnd.${row - 1}}<{lastService},${before}+1,""),"")`;
  const inYear = (key: string, formula: string, numberFormat = MILLIONS): DraftCell =>
    calculation(`${key}.${row}`, `=IF(ISNUMBER(${year}),${formula},"")`, numberFormat);
  const charged = (from: string, to: string): string =>
    `SUMIFS({charge.first}:{charge.last},${ENDS},">"&${from},${ENDS},"<="&${to})`;
  const end = `{yearEnd.${row}}`;
  const amount = `{amount.${row}}`;
  return [
    calculation(`year.${row}`, label, YEAR, "rowNumber"),
    inYear("yearEnd", `DATE(${year},{fiscalMonth}+1,0)`, DATE),
    inYear("amount", charged(`EOMONTH(${end},-12)`, end)),
    inYear("cumulative", `SUM({amount.1}:${amount})`),
    // To the cent: of billions taken from billions a last bit stays, which would show as 0 with a sign.
    inYear("after", `ROUND({counted}-{cumulative.${row}},2)`),
    inYear("deliveredOf", `MAX(0,MIN(${amount},{delivered}-({cumulative.${row}}-${amount})))`),
    inYear("comingOf", `${amount}-{deliveredOf.${row}}`),
    ...[1, 2, 3, 4].map((quarter) =>
      inYear(
        `quarter.${quarter}`,
        charged(`EOMONTH(${end},${3 * quarter - 15})`, `EOMONTH(${end},${3 * quarter - 12})`),
      ),
    ),
  ];
}

/** What is paid in each fiscal year, and what of a capacity stands ready. */
export function cashFlowSection(years: number): DraftRow[] {
  return [
    heading(
      ["Cash flow by fiscal year, US$ m", "Last day", "Charge", "Prepayment", "Credit", "Net", "Cumulative", "Discounted", "MW on average"],
      8,
    ),
    ...Array.from({ length: years }, (_, index) => cashRow(index + 1)),
    [
      text("All years, cash", "label"),
      null,
      ...["charge", "prepayment", "credit", "net"].map((column) => sum(`cash.${column}`, `cash.${column}`, years)),
      null,
      calculation("cash.discounted", `=IF(ISNUMBER({presentValue}),SUM({cash.discounted.1}:{cash.discounted.${years}}),"n.d.")`, MILLIONS, "total"),
    ],
  ];
}

function cashRow(row: number): DraftRow {
  const year = `{year.${row}}`;
  const end = `{yearEnd.${row}}`;
  const inYear = (key: string, formula: string, numberFormat = MILLIONS): DraftCell =>
    calculation(`cash.${key}.${row}`, `=IF(ISNUMBER(${year}),${formula},"")`, numberFormat);
  const paid = (column: string): string =>
    `SUMIFS({${column}.first}:{${column}.last},${ENDS},">"&EOMONTH(${end},-12),${ENDS},"<="&${end})`;
  const served = (day: string): string => `MAX(0,MIN({t1.lastDay},${day})-{t1.firstDay}+1)`;
  const weight = (day: string): string =>
    `IF(${served(day)}<={t1.rampDays},${served(day)}^2,{t1.rampDays}*(2*${served(day)}-{t1.rampDays}))`;
  const ramped = `IF({t1.rampDays}=0,1,(${weight(end)}-${weight(`EOMONTH(${end},-12)`)})/(2*{t1.rampDays}*(${served(end)}-${served(`EOMONTH(${end},-12)`)})))`;
  return [
    calculation(`cash.year.${row}`, `=${year}`, YEAR, "rowNumber"),
    inYear("yearEnd", end, DATE),
    inYear("charge", paid("charge")),
    inYear("prepayment", paid("prepayment")),
    inYear("credit", `0-${paid("credit")}`),
    inYear("net", `{cash.charge.${row}}+{cash.prepayment.${row}}+{cash.credit.${row}}`),
    inYear("cumulative", `SUM({cash.net.1}:{cash.net.${row}})`),
    inYear(
      "discounted",
      `IF(ISNUMBER({rateUsed}),SUMPRODUCT((${ENDS}>EOMONTH(${end},-12))*(${ENDS}<=${end})*({charge.first}:{charge.last}-{credit.first}:{credit.last})*({discount.first}:{discount.last}))+{ahead.${row}},"")`,
    ),
    inYear(
      "megawatts",
      `IF(ISNUMBER({capacity}),IF({t1.active}=1,IF(${served(end)}>${served(`EOMONTH(${end},-12)`)},{capacity}*${ramped},0),""),"")`,
      NUMBER,
    ),
  ];
}

/** Prepayments still to come, discounted to their own days, by fiscal year. */
export function prepaymentWorkings(tranches: number, years: number): DraftRow[] {
  const all = Array.from({ length: tranches }, (_, index) => index + 1);
  return [
    heading(["Workings: prepayments to come, discounted", "All", ...Array.from({ length: years }, (_, index) => `Year ${index + 1}`)], years + 1),
    [
      text("Discounted", "label"),
      calculation("ahead", `=${all.map((tranche) => aheadOf(tranche, "{rateUsed}")).join("+")}`, MILLIONS),
      ...Array.from({ length: years }, (_, index) => {
        const end = `{yearEnd.${index + 1}}`;
        const within = all
          .map((tranche) => `IF({t${tranche}.paidOn}>EOMONTH(${end},-12),IF({t${tranche}.paidOn}<=${end},${aheadOf(tranche, "{rateUsed}")},0),0)`)
          .join("+");
        return calculation(`ahead.${index + 1}`, `=IF(ISNUMBER({year.${index + 1}}),${within},0)`, MILLIONS);
      }),
    ],
  ];
}

/** A prepayment discounted from its own day; 0 once it is paid. */
export function aheadOf(tranche: number, rate: string): string {
  const paidOn = `{t${tranche}.paidOn}`;
  return `IF({t${tranche}.active}=1,IF(ISNUMBER(${rate}),IF(${paidOn}>{asOfDay},{t${tranche}.prepaidCounted}/(1+${rate})^((${paidOn}-{asOfDay})/365),0),0),0)`;
}
