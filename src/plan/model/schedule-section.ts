import { aside, calculation, heading, text, words, type DraftCell, type DraftRow } from "./draft";
import { DATE, MILLIONS, NUMBER, YEAR } from "./formats";
import { headedInScale } from "./scaled-page";
import type { RefusedRatios } from "./subject";

const ENDS = "{month.first}:{month.last}";

/**
 * Charges, what of them is delivered by the as-of date, and what is paid, by fiscal year or quarter: so many rows, of which the
 * first are shown. Megawatts of another site than the charges do not stand beside them.
 */
export function scheduleSection(rows: number, shown: number, { perMegawatt }: RefusedRatios): DraftRow[] {
  const isOther = perMegawatt !== undefined;
  return [
    headedInScale(
      heading(
        [
          "Schedule and cash flow",
          "Billed",
          "Cumulative",
          "Left at end",
          "By as-of date",
          "After as-of date",
          "Prepayment",
          "Credit",
          "Net payment",
          "Discounted",
          "Contracted MW, average of service days",
        ],
        10,
      ),
    ),
    ...Array.from({ length: rows }, (_, index) => scheduleRow(index + 1, isOther)),
    [
      rows === shown
        ? text("All rows", "label")
        : words(`=IF({moreRows}=0,"All rows","All rows, of which "&{moreRows}&" hidden: "&${hiddenRows(shown)})`),
      sum("amounts", "amount", rows),
      null,
      null,
      sum("deliveredAmounts", "deliveredOf", rows),
      sum("comingAmounts", "comingOf", rows),
      sum("cash.prepayment", "cash.prepayment", rows),
      sum("cash.credit", "cash.credit", rows),
      sum("cash.net", "cash.net", rows),
      calculation(
        "cash.discounted",
        `=IF(ISNUMBER({presentValue}),SUM({cash.discounted.1}:{cash.discounted.${rows}}),"n.d.")`,
        MILLIONS,
        "resultTotal",
      ),
      isOther ? aside("n.d.: see Spend per MW and year") : null,
    ],
  ];
}

/** "The schedule has 1 more year in hidden row 47": what the terms need beyond the rows shown. */
export function hiddenRowsWords(shown: number): string {
  return `"The schedule has "&{moreRows}&" more "&IF({rowMonths}=3,"quarter","year")&IF({moreRows}=1," in hidden row ","s in hidden rows ")&${hiddenRows(shown)}`;
}

/** "47", or "49 to 63". */
function hiddenRows(shown: number): string {
  const first = `ROW({year.${shown + 1}})`;
  return `${first}&IF({moreRows}=1,""," to "&(${first}+{moreRows}-1))`;
}

function sum(key: string, column: string, years: number): DraftCell {
  return calculation(key, `=IF({ready}=1,SUM({${column}.1}:{${column}.${years}}),"n.d.")`, MILLIONS, "resultTotal");
}

function scheduleRow(row: number, hasOtherMegawatts: boolean): DraftRow {
  const end = `{rowEnd.${row}}`;
  const year = `YEAR(${end})+IF(MONTH(${end})>{fiscalMonth},1,0)`;
  const quarter = `"Q"&(MOD(MONTH(${end})-{fiscalMonth}-1,12)+1)/3&" "&(${year})`;
  const label = `=IF(ISNUMBER(${end}),IF({rowMonths}=3,${quarter},${year}),"")`;
  const inYear = (key: string, formula: string, numberFormat = MILLIONS): DraftCell =>
    calculation(`${key}.${row}`, `=IF(ISNUMBER(${end}),${formula},"")`, numberFormat);
  const paid = (column: string): string =>
    `SUMIFS({${column}.first}:{${column}.last},${ENDS},">"&EOMONTH(${end},0-{rowMonths}),${ENDS},"<="&${end})`;
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
      `IF(ISNUMBER({rateUsed}),SUMPRODUCT((${ENDS}>EOMONTH(${end},0-{rowMonths}))*(${ENDS}<=${end})*({charge.first}:{charge.last}-{credit.first}:{credit.last})*({discount.first}:{discount.last}))+{ahead.${row}},"")`,
    ),
    inYear("cash.megawatts", hasOtherMegawatts ? '"n.d."' : megawatts(end), NUMBER),
  ];
}

/** A documented capacity, on a ramp by what it delivers on the days of service. */
function megawatts(end: string): string {
  const served = (day: string): string => `MAX(0,MIN({t1.lastDay},${day})-{t1.firstDay}+1)`;
  const weight = (day: string): string =>
    `IF(${served(day)}<={t1.rampDays},${served(day)}^2,{t1.rampDays}*(2*${served(day)}-{t1.rampDays}))`;
  const before = `EOMONTH(${end},0-{rowMonths})`;
  const ramped = `IF({t1.rampDays}=0,1,(${weight(end)}-${weight(before)})/(2*{t1.rampDays}*(${served(end)}-${served(before)})))`;
  return `IF(ISNUMBER({capacity}),IF({t1.active}=1,IF(${served(end)}>${served(before)},{capacity}*${ramped},0),""),"")`;
}

/** Last days of the schedule's rows, and prepayments still to come, discounted to their own days. */
export function rowWorkings(tranches: number, rows: number, shown: number): DraftRow[] {
  const all = Array.from({ length: tranches }, (_, index) => index + 1);
  return [
    [
      text("Months per row of the schedule", "label"),
      calculation("rowMonths", `=IF(LOWER({rows})="quarter",3,12)`, NUMBER),
    ],
    [
      text("Rows in use that are hidden", "label"),
      calculation("moreRows", rows === shown ? "=0" : `=COUNT({rowEnd.${shown + 1}}:{rowEnd.${rows}})`, NUMBER),
    ],
    [
      text("Prepayments to come, discounted", "label"),
      calculation("ahead", `=${all.map((tranche) => aheadOf(tranche, "{rateUsed}")).join("+")}`, MILLIONS),
    ],
    heading(["Workings: rows of the schedule", "Last day", "Prepayments to come"], 2),
    ...Array.from({ length: rows }, (_, index): DraftRow => {
      const row = index + 1;
      const [end, before] = [`{rowEnd.${row}}`, `{rowEnd.${row - 1}}`];
      const within = all
        .map(
          (tranche) =>
            `IF({t${tranche}.paidOn}>EOMONTH(${end},0-{rowMonths}),IF({t${tranche}.paidOn}<=${end},${aheadOf(tranche, "{rateUsed}")},0),0)`,
        )
        .join("+");
      return [
        text(`Row ${row}`, "label"),
        calculation(
          `rowEnd.${row}`,
          row === 1
            ? `=IF({ready}=1,EOMONTH({firstMonth},MOD({fiscalMonth}-MONTH({firstMonth}),{rowMonths})),"")`
            : `=IF(ISNUMBER(${before}),IF(${before}<{lastService},EOMONTH(${before},{rowMonths}),""),"")`,
          DATE,
        ),
        calculation(`ahead.${row}`, `=IF(ISNUMBER(${end}),${within},0)`, MILLIONS),
      ];
    }),
  ];
}

/** A prepayment discounted from its own day; 0 once it is paid. */
export function aheadOf(tranche: number, rate: string): string {
  const paidOn = `{t${tranche}.paidOn}`;
  return `IF({t${tranche}.active}=1,IF(ISNUMBER(${rate}),IF(${paidOn}>{asOfDay},{t${tranche}.prepaidCounted}/(1+${rate})^((${paidOn}-{asOfDay})/365),0),0),0)`;
}
