import { calculation, heading, text, type DraftCell, type DraftRow } from "./draft";
import { DATE, MILLIONS, NUMBER, YEAR } from "./formats";

const ENDS = "{month.first}:{month.last}";

/** Charges, what of them is delivered by the as-of date, and what is paid, by fiscal year. */
export function scheduleSection(years: number): DraftRow[] {
  return [
    heading(
      [
        "Schedule and cash flow by fiscal year, US$ m",
        "Charge",
        "Cumulative",
        "Remaining after",
        "Delivered",
        "Still to come",
        "Prepayment",
        "Credit",
        "Net payment",
        "Discounted",
        "Average MW",
      ],
      10,
    ),
    ...Array.from({ length: years }, (_, index) => scheduleRow(index + 1)),
    [
      text("All years", "label"),
      sum("amounts", "amount", years),
      null,
      null,
      sum("deliveredAmounts", "deliveredOf", years),
      sum("comingAmounts", "comingOf", years),
      sum("cash.prepayment", "cash.prepayment", years),
      sum("cash.credit", "cash.credit", years),
      sum("cash.net", "cash.net", years),
      calculation(
        "cash.discounted",
        `=IF(ISNUMBER({presentValue}),SUM({cash.discounted.1}:{cash.discounted.${years}}),"n.d.")`,
        MILLIONS,
        "resultTotal",
      ),
    ],
  ];
}

function sum(key: string, column: string, years: number): DraftCell {
  return calculation(key, `=IF({ready}=1,SUM({${column}.1}:{${column}.${years}}),"n.d.")`, MILLIONS, "resultTotal");
}

function scheduleRow(row: number): DraftRow {
  const year = `{year.${row}}`;
  const before = `{year.${row - 1}}`;
  const label =
    row === 1
      ? `=IF({ready}=1,YEAR({firstMonth})+IF(MONTH({firstMonth})>{fiscalMonth},1,0),"")`
      : `=IF(ISNUMBER(${before}),IF({yearEnd.${row - 1}}<{lastService},${before}+1,""),"")`;
  const end = `{yearEnd.${row}}`;
  const inYear = (key: string, formula: string, numberFormat = MILLIONS): DraftCell =>
    calculation(`${key}.${row}`, `=IF(ISNUMBER(${year}),${formula},"")`, numberFormat);
  const paid = (column: string): string =>
    `SUMIFS({${column}.first}:{${column}.last},${ENDS},">"&EOMONTH(${end},-12),${ENDS},"<="&${end})`;
  const amount = `{amount.${row}}`;
  return [
    calculation(`year.${row}`, label, YEAR, "rowNumber"),
    inYear("amount", paid("charge")),
    inYear("cumulative", `SUM({amount.1}:${amount})`),
    // To the cent: of billions taken from billions a last bit stays, which would show as 0 with a sign.
    inYear("after", `ROUND({counted}-{cumulative.${row}},2)`),
    inYear("deliveredOf", `MAX(0,MIN(${amount},{delivered}-({cumulative.${row}}-${amount})))`),
    inYear("comingOf", `${amount}-{deliveredOf.${row}}`),
    inYear("cash.prepayment", paid("prepayment")),
    inYear("cash.credit", `0-${paid("credit")}`),
    inYear("cash.net", `${amount}+{cash.prepayment.${row}}+{cash.credit.${row}}`),
    inYear(
      "cash.discounted",
      `IF(ISNUMBER({rateUsed}),SUMPRODUCT((${ENDS}>EOMONTH(${end},-12))*(${ENDS}<=${end})*({charge.first}:{charge.last}-{credit.first}:{credit.last})*({discount.first}:{discount.last}))+{ahead.${row}},"")`,
    ),
    inYear("cash.megawatts", megawatts(end), NUMBER),
  ];
}

/** A documented capacity, on a ramp by what it delivers on the days of service. */
function megawatts(end: string): string {
  const served = (day: string): string => `MAX(0,MIN({t1.lastDay},${day})-{t1.firstDay}+1)`;
  const weight = (day: string): string =>
    `IF(${served(day)}<={t1.rampDays},${served(day)}^2,{t1.rampDays}*(2*${served(day)}-{t1.rampDays}))`;
  const before = `EOMONTH(${end},-12)`;
  const ramped = `IF({t1.rampDays}=0,1,(${weight(end)}-${weight(before)})/(2*{t1.rampDays}*(${served(end)}-${served(before)})))`;
  return `IF(ISNUMBER({capacity}),IF({t1.active}=1,IF(${served(end)}>${served(before)},{capacity}*${ramped},0),""),"")`;
}

/** Last days of fiscal years, and prepayments still to come, discounted to their own days. */
export function yearWorkings(tranches: number, years: number): DraftRow[] {
  const all = Array.from({ length: tranches }, (_, index) => index + 1);
  const columns = Array.from({ length: years }, (_, index) => index + 1);
  return [
    heading(["Workings: fiscal years", "All", ...columns.map((year) => `Year ${year}`)], years + 1),
    [
      text("Last day", "label"),
      null,
      ...columns.map((year) =>
        calculation(`yearEnd.${year}`, `=IF(ISNUMBER({year.${year}}),DATE({year.${year}},{fiscalMonth}+1,0),"")`, DATE),
      ),
    ],
    [
      text("Prepayments to come, discounted", "label"),
      calculation("ahead", `=${all.map((tranche) => aheadOf(tranche, "{rateUsed}")).join("+")}`, MILLIONS),
      ...columns.map((year) => {
        const end = `{yearEnd.${year}}`;
        const within = all
          .map(
            (tranche) =>
              `IF({t${tranche}.paidOn}>EOMONTH(${end},-12),IF({t${tranche}.paidOn}<=${end},${aheadOf(tranche, "{rateUsed}")},0),0)`,
          )
          .join("+");
        return calculation(`ahead.${year}`, `=IF(ISNUMBER({year.${year}}),${within},0)`, MILLIONS);
      }),
    ],
  ];
}

/** A prepayment discounted from its own day; 0 once it is paid. */
export function aheadOf(tranche: number, rate: string): string {
  const paidOn = `{t${tranche}.paidOn}`;
  return `IF({t${tranche}.active}=1,IF(ISNUMBER(${rate}),IF(${paidOn}>{asOfDay},{t${tranche}.prepaidCounted}/(1+${rate})^((${paidOn}-{asOfDay})/365),0),0),0)`;
}
